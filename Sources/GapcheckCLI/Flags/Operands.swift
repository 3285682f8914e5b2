/// What a verb takes besides options.
package struct Operands: Hashable, Sendable {
  /// The name in the help, such as `PROFILE`.
  package let name: String
  /// What it may be, in the words of the help.
  package let summary: String
  /// How many of them there may be.
  package let count: ClosedRange<Int>
  /// What a shell can offer for one of them.
  package var completion: Completion = .free

  /// As many operands as a command line holds.
  package static let many = 1...Int.max

  /// Nothing but options.
  package static let none = Operands(name: "", summary: "", count: 0...0)

  /// A profile to read.
  package static func profiles(_ count: ClosedRange<Int> = 1...1) -> Operands {
    Operands(
      name: "PROFILE", summary: "The profile, a JSON file; - is standard input.", count: count,
      completion: .files)
  }

  /// How they are typed: `PROFILE`, `PROFILE…`, `[COMMAND]`.
  package var form: String {
    let repeated = count.upperBound > max(1, count.lowerBound) ? "\(name)…" : name
    return count.lowerBound == 0 ? "[\(repeated)]" : repeated
  }
}
