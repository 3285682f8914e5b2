import GapcheckCore

/// Asks what to be measured and planned for.
struct TargetStep: WizardStep {
  let topic: WizardTopic? = .target

  func question(in state: WizardState) -> WizardQuestion {
    var question = WizardQuestion(
      topic, "What do you want to be measured and planned for?",
      hint: hint("Enter for auto, a number, or the name of a track"))
    question.choices =
      [.init("auto", "the track that ranks first, found anew in each audit")]
      + tracks(in: state).enumerated().map { .init("\($0 + 1)", "\($1.name) (\($1.kind.words))") }
    return question
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    if text.isEmpty || NormalizedName(text) == NormalizedName("auto") {
      return .accept([.target("auto")], said: ["Target: auto."])
    }
    if let number = Int(text) {
      let tracks = tracks(in: state)
      guard tracks.indices.contains(number - 1) else {
        return .complaint("type a number from 1 to \(tracks.count), a name, or Enter for auto")
      }
      return chosen(tracks[number - 1])
    }
    if let track = state.taxonomy.track(written: text) { return chosen(track) }
    let meant = state.taxonomy.tracks(beginning: text)
    if meant.count == 1 { return chosen(meant[0]) }
    return .complaint("no track is called '\(text)'" + hint(for: text, meant, in: state.taxonomy))
  }

  private func hint(for text: String, _ meant: [Track], in taxonomy: Taxonomy) -> String {
    if !meant.isEmpty {
      return "; did you mean " + meant.map { "'\($0.id.text)'" }.joined(separator: " or ") + "?"
    }
    let names = taxonomy.tracks.flatMap { [$0.id.text, $0.name] + $0.titles }
    return nearest(to: text, among: names).first.map { "; did you mean '\($0)'?" }
      ?? "; 'gapcheck taxonomy list track' lists them"
  }

  private func chosen(_ track: Track) -> StepOutcome {
    .accept([.target(track.id.text)], said: ["Target: \(track.name)."])
  }

  private func tracks(in state: WizardState) -> [Track] { RelevantSkills(state).tracks }

  func help(in state: WizardState) -> [String] {
    [
      "With auto every audit compares all tracks and takes the best. A name keeps to one track, "
        + "and the report still says where it ranks."
    ]
  }
}

extension Taxonomy {
  /// The tracks whose id or name begins with some words, or else those with a title that does.
  fileprivate func tracks(beginning text: String) -> [Track] {
    let start = NormalizedName(text).text
    guard start.count > 2 else { return [] }
    func begins(_ name: String) -> Bool { NormalizedName(name).text.hasPrefix(start) }
    let named = tracks.filter { begins($0.id.text) || begins($0.name) }
    return named.isEmpty ? tracks.filter { $0.titles.contains(where: begins) } : named
  }
}

extension Track.Kind {
  fileprivate var words: String {
    switch self {
    case .specialization: "specialization"
    case .subrole: "sub-role"
    case .deepen: "deeper backend"
    }
  }
}
