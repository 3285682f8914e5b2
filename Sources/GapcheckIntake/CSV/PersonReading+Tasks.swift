import GapcheckCore

extension PersonReading {
  /// Adds the tasks of all columns, whose shares make one week.
  mutating func addTasks() {
    guard let column = tasks.first?.column else { return }
    person.profile.keyOffsets["tasks"] = column
    for (task, column) in tasks {
      let count = person.profile.tasks.count
      guard count < CellLimits.entries else {
        return note("lists more than \(CellLimits.entries) tasks; list fewer", at: column)
      }
      if let share = task.share, !CellLimits.share.contains(share) {
        note(
          "\(SkillScale.decimal(share)) % of a week for \(shown(task.name)); write 0 to 100",
          at: column)
        continue
      }
      let path = "tasks[\(count)].task"
      var entry = TaskEntry(name: Located(task.name, at: column, path: path))
      entry.share = task.share
      person.profile.tasks.append(entry)
    }
    let total = person.profile.tasks.compactMap(\.share).reduce(0, +)
    if total > CellLimits.shares {
      note("the shares add up to \(SkillScale.decimal(total)) %; a week has 100 %", at: column)
    }
  }
}
