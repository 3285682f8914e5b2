import Foundation

/// The modules of the package, each with those that it is built from.
struct ModuleGraph {
  /// The modules that each depends on directly, by name.
  let dependencies: [String: Set<String>]

  /// Reads the manifest; what is only there for tests is left out.
  ///
  /// What a plugin makes when the program is built counts as a dependency, too.
  static func ofPackage() throws -> ModuleGraph {
    let manifest = try String(
      contentsOf: Binary.package.appending(path: "Package.swift"), encoding: .utf8)
    let target = /\.(target|executableTarget|plugin)\(\s*name:\s*"([^"]+)"([\s\S]*?)\),?\n/
    let list = /(dependencies|plugins):\s*\[([^\]]*)\]/
    var dependencies: [String: Set<String>] = [:]
    for match in manifest.matches(of: target) where !match.output.3.contains("path: \"Tests") {
      let names = match.output.3.matches(of: list).flatMap { $0.output.2.matches(of: /"([^"]+)"/) }
      dependencies[String(match.output.2)] = Set(names.map { String($0.output.1) })
    }
    return ModuleGraph(dependencies: dependencies)
  }

  /// Everything that a module depends on, directly or not.
  func reach(of module: String) -> Set<String> {
    let direct = dependencies[module] ?? []
    return direct.union(direct.flatMap { reach(of: $0) })
  }

  /// What a module depends on and no other of its dependencies brings.
  func reduced(of module: String) -> Set<String> {
    let direct = dependencies[module] ?? []
    return direct.subtracting(direct.flatMap { reach(of: $0) })
  }
}
