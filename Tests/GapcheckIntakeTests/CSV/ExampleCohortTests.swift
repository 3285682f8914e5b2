import Foundation
import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `Example cohort` {
  private static func rows() throws -> [CSVRow] {
    let data = try Data(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Data/examples/cohort.csv"))
    return try Table(Array(data)).rows
  }

  @Test func `is read without a mapping or a fault`() throws {
    let rows = try Self.rows()
    let header = try #require(rows.first)
    let columns = try CohortColumns(header: header, taxonomy: Embedded.taxonomy)
    #expect(columns.columns.filter { !$0.isUnderstood }.map(\.title) == [])
    #expect(columns.columns.filter { $0.role == .ignored }.map(\.title) == ["Timestamp"])
    #expect((58...64).contains(rows.count - 1))
    for row in rows.dropFirst() {
      let person = columns.person(row)
      #expect(person.faults == [], "line \(row.line)")
      let facts = Facts(person.profile, taxonomy: Embedded.taxonomy, asOf: Embedded.today)
      #expect(facts.diagnostics.map(\.message) == [], "line \(row.line)")
    }
  }

  @Test func `has what makes forms hard to read`() throws {
    let rows = try Self.rows().dropFirst()
    let cells = rows.flatMap(\.fields).map(\.text)
    #expect(cells.contains { $0.contains("\n") })
    #expect(cells.contains(""))
    #expect(rows.contains { $0.fields.count { $0.text.isEmpty } > 10 })
    #expect(Set(rows.map { $0.fields[1].text }).count == rows.count)
  }
}
