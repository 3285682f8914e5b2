import GapcheckCore

extension Passage {
  /// The sentences, each as a passage of its own.
  var sentences: [Passage] {
    Sentences.of(text).map { Passage($0, place: place, subject: subject) }
  }
}
