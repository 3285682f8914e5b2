import GapcheckCore

extension PlanFileError {
  /// What is wrong and what to do, without the place.
  package var sentence: String {
    switch problem {
    case .noRecord:
      "not a plan of gapcheck; write one with 'gapcheck plan PROFILE -f markdown -o PLAN.md'"
    case .brokenRecord:
      "the comment that says how the plan was made cannot be read; \(Self.remedy)"
    case .unknownTrack(let id):
      "the plan is for the track '\(id.visibleOnOneLine(limit: 60))', which the taxonomy does not"
        + " have; \(Self.remedy)"
    case .unusableAnswer(let fault): "\(ofThePlan(fault)); \(Self.remedy)"
    case .repeatedItem(let id): "the item '\(id)' stands here a second time; delete one of them"
    }
  }

  private static let remedy = "make the plan anew"

  /// The fault in the plan's words: it has a target of its own, and no options.
  private func ofThePlan(_ fault: ProfileDiagnostic) -> String {
    fault.message.replacing("'\(fault.path)'", with: "its \(fault.path.drop { $0 == "-" })")
  }
}
