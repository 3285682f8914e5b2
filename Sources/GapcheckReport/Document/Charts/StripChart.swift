/// Spans of time in a row, with how much of each kind of work they hold and what ends in them.
///
/// A table beside it says the same in figures: only pages with pictures show it.
package struct StripChart: Sendable {
  /// Something that ends within a span.
  package struct Milestone: Sendable {
    /// The place of the span, from 0.
    package let span: Int
    /// What stands at the mark.
    package let label: String
    /// What it is, with its day.
    package let text: String

    package init(span: Int, label: String, text: String) {
      self.span = span
      self.label = label
      self.text = text
    }
  }

  package struct Lane: Sendable {
    package let label: String
    /// A height for each span, from 0 to 100.
    package let loads: [Int]

    package init(_ label: String, loads: [Int]) {
      self.label = label
      self.loads = loads
    }
  }

  /// What the strip is.
  package let title: String
  /// What heads each span; empty where nothing does.
  package let spans: [String]
  package let lanes: [Lane]
  package let milestones: [Milestone]

  package init(title: String, spans: [String], lanes: [Lane], milestones: [Milestone]) {
    self.title = title
    self.spans = spans
    self.lanes = lanes
    self.milestones = milestones
  }
}
