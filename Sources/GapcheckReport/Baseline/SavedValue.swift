import GapcheckCore
import JSON

/// A value of a saved report, with the path that leads to it.
struct SavedValue {
  let node: JSONNode
  let path: String

  /// A member that has to be there.
  func member(_ key: String) throws(BaselineError) -> SavedValue {
    guard case .object = node.value else { throw unexpected("an object") }
    let path = path.isEmpty ? key : "\(path).\(key)"
    guard let member = node[key] else { throw BaselineError(.missing(path: path), at: node.offset) }
    return SavedValue(node: member, path: path)
  }

  func elements() throws(BaselineError) -> [SavedValue] {
    guard case .array(let elements) = node.value else { throw unexpected("an array") }
    return elements.enumerated().map { SavedValue(node: $1, path: "\(path)[\($0)]") }
  }

  func text() throws(BaselineError) -> String {
    guard case .string(let text) = node.value else { throw unexpected("a string") }
    return text
  }

  func date() throws(BaselineError) -> CalendarDate {
    guard case .string(let text) = node.value, let date = CalendarDate(iso: text) else {
      throw unexpected("a date such as 2026-11-21")
    }
    return date
  }

  func readiness() throws(BaselineError) -> Readiness {
    Readiness(hundredths: try figure(upTo: 100, parts: 100))
  }

  func level() throws(BaselineError) -> Level {
    Level(thousandths: try figure(upTo: 4, parts: 1000))
  }

  /// A number from 0, in parts of one.
  private func figure(upTo most: Int, parts: Int) throws(BaselineError) -> Int {
    guard case .number(let number) = node.value, let figure = number.scaled(parts),
      (0...most * parts).contains(figure)
    else { throw unexpected("a number from 0 to \(most)") }
    return figure
  }

  func unexpected(_ expected: String) -> BaselineError {
    BaselineError(.unexpected(path: path, expected: expected), at: node.offset)
  }
}
