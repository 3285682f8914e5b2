import GapcheckCore
import GapcheckReport

extension ReportExtent {
  /// Reads how much of a report is asked for.
  init(_ invocation: Invocation) throws(UsageError) {
    let sections = try invocation.sections(.section)
    let isBrief = invocation.has(.brief)
    if isBrief, !sections.isEmpty { throw invocation.fault(.conflict(.brief, .section)) }
    if isBrief, invocation.has(.explain) { throw invocation.fault(.conflict(.brief, .explain)) }
    self = isBrief ? .brief : sections.isEmpty ? .whole : .sections(sections)
    let pages = [ReportFormat.text, .markdown, .html].map(\.rawValue)
    guard self != .whole, let format = try invocation.choice(.format), !pages.contains(format)
    else { return }
    let option = isBrief ? CommandOption.brief : .section
    throw invocation.fault(
      .invalidValue(
        name: CommandOption.format.flag, found: format,
        allowed: "text, markdown or html with '\(option.flag)'; JSON is always whole"))
  }
}

extension Invocation {
  /// Whether the sums behind the scores are wanted, as such or as a section.
  var asksForExplanation: Bool {
    let sections = try? sections(.section)
    return has(.explain) || sections?.contains(.explanation) ?? false
  }

  /// Reads sections by their keys, separated by commas or given one by one.
  fileprivate func sections(_ option: CommandOption) throws(UsageError) -> Set<ReportSection> {
    let keys = texts(option).flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
    var sections: Set<ReportSection> = []
    for key in keys.map({ String($0).trimmed.lowercased() }) {
      guard let section = ReportSection(rawValue: key) else {
        let known = ReportSection.allCases.map(\.rawValue)
        let meant = nearest(to: key, among: known).first.map { "did you mean '\($0)'? " } ?? ""
        throw fault(
          .unknownName(
            "'\(option.flag)': unknown section '\(key.visibleOnOneLine(limit: 60))'; \(meant)"
              + "the sections are \(known.joined(separator: ", "))"))
      }
      sections.insert(section)
    }
    return sections
  }
}

extension CommandOption {
  /// Picks sections of a report.
  package static let section = CommandOption(
    "section", value: "NAME",
    "Only this section: \(ReportSection.allCases.map(\.rawValue).joined(separator: ", ")). More of "
      + "them after a comma or in another --section; explanation is that of --explain."
  ).repeatable().completed(by: .words(ReportSection.allCases.map(\.rawValue)))
    .inShort("Only some sections, such as gaps,plan.")

  /// The report on one screen.
  package static let brief = CommandOption(
    "brief", "One screen: the verdict, the gaps worth most and what to do this week."
  ).inShort("The report on one screen.")
}
