package import GapcheckCore
package import JSON

/// Reads whatever a person has: a résumé in JSON, or a résumé or notes as text or markdown.
package struct SourceReader {
  private let taxonomy: Taxonomy
  private let asOf: CalendarDate

  /// Reads by the words of a taxonomy; work that still runs is counted to a day.
  package init(_ taxonomy: Taxonomy, asOf: CalendarDate) {
    self.taxonomy = taxonomy
    self.asOf = asOf
  }

  /// Reads a source by what it looks like, whatever it is called and however it is encoded.
  package func read(
    _ bytes: [UInt8]
  ) throws(SourceError) -> (background: Background, notes: [ResumeNote]) {
    let source = SourceEncoding(bytes)
    var (background, notes) =
      ResumeShape.looksLikeJSON(source.bytes)
      ? try readResume(source.bytes) : try readText(source.bytes)
    if source.isMended { notes.insert(ResumeNote(.otherEncoding), at: 0) }
    return (background, notes)
  }

  private func readResume(
    _ bytes: [UInt8]
  ) throws(SourceError) -> (background: Background, notes: [ResumeNote]) {
    do throws(ResumeError) {
      return try ResumeReader.read(bytes, taxonomy: taxonomy, asOf: asOf)
    } catch {
      throw .resume(error)
    }
  }

  private func readText(
    _ bytes: [UInt8]
  ) throws(SourceError) -> (background: Background, notes: [ResumeNote]) {
    do throws(TextError) {
      return try TextReader.read(bytes, taxonomy: taxonomy, asOf: asOf)
    } catch {
      throw .text(error)
    }
  }
}

/// Why nothing could be read of a source.
package enum SourceError: Error, Equatable {
  case resume(ResumeError)
  case text(TextError)

  /// What is wrong and what to do, as a lower-case sentence without a full stop.
  package var message: String {
    switch self {
    case .resume(let error): error.message
    case .text(let error): error.message
    }
  }

  /// Where it is; `nil` for what concerns the whole source.
  package var position: JSONPosition? {
    switch self {
    case .resume(let error): error.position
    case .text: nil
    }
  }
}
