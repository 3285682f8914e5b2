/// Why a result could not be put where it should go.
package struct OutputError: Error, Equatable {
  /// What stood in the way.
  package enum Reason: Equatable, Sendable {
    /// It could not be created, in the system's words.
    case cannotCreate(String)
    /// There is one already, and it was not to be replaced.
    case exists
    /// It could not be written, in the system's words.
    case cannotWrite(String)
    /// Whoever read it has stopped reading: no fault of anyone's.
    case closedPipe
  }

  /// The output, as messages name it.
  package let name: String
  /// What stood in the way.
  package let reason: Reason

  package init(_ name: String, _ reason: Reason) {
    self.name = name
    self.reason = reason
  }
}

extension OutputError {
  /// What to say, if anything.
  package var message: String? {
    switch reason {
    case .cannotCreate(let words): "\(name): cannot be created: \(words)"
    case .exists: "\(name): cannot be created: it exists; --force replaces it"
    case .cannotWrite(let words): "\(name): cannot be written: \(words)"
    case .closedPipe: nil
    }
  }

  /// The status that the error ends the program with.
  package var status: ExitStatus {
    switch reason {
    case .cannotCreate, .exists: .cannotCreate
    case .cannotWrite: .cannotWrite
    case .closedPipe: .done
    }
  }
}
