/// An entry that names itself where it should name others.
extension TaxonomyChecks {
  var selfReferences: [TaxonomyProblem] {
    skills.filter { $0.helpers.contains($0.index) }.map {
      selfReference(EntryKey(.skill, $0.id.text), at: "helpedBy")
    }
      + taxonomy.tracks.filter { $0.nearest.contains($0.id) }.map {
        selfReference(EntryKey(.track, $0.id.text), at: "nearest")
      }
  }

  private func selfReference(_ key: EntryKey, at field: String) -> TaxonomyProblem {
    files.problem(
      key, as: .warning, at: field, value: key.id, "'\(field)' names '\(key.id)' itself")
  }
}
