import GapcheckCore
import GapcheckData
import JSON

extension Program {
  /// Reads the taxonomy of a folder, or without one the taxonomy inside the program.
  func taxonomy(in folder: String?) throws(Failure) -> Taxonomy {
    guard let folder else { return Self.embeddedTaxonomy }
    return try taxonomy(try taxonomyFiles(in: folder), in: folder)
  }

  /// Makes a taxonomy of the files of a folder, or without one takes that inside the program.
  func taxonomy(
    _ files: [(name: String, bytes: [UInt8])], in folder: String?
  ) throws(Failure) -> Taxonomy {
    guard let folder else { return Self.embeddedTaxonomy }
    do throws(TaxonomyError) {
      return try Taxonomy.read(files: files)
    } catch {
      throw .taxonomy(folder: folder, error)
    }
  }

  private static var embeddedTaxonomy: Taxonomy {
    Taxonomy(packed: PackedBytes(EmbeddedTaxonomy.image))
  }

  /// Reads every JSON file of a folder, by name; without a folder, those inside the program.
  func taxonomyFiles(in folder: String?) throws(Failure) -> [(name: String, bytes: [UInt8])] {
    guard let folder else {
      return EmbeddedTaxonomy.files.map { ($0.name, Array($0.json.utf8)) }
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in try names(in: folder) {
      files.append((name, try contents(of: .file(folder.appending(pathPart: name)))))
    }
    return files
  }

  private func names(in folder: String) throws(Failure) -> [String] {
    do throws(InputError) {
      return try streams.names(inFolder: folder)
        .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
        .sorted()
    } catch {
      throw .input(error)
    }
  }
}

extension TaxonomyProblem {
  /// The problem as one line: `DIR/skills.json:12:5: error: …`.
  func line(in folder: String?) -> String {
    PlacedDiagnostic(self).line(in: file.asPath(in: folder))
  }
}

extension String {
  /// A file of a taxonomy as messages name it.
  func asPath(in folder: String?) -> String {
    (folder.map { $0.appending(pathPart: self) } ?? self).asName
  }

  /// Joins a folder's path and the name of something in it.
  func appending(pathPart name: String) -> String {
    hasSuffix("/") ? self + name : "\(self)/\(name)"
  }
}
