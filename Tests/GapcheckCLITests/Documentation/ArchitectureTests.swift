import Foundation
import Testing

@Suite struct `The page on the architecture` {
  private static let catalog = "Sources/gapcheck/gapcheck.docc"

  @Test func `draws the modules as they are`() throws {
    let drawing = ModuleDiagram(graph: try .ofPackage()).svg
    let file = Binary.package.appending(path: "\(Self.catalog)/Resources/modules.svg")
    if ProcessInfo.processInfo.environment["GAPCHECK_RECORD"] == "1" {
      try drawing.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent); look at it, then run without recording")
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(
      kept == drawing,
      "run GAPCHECK_RECORD=1 swift test --disable-xctest --filter 'page on the architecture'")
  }

  @Test func `shows every module, and every arrow going down`() throws {
    let (graph, grid) = (try ModuleGraph.ofPackage(), ModuleDiagram.grid)
    #expect(Set(grid.keys) == Set(graph.dependencies.keys))
    for (module, others) in graph.dependencies {
      for other in others {
        let rows = try (#require(grid[module]).row, #require(grid[other]).row)
        #expect(rows.0 < rows.1, "\(module) and \(other)")
      }
    }
  }

  @Test func `reads the whole manifest`() throws {
    let graph = try ModuleGraph.ofPackage()
    #expect(graph.dependencies["JSON"] == [])
    #expect(graph.dependencies["GapcheckCore"] == ["JSON"])
    #expect(graph.reach(of: "gapcheck").isSuperset(of: ["GapcheckCLI", "GapcheckReport", "JSON"]))
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Binary.package.appending(path: "Sources").path())
    #expect(Set(folders).subtracting(graph.dependencies.keys).isEmpty)
    for module in graph.dependencies.keys {
      #expect(!graph.reach(of: module).contains(module), "\(module) depends on itself")
    }
  }

  @Test func `says a word on every module`() throws {
    let page = try String(
      contentsOf: Binary.package.appending(path: "\(Self.catalog)/Architecture.md"), encoding: .utf8
    )
    for module in try ModuleGraph.ofPackage().dependencies.keys {
      #expect(page.contains("| `\(module)` |"), "\(module)")
    }
  }
}
