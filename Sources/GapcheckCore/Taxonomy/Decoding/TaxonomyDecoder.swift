import JSON

/// Reads the files of a taxonomy in the order in which they refer to each other.
struct TaxonomyDecoder {
  let files: TaxonomyFiles
  private(set) var problems: [TaxonomyProblem]
  private var skillIndices: [String: SkillIndex] = [:]
  private var skillIDs: [String] = []
  private var skillNames: [String] = []
  /// What skills explain their hours by; none where `effort.json` has faults of its own.
  private(set) var effortClasses: [EffortClass] = []

  init(files: TaxonomyFiles) {
    self.files = files
    problems = files.problems
  }

  /// Reads every file, also past faults, so that all of them are found at once.
  ///
  /// Past 40 lines because each file has one line, and a list is best read whole.
  /// - Returns: `nil` where too little could be read for anything to refer to.
  mutating func decode() -> Taxonomy? {
    guard let version = decodeVersion(), let model = decodeModel() else { return nil }
    // Without the skills every reference would be reported as dangling.
    guard root(of: "skills.json") != nil else { return nil }
    collectSkillIndices()
    let rules = entries("rules.json", Self.rule)
    let effortClasses = decodeEffortClasses()
    let skills = entries("skills.json", Self.skill)
    let outside = entries("outside.json", Self.outside)
    let ambiguous = entries("ambiguous.json", Self.ambiguous)
    let tasks = entries("tasks.json", Self.task)
    let evidenceKinds = entries("evidence.json", Self.evidenceKind)
    let levels = entries("rubric.json", Self.levelAnchor)
    let specializations = entries("specializations.json", Self.track)
    let subroles = entries("subroles.json", Self.track)
    let deepenTracks = entries("deepen.json", Self.track)
    let groups = entries("groups.json", Self.group)
    let families = entries("transfer.json", Self.family)
    let automation = entries("automation.json", Self.automation)
    let modifiers = entries("modifiers.json", Self.modifier)
    let phases = entries("phases.json", Self.phase)
    let routes = entries("routes.json", Self.route)
    let milestones = entries("milestones.json", Self.milestone)
    let projects = entries("projects.json", Self.project)
    let resources = entries("resources.json", Self.resource)
    let signals = entries("signals.json", Self.signal)
    let pitfalls = entries("pitfalls.json", Self.pitfall)
    let concepts = entries("concepts.json", Self.area)
    let responsibilities = entries("responsibilities.json", Self.area)
    let durableAreas = entries("durable.json", Self.area)
    let sourceDocuments = entries("sources.json", Self.sourceDocument)
    let claims = entries("claims.json", Self.claim)
    let contradictions = entries("contradictions.json", Self.contradiction)
    let principles = entries("principles.json", Self.principle)
    let staleItems = entries("stale.json", Self.staleItem)
    let hiringPlaces = entries("roles.json", Self.hiringPlace)
    let wordLists = entries("words.json", Self.wordList)
    let retired = entries("retired.json", Self.retired)
    // A skill that could not be read at all would shift the places of those after it.
    guard skills.count == skillIDs.count else { return nil }
    let names = NameIndex(
      skills: skills, outside: outside, ambiguous: ambiguous, tasks: tasks,
      evidenceKinds: evidenceKinds, levels: levels, words: wordLists)
    return Taxonomy(
      version: version, model: model, rules: rules, effortClasses: effortClasses, groups: groups,
      skills: skills, outside: outside, ambiguousNames: ambiguous,
      families: families, tasks: tasks, automation: automation, modifiers: modifiers,
      tracks: specializations + subroles + deepenTracks, evidenceKinds: evidenceKinds,
      levels: levels, phases: phases, routes: routes, milestones: milestones, projects: projects,
      resources: resources, signals: signals, pitfalls: pitfalls, concepts: concepts,
      responsibilities: responsibilities, durableAreas: durableAreas,
      sourceDocuments: sourceDocuments, claims: claims, contradictions: contradictions,
      principles: principles, staleItems: staleItems, hiringPlaces: hiringPlaces,
      wordLists: wordLists, retired: retired, names: names,
      implicationOrder: implicationOrder(of: skills))
  }

  /// Puts skills before what they imply; a circle is found by the validation.
  private func implicationOrder(of skills: [Skill]) -> [SkillIndex] {
    precedenceOrder(count: skills.count) { skills[$0.position].implications.map(\.skill) } ?? []
  }

  // MARK: Looking up skills

  /// Finds the skill that a field names, noting a fault where there is none.
  func skill(named text: String, at node: JSONNode, _ reader: inout EntryReader) -> SkillIndex? {
    if let index = skillIndices[text] { return index }
    let hint = nearest(to: text, among: skillIDs).first.map { "; did you mean '\($0)'?" } ?? ""
    reader.fault("unknown skill '\(text)'\(hint)", at: node)
    return nil
  }

  func skillName(of index: SkillIndex) -> String { skillNames[index.position] }

  func skills(
    _ key: String, in node: JSONNode, _ reader: inout EntryReader, required: Bool = true
  ) -> [SkillIndex] {
    reader.textNodes(key, in: node, required: required).compactMap { text, node in
      skill(named: text, at: node, &reader)
    }
  }

  func target(in node: JSONNode, _ reader: inout EntryReader) -> SkillTarget? {
    reader.allow(["skill", "level"], in: node)
    let level = reader.whole("level", in: node, within: 1...4)
    guard
      let index = skill(named: reader.text("skill", in: node), at: node["skill"] ?? node, &reader)
    else { return nil }
    return SkillTarget(skill: index, level: level)
  }

  // MARK: Files

  private mutating func entries<Entry>(
    _ file: String, _ decode: (TaxonomyDecoder) -> (JSONNode, inout EntryReader) -> Entry?
  ) -> [Entry] {
    guard let node = root(of: file) else { return [] }
    var reader = EntryReader(file: file, files: files)
    reader.allow(["entries"], in: node)
    let decodeEntry = decode(self)
    let result = reader.nodes("entries", in: node).compactMap { decodeEntry($0, &reader) }
    note(reader)
    return result
  }

  /// The value of a file, or `nil` with the fault noted that it is missing.
  private mutating func root(of file: String) -> JSONNode? {
    if !files.has(file) {
      problems.append(TaxonomyProblem(file: file, position: nil, message: "the file is missing"))
    }
    return files.root(of: file)
  }

  private mutating func note(_ reader: EntryReader) {
    problems += reader.faults.map { fault in
      TaxonomyProblem(
        file: reader.file, position: files.position(of: fault.offset, in: reader.file),
        message: fault.message)
    }
  }

  private mutating func collectSkillIndices() {
    guard let node = files.root(of: "skills.json"),
      case .array(let entries)? = node["entries"]?.value
    else { return }
    for (position, entry) in entries.enumerated() {
      guard case .string(let id)? = entry["id"]?.value else { continue }
      skillIndices[id] = SkillIndex(position: position)
      skillIDs.append(id)
      if case .string(let name)? = entry["name"]?.value {
        skillNames.append(name)
      } else {
        skillNames.append(id)
      }
    }
  }

  private mutating func decodeVersion() -> String? {
    guard let node = root(of: "taxonomy.json") else { return nil }
    var reader = EntryReader(file: "taxonomy.json", files: files)
    let format = reader.text("format", in: node)
    if !format.isEmpty, format != "gapcheck.taxonomy/1" {
      reader.fault(
        "unknown format '\(format)'; this version reads 'gapcheck.taxonomy/1'",
        at: node["format"] ?? node)
    }
    let version = reader.text("version", in: node)
    note(reader)
    return version.isEmpty ? nil : version
  }

  private mutating func decodeEffortClasses() -> [EffortClass] {
    let known = problems.count
    let classes = entries("effort.json", Self.effortClass)
    // Without the classes the hours of every skill would be reported.
    effortClasses = problems.count == known ? classes : []
    return classes
  }

  private mutating func decodeModel() -> ModelConstants? {
    guard let node = root(of: "model.json") else { return nil }
    var reader = EntryReader(file: "model.json", files: files)
    guard case .object(let members) = node.value else {
      reader.fault("expected an object, found \(node.kind.article)", at: node)
      note(reader)
      return nil
    }
    reader.allow(ModelConstants.names, in: node)
    let entries = members.map { member in
      reader.allow(["value", "meaning", "sources"], in: member.node)
      return ModelConstants.Entry(
        name: member.key,
        thousandths: reader.thousandths("value", in: member.node, within: 0...1_000_000),
        meaning: reader.text("meaning", in: member.node),
        sources: reader.sources(of: member.node))
    }
    let values = Dictionary(entries.map { ($0.name, $0.thousandths) }) { first, _ in first }
    for name in ModelConstants.names where values[name] == nil {
      reader.fault("'\(name)' is missing", at: node)
    }
    note(reader)
    return ModelConstants(entries: entries) { values[$0] ?? 0 }
  }
}
