import GapcheckCore

extension PlanReport {
  /// The plan with a chart of its days, where a format can draw one.
  var withGantt: PlanReport {
    var plan = self
    plan.record.hasGantt = true
    return plan
  }

  /// The open items in their days, phase by phase, where the record asks for them.
  var gantt: [Block] {
    guard record.hasGantt else { return [] }
    let sections = phases.map { phase in
      let open = items.filter { $0.phase == phase.id && !$0.isDone }
      return GanttChart.Section(
        phase.name,
        tasks: open.map { GanttChart.Task(id: $0.id, title: $0.title, days: $0.from...$0.to) })
    }
    return [.gantt(GanttChart(title: title, sections: sections))]
  }
}
