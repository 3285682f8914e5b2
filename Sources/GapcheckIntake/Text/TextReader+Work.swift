import GapcheckCore

/// The parts of a text that tell of jobs.
extension TextReader {
  mutating func readWork(_ lines: [TextLine]) {
    let entries = JobEntries(lines, headers: headers).entries
    let first = entries.first?.header.min() ?? lines.count
    if entries.isEmpty { return readWorkWithoutEntries(lines) }
    for block in blocks(of: lines[..<first]) where shape.isProse(block.words) {
      add(block, as: .summary)
    }
    for entry in entries
    where !HonoraryRole.isHonorary(entry.title ?? entry.employer ?? "") {
      let number = entry.header.min().map { lines[$0].number } ?? 0
      background.jobs.append(
        Job(
          title: entry.title, employer: entry.employer, period: entry.period,
          place: "line \(number)"))
      readBody(lines[entry.body], of: background.jobs.count - 1)
    }
  }

  /// Reads what stands under a job's header; a list of skills with its own label is one of skills.
  private mutating func readBody(_ lines: ArraySlice<TextLine>, of job: Int) {
    for block in blocks(of: lines) {
      if block.line.headingLevel != nil, words.isJobPart(block.line.title) { continue }
      if block.line.isText, let (label, rest) = shape.label(of: block.text),
        !words.isJobPart(label), words.isGroup(label), shape.isKnownList(rest, atLeast: 2)
      {
        addItems(rest, at: block, level: nil, prose: .job(job))
      } else {
        add(block, as: .job(job))
      }
    }
  }

  /// Reads a part about work in which no job is told from another: a list of skills, or one job.
  private mutating func readWorkWithoutEntries(_ lines: [TextLine]) {
    let blocks = blocks(of: lines)
    let lists = blocks.count { shape.isKnownList($0.words, atLeast: 1) }
    if lists * 2 > blocks.count { return readSkills(lines, level: nil) }
    guard let first = blocks.first else { return }
    background.jobs.append(Job(title: nil, employer: nil, period: Period(), place: first.place))
    for block in blocks { add(block, as: .job(background.jobs.count - 1)) }
  }
}
