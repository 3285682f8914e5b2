import JSON

/// Everything that can be said against a taxonomy: faults within entries and between them.
package struct TaxonomyValidation {
  /// The taxonomy as far as it could be read, faults and all; for checking only.
  let taxonomy: Taxonomy?
  let files: TaxonomyFiles
  private let readingProblems: [TaxonomyProblem]

  /// Reads files, by name.
  package init(files: [(name: String, bytes: [UInt8])]) {
    self.files = TaxonomyFiles(files)
    var decoder = TaxonomyDecoder(files: self.files)
    taxonomy = decoder.decode()
    readingProblems = decoder.problems
  }

  /// What keeps the taxonomy from being used, in the order of the files.
  package var errors: [TaxonomyProblem] {
    Self.ordered(
      readingProblems + files.repeatedIDs
        + (taxonomy.map { TaxonomyChecks(taxonomy: $0, files: files).errors } ?? []))
  }

  /// Everything, warnings and the coverage of the sources included.
  package var problems: [TaxonomyProblem] {
    let warnings = taxonomy.map { TaxonomyChecks(taxonomy: $0, files: files).warnings } ?? []
    return Self.ordered(
      errors + warnings + TaxonomyChecks.strayFiles(files) + TaxonomyCoverage(files: files).problems
    )
  }

  /// Orders by file and place, what has no place first in its file, and says nothing twice.
  static func ordered(_ problems: [TaxonomyProblem]) -> [TaxonomyProblem] {
    var seen: Set<TaxonomyProblem> = []
    return problems.filter { seen.insert($0).inserted }.sorted { left, right in
      (left.file, left.position?.line ?? 0, left.position?.column ?? 0, left.message)
        < (right.file, right.position?.line ?? 0, right.position?.column ?? 0, right.message)
    }
  }
}

/// Checks what no single entry shows; each file of this folder adds one question.
struct TaxonomyChecks {
  let taxonomy: Taxonomy
  let files: TaxonomyFiles
  /// The skills that can be spoken of: those whose id could be read.
  let skills: [Skill]

  init(taxonomy: Taxonomy, files: TaxonomyFiles) {
    self.taxonomy = taxonomy
    self.files = files
    skills = taxonomy.skills.filter { $0.id != .unnamed }
  }

  /// What makes the taxonomy unusable.
  var errors: [TaxonomyProblem] {
    [
      ambiguousNames, circles, missingParts, impossibleConstants, impossiblePlanParts,
      unreachableGates, unprovableLevels, repeatedRequirements, weightlessTracks, retiredNames,
      repeatedCodes,
    ].flatMap { $0 }
  }

  /// What is probably not what was meant.
  var warnings: [TaxonomyProblem] {
    [
      unusedEntries, repeatedElements, fallingFigures, looseDays, corelessTracks, unaskedTraining,
      outdatedSkills, selfReferences, idleCeilings, resourceAddresses, sourcePlaces, futureDates,
      unknownChecks, strayNameWords,
    ].flatMap { $0 }
  }
}
