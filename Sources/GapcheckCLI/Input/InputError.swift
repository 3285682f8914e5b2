/// Why an input could not be read.
package struct InputError: Error, Equatable {
  /// What stood in the way.
  package enum Reason: Equatable, Sendable {
    case missing
    /// There is no such folder.
    case missingFolder
    /// There is a folder where a file should be.
    case folder
    /// There is something else where a folder should be.
    case notAFolder
    case tooLarge(limit: Int)
    /// Anything else the system objects to, in its words.
    case unreadable(String)
  }

  /// The input, as messages name it.
  package let name: String
  /// What stood in the way.
  package let reason: Reason

  package init(_ name: String, _ reason: Reason) {
    self.name = name
    self.reason = reason
  }
}

extension InputError {
  /// What is wrong with which input.
  package var message: String { "\(name): \(sentence)" }

  /// What is wrong, without the name.
  package var sentence: String {
    switch reason {
    case .missing: "no such file"
    case .missingFolder: "no such folder"
    case .folder: "is a folder; give a file"
    case .notAFolder: "is not a folder; give a folder of taxonomy files"
    case .tooLarge(let limit): "is larger than \(limit >> 20) MiB"
    case .unreadable(let words): "cannot be read: \(words)"
    }
  }

  /// The status that the error ends the program with.
  package var status: ExitStatus {
    switch reason {
    case .tooLarge: .badData
    case .missing, .missingFolder, .folder, .notAFolder, .unreadable: .noInput
    }
  }
}
