import GapcheckCore
import SeededRandom

/// Makes profiles of every shape out of the real taxonomy.
struct RandomProfiles {
  var random: SplitMix64
  private let taxonomy = Embedded.taxonomy

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func profile() -> Profile {
    var profile = Profile()
    if random.chance(70) { profile.yearsOfExperience = random.number(0...30) * 500 }
    profile.hoursPerWeek = Effort(minutes: random.number(2...120) * 30)
    for _ in 0..<random.number(0...25) { profile.skills.append(skillEntry()) }
    for _ in 0..<random.number(0...6) { profile.tasks.append(taskEntry()) }
    for number in 0..<random.number(0...2) {
      profile.artifacts.append(artifact(path: "artifacts[\(number)]"))
    }
    if random.chance(30) { profile.contributions.append(contribution()) }
    if random.chance(30) { profile.learning.append(learning()) }
    return profile
  }

  /// A skill's id with a place, as a profile would have it.
  mutating func skillName(path: String = "skills") -> Located<String> {
    Located(random.one(of: taxonomy.skills).id.text, at: 0, path: path)
  }

  /// An entry that states a level most of the time.
  mutating func skillEntry() -> SkillEntry {
    var entry = SkillEntry(name: skillName())
    switch random.number(1...10) {
    case 1: break
    case 2: entry.level = .words(Located("advanced", at: 0, path: "skills"))
    case 3: entry.years = random.number(0...10) * 1000
    default: entry.level = .number(Level(thousandths: random.number(0...16) * 250))
    }
    if random.chance(40) {
      let month = Month(year: random.number(2012...2026), month: 11)
      entry.lastUsed = Located(month, at: 0, path: "lastUsed")
    }
    while random.chance(40) { entry.evidence.append(evidence()) }
    return entry
  }

  mutating func evidence() -> Evidence {
    var evidence = Evidence()
    evidence.kind = Located(random.one(of: taxonomy.evidenceKinds).id.text, at: 0, path: "skills")
    evidence.note = "seen"
    if random.chance(30) { evidence.outcome = "p99 from 420 to 180 ms" }
    if random.chance(30) { evidence.reliedOnBy = "ten teams" }
    return evidence
  }

  mutating func taskEntry() -> TaskEntry {
    var entry = TaskEntry(
      name: Located(random.one(of: taxonomy.tasks).id.text, at: 0, path: "tasks"))
    entry.share = random.number(1...12) * 1000
    if random.chance(30) { entry.outcome = "two hours a week saved" }
    return entry
  }

  mutating func artifact(path: String) -> Artifact {
    var artifact = Artifact(title: "A thing", path: path)
    if random.chance(70) { artifact.url = "https://example.com/thing" }
    if random.chance(50) { artifact.repository = "https://example.com/thing.git" }
    if random.chance(40) { artifact.writeup = "https://example.com/post" }
    artifact.isDeployed = random.chance(60)
    artifact.isMonitored = random.chance(50)
    if random.chance(50) { artifact.evaluation = "0.81 on 200 held-out questions" }
    for _ in 0..<random.number(0...5) { artifact.skills.append(skillName(path: path)) }
    return artifact
  }

  mutating func contribution() -> Contribution {
    var contribution = Contribution(
      repository: "somebody/project", status: random.one(of: Contribution.Status.allCases),
      path: "contributions")
    for _ in 0..<random.number(0...2) { contribution.skills.append(skillName()) }
    return contribution
  }

  mutating func learning() -> Learning {
    var learning = Learning(
      title: "Something studied",
      kind: random.one(of: [.course, .certificate, .degree, .book, .publication]),
      path: "learning")
    for _ in 0..<random.number(0...3) { learning.skills.append(skillName()) }
    return learning
  }
}

/// A month as an entry has it.
func used(_ month: Month) -> Located<Month> { Located(month, at: 0, path: "skills.lastUsed") }

/// A change for the better.
enum Improvement: CaseIterable, Sendable {
  case higherLevel, laterUse, moreEvidence, outcome, reliance, artifact, contribution
  case betterArtifact, mergedContribution

  /// Makes the change, where the profile has room for it.
  func applied(to profile: Profile, _ profiles: inout RandomProfiles) -> Profile {
    var better = profile
    switch self {
    case .artifact: better.artifacts.append(profiles.artifact(path: "artifacts[9]"))
    case .contribution: better.contributions.append(profiles.contribution())
    case .betterArtifact:
      for position in better.artifacts.indices {
        better.artifacts[position].isDeployed = true
        better.artifacts[position].isMonitored = true
        better.artifacts[position].evaluation = "0.9 on 300 questions"
      }
    case .mergedContribution:
      for position in better.contributions.indices {
        better.contributions[position].status = .merged
      }
    case .higherLevel, .laterUse, .moreEvidence, .outcome, .reliance:
      guard !profile.skills.isEmpty else { return better }
      let position = profiles.random.number(0...(profile.skills.count - 1))
      improve(&better.skills[position], &profiles)
    }
    return better
  }

  private func improve(_ entry: inout SkillEntry, _ profiles: inout RandomProfiles) {
    switch self {
    case .higherLevel:
      guard case .number(let level)? = entry.level else { return }
      let gain = profiles.random.number(1...8) * 250
      entry.level = .number(Level(thousandths: level.thousandths + gain))
    case .laterUse:
      entry.lastUsed = Located(Month(of: Embedded.today), at: 0, path: "lastUsed")
    case .moreEvidence: entry.evidence.append(profiles.evidence())
    case .outcome:
      for position in entry.evidence.indices { entry.evidence[position].outcome = "halved" }
    case .reliance:
      for position in entry.evidence.indices { entry.evidence[position].reliedOnBy = "a team" }
    case .artifact, .contribution, .betterArtifact, .mergedContribution: break
    }
  }
}
