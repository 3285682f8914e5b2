import GapcheckCore

/// Section 8: the answers that would move the verdict, and what was taken for granted.
extension Report {
  var questionBlocks: [Block] {
    var blocks: [Block] = [section("Questions and assumptions", key: "questions")]
    if !questions.isEmpty {
      blocks += [
        .paragraph(.plain("The answers that would raise readiness most, computed for you:")),
        .list(questions.map { ListItem(.bullet, .plain($0.words)) }),
      ]
    }
    if !assumptions.isEmpty {
      blocks += [
        section("Assumed", key: "assumptions", level: 3),
        .list(assumptions.map { ListItem(.bullet, .plain($0)) }),
      ]
    }
    return blocks + unrecognizedBlocks + outsideBlocks
  }

  private var unrecognizedBlocks: [Block] {
    guard !unrecognized.isEmpty else { return [] }
    let items = unrecognized.map { unknown in
      ListItem(
        .bullet,
        .plain("\(unknown.kind) '\(unknown.name)' (\(unknown.path)): not counted; \(unknown.hint).")
      )
    }
    return [section("Not recognised", key: "unrecognized", level: 3), .list(items)]
  }

  private var outsideBlocks: [Block] {
    guard !outsideScope.isEmpty else { return [] }
    let names = outsideScope.map { "\($0.name) (\($0.category))" }.joined(separator: ", ")
    return [
      section("Outside the taxonomy's reach", key: "outside", level: 3),
      .paragraph(.plain("Known and deliberately not scored: \(names).")),
    ]
  }
}

extension UnrecognizedPart {
  /// What may have been meant.
  fileprivate var hint: String {
    if nearest.isEmpty { return "nothing like it is known" }
    let names = nearest.map { "\($0.name) (\($0.id))" }
    return isAmbiguous
      ? "it could mean different things, such as " + names.joined(separator: " or ")
      : "nearest: " + names.joined(separator: ", ")
  }
}

extension QuestionPart {
  /// The question with what its answer would change.
  var words: String {
    let sooner = daysSooner > 0 ? ", \(daysSooner) \(daysSooner == 1 ? "day" : "days") sooner" : ""
    return "Do you have \(skill.name) at level \(level)? Then \(track.name) moves from"
      + " \(from.points) to \(to.points)\(sooner)."
  }
}
