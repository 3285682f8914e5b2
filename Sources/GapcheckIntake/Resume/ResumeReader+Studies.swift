import GapcheckCore
import JSON

/// Reads degrees, courses, certificates and publications.
extension ResumeReader {
  mutating func readEducation(_ entry: ResumeValue) {
    guard entry.isObject else { return addStudies(listedIn: entry, as: .degree) }
    let type = line(entry.member(.studyType))
    let area = line(entry.member(.area))
    let school = line(entry.member(.employer)) ?? line(entry.member(.entryTitle))
    let parts = [type, area == type ? nil : area].compactMap { $0 }
    guard let title = parts.isEmpty ? school : parts.joined(separator: ", ") else { return }
    let study = addStudy(title, as: kind(ofStudy: type ?? title), from: entry)
    for (key, member) in entry.members where !member.isEmpty {
      if key.means(.area) || key.means(.studyType) || key.means(.employer), !member.isArray {
        continue
      }
      if key.means(.courses) || key.means(.prose) || key.means(.tools) {
        addTexts(of: member, as: .study(study))
      }
    }
  }

  mutating func readStudies(_ value: ResumeValue, as kind: Learning.Kind) {
    for entry in entries(of: value, kind: .study) {
      guard entry.isObject else {
        addStudies(listedIn: entry, as: kind)
        continue
      }
      guard let title = line(entry.member(.entryTitle, of: .study)) else { continue }
      let study = addStudy(title, as: kind, from: entry)
      for (key, member) in entry.members where !member.isEmpty {
        if key.means(.entryTitle, of: .study) { continue }
        if key.means(.prose) || key.means(.tools) { addTexts(of: member, as: .study(study)) }
      }
    }
  }

  /// Reads studies of which each is a text.
  private mutating func addStudies(listedIn value: ResumeValue, as kind: Learning.Kind) {
    guard case .string(let text) = value.node.value else { return }
    for line in ResumeText.lines(of: String(text.prefix(Self.textLimit))) {
      _ = addStudy(line, as: kind == .degree ? self.kind(ofStudy: line) : kind, from: value)
    }
  }

  private mutating func addStudy(
    _ title: String, as kind: Learning.Kind, from value: ResumeValue
  ) -> Int {
    let url = value.member(.website, of: .study).flatMap { link($0) }
    let isFinished = !progress.isUnfinished(title) && !saysUnfinished(value)
    background.studies.append(
      Study(title: title, kind: kind, url: url, isFinished: isFinished, place: value.place))
    return background.studies.count - 1
  }

  private func saysUnfinished(_ value: ResumeValue) -> Bool {
    if value.member(.isFinished)?.bool == false { return true }
    return line(value.member(.status)).map { progress.saysUnfinished($0) } ?? false
  }

  /// A section on education lists courses, too; what does not say so is a degree.
  private func kind(ofStudy type: String) -> Learning.Kind {
    let words = NormalizedName(type).words
    if words.contains(where: { certificateWords.contains(String($0)) }) { return .certificate }
    return words.contains { Self.courseWords.contains(String($0)) } ? .course : .degree
  }

  private static let courseWords: Set<String> = [
    "course", "courses", "bootcamp", "boot", "training", "formation", "curso", "kurs", "cours",
    "mooc",
    "workshop", "weiterbildung", "seminar", "online",
  ]
}
