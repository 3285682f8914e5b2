import GapcheckCore
import JSON

/// Reads jobs, and what is told of work that is none.
///
/// Roles for the good of others show no skill, unless their title is technical.
extension ResumeReader {
  mutating func readJob(_ entry: ResumeValue) {
    guard entry.isObject else { return readJobLine(entry) }
    let employer = line(employer(of: entry))
    if let positions = positions(of: entry) {
      let employer = employer ?? line(entry.member(.entryName))
      let first = background.jobs.count
      for position in positions { readJob(position, at: employer, beside: entry) }
      if first < background.jobs.count { readTexts(of: entry, job: first) }
      return
    }
    readJob(entry, at: employer, beside: nil)
  }

  /// Several positions at one employer, where they are objects of their own.
  private mutating func positions(of entry: ResumeValue) -> [ResumeValue]? {
    let found = entry.members.first { $0.key.means(.positions) && $0.value.hasObjects }
    guard let positions = found.map({ elements(of: $0.value).filter(\.isObject) }) else {
      return nil
    }
    return positions.isEmpty ? nil : positions
  }

  private func employer(of entry: ResumeValue) -> ResumeValue? { entry.member(.employer, of: .job) }

  /// Reads one position; what a position leaves open, the entry around it may say.
  ///
  /// `name` is the employer in JSON Resume, and the position where an employer is named beside it.
  private mutating func readJob(
    _ entry: ResumeValue, at employer: String?, beside outer: ResumeValue?
  ) {
    let name = line(entry.member(.entryName))
    let employer = line(self.employer(of: entry)) ?? employer
    let title = line(entry.member(.jobTitle, of: .job)) ?? (employer == nil ? nil : name)
    let ownEmployer = employer ?? name
    var period = period(of: entry, kind: .job)
    if period == Period(), let outer { period = self.period(of: outer, kind: .job) }
    guard title != nil || ownEmployer != nil || period != Period() else {
      // Nothing says that this is a job: it may be what a person has experience in.
      return addTexts(of: entry, as: .note)
    }
    if HonoraryRole.isHonorary(title ?? name ?? "") { return }
    background.jobs.append(
      Job(title: title, employer: ownEmployer, period: period, place: entry.place))
    readTexts(of: entry, job: background.jobs.count - 1)
  }

  private mutating func readTexts(of entry: ResumeValue, job: Int) {
    let saysMore = entry.members.contains {
      ["summary", "highlights"].contains($0.key.name) && !$0.value.isEmpty
    }
    for (key, member) in entry.members where !member.isEmpty {
      if key.means(.positions), member.hasObjects { continue }
      if key.means(.jobTitle) || key.means(.employer) { continue }
      // JSON Resume describes the employer there.
      if saysMore, key.means(.companyText), entry.member(.entryName) != nil,
        line(employer(of: entry)) == nil
      {
        continue
      }
      if key.means(.prose, of: .job) || key.means(.tools, of: .job) {
        addTexts(of: member, as: .job(job))
      }
    }
  }

  /// Reads a job that is one text, such as "Developer at a bank, 2019 – 2021".
  private mutating func readJobLine(_ value: ResumeValue) {
    guard case .string(let text) = value.node.value else { return }
    let lines = ResumeText.lines(of: String(text.prefix(Self.textLimit)))
    guard let first = lines.first else { return }
    if let (period, range) = dates.period(in: first) {
      let title = first.replacingCharacters(in: range)
      background.jobs.append(
        Job(title: title.isEmpty ? nil : title, employer: nil, period: period, place: value.place))
      for line in lines { addLine(line, from: value, as: .job(background.jobs.count - 1)) }
    } else {
      add(text, from: value, as: .note)
    }
  }

  /// Reads work for the good of others where it is technical; its time is no time in a job.
  mutating func readVolunteering(_ entry: ResumeValue) {
    let title = line(entry.member(.jobTitle, of: .job)) ?? line(entry.member(.entryTitle)) ?? ""
    if HonoraryRole.isTechnical(title) { readNote(entry) }
  }

  /// Reads achievements: what they say counts.
  mutating func readNote(_ entry: ResumeValue) {
    guard entry.isObject else { return addTexts(of: entry, as: .note) }
    for (key, member) in entry.members where !member.isEmpty {
      if key.means(.prose, of: .study) || key.means(.tools) || key.means(.entryTitle, of: .study) {
        addTexts(of: member, as: .note)
      }
    }
  }
}

extension String {
  /// The text without a part of it, and without the punctuation that parted it from the rest.
  fileprivate func replacingCharacters(in range: Range<String.Index>) -> String {
    let punctuation = Set<Character>(" ,;|·•–—-:()[]\t")
    let head = String(
      self[..<range.lowerBound].reversed().drop { punctuation.contains($0) }.reversed())
    let tail = self[range.upperBound...].drop { punctuation.contains($0) }
    let end = String(tail.reversed().drop { punctuation.contains($0) }.reversed())
    return head.isEmpty || end.isEmpty ? head + end : "\(head), \(end)"
  }
}
