package import GapcheckCore

/// A committed plan beside the profile that it was made from, on a day.
package struct ProgressSources: Sendable {
  package let file: PlanFile
  /// How the renewed plan is made.
  package let record: PlanRecord
  package let taxonomy: Taxonomy
  /// What the profile says with the ticked work, looking at the days that are left.
  package let done: Facts
  /// The same without the work that is ticked.
  package let undone: Facts

  /// Reads both on a day; `overrides` are what the command line says in place of what the plan was
  /// made with.
  package init(
    _ profile: Profile, file: PlanFile, origin: PlanOrigin, overrides: PlanOverrides,
    taxonomy: Taxonomy, asOf: CalendarDate
  ) {
    var record = file.record
    record.asOf = asOf
    record.resumed = max(asOf, origin.days.lowerBound)
    record.overrides = overrides.over(record.overrides)
    record.overrides.start = origin.days.lowerBound
    record.overrides.target = origin.track
    let finished = file.finished(asOf: asOf).filter { taxonomy.planItem($0.id) != nil }
    var undone = record.overrides.applied(to: profile)
    var done = undone
    done.add(finished)
    let ids = Set(finished.compactMap { taxonomy.planItem($0.id)?.id })
    undone.completed.removeAll { entry in
      taxonomy.planItem(entry.item.value).map { ids.contains($0.id) } ?? false
    }
    self.file = file
    self.record = record
    self.taxonomy = taxonomy
    self.done = Self.facts(done, record: record, taxonomy: taxonomy)
    self.undone = Self.facts(undone, record: record, taxonomy: taxonomy)
  }

  private static func facts(
    _ profile: Profile, record: PlanRecord, taxonomy: Taxonomy
  ) -> Facts {
    var facts = Facts(profile, taxonomy: taxonomy, asOf: record.asOf, isUnderWay: true)
    facts.resumed = record.resumed
    return facts
  }

  /// Ticked items that the taxonomy does not know, and that no plan made with it can keep.
  package var unknown: [PlanFile.Item] {
    file.items.filter { item in
      item.tickDay(asOf: record.asOf) != nil && taxonomy.planItem(item.id) == nil
    }
  }

  /// What a profile lists of the work that is ticked.
  package var recorded: [RecordedItem] {
    file.items.compactMap { item in
      item.tickDay(asOf: record.asOf).flatMap { day in
        taxonomy.planItem(item.id).map { RecordedItem(id: $0.id, on: day) }
      }
    }
  }
}

extension Profile {
  /// Adds finished work to what the profile lists.
  package mutating func add(_ items: [RecordedItem]) {
    completed += items.map { item in
      CompletedEntry(
        item: Located(item.id, at: 0, path: PlanFile.completedPath),
        on: item.on.map { Located($0, at: 0, path: PlanFile.completedPath) })
    }
  }
}
