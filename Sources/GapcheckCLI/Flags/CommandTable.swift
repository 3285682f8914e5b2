/// Every verb with its options: the one source of parsing, help and suggestions.
package struct CommandTable: Sendable {
  /// The verbs, in the order of the help.
  package let verbs: [Verb]
  /// The options that stand in place of a verb.
  package let topLevel: [CommandOption] = [.help, .version]

  /// The table of this program.
  package static let standard: CommandTable = CommandTable(
    verbs: [
      .initialize, .audit, .plan, .progress, .compare, .render, .batch, .merge, .check, .explain,
      .taxonomyList, .taxonomyShow, .taxonomySearch, .taxonomyCheck, .taxonomyCoverage, .schema,
      .help,
    ])

  package init(verbs: [Verb]) {
    self.verbs = verbs
  }

  /// Finds a verb by its exact name.
  package func verb(named name: String) -> Verb? { verbs.first { $0.name == name } }

  /// The verbs of two words that share their first, such as `taxonomy list`.
  func verbs(ofGroup name: String) -> [Verb] { verbs.filter { $0.name.hasPrefix("\(name) ") } }

  /// What a command line may start with: each verb, or the first word of several.
  var firstWords: [String] {
    var words: [String] = []
    for word in verbs.map({ $0.name.prefix { $0 != " " } }) where !words.contains(String(word)) {
      words.append(String(word))
    }
    return words
  }

  /// Finds the verb that the first arguments name, one or two of them, or says which may be meant.
  func verb(typed words: ArraySlice<String>) throws(UsageError) -> Verb {
    let first = words.first ?? ""
    if let verb = verb(named: first) { return verb }
    let group = verbs(ofGroup: first)
    guard !group.isEmpty else { throw UsageError(.unknownVerb(first, verbs: firstWords)) }
    let choices = group.map(\.name)
    guard let second = words.dropFirst().first, !second.hasPrefix("-") else {
      throw UsageError(.noVerb(verbs: choices), verb: first)
    }
    let name = "\(first) \(second)"
    guard let verb = verb(named: name) else {
      throw UsageError(.unknownVerb(name, verbs: choices), verb: first)
    }
    return verb
  }
}
