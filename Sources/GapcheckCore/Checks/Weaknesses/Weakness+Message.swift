extension Weakness {
  /// Says what it is, why it weakens the audit and what to do, in lower case without a full stop.
  var message: String {
    switch self {
    case .emptySkills:
      "no skills are listed, so there is nothing to measure; write what you work with, such as "
        + "\"PostgreSQL: advanced\""
    case .missingTasks:
      "no tasks are given, so the share of your week that tooling could take over stays unknown; "
        + "list what a week consists of, such as \(Self.taskExample)"
    case .missingShares(let tasks): Self.missingShares(tasks)
    case .missingEvidence:
      "no skill comes with evidence, so levels count as claims; add \"evidence\" to your strongest "
        + "skills, or list \"artifacts\" that can be opened"
    case .missingHours(let assumed):
      "'hoursPerWeek' is not given, so dates are reckoned with \(assumed) a week; write the hours "
        + "that you have"
    case .unprovenLevel(let skill, let level): Self.unproven(skill, level)
    case .inflatedLevels(let count, let all):
      "\(count) of \(all) levels are 4 without proof of it, which makes a reader doubt them all; "
        + "4 is work that people outside your team rely on, so lower the others or add evidence"
    case .uniformLevels(let count, let level):
      "all \(count) levels are \(level), so nothing sets your strengths apart; rate each skill by "
        + "what you have done with it"
    case .conflictingLevels(let here, let other): Self.conflicting(here, other)
    case .uncheckableEvidence(let kind, let lacks): Self.uncheckable(kind: kind, lacks: lacks)
    case .unconfirmedLevels(let count): Self.unconfirmed(count, "level")
    case .unconfirmedTasks(let count): Self.unconfirmed(count, "task")
    case .unconfirmedYears:
      "'yearsOfExperience' was read from your words and not confirmed; put it right where it is "
        + "wrong and delete 'inferred'"
    case .claimWithoutArtifact(let others): Self.claim(others: others)
    case .buzzwords(let words): Self.buzzwords(words)
    case .unmeasuredBullets(let count):
      "none of the \(count) bullets states a number, so nothing shows the scale or the result of "
        + "the work; add one where there is one, such as requests a second or a time before and after"
    }
  }
}

/// The longer sentences.
extension Weakness {
  private static let taskExample = "{ \"task\": \"code review\", \"share\": 20 }"

  private static func missingShares(_ tasks: Int) -> String {
    (tasks == 1
      ? "the task has no share, so it counts as all of the week"
      : "none of the \(tasks) tasks has a share, so each counts as the same part of the week")
      + "; write the percentage with each, such as \(taskExample)"
  }

  private static func unproven(_ skill: String, _ level: Level) -> String {
    "'\(short(skill))' is claimed at level \(level) with nothing to show for it, and a claim alone "
      + "proves little of an AI skill; add \"evidence\" or an artefact that uses it, or lower the "
      + "level"
  }

  private static func conflicting(_ here: RatedName, _ other: RatedName) -> String {
    let named =
      here.name == other.name
      ? "'\(short(here.name))' is rated \(here.level) here and \(other.level) elsewhere"
      : "'\(short(here.name))', rated \(here.level), is the same skill as '\(short(other.name))', "
        + "rated \(other.level)"
    return named + "; the higher level counts, so keep the entry that is right"
  }

  private static func uncheckable(kind: String?, lacks: String) -> String {
    let what = kind.map { "evidence of kind '\(short($0))'" } ?? "evidence"
    let how =
      lacks == "url"
      ? "add \"url\" with the address where it can be opened"
      : "say in \"note\" what it was, how large, and what your part was"
    return "\(what) stands here without a \(lacks == "url" ? "link" : "note"), so nobody can check "
      + "it; \(how)"
  }

  private static func unconfirmed(_ count: Int, _ noun: String) -> String {
    let (what, each) =
      count == 1
      ? ("1 \(noun) was", "it") : ("\(count) \(noun)s were", "each")
    return
      "\(what) read from your words and not confirmed; put \(each) right where it is wrong and "
      + "delete its 'inferred'"
  }

  private static func claim(others: Int) -> String {
    let more =
      switch others {
      case 0: ""
      case 1: " and in 1 more line"
      default: " and in \(others) more lines"
      }
    return "AI work is claimed here\(more) and nothing can be opened, which reads as generated "
      + "text; add a link, under 'artifacts' or in the line, or the number that the work moved, and "
      + "take the claim out only where there is neither"
  }

  private static func buzzwords(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }.joined(separator: " and ")
    return "\(quoted) \(words.count == 1 ? "says" : "say") nothing that can be checked; say what "
      + "was built, with which tools and with what result"
  }

  /// Keeps a person's own words short and printable on one line.
  private static func short(_ text: String) -> String { text.visibleOnOneLine(limit: 60) }
}
