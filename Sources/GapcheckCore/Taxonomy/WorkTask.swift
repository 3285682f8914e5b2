/// A piece of backend work, and how far automation reaches into it.
package struct WorkTask: Sendable {
  /// Whether a task is carried out to a specification, or decides something.
  package enum Layer: String, Sendable, CaseIterable {
    case execution, mixed, judgment
  }

  /// Doing the task shows a skill up to a level.
  package struct Showing: Sendable {
    package let skill: SkillIndex
    package let level: Level
  }

  package let id: Identifier<WorkTask>
  package let name: String
  package let role: String
  package let layer: Layer
  /// Share of the execution effort that tooling could plausibly take over, in thousandths.
  package let exposure: Int
  /// Half-width of the band around the exposure, in thousandths.
  package let band: Int
  package let category: Identifier<AutomationCategory>?
  package let isIrreversible: Bool
  /// Commodity CRUD or glue work, the kind whose weeks compress.
  package let isGlue: Bool
  @Later package var rationale: String
  @Later package var phrases: [String]
  /// The judgment-layer work that the task grows into.
  @Later package var growInto: String
  package let evidences: [Showing]
  @Later package var provenance: Provenance
}

/// One of the four parts of the automation stack.
package struct AutomationCategory: Sendable {
  package let id: Identifier<AutomationCategory>
  package let name: String
  @Later package var summary: String
  @Later package var capabilities: [String]
  @Later package var humanGate: String
  @Later package var leavesOpen: String
  @Later package var provenance: Provenance
}

/// A circumstance that moves the exposure of a whole week.
package struct ExposureModifier: Sendable {
  package let id: Identifier<ExposureModifier>
  package let name: String
  /// Added to the exposure of each task, in thousandths.
  package let delta: Int
  @Later package var question: String
  @Later package var provenance: Provenance
}
