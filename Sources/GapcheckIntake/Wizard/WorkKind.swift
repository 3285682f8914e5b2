import GapcheckCore

/// A kind of backend work with its tasks: what the taxonomy calls a role.
struct WorkKind: Sendable {
  let role: String
  let tasks: [WorkTask]

  /// All kinds, the most usual first and those of a taxonomy of one's own last.
  static func all(in taxonomy: Taxonomy) -> [WorkKind] {
    var roles = names.map(\.role)
    for task in taxonomy.tasks where !roles.contains(task.role) { roles.append(task.role) }
    return roles.compactMap { role in
      let tasks = taxonomy.tasks.filter { $0.role == role }
      return tasks.isEmpty ? nil : WorkKind(role: role, tasks: tasks)
    }
  }

  /// What people call it.
  var name: String {
    Self.names.first { $0.role == role }?.name ?? role.replacing("-", with: " ")
  }

  /// The name with its first task, which says best what is meant.
  var line: String { name + (tasks.first.map { ": \($0.name.startingLow)" } ?? "") }

  /// Roles have no entries of their own in the taxonomy, so their names stand here.
  static let names: [(role: String, name: String)] = [
    ("api-developer", "APIs and features"),
    ("general-backend", "General backend work"),
    ("database-administrator", "Databases"),
    ("platform-engineer", "Platform and cloud"),
    ("on-call-engineer", "Operations and on-call"),
    ("data-pipeline-engineer", "Data pipelines"),
    ("ai-engineer", "Building on AI models"),
  ]
}

extension String {
  /// The text with a small first letter, unless its first word is an abbreviation.
  fileprivate var startingLow: String {
    let word = prefix { !$0.isWhitespace }
    return word.dropFirst().contains(where: \.isUppercase)
      ? self : prefix(1).lowercased() + dropFirst()
  }
}
