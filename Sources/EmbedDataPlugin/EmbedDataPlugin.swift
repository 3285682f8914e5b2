import Foundation
import PackagePlugin

/// Compiles the curated taxonomy into the binary, so that it runs wherever it is copied.
///
/// `.embedInCode` writes a byte array literal, which takes minutes to compile at this size, and
/// `Bundle.module` needs the build folder to stay; string literals have neither fault.
@main
struct EmbedDataPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let data = context.package.directoryURL.appending(path: "Data/taxonomy")
    let files = try FileManager.default.contentsOfDirectory(
      at: data, includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "json" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTaxonomy.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) taxonomy files",
        executable: try context.tool(named: "embed-data").url,
        arguments: [output.path()] + files.map { $0.path() },
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
