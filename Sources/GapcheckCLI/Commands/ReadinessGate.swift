import GapcheckCore
import GapcheckReport

/// The readiness that `--fail-under` asks for.
struct ReadinessGate {
  private let needed: Readiness
  /// The number as it was typed.
  private let text: String

  /// Reads the option; `nil` where it was not given.
  init?(_ invocation: Invocation) throws(UsageError) {
    guard let text = invocation.text(.failUnder),
      let points = try invocation.thousandths(.failUnder, in: 0...100_000, named: "from 0 to 100")
    else { return nil }
    // Between two hundredths the gate takes the higher: "below" is never read too mildly.
    needed = Readiness(hundredths: (points + 9) / 10)
    self.text = text
  }

  /// Says why a readiness does not pass, or nothing where it does.
  func complaint(about readiness: Readiness?) -> String? {
    guard let readiness else {
      return "too little information for a readiness, so --fail-under \(text) does not hold"
    }
    guard readiness < needed else { return nil }
    return "readiness \(readiness.exactly) of the recommended path is below --fail-under \(text)"
  }
}
