import JSON

/// Reads what a person has built.
extension HoldingsReader {
  /// An artifact as far as scoring goes.
  private struct Work {
    var seen = KeySet()
    var hasURL = false
    var hasRepository = false
    var hasDemo = false
    var hasWriteup = false
    var isDeployed = false
    var isMonitored = false
    var isEvaluated = false
    var isReliedOn = false
    var skills: [SkillIndex] = []
  }

  mutating func readArtifact() -> Bool {
    var work = Work()
    let isRead = readObject { (reader, key) in reader.readMember(key, of: &work) }
    if isRead { add(work) }
    return isRead
  }

  private mutating func readMember(_ key: Range<Int>, of work: inout Work) -> Bool {
    if isKey("title", key) { return work.seen.insert(0) && readText() != nil }
    if isKey("url", key) { return work.seen.insert(1) && readText(&work.hasURL) }
    if isKey("repository", key) { return work.seen.insert(2) && readText(&work.hasRepository) }
    if isKey("demo", key) { return work.seen.insert(3) && readText(&work.hasDemo) }
    if isKey("writeup", key) { return work.seen.insert(4) && readText(&work.hasWriteup) }
    if isKey("evaluation", key) { return work.seen.insert(5) && readText(&work.isEvaluated) }
    if isKey("reliedOnBy", key) { return work.seen.insert(6) && readText(&work.isReliedOn) }
    if isKey("deployed", key) { return work.seen.insert(7) && readFlag(&work.isDeployed) }
    if isKey("monitored", key) { return work.seen.insert(8) && readFlag(&work.isMonitored) }
    return isKey("skills", key) && work.seen.insert(9) && readSkills(of: &work)
  }

  private mutating func readSkills(of work: inout Work) -> Bool {
    var skills: [SkillIndex] = []
    let isRead = readList { reader in
      guard let name = reader.readName() else { return false }
      switch reader.names.meaning(reader.text, name) {
      case .skill(let skill): skills.append(skill)
      case .outside: break
      case .unknown:
        reader.person.unknownWork.append(
          String(decoding: reader.text.bytes[name], as: UTF8.self))
      }
      return true
    }
    work.skills = skills
    return isRead
  }

  /// Reads a text and notes that there is one.
  private mutating func readText(_ flag: inout Bool) -> Bool {
    flag = true
    return readText() != nil
  }

  private mutating func readFlag(_ flag: inout Bool) -> Bool {
    flag = readWord("true")
    return flag || readWord("false")
  }

  /// Adds what an artifact shows, as `FactsResolver.resolve(_: Artifact)` has it.
  private mutating func add(_ work: Work) {
    var kinds: [EvidenceRole] = []
    if work.isDeployed, work.isMonitored, work.isEvaluated { kinds.append(.deployedEvaluated) }
    if work.isEvaluated { kinds.append(.evaluation) }
    if work.isDeployed { kinds.append(.deployed) }
    if work.hasRepository || (work.hasURL && !work.isDeployed) { kinds.append(.repository) }
    if work.hasWriteup { kinds.append(.writeup) }
    if work.hasDemo { kinds.append(.demo) }
    if kinds.isEmpty { kinds = [.claim] }
    for skill in work.skills {
      for kind in kinds {
        add(
          kind, skill, isReliedOn: work.isReliedOn, hasEvaluation: work.isEvaluated)
      }
    }
    if work.hasWriteup {
      for skill in writeupSkills {
        add(.writeup, skill, isReliedOn: false, hasEvaluation: false)
      }
      person.hasWriteup = true
    }
    guard work.isDeployed else { return }
    for (place, track) in tracks.enumerated()
    where (work.isEvaluated || !track.needsArtifact)
      && work.skills.contains(where: track.shownBy.contains)
      && !person.shownTracks.contains(place)
    {
      person.shownTracks.append(place)
    }
  }

  private mutating func add(
    _ role: EvidenceRole, _ skill: SkillIndex, isReliedOn: Bool, hasEvaluation: Bool
  ) {
    person.evidence.append(
      Holdings.Evidence(
        skill: skill, kind: kind(of: role), isReliedOn: isReliedOn, hasEvaluation: hasEvaluation,
        isMention: true))
  }
}
