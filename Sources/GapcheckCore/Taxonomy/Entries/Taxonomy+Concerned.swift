extension Taxonomy {
  /// The entries that a disagreement names as touched by it, in its own order.
  package func entries(concernedBy contradiction: Contradiction) -> [EntryKey] {
    contradiction.touches.compactMap { circumstance in
      switch circumstance {
      case .skill(let skill): EntryKey(.skill, self[skill].id.text)
      case .track(let id): EntryKey(.track, id.text)
      case .task(let id): EntryKey(.task, id.text)
      case .route(let kind): route(kind).map { EntryKey(.route, $0.id.text) }
      case .everyone, .describedWeek, .belowHalfTime, .coursework, .role: nil
      }
    }
  }
}
