extension TaxonomyLists: Packable {
  init(from reader: inout PackedReader) {
    self.init(
      plan: reader.read(), check: reader.read(), lookup: reader.read())
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(
      plan, check, lookup)
  }
}

extension PlanLists: Packable {
  init(from reader: inout PackedReader) {
    self.init(
      phases: reader.read(), routes: reader.read(), milestones: reader.read(),
      projects: reader.read(), resources: reader.read())
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(
      phases, routes, milestones, projects, resources)
  }
}

extension CheckLists: Packable {
  init(from reader: inout PackedReader) {
    self.init(
      levels: reader.read(), signals: reader.read(), pitfalls: reader.read(),
      contradictions: reader.read(), staleItems: reader.read(), concepts: reader.read(),
      responsibilities: reader.read(), durableAreas: reader.read(), wordLists: reader.read())
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(
      levels, signals, pitfalls, contradictions, staleItems, concepts, responsibilities,
      durableAreas, wordLists)
  }
}

extension LookupLists: Packable {
  init(from reader: inout PackedReader) {
    self.init(
      rules: reader.read(), effortClasses: reader.read(), groups: reader.read(),
      outside: reader.read(), ambiguousNames: reader.read(), automation: reader.read(),
      sourceDocuments: reader.read(), claims: reader.read(), principles: reader.read(),
      hiringPlaces: reader.read(), retired: reader.read())
  }

  func pack(into writer: inout PackedWriter) {
    writer.write(
      rules, effortClasses, groups, outside, ambiguousNames, automation, sourceDocuments, claims,
      principles, hiringPlaces, retired)
  }
}
