import GapcheckCore
import GapcheckData
import JSON

extension Program {
  /// Reads the taxonomy of a folder, or without one the taxonomy inside the program.
  func taxonomy(in folder: String?) throws(Failure) -> Taxonomy {
    guard let folder else { return try embeddedTaxonomy() }
    let files = try taxonomyFiles(in: folder)
    do throws(TaxonomyError) {
      return try Taxonomy(files: files)
    } catch {
      throw .taxonomy(folder: folder, error)
    }
  }

  private func embeddedTaxonomy() throws(Failure) -> Taxonomy {
    do throws(TaxonomyError) {
      return try Taxonomy(files: EmbeddedTaxonomy.files.map { ($0.name, Array($0.json.utf8)) })
    } catch {
      throw .embeddedTaxonomy(error)
    }
  }

  /// Reads every JSON file of a folder, by name.
  private func taxonomyFiles(in folder: String) throws(Failure) -> [(name: String, bytes: [UInt8])]
  {
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
    let path = (folder.map { $0.appending(pathPart: file) } ?? file).asName
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(path)\(place): error: \(message)"
  }
}

extension String {
  /// Joins a folder's path and the name of something in it.
  func appending(pathPart name: String) -> String {
    hasSuffix("/") ? self + name : "\(self)/\(name)"
  }
}
