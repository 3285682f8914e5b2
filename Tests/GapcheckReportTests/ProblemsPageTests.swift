import Foundation
import GapcheckCore
import Testing

@Suite struct `The page of problems` {
  @Test func `explains every code once, in its order`() throws {
    let page = try String(contentsOf: ProjectFiles.problemsPage, encoding: .utf8)
    let rows = page.split(separator: "\n").compactMap { $0.prefixMatch(of: /\| `([a-z-]+)` \| \S/) }
    #expect(rows.map { String($0.output.1) } == ProblemCode.allCases.map(\.rawValue))
  }
}
