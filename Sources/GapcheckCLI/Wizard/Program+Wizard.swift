import GapcheckCore
import GapcheckIntake

extension Program {
  /// Asks for a profile on the terminal and saves each answer.
  ///
  /// A file with errors is refused and left as it is. The file is checked to be writable before the
  /// first question.
  func runWizard(_ settings: WizardSettings) throws(Failure) -> ExitStatus {
    let taxonomy = try taxonomy(in: settings.common.taxonomyFolder)
    let saved = try existingProfile(at: settings.path)
    if let saved { try refuseFaults(of: saved, settings, taxonomy: taxonomy) }
    try open(.file(settings.path)).discard()
    let interview: Interview
    do throws(ProfileEditError) {
      interview = try Interview(
        saved, auditor: Auditor(taxonomy), asOf: settings.common.asOf)
    } catch {
      throw .profile([error.diagnostic.message])
    }
    var session = WizardSession(interview, saved: saved, program: self, settings: settings)
    try session.run()
    return .done
  }

  /// Reads a profile that may not be there yet.
  func existingProfile(at path: String) throws(Failure) -> [UInt8]? {
    do throws(Failure) {
      let bytes = try contents(of: .file(path))
      guard streams.isRegularFile(path) else {
        throw .output(OutputError(path.asName, .cannotCreate("is no regular file")))
      }
      return bytes
    } catch {
      guard case .input(let fault) = error, fault.reason == .missing else { throw error }
      return nil
    }
  }

  private func refuseFaults(
    of bytes: [UInt8], _ settings: WizardSettings, taxonomy: Taxonomy
  ) throws(Failure) {
    var (profile, diagnostics) = ProfileDecoder.decode(bytes)
    if let profile {
      diagnostics +=
        Facts(profile, taxonomy: taxonomy, asOf: settings.common.asOf).diagnostics
    }
    let placed = PlacedDiagnostic.place(diagnostics, in: bytes)
      .filter { $0.severity == .error || !settings.common.isQuiet }
    let lines = placed.map { $0.line(in: settings.name) }
    guard !placed.contains(where: { $0.severity == .error }) else { throw .profile(lines) }
    lines.forEach(complain)
  }
}
