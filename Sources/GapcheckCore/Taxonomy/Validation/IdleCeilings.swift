/// A ceiling for a skill that the kind of evidence says nothing of has no effect.
extension TaxonomyChecks {
  var idleCeilings: [TaxonomyProblem] {
    taxonomy.evidenceKinds.filter { !$0.onlySkills.isEmpty }.flatMap { kind in
      kind.skillCeilings.keys.sorted().filter { !kind.onlySkills.contains($0) }.map { skill in
        files.problem(
          EntryKey(.evidence, kind.id.text), as: .warning, at: "skillCeilings",
          "the ceiling for '\(taxonomy[skill].id)' has no effect: 'onlySkills' leaves it out")
      }
    }
  }
}
