import Foundation
import PackagePlugin

/// Compiles the curated data into the binary, so that it runs wherever it is copied.
///
/// `.embedInCode` writes a byte array literal, which takes minutes to compile at this size, and
/// `Bundle.module` needs the build folder to stay; string literals have neither fault. The taxonomy
/// is packed on top of that, so that a start decodes no JSON; the tool reads it with the program's own
/// code, and being built from that it runs again when the code changes.
@main
struct EmbedDataPlugin: BuildToolPlugin {
  /// Each folder of data with the type that holds its files, and what the type holds.
  private static let folders = [
    (path: "Data/taxonomy", type: "EmbeddedTaxonomy", content: "image"),
    (path: "Data/schemas", type: "EmbeddedSchemas", content: "files"),
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tool = try context.tool(named: "embed-data").url
    return try Self.folders.map { path, type, content in
      let files = try jsonFiles(in: context.package.directoryURL.appending(path: path))
      let output = context.pluginWorkDirectoryURL.appending(path: "\(type).swift")
      return .buildCommand(
        displayName: "Embedding \(files.count) files of \(path)",
        executable: tool,
        arguments: [output.path(), type, path, content] + files.map { $0.path() },
        inputFiles: files,
        outputFiles: [output])
    }
  }

  private func jsonFiles(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
