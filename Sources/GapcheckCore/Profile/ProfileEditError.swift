package import JSON

/// Why a file has no place for what is to be written into it.
package enum ProfileEditError: Error, Equatable, Sendable {
  case syntax(JSONError)
  /// The file is some other value than an object.
  case notAProfile(found: JSONKind, offset: Int)
  /// What is there is no list; it starts at the offset.
  case notAList(path: String, found: JSONKind, offset: Int)
  /// What is there is neither an object nor a name that could become one.
  case notAnObject(path: String, found: JSONKind, offset: Int)
  /// There is no such member or element.
  case missing(path: String)
}
