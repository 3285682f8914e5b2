/// Words that say how names count in running text are names themselves.
extension TaxonomyChecks {
  var strayNameWords: [TaxonomyProblem] {
    [Phrase.everyday, .capital, .listed, .cloudService].flatMap { phrase in
      let list = taxonomy.wordLists.first { $0.id.text == phrase.list }
      return zip(list?.words ?? [], list?.spellings ?? []).filter { name, _ in
        taxonomy.names.meaning(exactly: name.text) == nil
      }.map { _, spelling in
        files.problem(
          EntryKey(.words, phrase.list), as: .warning, at: "words", value: spelling,
          "'\(spelling)' is no name of the taxonomy")
      }
    }
  }
}
