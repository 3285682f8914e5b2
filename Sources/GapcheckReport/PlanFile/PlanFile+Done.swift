package import GapcheckCore

extension PlanFile.Item {
  /// The day since which the item counts as done on a day, where a person ticked it.
  ///
  /// What the plan itself ticked, because the profile showed it, has no day and is left to the
  /// profile. A tick that was taken back is no tick, whatever day stands beside it.
  package func tickDay(asOf day: CalendarDate) -> CalendarDate? {
    guard isTicked else { return nil }
    return days != nil ? day : doneOn.map { min($0, day) }
  }

  /// The day on which the item was done, be it ticked or done before and faded since.
  func doneDay(asOf day: CalendarDate) -> CalendarDate? {
    if isTicked { return tickDay(asOf: day) }
    return days != nil ? doneOn.map { min($0, day) } : nil
  }

  /// Whether the plan had it to be done.
  var isOpen: Bool { !isTicked && days != nil }
}

extension PlanFile {
  /// Work that the plan had and a person has ticked, as a profile lists it.
  package func finished(asOf day: CalendarDate) -> [RecordedItem] {
    items.compactMap { item in
      item.doneDay(asOf: day).map { RecordedItem(id: item.id, on: $0) }
    }
  }
}

extension PlanFile {
  /// The plan as it was first made, for a track that a taxonomy has.
  package func origin(in taxonomy: Taxonomy) throws(PlanFileError) -> PlanOrigin {
    guard let origin = record.origin else { throw PlanFileError(.brokenRecord, line: recordLine) }
    guard taxonomy.tracks.contains(where: { $0.id.text == origin.track }) else {
      throw PlanFileError(.unknownTrack(origin.track), line: recordLine)
    }
    return origin
  }
}
