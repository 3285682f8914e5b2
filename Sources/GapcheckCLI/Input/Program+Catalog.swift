import GapcheckCore
import GapcheckReport

extension Program {
  /// Reads a taxonomy for looking things up, with the inventory of its sources.
  func catalog(in folder: String?) throws(Failure) -> Catalog {
    let files = try taxonomyFiles(in: folder)
    return Catalog(try taxonomy(files, in: folder), items: InventoryItem.all(in: files))
  }
}

extension Catalog {
  /// Finds what the arguments of a command name, each thing once.
  func subjects(of invocation: Invocation) throws(Failure) -> [LookupSubject] {
    var subjects: [LookupSubject] = []
    for operand in invocation.operands {
      do throws(LookupError) {
        subjects += try self.subjects(named: operand).filter { !subjects.contains($0) }
      } catch {
        throw .usage(invocation.fault(.unknownName(error.message)))
      }
    }
    return subjects
  }
}

extension LookupError {
  /// What could not be found, and what may be meant.
  var message: String {
    switch self {
    case .unknown(let name, let nearest):
      "nothing in the taxonomy is called '\(name.asName)'\(Self.hint(nearest))"
    case .unknownKind(let kind, let nearest):
      "unknown kind '\(kind.asName)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'gapcheck taxonomy list' shows the kinds")
    }
  }

  private static func hint(_ nearest: [String]) -> String {
    switch nearest.count {
    case 0: "; 'gapcheck taxonomy search WORD…' looks for words"
    case 1: "; did you mean '\(nearest[0])'?"
    default: "; nearest: \(nearest.joined(separator: ", "))"
    }
  }
}
