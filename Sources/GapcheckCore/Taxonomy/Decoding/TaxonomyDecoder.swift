import JSON

/// Reads the files of a taxonomy in the order in which they refer to each other.
struct TaxonomyDecoder {
  let files: TaxonomyFiles
  private(set) var problems: [TaxonomyProblem]
  private var skillIndices: [String: SkillIndex] = [:]
  private var skillIDs: [String] = []
  private var skillNames: [String] = []
  private var areSkillsKnown = false
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
    let version = decodeVersion()
    let model = decodeModel()
    let rules = entries("rules.json", Self.rule)
    let effortClasses = decodeEffortClasses()
    let skills = decodeSkills()
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
    guard let model, let skills else { return nil }
    let names = NameIndex(
      skills: skills, outside: outside, ambiguous: ambiguous, tasks: tasks,
      evidenceKinds: evidenceKinds, levels: levels, words: wordLists,
      retired: retired)
    return Taxonomy(
      version: version, model: model, skills: skills, families: families, tasks: tasks,
      modifiers: modifiers, tracks: specializations + subroles + deepenTracks,
      evidenceKinds: evidenceKinds, names: names,
      implicationOrder: implicationOrder(of: skills),
      lists: TaxonomyLists(
        plan: Once(
          PlanLists(
            phases: phases, routes: routes, milestones: milestones, projects: projects,
            resources: resources)),
        check: Once(
          CheckLists(
            levels: levels, signals: signals, pitfalls: pitfalls, contradictions: contradictions,
            staleItems: staleItems, concepts: concepts, responsibilities: responsibilities,
            durableAreas: durableAreas, wordLists: wordLists)),
        lookup: Once(
          LookupLists(
            rules: rules, effortClasses: effortClasses, groups: groups, outside: outside,
            ambiguousNames: ambiguous, automation: automation, sourceDocuments: sourceDocuments,
            claims: claims, principles: principles, hiringPlaces: hiringPlaces,
            retired: retired))))
  }

  /// Puts skills before what they imply; a circle is found by the validation.
  private func implicationOrder(of skills: [Skill]) -> [SkillIndex] {
    precedenceOrder(count: skills.count) { skills[$0.position].implications.map(\.skill) } ?? []
  }

  // MARK: Looking up skills

  /// Finds the skill that a place names, noting a fault where there is none; where the skills could
  /// not be read, nothing is known.
  func skill(named text: String, at offset: Int, _ reader: inout EntryReader) -> SkillIndex? {
    if let index = skillIndices[text] { return index }
    if areSkillsKnown {
      reader.fault("unknown skill '\(text)'\(suggestion(for: text, among: skillIDs))", at: offset)
    }
    return nil
  }

  func skill(named text: String, at node: JSONNode, _ reader: inout EntryReader) -> SkillIndex? {
    skill(named: text, at: node.offset, &reader)
  }

  /// Finds the skill that the field 'skill' of an object names.
  func namedSkill(in node: JSONNode, _ reader: inout EntryReader) -> SkillIndex? {
    let name = reader.text("skill", in: node)
    guard !name.isEmpty, let field = node["skill"] else { return nil }
    return skill(named: name, at: field.offset, &reader)
  }

  func skillID(of index: SkillIndex) -> String { skillIDs[index.position] }
  func skillName(of index: SkillIndex) -> String { skillNames[index.position] }

  func skills(
    _ key: String, in node: JSONNode, _ reader: inout EntryReader, required: Bool = true
  ) -> [SkillIndex] {
    reader.textNodes(key, in: node, required: required).compactMap { text, node in
      skill(named: text, at: node.offset, &reader)
    }
  }

  func target(in node: JSONNode, _ reader: inout EntryReader) -> SkillTarget? {
    reader.allow(["skill", "level"], in: node)
    let level = reader.whole("level", in: node, within: 1...4)
    return namedSkill(in: node, &reader).map { SkillTarget(skill: $0, level: level) }
  }

  // MARK: Files

  private mutating func entries<Entry>(
    _ file: String, _ decode: (TaxonomyDecoder) -> (JSONNode, inout EntryReader) -> Entry?
  ) -> [Entry] {
    guard case (let nodes, var reader)? = entryNodes(of: file) else { return [] }
    let decodeEntry = decode(self)
    // What has no name cannot be spoken of: its fields are checked, and no more.
    let result = nodes.compactMap { node in
      decodeEntry(node, &reader).flatMap { node.isNamed ? $0 : nil }
    }
    problems += reader.problems
    return result
  }

  private mutating func decodeSkills() -> [Skill]? {
    guard case (let nodes, var reader)? = entryNodes(of: "skills.json") else { return nil }
    areSkillsKnown = files.canRead(.skill)
    collectSkillIndices(nodes)
    let skills = nodes.enumerated().map { position, node in
      skill(node, at: SkillIndex(position: position), &reader)
    }
    problems += reader.problems
    return areSkillsKnown ? skills : nil
  }

  /// The entries of a file, and what reads them.
  private mutating func entryNodes(of file: String) -> (nodes: [JSONNode], reader: EntryReader)? {
    guard let node = root(of: file) else { return nil }
    var reader = EntryReader(file: file, files: files)
    reader.allow(file: ["entries"], in: node)
    return (reader.nodes("entries", in: node), reader)
  }

  /// The value of a file, or `nil` with the fault noted that it is missing.
  private mutating func root(of file: String) -> JSONNode? {
    if !files.has(file) {
      problems.append(TaxonomyProblem(file: file, position: nil, message: "the file is missing"))
    }
    return files.root(of: file)
  }

  /// Gives every entry a place, also one without an id, so that places stay those of the list.
  private mutating func collectSkillIndices(_ nodes: [JSONNode]) {
    for (position, node) in nodes.enumerated() {
      let id = node["id"]?.text
      if let id, skillIndices[id] == nil { skillIndices[id] = SkillIndex(position: position) }
      skillIDs.append(id ?? "")
      skillNames.append(node["name"]?.text ?? id ?? "")
    }
  }

  private mutating func decodeVersion() -> String {
    guard let node = root(of: "taxonomy.json") else { return "" }
    var reader = EntryReader(file: "taxonomy.json", files: files)
    reader.allow(file: ["format", "version", "title", "asOf", "notice", "review"], in: node)
    reader.checkTexts(["title", "notice"], in: node)
    _ = reader.month("asOf", in: node)
    _ = ReviewPeriod.list(in: node, &reader)
    let format = reader.text("format", in: node)
    if !format.isEmpty, format != "gapcheck.taxonomy/1" {
      reader.fault(
        "unknown format '\(format)'; this version reads 'gapcheck.taxonomy/1'",
        at: node["format"] ?? node)
    }
    let version = reader.text("version", in: node)
    problems += reader.problems
    return version
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
    reader.allow(file: ModelConstants.names, in: node)
    guard case .object(let members) = node.value else {
      problems += reader.problems
      return nil
    }
    let entries = members.filter { !$0.isForEditors }.map { member in
      reader.allow(["value", "meaning", "sources"], in: member.node)
      return ModelConstants.Entry(
        name: member.key,
        thousandths: reader.thousandths("value", in: member.node, within: 0...1_000_000),
        meaning: reader.text("meaning", in: member.node),
        sources: reader.sources(of: member.node))
    }
    let values = Dictionary(entries.map { ($0.name, $0.thousandths) }) { first, _ in first }
    for name in ModelConstants.names { _ = reader.field(name, in: node) }
    problems += reader.problems
    return ModelConstants(entries: Once(entries)) { values[$0] ?? 0 }
  }
}

extension JSONNode {
  /// Whether an entry has an id that could be read; those of source documents are numbers.
  fileprivate var isNamed: Bool {
    self["id"]?.text.map { Identifier<JSONNode>($0) != nil } ?? false
  }
}
