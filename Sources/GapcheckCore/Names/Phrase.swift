/// Words around a name that say how it is held or lead to another, from the taxonomy's word lists.
enum Phrase: String, CaseIterable {
  case learning, wanting, negation, contrast, joining, filler, vendor, heading, since, tool, making
  /// How names count in running text.
  case everyday, capital, listed, other
  /// What stands around names in running text.
  case bridge, resuming, employer, company, role, hiring, loose, wish, later, knowing
  /// Words that turn to others, back to the writer, and to what was not taken.
  case others, rejecting
  case writer = "self"
  case shortJoining = "short-joining"
  /// Services whose names are other words too, and words of the clouds that they are part of.
  case cloudService = "cloud-service"
  case cloud
  /// Phrases of tasks that are no tasks in running text, and words beside the rest.
  case plainTask = "plain-task"
  case adjective
  case year = "year-unit"
  case month = "month-unit"

  /// The id of the word list that holds its words.
  var list: String { rawValue + "-words" }

  /// Whether a name follows its words, where a word such as "with" stands between them.
  var leadsUp: Bool {
    switch self {
    case .learning, .wanting, .negation, .filler, .year, .month: true
    case .contrast, .joining, .vendor, .heading, .since, .tool, .making: false
    case .everyday, .capital, .listed, .other: false
    case .bridge, .resuming, .employer, .company, .role, .hiring, .loose, .wish, .later, .knowing,
      .shortJoining, .cloudService, .cloud, .plainTask, .adjective, .others, .rejecting, .writer:
      false
    }
  }

  /// Whether its words are names of skills, or hold them, and stand beside none.
  var isOfNames: Bool {
    [.everyday, .capital, .listed, .cloudService, .other].contains(self)
  }
}
