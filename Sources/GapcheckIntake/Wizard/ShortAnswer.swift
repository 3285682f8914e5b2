/// Words that answer a question which asks for something else than yes or no.
enum ShortAnswer: Sendable {
  /// There is none.
  case nothing
  /// There is some, and not which or where.
  case agreement

  init?(_ text: String) {
    switch text.lowercased() {
    case "", "-", "n", "no", "nope", "none", "nothing", "n/a": self = .nothing
    case "y", "yes", "yep", "ok", "sure": self = .agreement
    default: return nil
    }
  }
}
