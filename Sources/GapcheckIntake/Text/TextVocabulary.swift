import GapcheckCore

/// The words by which parts of a text are told apart, from the taxonomy's word lists.
struct TextVocabulary {
  let names: NameIndex
  private let doubts: DoubtReading
  private let sections: [String: TextSection]
  private let extras: Set<String>
  private let jobTitles: Set<String>
  /// Titles that end longer words, as in "Softwareentwickler".
  private let jobEndings: [String]
  private let groups: Set<String>
  private let jobParts: Set<String>
  private let weeks: Set<String>
  private let contacts: Set<String>
  private let degrees: Set<String>
  private let sentence: Set<String>
  private let spoken: Set<String>
  private let documents: Set<String>
  private let companyForms: Set<String>
  private let forms: Set<String>
  private let durations: Set<String>
  private let stances: Set<String>
  private let negations: Set<String>
  private let openEnds: Set<String>
  private let lastUses: Set<String>
  private let certificates: Set<String>
  let progress: StudyProgress

  init(_ taxonomy: Taxonomy) {
    func words(_ ids: String...) -> Set<String> {
      Set(ids.flatMap { taxonomy.words($0)?.words.map(\.text) ?? [] })
    }
    names = taxonomy.names
    doubts = DoubtReading(taxonomy)
    var sections: [String: TextSection] = [:]
    for section in TextSection.allCases {
      guard let list = section.list else { continue }
      for title in words(list).map(Self.withoutJoiners) where sections[title] == nil {
        sections[title] = section
      }
    }
    self.sections = sections
    extras = words("section-extra-words")
    jobTitles = words("job-title-words")
    jobEndings = jobTitles.filter { $0.count >= Self.leastEnding }.sorted()
    groups = Set(words("heading-words", "group-heading-words").map(Self.withoutJoiners))
    weeks = Set(words("week-words"))
    jobParts = Set(words("job-part-words").map(Self.withoutJoiners))
    contacts = words("contact-words")
    degrees = words("degree-words")
    sentence = words("sentence-words")
    spoken = words("spoken-language-words")
    documents = words("document-title-words")
    companyForms = words("company-form-words")
    forms = words("work-form-words")
    durations = words("year-unit-words", "month-unit-words")
    negations = words("negation-words")
    openEnds = words("open-end-words")
    lastUses = words("last-used-words")
    certificates = words("certificate-words")
    progress = StudyProgress(taxonomy)
    stances = words("learning-words", "wanting-words", "negation-words")
  }

  /// A title without the words for "and", which people also write "&" or leave out.
  private static func withoutJoiners(_ title: String) -> String {
    title.split(separator: " ").filter { !joiners.contains($0) }.joined(separator: " ")
  }

  private static let joiners: Set<Substring> = ["and", "und", "et", "y", "e", "i", "en"]
  private static let leastEnding = 8
  /// The most words that a phrase of these lists has.
  private static let longestPhrase = 5

  // MARK: Titles of sections

  /// Finds the section of a title; one set as a heading may have more words around it.
  func section(of title: String, isHeading: Bool) -> TextSection? {
    guard title.utf8.count <= Self.longestTitle else { return nil }
    let name = NormalizedName(title)
    let words = name.words.filter { !Self.joiners.contains($0) }.drop {
      $0.allSatisfy(\.isNumber)
    }
    if let exact = sections[words.joined(separator: " ")] { return exact }
    let telling = words.filter { !extras.contains(String($0)) }
    if let found = sections[telling.joined(separator: " ")] { return found }
    guard isHeading, words.count <= Self.longestHeading, !isJobTitle(name), !isLevel(title),
      !words.contains(where: { negations.contains(String($0)) })
    else { return nil }
    return longest(in: words)
  }

  private static let longestTitle = 80
  private static let longestHeading = 6

  /// Finds the longest title inside another, the first of several.
  private func longest(in words: ArraySlice<Substring>) -> TextSection? {
    for count in stride(from: min(Self.longestPhrase, words.count), to: 0, by: -1) {
      for start in words.startIndex...(words.endIndex - count) {
        let phrase = words[start..<(start + count)].joined(separator: " ")
        if let found = sections[phrase] { return found }
      }
    }
    return nil
  }

  // MARK: Labels

  /// Whether a text is the heading of a group of skills, such as "Databases".
  func isGroup(_ text: String) -> Bool {
    isIn(groups, text)
  }

  /// Whether a label is in front of what a week consists of.
  func isWeek(_ text: String) -> Bool { weeks.contains(NormalizedName(text).text) }

  func isJobPart(_ text: String) -> Bool { isIn(jobParts, text) }
  func isDocumentTitle(_ text: String) -> Bool { documents.contains(NormalizedName(text).text) }

  private func isIn(_ list: Set<String>, _ text: String) -> Bool {
    guard text.utf8.count <= Self.longestTitle else { return false }
    let words = NormalizedName(text).words.filter { !Self.joiners.contains($0) }
    if list.contains(words.joined(separator: " ")) { return true }
    let telling = words.filter { !extras.contains(String($0)) }
    return !telling.isEmpty && list.contains(telling.joined(separator: " "))
  }

  /// How a heading says that what stands under it is held.
  func stance(of heading: String) -> Mention.Stance { doubts.stance(ofHeading: heading) }

  /// Whether a heading says how its list is held.
  func saysHow(_ heading: String) -> Bool { isLevel(heading) || stance(of: heading) != .held }

  /// Whether a text says how things are held: "Expert", "Familiar with", "5+ years".
  func isLevel(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longestTitle else { return false }
    var words = NormalizedName(text).words[...]
    if isDuration(NormalizedName(text)) { return true }
    while !words.isEmpty {
      let phrase = words.joined(separator: " ")
      let name = NormalizedName(phrase)
      if names.level(word: name) != nil || stances.contains(phrase) { return true }
      guard let last = words.last, Self.levelEndings.contains(last) else { return false }
      words = words.dropLast()
    }
    return false
  }

  /// Words behind a level word that add nothing.
  private static let levelEndings: Set<Substring> = [
    "with", "in", "of", "at", "knowledge", "skills", "experience", "level", "users", "user",
    "kenntnisse", "mit", "en", "avec", "con", "con experiencia", "com", "di", "met", "w", "z",
  ]

  // MARK: Kinds of words

  /// Whether a text names a job.
  func isJobTitle(_ name: NormalizedName) -> Bool {
    let words = name.words
    guard words.count <= Self.longestJobTitle else { return false }
    for (index, word) in words.enumerated() {
      if jobTitles.contains(String(word)) { return true }
      if index + 1 < words.count, jobTitles.contains("\(word) \(words[index + 1])") { return true }
      if word.count > Self.leastEnding, jobEndings.contains(where: { word.hasSuffix($0) }) {
        return true
      }
    }
    return false
  }

  private static let longestJobTitle = 24

  func isDegree(_ text: String) -> Bool {
    let words = NormalizedName(text).words
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if degrees.contains("\(word) \(next)") { return true }
      // Short ones are too easily other words, unless they stand first.
      if degrees.contains(String(word)), word.count > 2 || index == 0 { return true }
    }
    return false
  }

  func isContactLabel(_ text: String) -> Bool { contacts.contains(NormalizedName(text).text) }
  func isContact(_ word: Substring) -> Bool { contacts.contains(String(word)) }
  func isSpokenLanguage(_ word: Substring) -> Bool { spoken.contains(String(word)) }
  func isCompanyForm(_ text: String) -> Bool { companyForms.contains(NormalizedName(text).text) }

  /// Whether a text says how work is done or how long, such as "Full-time" and "5 yrs 8 mos".
  func isFormOfWork(_ text: String) -> Bool {
    let name = NormalizedName(text)
    return forms.contains(name.text) || isDuration(name)
  }

  private func isDuration(_ name: NormalizedName) -> Bool {
    let rest = name.words.filter { word in !word.allSatisfy { $0.isNumber || $0 == "+" } }
    return !rest.isEmpty && rest.count < name.words.count
      && rest.allSatisfy { durations.contains(String($0)) }
  }

  /// Whether the title of a column says that years stand under it.
  func isAboutYears(_ title: String) -> Bool {
    NormalizedName(title).words.contains { durations.contains(String($0)) }
  }

  /// Whether the title of a column says when skills were last used.
  func isAboutLastUse(_ title: String) -> Bool { lastUses.contains(NormalizedName(title).text) }

  /// Whether a line begins like the title of a certificate: "AWS Certified Developer".
  func isCertificate(_ text: String) -> Bool {
    NormalizedName(text).words.prefix(3).contains { certificates.contains(String($0)) }
  }

  /// Whether a text stops in the middle of a sentence, as before "the" or behind "not".
  func stopsShort(_ text: String) -> Bool {
    guard let last = text.last, last.isLetter else { return false }
    let tail = text.suffix(Self.longestOpenEnd).split(separator: " ").last ?? ""
    return openEnds.contains(NormalizedName(String(tail)).text)
  }

  private static let longestOpenEnd = 20

  func hasSentenceWord(_ words: [Substring]) -> Bool {
    words.contains { sentence.contains(String($0)) }
  }

  /// Whether a text holds the name of something known, alone or with a few words around it.
  func holdsKnownName(_ text: String) -> Bool {
    let words = NormalizedName(text).words
    guard words.count <= Self.mostWordsOfItem else { return false }
    for count in stride(from: min(Self.longestPhrase, words.count), to: 0, by: -1) {
      for start in 0...(words.count - count) {
        let phrase = words[start..<(start + count)].joined(separator: " ")
        if names.meaning(written: phrase) != nil { return true }
      }
    }
    return false
  }

  private static let mostWordsOfItem = 8
}
