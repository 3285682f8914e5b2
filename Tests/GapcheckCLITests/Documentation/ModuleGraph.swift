import Foundation

/// The modules of the package, each with those that it is built from.
struct ModuleGraph {
  /// The modules that each depends on directly, by name.
  let dependencies: [String: Set<String>]

  /// Reads the manifest; test targets are left out.
  static func ofPackage() throws -> ModuleGraph {
    let manifest = try String(
      contentsOf: Binary.package.appending(path: "Package.swift"), encoding: .utf8)
    let target = /\.(target|executableTarget|plugin)\(\s*name:\s*"([^"]+)"([\s\S]*?)\n?\)(,|\s*\])/
    let list = /dependencies:\s*\[([^\]]*)\]/
    var dependencies: [String: Set<String>] = [:]
    for match in manifest.matches(of: target) {
      let names = match.output.3.firstMatch(of: list)?.output.1 ?? ""
      let words = names.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }
      dependencies[String(match.output.2)] = Set(words.map { String($0.element) })
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

  /// How many steps the longest way from a module down takes.
  func height(of module: String) -> Int {
    (dependencies[module] ?? []).map { height(of: $0) + 1 }.max() ?? 0
  }
}
