package import GapcheckCore

/// What a person says that a column means: `--map 'How well do you know k8s?=skill:Kubernetes'`.
package struct ColumnOverride: Equatable, Sendable {
  /// Which column is meant.
  package enum Place: Equatable, Sendable {
    /// By its header, in any case.
    case title(String)
    /// By its position, from 1.
    case position(Int)
  }

  package let place: Place
  package let role: ColumnRole

  /// Reads `COLUMN=ROLE`, of which the column is a header or `#` and a position.
  package init(argument: String, taxonomy: Taxonomy) throws(ColumnError) {
    // Questions hold equals signs at times, roles never do.
    guard let sign = argument.lastIndex(of: "=") else { throw .malformed(argument) }
    let column = String(argument[..<sign]).trimmed
    let role = String(argument[argument.index(after: sign)...]).trimmed
    guard !column.isEmpty, !role.isEmpty else { throw .malformed(argument) }
    let digits = column.dropFirst()
    if column.hasPrefix("#"), let position = Int(digits), position > 0 {
      place = .position(position)
    } else {
      place = .title(column)
    }
    self.role = try Self.role(role, taxonomy: taxonomy)
  }

  private static func role(
    _ text: String, taxonomy: Taxonomy
  ) throws(ColumnError) -> ColumnRole {
    let lowercased = text.lowercased()
    if let known = ColumnRole.words.first(where: { $0.word == lowercased }) { return known.role }
    guard lowercased.hasPrefix("skill:") else {
      throw .unknownRole(text, choices: ColumnRole.choices)
    }
    let name = String(text.dropFirst("skill:".count)).trimmed
    if let skill = taxonomy.names.skill(written: name) { return .skill(skill, name: name) }
    let near = taxonomy.names.skillsNear(NormalizedName(name)).map { taxonomy[$0].name }
    throw .unknownSkill(name, nearest: near)
  }

  /// Finds the column that is meant.
  func position(among titles: [String]) throws(ColumnError) -> Int {
    switch place {
    case .position(let position):
      guard position <= titles.count else {
        throw .unknownColumn("#\(position)", choices: titles)
      }
      return position - 1
    case .title(let title):
      let wanted = title.lowercased()
      let found = titles.indices.filter { titles[$0].lowercased() == wanted }
      guard let first = found.first else { throw .unknownColumn(title, choices: titles) }
      guard found.count == 1 else {
        throw .ambiguousColumn(title, positions: found.map { $0 + 1 })
      }
      return first
    }
  }
}
