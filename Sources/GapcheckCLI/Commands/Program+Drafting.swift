import GapcheckCore
import GapcheckIntake

extension Program {
  /// Makes a profile of a résumé or notes and writes it.
  func draftProfile(_ settings: DraftSettings) throws(Failure) -> ExitStatus {
    let (source, target) = (settings.source, settings.target)
    if case .file(let path) = target, streams.isRegularFile(path) {
      throw .profileInTheWay(target.name)
    }
    let taxonomy = try taxonomy(in: settings.common.taxonomyFolder)
    let bytes = try contents(of: source)
    let draft = try draft(of: bytes, named: source.name, taxonomy: taxonomy, settings)
    guard !draft.isEmpty else { throw .nothingRead(source.name) }
    try write(to: target) { draft.profile.json }
    guard !settings.common.isQuiet else { return .done }
    if !draft.leftOut.isEmpty { complain(draft.warning(of: source.name)) }
    complain("\(source.name): \(draft.profile.summary)")
    if case .file(let path) = target, streams.isRegularFile(path) {
      complain("next: gapcheck init -o \(target.name), or gapcheck audit \(target.name)")
    }
    return .done
  }

  private func draft(
    of bytes: [UInt8], named name: String, taxonomy: Taxonomy, _ settings: DraftSettings
  ) throws(Failure) -> ProfileDraft {
    let asOf = settings.common.asOf
    do throws(SourceError) {
      let (background, notes) = try SourceReader(taxonomy, asOf: asOf).read(bytes)
      if !settings.common.isQuiet {
        for note in notes { complain(note.diagnostic.line(in: name)) }
      }
      return ProfileDraft(background, taxonomy: taxonomy, asOf: asOf)
    } catch {
      throw .source(error.diagnostic.line(in: name))
    }
  }
}

extension ResumeNote {
  fileprivate var diagnostic: PlacedDiagnostic {
    PlacedDiagnostic(position: position, severity: .warning, path: place, message: message)
  }
}

extension SourceError {
  fileprivate var diagnostic: PlacedDiagnostic {
    PlacedDiagnostic(position: position, severity: .error, path: "", message: message)
  }
}

extension ProfileDraft {
  /// What was left out, and what to do where it should not have been.
  fileprivate func warning(of name: String) -> String {
    var names: [String] = []
    for name in leftOut.map({ "'\($0)'" }) where !names.contains(name) { names.append(name) }
    return "\(name): warning: nothing else here is about software, so "
      + "\(names.joined(separator: ", ").visibleOnOneLine(limit: 200)) \(names.count == 1 ? "is" : "are")"
      + " not taken for skills; add those that are to the profile"
  }
}

extension Profile {
  /// What was read, in a line.
  fileprivate var summary: String {
    let unconfirmed = skills.count { $0.inferredFrom != nil }
    let parts = [
      (skills.count, "skill", "skills"), (tasks.count, "task", "tasks"),
      (artifacts.count, "artefact", "artefacts"),
      (contributions.count, "contribution", "contributions"),
      (learning.count, "study", "studies"), (bullets.count, "line", "lines"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    let read = "read \(parts.joined(separator: ", "))"
    guard unconfirmed > 0 else { return read }
    return read + "; \(unconfirmed) \(unconfirmed == 1 ? "level is" : "levels are") inferred from "
      + "your words and \(unconfirmed == 1 ? "waits" : "wait") for you to confirm"
  }
}
