package import GapcheckCore

extension PlanFile.Item {
  /// Whether a person ticked it; what the profile showed from the start was ticked by the plan.
  package var isTickedByHand: Bool { isTicked && (days != nil || doneOn != nil) }
}

extension PlanFile {
  /// How many boxes are ticked, of how many.
  package var tickCount: String {
    "\(items.count(where: \.isTicked)) of \(items.count) items ticked"
  }

  /// Whether writing the plan anew would lose what a person ticked.
  package var holdsTicks: Bool { items.contains(where: \.isTickedByHand) }

  /// Items that an earlier look at the plan found done, which a plan made again starts from.
  package var completed: [RecordedItem] {
    items.compactMap { item in item.doneOn.map { RecordedItem(id: item.id, on: $0) } }
  }

  /// The profile with these items, as what it says itself.
  package func addingCompleted(to profile: Profile) -> Profile {
    var profile = profile
    profile.add(completed)
    return profile
  }

  /// The path that a fault in such an item is reported at, which no profile has.
  package static let completedPath = "PLAN"
}

extension String {
  /// A line of a task list with its box as asked for; any other line as it is.
  func withBox(ticked: Bool) -> String {
    guard tickedBox != nil, let open = firstIndex(of: "[") else { return self }
    var line = self
    let box = index(after: open)
    line.replaceSubrange(box...box, with: ticked ? "x" : " ")
    return line
  }
}
