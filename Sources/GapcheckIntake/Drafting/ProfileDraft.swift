package import GapcheckCore

/// A profile made of what a source tells, nothing invented.
///
/// A name of a list stays as the person wrote it. Whatever the source does not say outright (a level
/// from "advanced" or from years, a skill that only the work names, a task, the years of work) carries
/// the words that it was read from, for the person to confirm.
package struct ProfileDraft {
  package private(set) var profile = Profile()
  /// Names that may mean something else than a skill, in a source that is not about software.
  package private(set) var leftOut: [String] = []
  private let background: Background
  private let taxonomy: Taxonomy
  private let asOf: CalendarDate
  private let collector: FindingCollector
  private let context: SoftwareContext

  /// Drafts a profile as of a day, on which work that still runs is counted as ending.
  package init(_ background: Background, taxonomy: Taxonomy, asOf: CalendarDate) {
    self.background = background
    self.taxonomy = taxonomy
    self.asOf = asOf
    collector = FindingCollector(taxonomy, asOf: asOf)
    let findings = collector.findings(in: background.passages)
    context = SoftwareContext(findings, in: background, taxonomy: taxonomy)
    profile.name = background.name
    draftSkills(findings)
    draftTasks()
    draftArtifacts()
    draftContributions()
    draftLearning()
    draftResume()
    draftYears()
  }

  /// Whether the source gives nothing that an audit could use.
  package var isEmpty: Bool {
    profile.skills.isEmpty && profile.tasks.isEmpty && profile.artifacts.isEmpty
      && profile.contributions.isEmpty && profile.yearsOfExperience == nil
      && profile.learning.allSatisfy(\.skills.isEmpty)
  }

  /// Longer lists are no inventories; the decoder of profiles takes no more.
  private static let mostEntries = 2_000

  // MARK: Skills

  /// Brings together what is said of the same name; what is wanted or denied gives way to the same
  /// skill held under any name.
  private mutating func draftSkills(_ findings: [Finding]) {
    leftOut = findings.filter { !context.trusts($0) }.map(\.name)
    var drafts = SkillDrafts()
    for finding in findings where context.trusts(finding) { drafts.add(finding) }
    let held = Set(drafts.all.filter(\.isHeld).compactMap(\.skill))
    let drafter = SkillDrafter(background: background, taxonomy: taxonomy, asOf: asOf)
    let kept = drafts.all.filter { draft in
      draft.isHeld || !(draft.skill.map(held.contains) ?? false)
    }
    profile.skills = kept.prefix(Self.mostEntries).enumerated().map { position, draft in
      drafter.entry(draft, at: position)
    }
  }

  // MARK: Tasks

  /// The tasks of the present work, or where none is present, of the latest that may still be; words of tasks mean
  /// something else where work is not about software.
  private mutating func draftTasks() {
    guard context.isSoftware, let jobs = presentJobs else { return }
    let finder = TaskFinder(taxonomy)
    var seen: Set<Int> = []
    for passage in background.passages {
      guard case .job(let job) = passage.subject, jobs.contains(job) else { continue }
      for found in finder.tasks(in: passage.text) where seen.insert(found.task).inserted {
        let path = "tasks[\(profile.tasks.count)]"
        var entry = TaskEntry(
          name: Located(taxonomy.tasks[found.task].name, at: 0, path: "\(path).task"))
        entry.inferredFrom = Located(passage.quotation, at: 0, path: "\(path).inferred")
        profile.tasks.append(entry)
      }
    }
  }

  private var presentJobs: Set<Int>? {
    let jobs = background.jobs.indices
    let present = jobs.filter { background.jobs[$0].period.isCurrent }
    if !present.isEmpty { return Set(present) }
    return jobs.filter { !background.jobs[$0].hasEnded(before: asOf) }.max { left, right in
      // Of jobs without dates the first is the latest, as résumés are written.
      (background.jobs[left].lastMonth, -left) < (background.jobs[right].lastMonth, -right)
    }.map { [$0] }
  }

  // MARK: What else there is

  /// Drafts projects as artifacts with the skills that their text names.
  ///
  /// What became of them, only the person knows. A change to someone else's project is no artifact
  /// but a contribution.
  private mutating func draftArtifacts() {
    for (position, project) in background.projects.prefix(Self.mostEntries).enumerated()
    where changes(in: project, at: position).isEmpty {
      let path = "artifacts[\(profile.artifacts.count)]"
      var artifact = Artifact(title: project.title, path: path)
      artifact.url = project.url
      artifact.repository = project.repository
      let texts = [project.title] + passages(of: position).map(\.text)
      artifact.skills = names(in: texts, path: "\(path).skills")
      profile.artifacts.append(artifact)
    }
  }

  private func passages(of project: Int) -> [Passage] {
    background.passages.filter { $0.subject == .project(project) }
  }

  /// The changes to other people's projects that an entry among the projects is about.
  private func changes(in project: ProjectEntry, at position: Int) -> [ContributionFinder.Found] {
    let addresses = [project.url, project.repository].compactMap { $0 }
    let head = Passage(
      ([project.title] + addresses).joined(separator: " "), place: project.place,
      subject: .project(position))
    return ContributionFinder(taxonomy).contributions(in: head)
  }

  /// Changes to other people's projects, each once.
  private mutating func draftContributions() {
    let finder = ContributionFinder(taxonomy)
    var seen: Set<String> = []
    let projects = background.projects.enumerated().flatMap { changes(in: $1, at: $0) }
    for found in projects + background.passages.flatMap(finder.contributions)
    where seen.insert(found.url ?? found.repository).inserted {
      let path = "contributions[\(profile.contributions.count)]"
      var contribution = Contribution(
        repository: found.repository, status: found.status, path: path)
      contribution.url = found.url
      contribution.skills = names(in: [found.sentence.text], path: "\(path).skills")
      profile.contributions.append(contribution)
    }
  }

  private mutating func draftLearning() {
    for (position, study) in background.studies.prefix(Self.mostEntries).enumerated() {
      let path = "learning[\(position)]"
      var learning = Learning(title: study.title, kind: study.kind, path: path)
      let texts =
        [study.title] + background.passages.filter { $0.subject == .study(position) }.map(\.text)
      learning.url = study.url
      if study.teaches { learning.skills = names(in: texts, path: "\(path).skills") }
      profile.learning.append(learning)
    }
  }

  /// The skills that some texts name, one name for each.
  private func names(in texts: [String], path: String) -> [Located<String>] {
    var seen: Set<SkillIndex> = []
    let found = texts.flatMap(collector.skills).filter {
      context.trusts($0.name) && seen.insert($0.skill).inserted
    }
    return found.enumerated().map { Located($1.name, at: 0, path: "\(path)[\($0)]") }
  }

  /// The lines that a reader of the résumé sees; notes for oneself are none.
  private mutating func draftResume() {
    profile.headline = background.headline
    guard !background.jobs.isEmpty || background.headline != nil else { return }
    profile.hasResume = true
    let lines = background.passages.filter(\.isResumeLine).map { $0.text.shortened(to: 1_000) }
    profile.bullets = lines.prefix(Self.mostEntries).enumerated().map {
      Located($1, at: 0, path: "resume.bullets[\($0)]")
    }
  }

  private mutating func draftYears() {
    guard let years = BackendYears(background, collector, taxonomy: taxonomy, asOf: asOf)
    else { return }
    profile.yearsOfExperience = years.thousandths
    profile.yearsInferredFrom = Located(years.words, at: 0, path: "inferred.yearsOfExperience")
  }
}

extension Job {
  /// Whether it ended a year ago or earlier, so that its tasks say little of a present week.
  fileprivate func hasEnded(before day: CalendarDate) -> Bool {
    guard let end = period.end else { return false }
    return Month(of: day).number - end.number >= 12
  }

  /// The last month that is known of it, for ordering.
  fileprivate var lastMonth: Int { (period.end ?? period.start)?.number ?? .min }
}

extension Passage {
  fileprivate var isResumeLine: Bool {
    switch subject {
    case .job, .project, .summary: text.contains(where: \.isWhitespace)
    case .skills, .study, .wish, .note: false
    }
  }
}
