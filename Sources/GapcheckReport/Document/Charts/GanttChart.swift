package import GapcheckCore

/// Work in its days, for pages that programs draw such charts from; only Markdown shows it.
package struct GanttChart: Sendable {
  package struct Task: Sendable {
    package let id: String
    package let title: String
    package let days: ClosedRange<CalendarDate>

    package init(id: String, title: String, days: ClosedRange<CalendarDate>) {
      self.id = id
      self.title = title
      self.days = days
    }
  }

  package struct Section: Sendable {
    package let title: String
    package let tasks: [Task]

    package init(_ title: String, tasks: [Task]) {
      self.title = title
      self.tasks = tasks
    }
  }

  package let title: String
  package let sections: [Section]

  package init(title: String, sections: [Section]) {
    self.title = title
    self.sections = sections
  }
}
