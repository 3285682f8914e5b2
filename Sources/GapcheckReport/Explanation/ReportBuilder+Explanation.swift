import GapcheckCore

extension ReportBuilder {
  /// The sums behind the scores; an empty profile, which is never scored, has none.
  var explanation: Explanation {
    let isScored = !audit.facts.isEmpty
    return Explanation(
      exposure: audit.exposure.map(ExposureSum.init), tracks: isScored ? sums : [],
      hours: isScored ? hours : nil, skills: explainedSkills)
  }

  // MARK: Tracks

  private var sums: [ScoreSum] {
    let planned = audit.planned.track.id
    return ([audit.planned] + audit.outcomes.filter { $0.track.id != planned }).map { outcome in
      ScoreSum(outcome.score, of: reference(outcome.track), members: members)
    }
  }

  /// The members of a requirement that its levels are of: credited, proven and claimed may be the
  /// levels of different ones.
  private func members(_ row: TrackScore.Row) -> [Reference] {
    let trust = taxonomy.model.trust
    let levels: [(Level, (SkillState) -> Level)] = [
      (row.credited, { $0.credited(trust: trust) }), (row.proven, \.proven),
      (row.claimed, \.claimed),
    ]
    var found: [SkillIndex] = []
    for (level, of) in levels where level > .none {
      let best = row.requirement.members.filter { of(audit.assessment[$0]) == level }
      if let first = best.first, !best.contains(where: found.contains) { found.append(first) }
    }
    return found.map(reference)
  }

  // MARK: Hours

  private var hours: HoursSum {
    let planned = audit.planned
    return HoursSum(
      audit.stepsToReady.map(step) + gate, of: planned.hoursToReady,
      for: reference(planned.track))
  }

  private func step(_ step: StudyPath.Step) -> HoursSum.Step {
    let skill = taxonomy[step.target.skill]
    let estimate = skill.effort(to: step.target.level)
    return HoursSum.Step(
      title: "\(skill.name), level \(step.target.level)", skill: reference(skill.index),
      level: step.target.level, estimate: estimate, effort: step.effort,
      why: why(step, isShorter: step.effort < estimate))
  }

  private func why(_ step: StudyPath.Step, isShorter: Bool) -> [String] {
    let isAsked = audit.planned.track.requirements.contains {
      $0.members.contains(step.target.skill)
    }
    var reasons = isAsked ? [] : ["needed first"]
    if step.isProof { reasons.append("proof only") }
    if let helper = step.helper { reasons.append("helped by \(taxonomy[helper].name)") }
    if isShorter && !step.isProof && step.helper == nil { reasons.append("held in part") }
    return reasons
  }

  /// The artefact that the gate asks for and the profile does not show.
  private var gate: [HoursSum.Step] {
    let frame = audit.planned.frame
    guard frame.gateEffort > .none else { return [] }
    return [
      HoursSum.Step(
        title: frame.project?.name ?? "The artefact", skill: nil, level: nil,
        estimate: frame.gateEffort, effort: frame.gateEffort, why: ["the track's gate"])
    ]
  }

  // MARK: Skills

  /// The known skills, with what a bare claim shows among the reasons.
  private var explainedSkills: [SkillPart] {
    knownSkills.map { skill in
      let part = part(skill)
      guard let ceiling = audit.assessment.claimCeiling(of: skill.index) else { return part }
      let reason = ReasonPart(
        text: "the claim alone shows up to \(ceiling)", rule: .evidenceCeiling,
        path: nil)
      return SkillPart(
        skill: part.skill, proven: part.proven, credited: part.credited, claimed: part.claimed,
        from: part.from + [reason])
    }
  }
}
