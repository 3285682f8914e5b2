import GapcheckCore

/// The tasks of a week that a cell lists: `Build CRUD endpoints 30%, code review: 20`.
struct TasksCell {
  struct Task: Equatable {
    let name: String
    /// In thousandths of a percent.
    let share: Int?
  }

  let taxonomy: Taxonomy

  func tasks(in text: String) -> [Task] {
    text.split(whereSeparator: { ";|•·".contains($0) || $0.isNewline })
      .map { String($0).trimmed }
      .filter { !$0.isEmpty }
      .flatMap(tasks(inSection:))
  }

  /// Reads tasks between commas; one whose own name has commas stays whole.
  private func tasks(inSection section: String) -> [Task] {
    let pieces = SkillsCell.pieces(of: section)
    var tasks: [Task] = []
    var start = 0
    while start < pieces.count {
      let end = end(ofTaskAt: start, in: pieces)
      tasks.append(task(pieces[start..<end].joined(separator: ", ")))
      start = end
    }
    let isUnderstood = tasks.contains { $0.share != nil || isKnown($0.name) }
    return isUnderstood ? tasks : [task(section)]
  }

  private func end(ofTaskAt start: Int, in pieces: [String]) -> Int {
    for end in stride(from: min(pieces.count, start + Self.longest), to: start + 1, by: -1) {
      let name = task(pieces[start..<end].joined(separator: ", ")).name
      if taxonomy.names.task(named: NormalizedName(name)) != nil { return end }
    }
    return start + 1
  }

  /// The most pieces between commas that the name of one task has.
  private static let longest = 4

  private func isKnown(_ name: String) -> Bool { taxonomy.names.task(written: name) != nil }

  // MARK: Shares

  private func task(_ text: String) -> Task {
    if taxonomy.names.task(named: NormalizedName(text)) == nil,
      let (name, share) = Self.shareBehind(text) ?? Self.shareBefore(text)
    {
      return Task(name: name, share: share)
    }
    return Task(name: text, share: nil)
  }

  private static func shareBehind(_ text: String) -> (String, Int)? {
    let end = text.dropLast(text.reversed().prefix { $0.isWhitespace || $0 == ")" }.count)
    let isPercent = end.hasSuffix("%")
    let number = isPercent ? end.dropLast() : end
    let open = number.dropLast(number.reversed().prefix(while: \.isWhitespace).count)
    let digits = String(open.reversed().prefix(while: isOfNumber).reversed())
    let head = open.dropLast(digits.count)
    guard let share = share(digits), let last = head.last else { return nil }
    guard isPercent || ":=(–".contains(last) || last.isWhitespace else { return nil }
    let name = String(head.dropLast(head.reversed().prefix { !$0.isLetter && !$0.isNumber }.count))
    return name.isEmpty || !isPercent && share == 0 ? nil : (name, share)
  }

  private static func shareBefore(_ text: String) -> (String, Int)? {
    let digits = String(text.prefix(while: isOfNumber))
    let behind = text.dropFirst(digits.count).drop(while: \.isWhitespace)
    guard behind.first == "%", let share = share(digits) else { return nil }
    let name = String(behind.dropFirst().drop { !$0.isLetter && !$0.isNumber })
    return name.isEmpty ? nil : (name.trimmed, share)
  }

  private static func isOfNumber(_ character: Character) -> Bool {
    character.isASCII && character.isNumber || character == "." || character == ","
  }

  private static func share(_ digits: String) -> Int? {
    guard digits.count <= 6 else { return nil }
    return digits.replacing(",", with: ".").decimalThousandths
  }
}
