package import GapcheckCore

/// Where figures turn from good to fair to bad, as the model sets it.
package struct Marks: Sendable {
  /// Readiness from which a track counts as ready, and from which it is well on the way.
  package let ready: Readiness
  package let fair: Readiness
  /// Exposure of one task, in thousandths, from which most and from which much of it is in reach.
  package let highTask: Int
  package let partialTask: Int
  /// The same of a week.
  package let highWeek: Readiness
  package let partialWeek: Readiness
  /// The share of the described week below which its figures are about too little of it.
  package let weekCoverageFloor: Readiness

  /// Takes the marks from the model's constants.
  package init(_ model: ModelConstants) {
    ready = model.readyAt
    fair = model.fairAt
    highTask = model.highTask
    partialTask = model.partialTask
    highWeek = model.highWeek
    partialWeek = model.partialWeek
    weekCoverageFloor = model.weekCoverageFloor
  }

  /// The tone of a readiness, as the reader sees it in whole points.
  func tone(of readiness: Readiness) -> Tone {
    readiness.points >= ready.points ? .good : readiness.points >= fair.points ? .fair : .bad
  }

  /// The tone of one task's exposure in thousandths.
  func tone(ofTask exposure: Int) -> Tone {
    exposure >= highTask ? .bad : exposure >= partialTask ? .fair : .good
  }

  /// The tone of a week's exposure, as the reader sees it in whole points.
  func tone(ofWeek index: Readiness) -> Tone {
    index.points >= highWeek.points ? .bad : index.points >= partialWeek.points ? .fair : .good
  }
}
