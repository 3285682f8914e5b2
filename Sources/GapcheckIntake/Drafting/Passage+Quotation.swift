import GapcheckCore

extension Passage {
  /// The words of a passage with their place, short enough for one line.
  var quotation: String { "'\(text.shortened(to: Self.longest))' at \(place)" }

  fileprivate static let longest = 160
}

extension Finding {
  /// The words of the passage around the name, with their place; what is not held because of the
  /// heading over it has that in front: "'Wish list: Kafka' at line 4".
  var quotation: String {
    let words = passage.text.shortened(to: Passage.longest, around: name)
    guard stance != .held, case .skills(let heading?) = passage.subject else {
      return "'\(words)' at \(passage.place)"
    }
    return "'\(heading): \(words)' at \(passage.place)"
  }
}
