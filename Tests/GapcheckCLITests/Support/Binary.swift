import Foundation

/// The built program, run as a shell would run it.
enum Binary {
  /// What one run came to.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program beside the tests: in the folder of the test bundle, or in one above it.
  static let url: URL? = {
    let starts = CommandLine.arguments + Bundle.allBundles.map(\.bundlePath)
    for start in starts where start.hasPrefix("/") {
      var folder = URL(filePath: start).deletingLastPathComponent()
      while folder.path() != "/", folder.path().contains(".build") {
        let candidate = folder.appending(path: "gapcheck")
        let kind = try? candidate.resourceValues(forKeys: [.isRegularFileKey])
        if kind?.isRegularFile == true { return candidate }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }()

  /// The folder of the package.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a profile of `Data/examples`.
  static func example(_ name: String) -> String {
    package.appending(path: "Data/examples/\(name).json").path()
  }

  /// Runs the program in a folder, with nothing in its environment but what is given.
  static func run(
    _ arguments: [String], in folder: ScratchFolder, input: String = "",
    variables: [String: String] = [:], output: FileHandle? = nil
  ) throws -> Outcome {
    try run(
      try Failure.unwrap(url, "the built gapcheck"), arguments, in: folder, input: input,
      variables: variables, output: output)
  }

  /// Runs any program so.
  static func run(
    _ program: URL, _ arguments: [String], in folder: ScratchFolder, input: String = "",
    variables: [String: String] = [:], output: FileHandle? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = variables
    process.currentDirectoryURL = folder.url
    process.standardInput = try FileHandle(forReadingFrom: folder.write(input, to: ".stdin"))
    let outputURL = try folder.write("", to: ".stdout")
    let errorsURL = try folder.write("", to: ".stderr")
    process.standardOutput = try output ?? FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorsURL)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: String(decoding: try Data(contentsOf: outputURL), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorsURL), as: UTF8.self))
  }

  /// What the tests need and do not have.
  struct Failure: Error {
    let missing: String

    static func unwrap<Value>(_ value: Value?, _ name: String) throws -> Value {
      guard let value else { throw Failure(missing: name) }
      return value
    }
  }
}
