import JSON

/// A skill that a track asks for twice would count twice towards being ready.
extension TaxonomyChecks {
  var repeatedRequirements: [TaxonomyProblem] {
    EntryKind.track.files.flatMap { file in
      files.entryNodes(of: file).flatMap { track in
        var seen: Set<String> = []
        return Self.requirementNames(of: track).filter { !seen.insert($0.text).inserted }.map {
          files.problem(in: file, at: $0.offset, "the track asks for '\($0.text)' more than once")
        }
      }
    }
  }

  /// The skills, and the ids of groups, that a track's requirements name.
  private static func requirementNames(of track: JSONNode) -> [(text: String, offset: Int)] {
    (track["requirements"]?.elements ?? []).flatMap { requirement in
      let names =
        requirement["oneOf"].map { $0.elements + [requirement["id"]].compactMap { $0 } }
        ?? [requirement["skill"]].compactMap { $0 }
      return names.compactMap { name in name.text.map { ($0, name.offset) } }
    }
  }
}
