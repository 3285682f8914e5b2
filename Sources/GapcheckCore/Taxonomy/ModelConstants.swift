/// The numbers that the scoring and planning rules use, read from `model.json`.
///
/// Fractions are in thousandths, so that rules are whole-number arithmetic.
package struct ModelConstants: Sendable {
  /// One constant with what it rests on.
  package struct Entry: Sendable {
    package let name: String
    package let thousandths: Int
    /// What the constant is, with its unit.
    package let meaning: String
    package let sources: [Source]
  }

  /// Every constant, in the order of the file.
  @Once package var entries: [Entry]

  package let trust: Int
  package let assumedLevel: Level
  private let weights: (core: Int, supporting: Int, nice: Int)
  package let readyAt: Readiness
  package let blockerShortfall: Int
  package let coverageFloor: Readiness
  package let claimedStepShare: Int
  package let transferDiscount: Int
  package let transferLevel: Level
  package let transferTopStep: Int
  package let transferTopDiscount: Int
  package let graceYears: Int
  package let halfLives: ShortTable<Skill.Pace, Int>
  package let yearsForAware: Int
  package let yearsForWorking: Int
  package let taskEvidenceShare: Readiness
  package let taskEvidenceLevel: Level
  package let taskOutcomeLevel: Level
  package let strongItemsForTop: Int
  package let planDays: Int
  package let defaultHoursPerWeek: Effort
  package let reserve: Effort
  package let reserveFromDay: Int
  package let halfTime: Effort
  /// How many applications the reserve is meant for.
  package let applications: ClosedRange<Int>
  /// Most that applications take of the time that they run in, in thousandths.
  package let applicationsShare: Int
  package let paceFromDays: Int
  package let hoursBand: Int
  package let robustFactors: [Int]
  package let horizonMonths: ClosedRange<Int>
  package let exposureLimits: ClosedRange<Int>
  package let glueWeek: Int
  package let yearsForSomeTransfer: Int
  package let yearsForFullTransfer: Int
  package let scatteredApplications: Int
  package let dabblingSkills: Int
  package let denialExposure: Readiness
  package let denialJudgment: Readiness
  package let wedgeLevel: Int
  package let prerequisiteLevel: Int
  package let evaluationCeiling: Level
  package let shownLevel: Level
  package let backendSkillsForDepth: Int
  package let unprovenLevel: Level
  package let inflatedCount: Int
  package let inflatedShare: Readiness
  package let uniformCount: Int
  package let unmeasuredBullets: Int
  package let contributionParts: Int
  package let questions: Int
  package let openingQuestions: Int
  package let wizardSkills: Int
  package let wizardTasks: Int
  package let cohort: CohortLimits
  package let claimsPerTopic: Int
  package let fairAt: Readiness
  package let highTask: Int
  package let partialTask: Int
  package let highWeek: Readiness
  package let partialWeek: Readiness
  package let weekCoverageFloor: Readiness

  /// Takes the constants from a look-up by name that gives thousandths, one line for each.
  init(entries: Once<[Entry]>, value: (String) -> Int) {
    _entries = entries
    trust = value("trust")
    assumedLevel = Level(thousandths: value("assumedLevel"))
    weights = (value("weightCore"), value("weightSupporting"), value("weightNice"))
    readyAt = Readiness(hundredths: value("readyAt") / 10)
    blockerShortfall = value("blockerShortfall")
    coverageFloor = Readiness(hundredths: value("coverageFloor") / 10)
    claimedStepShare = value("claimedStepShare")
    transferDiscount = value("transferDiscount")
    transferLevel = Level(thousandths: value("transferLevel"))
    transferTopStep = value("transferTopStep") / 1000
    transferTopDiscount = value("transferTopDiscount")
    graceYears = value("graceYears")
    halfLives = [
      .tool: value("halfLifeTool"), .platform: value("halfLifePlatform"),
      .fundamental: value("halfLifeFundamental"),
    ]
    yearsForAware = value("yearsForAware")
    yearsForWorking = value("yearsForWorking")
    taskEvidenceShare = Readiness(hundredths: value("taskEvidenceShare") / 10)
    taskEvidenceLevel = Level(thousandths: value("taskEvidenceLevel"))
    taskOutcomeLevel = Level(thousandths: value("taskOutcomeLevel"))
    strongItemsForTop = value("strongItemsForTop") / 1000
    planDays = value("planDays") / 1000
    defaultHoursPerWeek = Effort(minutes: value("defaultHoursPerWeek") * 60 / 1000)
    reserve = Effort(minutes: value("reserveHours") * 60 / 1000)
    reserveFromDay = value("reserveFromDay") / 1000
    halfTime = Effort(minutes: value("halfTimeHours") * 60 / 1000)
    applications = Self.range(
      value("applicationsLow") / 1000, value("applicationsHigh") / 1000)
    applicationsShare = value("applicationsShare")
    paceFromDays = value("paceFromDays") / 1000
    hoursBand = value("hoursBand")
    robustFactors = [value("robustLow"), value("robustHigh")]
    horizonMonths = Self.range(value("horizonFromMonths") / 1000, value("horizonToMonths") / 1000)
    exposureLimits = Self.range(value("exposureLow"), value("exposureHigh"))
    glueWeek = value("glueWeek")
    yearsForSomeTransfer = value("yearsForSomeTransfer")
    yearsForFullTransfer = value("yearsForFullTransfer")
    scatteredApplications = value("scatteredApplications") / 1000
    dabblingSkills = value("dabblingSkills") / 1000
    denialExposure = Readiness(hundredths: value("denialExposure") / 10)
    denialJudgment = Readiness(hundredths: value("denialJudgment") / 10)
    wedgeLevel = value("wedgeLevel") / 1000
    prerequisiteLevel = value("prerequisiteLevel") / 1000
    evaluationCeiling = Level(thousandths: value("evaluationCeiling"))
    shownLevel = Level(thousandths: value("shownLevel"))
    backendSkillsForDepth = value("backendSkillsForDepth") / 1000
    unprovenLevel = Level(thousandths: value("unprovenLevel"))
    inflatedCount = value("inflatedCount") / 1000
    inflatedShare = Readiness(hundredths: value("inflatedShare") / 10)
    uniformCount = value("uniformCount") / 1000
    unmeasuredBullets = value("unmeasuredBullets") / 1000
    contributionParts = value("contributionParts") / 1000
    questions = value("questions") / 1000
    openingQuestions = value("openingQuestions") / 1000
    wizardSkills = value("wizardSkills") / 1000
    wizardTasks = value("wizardTasks") / 1000
    cohort = CohortLimits(
      minimumGroup: value("cohortMinimumGroup") / 1000,
      largestGroup: value("cohortLargestGroup") / 1000,
      nextSteps: value("cohortNextSteps") / 1000,
      nearReady: Effort(minutes: value("cohortNearHours") * 60 / 1000),
      listLength: value("cohortListLength") / 1000, roster: value("cohortRoster") / 1000)
    claimsPerTopic = value("claimsPerTopic") / 1000
    fairAt = Readiness(hundredths: value("fairAt") / 10)
    highTask = value("highTask") / 100
    partialTask = value("partialTask") / 100
    highWeek = Readiness(hundredths: value("highWeek") / 10)
    partialWeek = Readiness(hundredths: value("partialWeek") / 10)
    weekCoverageFloor = Readiness(hundredths: value("weekCoverageFloor") / 10)
  }

  /// How much a kind of requirement counts, in thousandths; asked for in every score.
  package func weight(of kind: Requirement.Weight) -> Int {
    switch kind {
    case .core: weights.core
    case .supporting: weights.supporting
    case .nice: weights.nice
    }
  }

  /// Makes a range of two constants; an empty one is refused when the taxonomy is checked.
  private static func range(_ low: Int, _ high: Int) -> ClosedRange<Int> { low...max(low, high) }

  /// The names that `model.json` must hold, no more and no fewer.
  static let names = [
    "trust", "assumedLevel", "weightCore", "weightSupporting", "weightNice", "readyAt",
    "blockerShortfall", "coverageFloor", "claimedStepShare", "transferDiscount", "transferLevel",
    "transferTopStep", "transferTopDiscount",
    "graceYears", "halfLifeTool", "halfLifePlatform", "halfLifeFundamental", "yearsForAware",
    "yearsForWorking", "taskEvidenceShare", "taskEvidenceLevel", "taskOutcomeLevel",
    "strongItemsForTop", "planDays", "defaultHoursPerWeek", "reserveHours", "reserveFromDay",
    "halfTimeHours", "applicationsLow", "applicationsHigh", "applicationsShare",
    "paceFromDays", "hoursBand",
    "robustLow", "robustHigh", "horizonFromMonths", "horizonToMonths", "exposureLow",
    "exposureHigh", "glueWeek", "yearsForSomeTransfer", "yearsForFullTransfer",
    "scatteredApplications", "dabblingSkills", "denialExposure", "denialJudgment",
    "wedgeLevel", "prerequisiteLevel", "evaluationCeiling", "shownLevel", "backendSkillsForDepth",
    "unprovenLevel", "inflatedCount", "inflatedShare", "uniformCount", "unmeasuredBullets",
    "contributionParts", "questions", "openingQuestions", "wizardSkills", "wizardTasks",
    "cohortMinimumGroup", "cohortLargestGroup", "cohortNextSteps", "cohortNearHours",
    "cohortListLength", "cohortRoster",
    "claimsPerTopic", "fairAt", "highTask",
    "partialTask", "highWeek", "partialWeek", "weekCoverageFloor",
  ]
}
