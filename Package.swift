// swift-tools-version: 6.2
import PackageDescription

/// Links a whole program into one file, which starts in half the time that it takes to look up
/// libraries; only Linux can.
let staticInRelease: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-executable", "-Xlinker", "-s"],
    .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "gapcheck",
  products: [.executable(name: "gapcheck", targets: ["gapcheck"])],
  targets: [
    .target(name: "JSON"),
    .target(name: "GapcheckCore", dependencies: ["JSON"]),
    .target(name: "GapcheckIntake", dependencies: ["GapcheckCore", "JSON"]),
    .target(name: "GapcheckReport", dependencies: ["GapcheckCore", "JSON"]),
    .target(name: "GapcheckData", plugins: ["EmbedDataPlugin"]),
    .target(
      name: "GapcheckCLI",
      dependencies: ["GapcheckCore", "GapcheckData", "GapcheckIntake", "GapcheckReport", "JSON"]),
    .executableTarget(
      name: "gapcheck", dependencies: ["GapcheckCLI"], linkerSettings: staticInRelease),

    // Development only: numbers that are the same for every run with a seed.
    .target(name: "SeededRandom"),

    // Development only: cohorts of people who do not exist, and what the program costs on them.
    .target(
      name: "CohortGeneration",
      dependencies: ["GapcheckCLI", "GapcheckCore", "GapcheckData", "JSON", "SeededRandom"]),
    .executableTarget(name: "generate-cohort", dependencies: ["CohortGeneration", "GapcheckCLI"]),
    .executableTarget(
      name: "benchmarks", dependencies: ["CohortGeneration", "GapcheckCLI", "JSON"],
      linkerSettings: staticInRelease),

    // Development only: damaged input for every intake.
    .target(
      name: "Fuzzing", dependencies: ["GapcheckCLI", "GapcheckData", "JSON", "SeededRandom"]),
    .executableTarget(name: "fuzz", dependencies: ["Fuzzing", "GapcheckCLI"]),

    // Build time only: turns Data/taxonomy and Data/schemas into constants of GapcheckData.
    .executableTarget(name: "embed-data", dependencies: ["GapcheckCore", "JSON"]),
    .plugin(
      name: "EmbedDataPlugin", capability: .buildTool(), dependencies: ["embed-data"],
      path: "Sources/EmbedDataPlugin"),

    // What every test target tells of the promises that it holds.
    .target(name: "PromiseTally", path: "Tests/PromiseTally"),

    .testTarget(name: "JSONTests", dependencies: ["JSON", "PromiseTally", "SeededRandom"]),
    .testTarget(
      name: "GapcheckCoreTests",
      dependencies: ["GapcheckCore", "GapcheckData", "JSON", "PromiseTally", "SeededRandom"]),
    .testTarget(
      name: "GapcheckIntakeTests",
      dependencies: [
        "GapcheckCore", "GapcheckData", "GapcheckIntake", "JSON", "PromiseTally", "SeededRandom",
      ],
      exclude: ["Labelled"]),
    .testTarget(
      name: "GapcheckReportTests",
      dependencies: [
        "GapcheckCore", "GapcheckData", "GapcheckReport", "JSON", "PromiseTally", "SeededRandom",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "GapcheckCLITests",
      dependencies: [
        "GapcheckCLI", "GapcheckCore", "GapcheckIntake", "GapcheckReport", "JSON", "PromiseTally",
        "SeededRandom",
        "gapcheck",
      ]),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing", "PromiseTally"]),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzzing guided by coverage, where the variable names the runtime of libFuzzer without its main:
// `GAPCHECK_FUZZER=…/lib/clang/21/lib/linux/libclang_rt.fuzzer_no_main-x86_64.a \
//   swift build -c release --product fuzz-coverage --scratch-path .build/fuzz`, and then
// `SWIFT_BACKTRACE=enable=no .build/fuzz/release/fuzz-coverage --target=profile -max_total_time=600 CORPUS`;
// without the variable Swift tells of a trap before libFuzzer can save its input.
// Every program is linked to it, as embed-data runs the same modules while others are built.
if let runtime = Context.environment["GAPCHECK_FUZZER"] {
  package.targets.append(
    .executableTarget(
      name: "fuzz-coverage", dependencies: ["Fuzzing", "GapcheckCLI"],
      swiftSettings: [.enableExperimentalFeature("Extern")]))
  for target in package.targets where target.type != .plugin {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer"])]
    guard target.type == .executable else { continue }
    target.linkerSettings = [.unsafeFlags(["-Xlinker", runtime, "-lstdc++", "-lm"])]
  }
}

for target in package.targets where target.type != .plugin {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .strictMemorySafety(),
      .treatAllWarnings(as: .error),
    ]
}
