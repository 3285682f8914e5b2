import GapcheckCore

/// Why the columns of a table could not be given meanings.
package enum ColumnError: Error, Equatable, Sendable {
  /// A mapping without an equals sign, or with nothing on one of its sides.
  case malformed(String)
  case unknownRole(String, choices: String)
  case unknownSkill(String, nearest: [String])
  case unknownColumn(String, choices: [String])
  case ambiguousColumn(String, positions: [Int])
  case mappedTwice(position: Int, title: String)
  /// Two columns that say the same thing, by position from 1.
  case repeated(role: String, first: Int, second: Int)
  /// No column says anything of skills or tasks.
  case nothingToScore(titles: [String])

  /// What is wrong and what to do, on one line in lower case without a full stop.
  package var message: String {
    switch self {
    case .malformed(let text):
      "'\(Self.quoted(text))' maps no column; write COLUMN=ROLE, such as '#3=skills'"
    case .unknownRole(let text, let choices):
      "'\(Self.quoted(text))' is no role; roles are \(choices)"
    case .unknownSkill(let text, let nearest):
      "'\(Self.quoted(text))' is no skill that is known; "
        + (nearest.isEmpty
          ? "'gapcheck taxonomy search WORD' finds skills"
          : "did you mean \(nearest.map { "'\($0)'" }.joined(separator: " or "))?")
    case .unknownColumn(let text, let choices):
      "there is no column '\(Self.quoted(text))'; columns are \(Self.listed(choices))"
    case .ambiguousColumn(let text, let positions):
      "'\(Self.quoted(text))' is the header of several columns; write "
        + positions.map { "#\($0)" }.joined(separator: " or ")
    case .mappedTwice(let position, let title):
      "column \(position) '\(Self.quoted(title))' is mapped twice; keep one"
    case .repeated(let role, let first, let second):
      "columns \(first) and \(second) both say \(role); leave one out with --map '#\(second)=ignore'"
    case .nothingToScore(let titles):
      "no column says anything of skills or tasks; say which one does, such as --map '#"
        + "\(max(1, titles.count))=skills'; columns are \(Self.listed(titles))"
    }
  }

  private static func quoted(_ text: String) -> String { text.visibleOnOneLine(limit: 60) }

  /// Lists the first columns by position and header.
  private static func listed(_ titles: [String]) -> String {
    let shown = titles.prefix(mostListed).enumerated().map { position, title in
      "#\(position + 1) '\(quoted(title))'"
    }
    return shown.joined(separator: ", ") + (titles.count > mostListed ? ", …" : "")
  }

  private static let mostListed = 12
}
