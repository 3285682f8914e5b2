import GapcheckCore

/// The sources, what they state and where they disagree.
extension PageBuilder {
  func source(_ source: SourceDocument) -> PageContents {
    var page = PageContents()
    page.say(source.says, as: "It says")
    page.say(source.limits, as: "Its limits")
    page.note("Publisher", source.publisher)
    page.note("Date", source.date)
    page.note("Grade", source.grade)
    return page
  }

  func claim(_ claim: Claim) -> PageContents {
    var page = PageContents()
    page.say(claim.check, as: "Check")
    page.note("Grade", claim.grade.rawValue)
    page.note("Figure", claim.figure)
    page.note("Population", claim.population)
    let known = taxonomy.sourceDocuments.first { $0.id == claim.source }
    page.note("Source", known?.title ?? claim.source)
    page.note("Attributed to", claim.at)
    page.note("Date", claim.date)
    page.note("Topics", claim.topics.joined(separator: ", "))
    page.note("Scores", "it enters none")
    return page
  }

  func contradiction(_ contradiction: Contradiction) -> PageContents {
    var page = PageContents()
    page.say(contradiction.shown, as: "How reports deal with it")
    page.say(contradiction.decides, as: "What decides it for you")
    page.list("Sides", contradiction.sides.map(side))
    page.list("It concerns", taxonomy.entries(concernedBy: contradiction).map { item($0) })
    return page
  }

  private func side(_ side: Contradiction.Side) -> EntryPage.Item {
    let known = taxonomy.sourceDocuments.first { $0.id == side.source }
    let words = known.map { "\(side.says) (\($0.date), \($0.grade))" } ?? side.says
    return item(EntryKey(.source, side.source), words)
  }

  func principle(_ principle: Principle) -> PageContents {
    var page = PageContents()
    page.note("Topics", principle.topics.joined(separator: ", "))
    return page
  }
}
