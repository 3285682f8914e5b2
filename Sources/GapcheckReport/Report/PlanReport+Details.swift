import GapcheckCore

extension PlanReport.Item {
  /// Reasons, exercise, checks and resources as plain lines, for formats without a page.
  var plainDetails: String {
    let reasons = [why, note ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    let lines =
      [("Why", reasons), ("Ship", ship)] + checks.map { ("Done when", $0) }
      + resources.map { ("From", $0.plainText) }
    return lines.filter { !$0.1.isEmpty }.map { "\($0): \($1)" }.joined(separator: "\n")
  }
}

extension PlanReport.ResourcePart {
  /// The address, where it was verified.
  var link: SafeLink? { url.flatMap(SafeLink.init) }

  /// Title and author.
  var label: String { author.isEmpty ? title : "\(title), \(author)" }

  fileprivate var plainText: String { label + (link.map { " <\($0.text)>" } ?? "") }
}
