import JSON

/// What a cohort needs of one person, read straight from the bytes of a profile.
package struct QuickPerson: Sendable {
  package var name: String?
  let holdings: Holdings
  /// Names that the taxonomy does not know, as written.
  let unrecognized: [String]
}

/// Reads the profiles of a cohort without making them profiles first.
///
/// It knows the plain case alone: a name, years, hours, a target, skills, tasks and artifacts, all of
/// them right. Whatever else a profile has, and every fault in it, it leaves to
/// `ProfileDecoder` and `FactsResolver`, which say the same of the plain case, and are held against it
/// in the tests; they take some forty times as long, most of it for `String`s and key paths that only
/// messages and whole reports tell.
package struct HoldingsReader: Sendable {
  let model: ModelConstants
  let tracks: [Track]
  private let asOf: CalendarDate
  /// Places of the kinds of evidence that rules speak of, in the order of the roles.
  private let kinds: [Int?]
  private let evaluatedKinds: [Int?]
  /// Skills that a write-up shows by itself, whatever it is listed for.
  let writeupSkills: [SkillIndex]
  /// The milestones that a write-up is for.
  private let writeups: [Int]
  var names: NameMemo
  var text = JSONText(bytes: [], end: 0)
  var offset = 0
  var person = Draft()

  /// What is read so far of one person.
  struct Draft {
    var name: String?
    var years: Int?
    var hoursPerWeek: Effort?
    var claims: [Holdings.Claim] = []
    var notHeld: [SkillIndex] = []
    var evidence: [Holdings.Evidence] = []
    var tasks: [Task] = []
    var unknownSkills: [String] = []
    var unknownWork: [String] = []
    var hasSkills = false
    var hasWriteup = false
    /// Tracks whose project is there.
    var shownTracks: [Int] = []
    /// What the person wants to be measured for.
    var target = NameMemo.Target.auto
  }

  /// A task of the week, recognised or not.
  struct Task {
    let index: Int?
    let name: Range<Int>
    let share: Int?
    let hasOutcome: Bool
  }

  package init(_ taxonomy: Taxonomy, asOf: CalendarDate) {
    model = taxonomy.model
    self.asOf = asOf
    names = NameMemo(taxonomy, asOf: asOf)
    tracks = taxonomy.tracks
    let place = { (role: EvidenceRole) in
      taxonomy.evidenceKinds.firstIndex { $0.id == role.id }
    }
    kinds = EvidenceRole.allCases.map(place)
    evaluatedKinds = [place(.evaluation), place(.deployedEvaluated)]
    writeupSkills = taxonomy.evidenceKind(EvidenceRole.writeup.id)?.alsoShows ?? []
    writeups = taxonomy.milestones.indices.filter { taxonomy.milestones[$0].kind == .writeup }
  }

  /// The place of a kind of evidence in the taxonomy's list.
  func kind(of role: EvidenceRole) -> Int? { kinds[role.position] }

  /// Reads a profile; `nil` where it is not a plain one, or not right.
  package mutating func read(_ bytes: [UInt8]) -> QuickPerson? {
    text = JSONText(bytes: bytes, end: bytes.count)
    offset = 0
    person = Draft()
    guard readProfile(), person.hasSkills, next() == nil else { return nil }
    let shares = person.tasks.lazy.compactMap(\.share).reduce(0, +)
    // More than a week is a fault, which is told elsewhere.
    guard shares <= 100_000 else { return nil }
    let (tasks, unknownTasks) = week(given: shares)
    return QuickPerson(
      name: person.name, holdings: holdings(tasks),
      unrecognized: person.unknownSkills + person.unknownWork + unknownTasks)
  }

  private func holdings(_ tasks: [Holdings.Task]) -> Holdings {
    var showing = Holdings.Showing()
    if person.hasWriteup { showing.milestones = writeups }
    showing.tracks = person.shownTracks.sorted()
    return Holdings(
      asOf: asOf, hoursPerWeek: person.hoursPerWeek ?? model.defaultHoursPerWeek, start: asOf,
      resumed: nil, daysOff: [], isTargeted: person.target != .auto, wanted: person.target.place,
      years: person.years ?? 0,
      claims: person.claims, notHeld: Set(person.notHeld).sorted(), evidence: person.evidence,
      tasks: tasks,
      modifiers: [], completions: [],
      isEmpty: person.claims.isEmpty && person.evidence.isEmpty && tasks.isEmpty,
      showing: showing, aim: .most)
  }

  /// The recognised tasks with their shares, as `FactsResolver.resolveTasks` makes them.
  private func week(given: Int) -> (tasks: [Holdings.Task], unknown: [String]) {
    let open = person.tasks.count { $0.share == nil }
    let each = open > 0 ? max(0, 100_000 - given) / open : 0
    let whole = given + open * each
    var unknown: [String] = []
    var tasks: [Holdings.Task] = []
    tasks.reserveCapacity(person.tasks.count)
    for task in person.tasks {
      guard let index = task.index else {
        unknown.append(String(decoding: text.bytes[task.name], as: UTF8.self))
        continue
      }
      let share = task.share ?? each
      guard share > 0 else { continue }
      tasks.append(
        Holdings.Task(
          index: index, share: share, weekShare: Readiness(part: share, of: whole),
          hasOutcome: task.hasOutcome, modifiers: []))
    }
    let total = tasks.lazy.map(\.share).reduce(0, +)
    for place in tasks.indices { tasks[place].share = tasks[place].share * 100_000 / total }
    return (tasks, unknown)
  }

  // MARK: Entries

  /// Adds what a line of the skill list says.
  mutating func add(_ entry: Entry) {
    let line = names.line(text, entry.name)
    for place in line.unknown { person.unknownSkills.append(names.unknown[place]) }
    for place in line.parts {
      let part = names.parts[place]
      if part.isNotHeld {
        person.notHeld.append(part.skill)
        continue
      }
      person.claims.append(claim(part, entry))
      let isFirst = !line.parts.prefix { $0 < place }.contains {
        names.parts[$0].skill == part.skill && !names.parts[$0].isNotHeld
      }
      guard isFirst else { continue }
      for item in entry.evidence {
        person.evidence.append(
          Holdings.Evidence(
            skill: part.skill, kind: item.kind, isReliedOn: item.isReliedOn,
            hasEvaluation: item.kind != nil && evaluatedKinds.contains(item.kind), isMention: false)
        )
      }
    }
  }

  /// The stated level; else the level word; else years of use; else the model's default.
  private func claim(_ part: NameMemo.Part, _ entry: Entry) -> Holdings.Claim {
    var (level, isChosen) = (model.assumedLevel, false)
    if let stated = entry.level ?? part.level {
      (level, isChosen) = (stated, true)
    } else if let years = entry.years ?? part.years {
      level = LevelReading.level(years: years, model)
    }
    if part.isLearning { (level, isChosen) = (min(level, .aware), true) }
    return Holdings.Claim(
      skill: part.skill, level: level, isExplicit: isChosen && !entry.isInferred,
      lastUsed: entry.lastUsed ?? part.lastUsed)
  }

  /// One line of the skill list.
  struct Entry {
    var name: Range<Int>
    var level: Level?
    var years: Int?
    var lastUsed: Month?
    var isInferred = false
    var evidence: [Evidence] = []
  }

  /// A piece of evidence, of whichever skills it is listed for.
  struct Evidence {
    let kind: Int?
    let isReliedOn: Bool
  }

  /// The stated kind; work with a measured outcome counts as ownership; no kind, as a claim.
  func evidence(kind stated: Int?, hasOutcome: Bool, isReliedOn: Bool) -> Evidence {
    let kind = stated ?? kind(of: .claim)
    return Evidence(
      kind: kind == self.kind(of: .work) && hasOutcome ? self.kind(of: .workOwnership) : kind,
      isReliedOn: isReliedOn)
  }
}
