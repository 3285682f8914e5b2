import JSON

/// What the numbers mean that a list of skills gives as levels.
///
/// A number says nothing without its scale, and résumés leave that out. The greatest number of the
/// list tells: up to 1 (with fractions) and over 10 are shares of a hundred, up to 5 are points of five,
/// up to 10 points of ten; a key such as `percent` says it outright. A number over 100 is no level.
struct SkillScale {
  private enum Scale { case five, ten, percent, fraction }

  private let scale: Scale

  init(of skills: ResumeValue) {
    var numbers: [Int] = []
    Self.collect(from: skills, into: &numbers, depth: 0)
    let greatest = numbers.max() ?? 0
    let hasFraction = numbers.contains { $0 % 1000 != 0 }
    scale =
      switch greatest {
      case ...1000 where hasFraction: .fraction
      case ...5000: .five
      case ...10_000: .ten
      default: .percent
      }
  }

  /// Collects the levels that are numbers, in thousandths.
  private static func collect(from value: ResumeValue, into numbers: inout [Int], depth: Int) {
    guard depth < ResumeReader.deepest else { return }
    if value.isObject {
      for (key, member) in value.members {
        if key.means(.level, of: .skill) || !key.means(.years, of: .skill) {
          if let number = number(member) { numbers.append(number) }
        }
        collect(from: member, into: &numbers, depth: depth + 1)
      }
    } else if value.isArray {
      for element in value.elements { collect(from: element, into: &numbers, depth: depth + 1) }
    }
  }

  /// A number, or a text that is nothing else, in thousandths.
  private static func number(_ value: ResumeValue) -> Int? {
    switch value.node.value {
    case .number(let number): number.scaled(1000)
    case .string(let text): Int(text).flatMap { (0...1000).contains($0) ? $0 * 1000 : nil }
    case .object, .array, .bool, .null: nil
    }
  }

  /// The level of an entry, as written or with the scale of its number; `nil` where it has none.
  func level(of entry: ResumeValue) -> String? {
    for name in ResumeField.level.names {
      let found = entry.members.first { $0.key.means(name, of: .skill) && !$0.value.isEmpty }
      guard let found, let level = level(stated: found.value, key: name) else { continue }
      return level
    }
    return nil
  }

  /// A level as written; a number gets its scale.
  func level(stated value: ResumeValue, key: String = "") -> String? {
    if let number = Self.number(value) {
      if number < 0 { return "none" }
      return level(thousandths: number, isPercent: Self.percentKeys.contains(key))
    }
    if value.isObject { return value.member(.inner).flatMap { level(stated: $0, key: key) } }
    guard case .string(let text) = value.node.value, text.utf8.count <= 80 else { return nil }
    return ResumeText.line(of: text)
  }

  private static let percentKeys: Set<String> = ["percent", "percentage", "width"]

  private func level(thousandths: Int, isPercent: Bool) -> String? {
    let scale = isPercent && self.scale != .fraction ? .percent : self.scale
    return switch scale {
    case .five where thousandths >= 0: "\(Self.decimal(thousandths))/5"
    case .ten where thousandths >= 0: "\(Self.decimal(thousandths))/10"
    case .percent where (0...100_000).contains(thousandths): "\((thousandths + 500) / 1000) %"
    case .fraction where (0...1000).contains(thousandths): "\((thousandths + 5) / 10) %"
    case .five, .ten, .percent, .fraction: nil
    }
  }

  /// A number with one decimal, where it is not whole.
  static func decimal(_ thousandths: Int) -> String {
    let tenths = (thousandths + 50) / 100
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// Whether a text is a share or points, such as "80%", "4/5" or "★★★☆☆".
  static func isRating(_ text: String) -> Bool {
    let marks = text.filter { !$0.isWhitespace }
    guard let last = marks.last, marks.count <= 12 else { return false }
    if last == "%" { return Int(marks.dropLast()) != nil }
    if marks.allSatisfy({ "★⭐●☆○".contains($0) }) { return true }
    let sides = marks.split(separator: "/")
    return sides.count == 2 && ["5", "10"].contains(sides[1]) && Double(sides[0]) != nil
  }
}
