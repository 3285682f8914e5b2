package import GapcheckCore

/// The numbers of the model that a report's sentences name.
package struct ModelTerms: Sendable {
  package let planDays: Int
  package let readyAt: Readiness
  /// Where figures turn from good to fair to bad.
  package let marks: Marks
  /// How far hours may be off, in thousandths.
  package let hoursBand: Int
  /// The factors on hours under which the ranking is tried again, in thousandths.
  package let robustFactors: [Int]

  init(_ model: ModelConstants) {
    planDays = model.planDays
    readyAt = model.readyAt
    marks = Marks(model)
    hoursBand = model.hoursBand
    robustFactors = model.robustFactors
  }

  /// How far hours may be off, in words: `half`.
  var band: String { Self.fraction(hoursBand) }

  /// The trial factors in words: `a fifth lower or a quarter higher`.
  var trials: String {
    robustFactors.map { factor in
      "\(Self.fraction(abs(1000 - factor))) \(factor < 1000 ? "lower" : "higher")"
    }.joined(separator: " or ")
  }

  /// A share in the word that people use for it, else in percent.
  private static func fraction(_ thousandths: Int) -> String {
    switch thousandths {
    case 500: "half"
    case 250: "a quarter"
    case 200: "a fifth"
    case 100: "a tenth"
    default: (thousandths * 100).asThousandths + " %"
    }
  }
}
