/// A line as it is typed up to the key that completes it, and what must be offered.
struct TypedLine: Sendable {
  /// The words, the last of them unfinished.
  let words: [String]
  let offered: [String]

  init(_ words: String..., offers offered: [String]) {
    self.words = words
    self.offered = offered
  }

  /// Lines that every shell completes alike; each shell adds the ways of its own.
  static let everywhere: [TypedLine] = [
    TypedLine("au", offers: ["audit"]),
    TypedLine("co", offers: ["compare", "completions"]),
    TypedLine("taxonomy", "s", offers: ["search", "show"]),
    TypedLine("help", "ma", offers: ["man"]),
    TypedLine("help", "taxonomy", "c", offers: ["check", "coverage"]),
    TypedLine("--ver", offers: ["--version"]),
    TypedLine("audit", "--fo", offers: ["--format"]),
    TypedLine("check", "--fa", offers: []),
    TypedLine("taxonomy", "list", "--i", offers: ["--ids"]),
    TypedLine("audit", "-f", "m", offers: ["markdown"]),
    TypedLine("plan", "profile.json", "--format", "i", offers: ["ics"]),
    TypedLine("check", "-f", "g", offers: ["github"]),
    TypedLine("audit", "--color", "a", offers: ["always", "auto"]),
    TypedLine("audit", "--aim", "", offers: ["most", "ready"]),
    TypedLine("audit", "--section", "ga", offers: ["gaps"]),
    TypedLine("audit", "--off", "", offers: []),
    TypedLine("audit", "--target", "a", offers: tracks),
    TypedLine("plan", "--project", "serve-open", offers: ["serve-open-model"]),
    TypedLine("explain", "vllm-serv", offers: ["vllm-serving"]),
    TypedLine("taxonomy", "show", "gpu-tele", offers: ["gpu-telemetry"]),
    TypedLine("taxonomy", "list", "sk", offers: ["skill"]),
    TypedLine("schema", "p", offers: ["plan", "profile"]),
    TypedLine("schema", "--", "p", offers: ["plan", "profile"]),
    TypedLine("completions", "z", offers: ["zsh"]),
    TypedLine("schema", "--", "--fo", offers: []),
    TypedLine("bogus", "--fo", offers: []),
    TypedLine("explain", "$(touch spoilt)", offers: []),
    TypedLine("explain", "`touch spoilt`", offers: []),
  ]

  private static let tracks = [
    "agent-engineer", "ai-infra-engineer", "ai-native-platform", "ai-security", "ai-sre",
    "applied-ml-engineer", "auto",
  ]
}
