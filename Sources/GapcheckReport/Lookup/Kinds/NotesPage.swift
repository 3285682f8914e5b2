import GapcheckCore

/// Signals, pitfalls, themes and what has changed since the sources were written.
extension PageBuilder {
  func signal(_ signal: Signal) -> PageContents {
    var page = PageContents()
    page.say(signal.why)
    page.say(signal.remedy, as: "Remedy")
    page.note("Code", signal.code)
    page.note("Where it is met", signal.met)
    page.note("Where it is missing", signal.missing)
    page.note("Effort", signal.effort)
    return page
  }

  func pitfall(_ pitfall: Pitfall) -> PageContents {
    var page = PageContents()
    page.say(pitfall.why)
    page.say(pitfall.remedy, as: "Remedy")
    page.note("Code", pitfall.code)
    page.note("Effort", pitfall.effort)
    page.list("Skills it looks at", pitfall.skills.map { item($0) })
    return page
  }

  func area(_ area: CoverageArea) -> PageContents {
    var page = PageContents()
    page.say(area.summary)
    page.note("Skills", "\(area.skills.count)")
    page.list("Its skills", area.skills.map { item($0) })
    return page
  }

  func stale(_ item: StaleItem) -> PageContents {
    var page = PageContents()
    page.say(item.was, as: "Was")
    page.say(item.now, as: "Now")
    page.say(item.action, as: "Do")
    page.list("Skills it touches", item.skills.map { self.item($0) })
    return page
  }

  func role(_ place: HiringPlace) -> PageContents {
    var page = PageContents()
    page.say(place.summary)
    page.names("Titles", place.titles)
    page.names("Examples", place.examples)
    page.list("Hires for", tracks(place.tracks))
    return page
  }

  func ambiguous(_ name: AmbiguousName) -> PageContents {
    var page = PageContents()
    page.say(name.why)
    page.note("Counted", "no, since it may mean several things: reports name them")
    page.names("Also written", name.aliases)
    page.list("It may mean", name.meanings.map { item($0) })
    return page
  }

  func words(_ list: WordList) -> PageContents {
    var page = PageContents()
    page.note("Words", "\(list.words.count)")
    page.names("The words", list.words.map(\.text))
    return page
  }

  func retired(_ entry: RetiredEntry) -> PageContents {
    var page = PageContents()
    page.say(entry.reason)
    page.note("Kind", entry.kind.noun)
    page.note("Code", entry.code)
    page.list(
      "Replaced by", [entry.replacedBy].compactMap { $0 }.map { item(EntryKey(entry.kind, $0)) })
    return page
  }

  func item(_ item: InventoryItem) -> PageContents {
    var page = PageContents()
    page.note("Chapter", item.section)
    for part in item.parts {
      let title = part.letter.map { "\($0): \(part.item)" } ?? "Carried by"
      page.list(
        title,
        part.carriers.map { carrier in
          self.item(carrier.entry, carrier.words.map { "'\($0)'" } ?? "")
        })
      page.note(part.letter.map { "Left out, \($0)" } ?? "Left out", part.leftOut)
    }
    return page
  }
}
