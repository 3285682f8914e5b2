import GapcheckCore

/// The lines of a skill inventory that a cell lists.
struct SkillsCell {
  let taxonomy: Taxonomy

  /// Cuts a cell into lines that mean together what it means as a whole.
  ///
  /// `Go; Python (5 years)` is two lines. A list between commas is one line for each name, unless
  /// what stands with one of them holds for others too, as in `learning Rust, Go`.
  func lines(of text: String) -> [String] {
    text.split(whereSeparator: { ";|•·\r\n".contains($0) || $0.isNewline })
      .map { String($0).trimmed }
      .filter { !$0.isEmpty }
      .flatMap(names)
  }

  private func names(in section: String) -> [String] {
    let pieces = Self.pieces(of: section)
    guard pieces.count > 1 else { return [section] }
    let parts = pieces.map { self.parts(of: $0) }
    let areAlone =
      parts.allSatisfy { !$0.isEmpty } && parts.flatMap(\.self) == self.parts(of: section)
    return areAlone ? pieces : [section]
  }

  private func parts(of text: String) -> [SkillNameReading.Part] {
    SkillNameReading(text, index: taxonomy.names, asOf: CellLimits.farDay).parts
  }

  /// Cuts at commas outside of brackets and numbers.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var depth = 0
    let characters = Array(text)
    for (position, character) in characters.enumerated() {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      let isInNumber =
        position > 0 && position + 1 < characters.count && characters[position - 1].isNumber
        && characters[position + 1].isNumber
      if character == ",", depth <= 0, !isInNumber {
        pieces.append(piece)
        piece = ""
      } else {
        piece.append(character)
      }
    }
    return (pieces + [piece]).map(\.trimmed).filter { !$0.isEmpty }
  }
}
