extension PlanComparison {
  /// What is different, in a few words: `3 items changed, 1 new, 2 gone`.
  package var summary: String {
    let counts = [(changed.count, "changed"), (new.count, "new"), (gone.count, "gone")]
      .filter { $0.0 > 0 }
    guard let first = counts.first else {
      return "no item, but \(diff.changedLines.counted("line")) changed"
    }
    return
      (["\(first.0.counted("item")) \(first.1)"] + counts.dropFirst().map { "\($0.0) \($0.1)" })
      .joined(separator: ", ")
  }

  /// How many ticks the renewed plan takes over: `5 ticks kept`.
  package var keptTicks: String {
    let held = file.items.count(where: \.isTickedByHand)
    return "\((held - lostTicks.count { $0.id != nil }).counted("tick")) kept"
  }
}

extension PlanComparison.LostTick {
  /// The tick in words: its title and, for an item, its id.
  package var words: String { id.map { "\(title) (\($0))" } ?? title }
}

extension Int {
  /// The number with a noun: `1 item`, `2 items`.
  fileprivate func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
