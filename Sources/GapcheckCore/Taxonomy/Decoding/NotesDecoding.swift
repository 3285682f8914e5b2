import JSON

/// Reads claims, contradictions and the other statements that reports quote.
extension TaxonomyDecoder {
  func sourceDocument(_ node: JSONNode, _ reader: inout EntryReader) -> SourceDocument? {
    reader.allow(
      entry: ["id", "title", "short", "publisher", "date", "grade", "says", "limits"], in: node)
    _ = reader.provenance(of: node)
    return SourceDocument(
      id: reader.text("id", in: node), title: reader.text("title", in: node),
      short: reader.text("short", in: node), publisher: reader.text("publisher", in: node),
      date: reader.text("date", in: node),
      grade: reader.text("grade", in: node), says: reader.text("says", in: node),
      limits: reader.text("limits", in: node))
  }

  func claim(_ node: JSONNode, _ reader: inout EntryReader) -> Claim? {
    reader.allow(
      entry: [
        "id", "text", "figure", "population", "source", "at", "date", "grade", "check", "topics",
      ], in: node)
    return Claim(
      id: reader.id("id", in: node), text: reader.text("text", in: node),
      figure: reader.optionalText("figure", in: node),
      population: reader.optionalText("population", in: node),
      source: reader.document("source", in: node), at: reader.optionalText("at", in: node),
      date: reader.text("date", in: node),
      grade: reader.choice("grade", in: node, default: .unverified),
      check: reader.text("check", in: node), topics: reader.texts("topics", in: node),
      provenance: reader.provenance(of: node))
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
      id: reader.id("id", in: node), name: reader.text("name", in: node), sides: sides,
      shown: reader.text("shown", in: node), decides: reader.text("decides", in: node),
      touches: reader.textNodes("touches", in: node).compactMap { text, element in
        circumstance(text, at: element, &reader)
      },
      provenance: reader.provenance(of: node))
  }

  func principle(_ node: JSONNode, _ reader: inout EntryReader) -> Principle? {
    reader.allow(entry: ["id", "text", "topics"], in: node)
    return Principle(
      id: reader.id("id", in: node), text: reader.text("text", in: node),
      topics: reader.texts("topics", in: node), provenance: reader.provenance(of: node))
  }

  func signal(_ node: JSONNode, _ reader: inout EntryReader) -> Signal? {
    reader.allow(
      entry: ["id", "code", "name", "met", "missing", "why", "remedy", "effort"], in: node)
    return Signal(
      id: reader.id("id", in: node), code: reader.text("code", in: node),
      name: reader.text("name", in: node), met: reader.text("met", in: node),
      missing: reader.text("missing", in: node), why: reader.text("why", in: node),
      remedy: reader.text("remedy", in: node), effort: reader.optionalText("effort", in: node),
      provenance: reader.provenance(of: node))
  }

  func pitfall(_ node: JSONNode, _ reader: inout EntryReader) -> Pitfall? {
    reader.allow(entry: ["id", "code", "name", "why", "remedy", "effort", "skills"], in: node)
    return Pitfall(
      id: reader.id("id", in: node), code: reader.text("code", in: node),
      name: reader.text("name", in: node), why: reader.text("why", in: node),
      remedy: reader.text("remedy", in: node), effort: reader.optionalText("effort", in: node),
      skills: skills("skills", in: node, &reader, required: false),
      provenance: reader.provenance(of: node))
  }

  func hiringPlace(_ node: JSONNode, _ reader: inout EntryReader) -> HiringPlace? {
    reader.allow(entry: ["id", "name", "summary", "titles", "examples", "tracks"], in: node)
    return HiringPlace(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      summary: reader.text("summary", in: node), titles: reader.texts("titles", in: node),
      examples: reader.texts("examples", in: node),
      tracks: reader.references("tracks", to: .track, in: node),
      provenance: reader.provenance(of: node))
  }

  func wordList(_ node: JSONNode, _ reader: inout EntryReader) -> WordList? {
    reader.allow(entry: ["id", "meaning", "words"], in: node)
    let id: Identifier<WordList> = reader.id("id", in: node)
    let meaning = reader.text("meaning", in: node)
    let words = reader.texts("words", in: node)
    return WordList(
      id: id, meaning: meaning, spellings: words, words: words.map(NormalizedName.init),
      provenance: reader.provenance(of: node))
  }
}
