/// What a ratio is held against.
enum Goal {
  case atLeast(Double)
  case atMost(Double)

  func isMet(by ratio: Double) -> Bool {
    switch self {
    case .atLeast(let least): ratio >= least
    case .atMost(let most): ratio <= most
    }
  }

  var text: String {
    switch self {
    case .atLeast(let least): "≥ \(least.decimals(2))"
    case .atMost(let most): "≤ \(most.decimals(2))"
    }
  }
}
