import GapcheckCore

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
      .completions, .manual, .help,
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
    guard !group.isEmpty else {
      throw UsageError(.unknownVerb(first, verbs: firstWords, meant: meant(by: first)))
    }
    let choices = group.map(\.name)
    guard let second = words.dropFirst().first, !second.hasPrefix("-") else {
      throw UsageError(.noVerb(verbs: choices), verb: first)
    }
    let name = "\(first) \(second)"
    guard let verb = verb(named: name) else {
      throw UsageError(
        .unknownVerb(name, verbs: choices, meant: nearest(to: name, among: choices).first),
        verb: first)
    }
    return verb
  }
}

extension CommandTable {
  /// The verbs that have an option, typed as it is with its dashes.
  func owners(of flag: String) -> [String] {
    verbs.filter { verb in verb.options.contains { $0.flags.contains(flag) } }.map(\.name)
  }

  /// What a first word may stand for that is none: another one, a second word, an option alone.
  private func meant(by word: String) -> String? {
    if let option = topLevel.first(where: { $0.name == word }) { return option.flag }
    if let near = nearest(to: word, among: firstWords).first { return near }
    let pairs = verbs.map(\.name).filter { $0.contains(" ") }
    let seconds = pairs.map { String($0.split(separator: " ")[1]) }
    let near = nearest(to: word, among: seconds).first.flatMap(seconds.firstIndex)
    return near.map { pairs[$0] } ?? nearest(to: word, among: pairs).first
  }
}
