import GapcheckCore

/// Finds the sections of a document, wherever they are wrapped.
extension ResumeReader {
  mutating func readDocument(_ root: ResumeValue) {
    if root.isArray, !root.elements.contains(where: isSection) {
      // A single résumé in a list, or nothing but skills.
      if root.elements.count == 1, let only = root.elements.first, hasSections(only) {
        readDocument(only)
      } else {
        readSkills(root)
      }
      return
    }
    readSections(of: root, depth: 0)
  }

  mutating func readSections(of value: ResumeValue, depth: Int) {
    guard depth < Self.deepest else { return }
    if value.isArray { return readTitledSections(value, depth: depth) }
    if let language = language(of: value) {
      note(.chosenLanguage(language.key.written), at: language.value)
      return readSections(of: language.value, depth: depth + 1)
    }
    for (key, member) in value.members where !member.isEmpty {
      guard let section = ResumeSection(key) else {
        readUnknown(member, depth: depth)
        continue
      }
      read(member, as: section, depth: depth)
    }
  }

  private mutating func read(_ value: ResumeValue, as section: ResumeSection, depth: Int) {
    switch section {
    case .person: readPerson(value, depth: depth)
    case .name: background.name = background.name ?? line(value)
    case .headline: if !value.isObject { background.headline = background.headline ?? line(value) }
    case .summary: readSummary(value, depth: depth)
    case .work: for entry in entries(of: value, kind: .job) { readJob(entry) }
    case .projects: for entry in entries(of: value, kind: .project) { readProject(entry) }
    case .volunteering:
      for entry in entries(of: value, kind: .job) { readVolunteering(entry) }
    case .achievements: for entry in entries(of: value, kind: .study) { readNote(entry) }
    case .education: for entry in entries(of: value, kind: .study) { readEducation(entry) }
    case .certificates: readStudies(value, as: .certificate)
    case .courses: readStudies(value, as: .course)
    case .publications: readStudies(value, as: .publication)
    case .skills: readSkills(value)
    case .languages: readLanguages(value)
    case .wishes: readWishes(value, under: ResumeKey(ResumeKey.last(of: value.place)))
    case .wrapper: readWrapper(value, depth: depth)
    case .ignored: break
    }
  }

  /// A member with a name of its own may hold sections one level down; else it is noted and left.
  private mutating func readUnknown(_ value: ResumeValue, depth: Int) {
    if hasSections(value) {
      readSections(of: value, depth: depth + 1)
    } else if depth == 0, value.isObject || value.isArray {
      note(.unreadSection(ResumeKey.last(of: value.place)), at: value)
    }
  }

  private mutating func readWrapper(_ value: ResumeValue, depth: Int) {
    if value.isObject || value.elements.contains(where: isSection) {
      readSections(of: value, depth: depth + 1)
    } else if value.isArray, ResumeKey(value.place).name.hasSuffix("portfolio") {
      for entry in entries(of: value, kind: .project) { readProject(entry) }
    } else if value.isArray {
      for element in elements(of: value) where hasSections(element) {
        readSections(of: element, depth: depth + 1)
      }
    } else {
      addTexts(of: value, as: .summary)
    }
  }

  // MARK: Sections by their titles

  /// Reads `[{ "title": "Work", "items": [...] }]`.
  private mutating func readTitledSections(_ value: ResumeValue, depth: Int) {
    for element in elements(of: value) {
      guard let (section, content) = titledSection(element) else { continue }
      for member in content where !member.isEmpty { read(member, as: section, depth: depth + 1) }
    }
  }

  private func isSection(_ value: ResumeValue) -> Bool {
    value.isObject && titledSection(value) != nil
  }

  private func titledSection(
    _ value: ResumeValue
  ) -> (section: ResumeSection, content: [ResumeValue])? {
    let members = value.members
    let titles = members.filter { Self.titleKeys.contains($0.key.name) }
    guard let title = titles.first(where: { line($0.value) != nil })?.value,
      let section = line(title).flatMap({ ResumeSection(ResumeKey($0)) }), section != .headline
    else { return nil }
    let content = members.filter {
      $0.value.place != title.place
        && ($0.value.isArray || $0.value.isObject
          || ["text", "content", "body"].contains($0.key.name))
    }
    return content.isEmpty ? nil : (section, content.map(\.value))
  }

  private static let titleKeys: Set<String> = [
    "title", "h1", "heading", "header", "name", "section",
  ]

  /// Whether an object has members that are sections.
  private func hasSections(_ value: ResumeValue) -> Bool {
    value.members.contains { key, member in
      guard let section = ResumeSection(key), member.isObject || member.isArray else {
        return false
      }
      return section != .ignored && section != .languages
    }
  }

  // MARK: Languages

  /// The member to read of `{ "en": {...}, "de": {...} }`: English, or the first that says something.
  private func language(of value: ResumeValue) -> ResumeValue.Member? {
    let languages = value.members.filter { key, member in
      member.isObject && Self.languageCodes.contains(String(key.name.prefix(2)))
        && (key.name.count == 2 || key.name.count == 4) && hasSections(member)
    }
    guard !languages.isEmpty, languages.count == value.members.filter(\.value.isObject).count else {
      return nil
    }
    return languages.first { $0.key.name.hasPrefix("en") } ?? languages.first
  }

  private static let languageCodes: Set<String> = [
    "en", "de", "fr", "es", "pt", "it", "nl", "pl", "zh", "ja", "ko", "ru", "uk", "sv", "da", "no",
    "nb",
    "fi", "cs", "tr", "ca", "eo", "el", "he", "ar", "hu", "ro", "vi", "id",
  ]

  // MARK: Entries

  /// The entries of a section: of a list, of an object that is one, or of an object that holds them.
  mutating func entries(of value: ResumeValue, kind: ResumeKind, depth: Int = 0) -> [ResumeValue] {
    guard value.isObject else { return elements(of: value).filter { !$0.isEmpty } }
    if isEntry(value, kind: kind) || depth >= Self.deepest { return [value] }
    let inner = value.members.map(\.value).filter { !$0.isEmpty && ($0.isObject || $0.isArray) }
    guard !inner.isEmpty else { return [value] }
    return inner.flatMap { entries(of: $0, kind: kind, depth: depth + 1) }
  }

  private func isEntry(_ value: ResumeValue, kind: ResumeKind) -> Bool {
    let fields: [ResumeField] =
      switch kind {
      case .job: [.jobTitle, .employer, .start, .dates, .entryName]
      case .project: [.entryTitle, .start, .website, .repository]
      case .study, .skill, .person: [.entryTitle, .studyType, .start, .dates]
      }
    let holdsEntries = value.members.contains {
      $0.value.hasObjects && (!$0.key.means(.positions) || $0.key.name == "jobs")
    }
    let isTitled = fields.contains { value.member($0, of: kind).map { !$0.isArray } ?? false }
    if titledSection(value) != nil { return false }
    // "title" beside a list of entries is the section's own.
    return isTitled
      && !(holdsEntries && value.member(.start) == nil && value.member(.employer) == nil)
  }
}

extension ResumeKey {
  /// The key that a place ends with.
  static func last(of place: String) -> String {
    String(place.split(separator: ".").last ?? "")
  }
}
