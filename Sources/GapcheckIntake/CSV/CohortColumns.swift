package import GapcheckCore

/// What the columns of a table of people mean, by their headers and by what a person says of them.
package struct CohortColumns: Sendable {
  package private(set) var columns: [CohortColumn] = []
  let taxonomy: Taxonomy
  let words: HeaderWords
  let cells: CellWords
  let units: CellUnits

  /// Reads a header; `scale` is that of numbers whose header gives none.
  package init(
    header: CSVRow, taxonomy: Taxonomy, overrides: [ColumnOverride] = [], scale: LevelScale? = nil
  ) throws(ColumnError) {
    self.taxonomy = taxonomy
    words = HeaderWords(taxonomy)
    cells = CellWords(taxonomy)
    units = CellUnits(taxonomy)
    let titles = header.fields.map(\.text.trimmed)
    for (position, title) in titles.enumerated() {
      let reading = HeaderReading(title, words: words, taxonomy: taxonomy)
      columns.append(
        CohortColumn(
          position: position + 1, title: title, role: reading.role ?? .ignored,
          scale: reading.scale ?? scale, countsYears: reading.countsYears,
          isUnderstood: reading.role != nil))
    }
    try apply(overrides, to: titles)
    try refuseRepeated()
    guard columns.contains(where: \.role.isScored) else { throw .nothingToScore(titles: titles) }
  }

  private mutating func apply(
    _ overrides: [ColumnOverride], to titles: [String]
  ) throws(ColumnError) {
    var mapped: Set<Int> = []
    for override in overrides {
      let position = try override.position(among: titles)
      guard mapped.insert(position).inserted else {
        throw .mappedTwice(position: position + 1, title: titles[position])
      }
      columns[position].role = override.role
      columns[position].isUnderstood = true
    }
  }

  /// Two columns may say a thing together only where it is a list, or parts of a name.
  private func refuseRepeated() throws(ColumnError) {
    var first: [String: CohortColumn] = [:]
    for column in columns where !column.role.isJoined {
      let key = key(of: column)
      guard let earlier = first[key] else {
        first[key] = column
        continue
      }
      let areParts =
        column.role == .name && words.isPartOfName(column.title)
        && words.isPartOfName(earlier.title)
      if !areParts {
        throw .repeated(
          role: earlier.role.label(in: taxonomy), first: earlier.position, second: column.position)
      }
    }
  }

  /// What a column says, by which another one repeats it: years of a skill and its level do not.
  private func key(of column: CohortColumn) -> String {
    guard case .skill(_, let name) = column.role else { return column.role.argument }
    return "skill:\(NormalizedName(name).text):\(column.countsYears)"
  }

  // MARK: Confirmation

  /// The mapping as a person confirms it, one line a column.
  package var lines: [String] { columns.map { $0.line(in: taxonomy) } }

  /// The mapping as the values of `--map` that give it again.
  package var arguments: [String] {
    columns.map { "#\($0.position)=\($0.role.argument)" }
  }

  // MARK: Places

  /// Where the cell of a column stands, by index from 0; where the row ends if it has none.
  package func place(ofColumn index: Int, in row: CSVRow) -> (line: Int, column: Int) {
    let field = row.fields.indices.contains(index) ? row.fields[index] : row.fields.last
    return (field?.line ?? row.line, field?.column ?? 1)
  }
}
