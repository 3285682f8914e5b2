import Foundation

/// A program of the machine that tests use where it is installed.
struct Tool: Sendable {
  let url: URL

  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = folders.map { URL(filePath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
    guard let found else { return nil }
    url = found
  }

  /// Where the program is; `nil` where it is not installed.
  static func path(_ name: String) -> String? { Tool(name)?.url.path() }

  static func isInstalled(_ name: String) -> Bool { Tool(name) != nil }

  /// Runs a program by its name, with gapcheck in its path and a home of its own.
  static func run(
    _ name: String, _ arguments: [String], in folder: ScratchFolder, input: String = "",
    variables: [String: String] = [:]
  ) throws -> Binary.Outcome {
    let tool = try Binary.Failure.unwrap(Tool(name), name)
    return try Binary.run(
      tool.url, arguments, in: folder, input: input,
      variables: try environment(in: folder).merging(variables) { $1 })
  }

  /// Variables with which shells find gapcheck and read no start-up files.
  static func environment(in folder: ScratchFolder) throws -> [String: String] {
    let binary = try Binary.Failure.unwrap(Binary.url, "the built gapcheck")
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return [
      "PATH": "\(binary.deletingLastPathComponent().path()):\(path)", "HOME": folder.url.path(),
      "LC_ALL": "C.UTF-8",
    ]
  }
}
