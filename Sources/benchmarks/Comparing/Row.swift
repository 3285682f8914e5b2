/// One line of the table that is printed.
struct Row {
  let name: String
  let ours: String
  let baseline: String
  var ratio: Spread?
  /// The ratio in time of the processors, which other work on the machine disturbs less.
  var processorRatio: Spread?
  var goal: Goal?

  static let header = line(
    ["", "ours", "baseline", "ratio (least … most)", "of CPU time", "goal", ""])

  var text: String {
    let verdict = ratio.flatMap { ratio in goal.map { $0.isMet(by: ratio.median) } }
    return Self.line([
      name, ours, baseline, ratio?.text ?? "", processorRatio?.median.decimals(2) ?? "",
      goal?.text ?? "", verdict.map { $0 ? "met" : "missed" } ?? "",
    ])
  }

  private static func line(_ cells: [String]) -> String {
    let widths = [50, 9, 9, 24, 11, 7, 0]
    var text = ""
    for (cell, width) in zip(cells, widths) {
      text += cell + String(repeating: " ", count: max(0, width - cell.count)) + "  "
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}
