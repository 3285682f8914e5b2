import GapcheckCore

/// Reads who the person is and what they say of themselves.
extension ResumeReader {
  /// Reads an object about the person; a text under such a key is what they say of themselves.
  mutating func readPerson(_ value: ResumeValue, depth: Int) {
    guard value.isObject else {
      if value.hasObjects, let first = value.elements.first {
        return readPerson(first, depth: depth)
      }
      return readSummary(value, depth: depth)
    }
    background.name = background.name ?? name(in: value)
    for (key, member) in value.members where !member.isEmpty {
      if key.means(.aboutPerson, of: .person), member.isObject, depth < Self.deepest,
        hasName(member)
      {
        readPerson(member, depth: depth + 1)
      } else if key.means(.aboutPerson, of: .person) {
        addTexts(of: member, as: .summary)
      } else if key.means(.headline, of: .person), !member.isObject {
        background.headline = background.headline ?? line(member)
      } else if member.isObject || member.isArray, let section = ResumeSection(key) {
        readInner(member, as: section, depth: depth)
      }
    }
  }

  /// Reads what people say of themselves; an object with a name is about the person as a whole.
  mutating func readSummary(_ value: ResumeValue, depth: Int) {
    guard value.isObject else { return addTexts(of: value, as: .summary) }
    if hasName(value) || value.members.contains(where: { hasName($0.value) }) {
      return readPerson(value, depth: depth)
    }
    for (key, member) in value.members
    where key.means(.aboutPerson, of: .person) || key.name == "items" {
      addTexts(of: member, as: .summary)
    }
  }

  /// Sections may stand inside the person's data; their own data may not be read twice.
  private mutating func readInner(_ value: ResumeValue, as section: ResumeSection, depth: Int) {
    guard depth < Self.deepest else { return }
    switch section {
    case .work: for entry in entries(of: value, kind: .job) { readJob(entry) }
    case .projects: for entry in entries(of: value, kind: .project) { readProject(entry) }
    case .education: for entry in entries(of: value, kind: .study) { readEducation(entry) }
    case .skills: readSkills(value)
    case .certificates: readStudies(value, as: .certificate)
    case .wishes: readWishes(value, under: ResumeKey(ResumeKey.last(of: value.place)))
    case .person, .wrapper: if value.isObject { readPerson(value, depth: depth + 1) }
    case .name, .headline, .summary, .volunteering, .courses, .achievements, .publications,
      .languages,
      .ignored:
      break
    }
  }

  private func hasName(_ value: ResumeValue) -> Bool { name(in: value) != nil }

  private func name(in value: ResumeValue) -> String? {
    let first = line(value.member(.firstName, of: .person))
    let last = line(value.member(.lastName, of: .person))
    let whole = line(value.member(.personName, of: .person))
    if let whole, let last, !whole.hasSuffix(last) { return "\(whole) \(last)" }
    if let whole { return whole }
    let parts = [first, last].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
