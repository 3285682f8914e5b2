/// The names behind the ids that a saved report gives alone.
struct SavedNames {
  private let tracks: [String: String]
  private let routes: [String: String]
  private var skills: [String: String]
  private let requirements: [String: String]
  private let categories: [String: String]

  init(_ report: SavedValue) throws(SavedValueError) {
    tracks = try Self.listed(in: report, "tracks")
    routes = try Self.listed(in: report, "routes")
    let names = try report.member("names")
    skills = try Self.names(names.member("skills"))
    requirements = try Self.names(names.member("requirements"))
    categories = try Self.names(names.member("categories"))
  }

  /// These and those that an explanation has besides.
  func adding(of explanation: SavedValue) throws(SavedValueError) -> SavedNames {
    var names = self
    for (id, name) in try Self.names(explanation.member("names").member("skills")) {
      names.skills[id] = name
    }
    return names
  }

  /// The names of a list whose entries have them.
  private static func listed(
    in report: SavedValue, _ key: String
  ) throws(SavedValueError) -> [String: String] {
    var names: [String: String] = [:]
    for entry in try report.list(key, { (entry) throws(SavedValueError) in try entry.reference() })
    {
      names[entry.id] = entry.name
    }
    return names
  }

  private static func names(_ value: SavedValue) throws(SavedValueError) -> [String: String] {
    var names: [String: String] = [:]
    for (id, name) in try value.members() { names[id] = try name.text() }
    return names
  }
}

/// Reads ids with their names.
extension SavedNames {
  func track(_ id: SavedValue) throws(SavedValueError) -> Reference {
    try reference(id, in: tracks, "'tracks'")
  }

  func route(_ id: SavedValue) throws(SavedValueError) -> Reference {
    try reference(id, in: routes, "'routes'")
  }

  func skill(_ id: SavedValue) throws(SavedValueError) -> Reference {
    try reference(id, in: skills, "'names.skills'")
  }

  func requirement(_ id: SavedValue) throws(SavedValueError) -> Reference {
    try reference(id, in: requirements, "'names.requirements'")
  }

  func category(_ id: SavedValue) throws(SavedValueError) -> Reference {
    try category(named: try id.text(), at: id)
  }

  /// A category whose id stands in a key.
  func category(named id: String, at place: SavedValue) throws(SavedValueError) -> Reference {
    guard let name = categories[id] else {
      throw place.unexpected("of an id of 'names.categories'")
    }
    return Reference(id: id, name: name)
  }

  private func reference(
    _ value: SavedValue, in names: [String: String], _ list: String
  ) throws(SavedValueError) -> Reference {
    let id = try value.text()
    guard let name = names[id] else { throw value.unexpected("an id of \(list)") }
    return Reference(id: id, name: name)
  }
}
