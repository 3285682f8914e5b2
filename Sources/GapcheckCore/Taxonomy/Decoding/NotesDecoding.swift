import JSON

/// Reads claims, contradictions and the other statements that reports quote.
extension TaxonomyDecoder {
  func sourceDocument(_ node: JSONNode, _ reader: inout EntryReader) -> SourceDocument? {
    reader.allow(
      entry: ["id", "title", "short", "publisher", "date", "grade", "says", "limits"], in: node)
    _ = reader.provenance(of: node)
    return SourceDocument(
      id: reader.text("id", in: node), title: Later(reader.text("title", in: node)),
      short: reader.text("short", in: node), publisher: Later(reader.text("publisher", in: node)),
      date: Later(reader.text("date", in: node)),
      grade: Later(reader.text("grade", in: node)), says: Later(reader.text("says", in: node)),
      limits: Later(reader.text("limits", in: node)))
  }

  func claim(_ node: JSONNode, _ reader: inout EntryReader) -> Claim? {
    reader.allow(
      entry: [
        "id", "text", "figure", "population", "source", "at", "date", "grade", "check", "topics",
      ], in: node)
    return Claim(
      id: reader.id("id", in: node), text: Later(reader.text("text", in: node)),
      figure: Later(reader.optionalText("figure", in: node)),
      population: Later(reader.optionalText("population", in: node)),
      source: reader.document("source", in: node), at: Later(reader.optionalText("at", in: node)),
      date: Later(reader.text("date", in: node)),
      grade: reader.choice("grade", in: node, default: .unverified),
      check: Later(reader.text("check", in: node)), topics: reader.texts("topics", in: node),
      provenance: Later(reader.provenance(of: node)))
  }

  func contradiction(_ node: JSONNode, _ reader: inout EntryReader) -> Contradiction? {
    reader.allow(entry: ["id", "name", "sides", "shown", "decides", "touches"], in: node)
    let sides = reader.nodes("sides", in: node).map { side in
      reader.allow(["source", "says"], in: side)
      return Contradiction.Side(
        source: reader.document("source", in: side), says: reader.text("says", in: side))
    }
    if sides.count < 2, let list = node["sides"] {
      reader.fault("a contradiction has at least two sides", at: list)
    }
    return Contradiction(
      id: reader.id("id", in: node), name: reader.text("name", in: node), sides: Later(sides),
      shown: Later(reader.text("shown", in: node)),
      decides: Later(reader.text("decides", in: node)),
      touches: reader.textNodes("touches", in: node).compactMap { text, element in
        circumstance(text, at: element, &reader)
      },
      provenance: Later(reader.provenance(of: node)))
  }

  func principle(_ node: JSONNode, _ reader: inout EntryReader) -> Principle? {
    reader.allow(entry: ["id", "text", "topics"], in: node)
    return Principle(
      id: reader.id("id", in: node), text: Later(reader.text("text", in: node)),
      topics: reader.texts("topics", in: node), provenance: Later(reader.provenance(of: node)))
  }

  func signal(_ node: JSONNode, _ reader: inout EntryReader) -> Signal? {
    reader.allow(
      entry: ["id", "code", "name", "met", "missing", "why", "remedy", "effort"], in: node)
    return Signal(
      id: reader.id("id", in: node), code: reader.text("code", in: node),
      name: reader.text("name", in: node), met: Later(reader.text("met", in: node)),
      missing: Later(reader.text("missing", in: node)), why: Later(reader.text("why", in: node)),
      remedy: Later(reader.text("remedy", in: node)),
      effort: Later(reader.optionalText("effort", in: node)),
      provenance: Later(reader.provenance(of: node)))
  }

  func pitfall(_ node: JSONNode, _ reader: inout EntryReader) -> Pitfall? {
    reader.allow(entry: ["id", "code", "name", "why", "remedy", "effort", "skills"], in: node)
    return Pitfall(
      id: reader.id("id", in: node), code: reader.text("code", in: node),
      name: reader.text("name", in: node), why: Later(reader.text("why", in: node)),
      remedy: Later(reader.text("remedy", in: node)),
      effort: Later(reader.optionalText("effort", in: node)),
      skills: skills("skills", in: node, &reader, required: false),
      provenance: Later(reader.provenance(of: node)))
  }

  func hiringPlace(_ node: JSONNode, _ reader: inout EntryReader) -> HiringPlace? {
    reader.allow(entry: ["id", "name", "summary", "titles", "examples", "tracks"], in: node)
    return HiringPlace(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      summary: Later(reader.text("summary", in: node)),
      titles: Later(reader.texts("titles", in: node)),
      examples: Later(reader.texts("examples", in: node)),
      tracks: reader.references("tracks", to: .track, in: node),
      provenance: Later(reader.provenance(of: node)))
  }

  func wordList(_ node: JSONNode, _ reader: inout EntryReader) -> WordList? {
    reader.allow(entry: ["id", "meaning", "words"], in: node)
    let id: Identifier<WordList> = reader.id("id", in: node)
    let meaning = reader.text("meaning", in: node)
    let words = reader.texts("words", in: node)
    return WordList(
      id: id, meaning: Later(meaning), spellings: Later(words),
      words: Once(words.map(NormalizedName.init)),
      provenance: Later(reader.provenance(of: node)))
  }
}
