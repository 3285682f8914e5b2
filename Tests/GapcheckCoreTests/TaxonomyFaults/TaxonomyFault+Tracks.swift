import GapcheckCore

extension TaxonomyFault {
  /// Tracks that nobody can become ready for, and plans that do not serve them.
  static let tracks = [
    TaxonomyFault(
      "specializations.json", after: id("ai-sre"),
      #""shownBy": ["probabilistic-slos", "llm-observability", "agent-circuit-breakers", "model-rollout"]"#,
      to: #""shownBy": []"#, at: .here("[]"),
      "the gate needs an artifact, and no skill is listed that shows one"),
    TaxonomyFault(
      "deepen.json", #""entries": ["#,
      to: #""entries": [\#(track(asking: "core", needsArtifact: true)),"#,
      at: .here(#""spare-track""#), "the track 'spare-track' has no project"),
    TaxonomyFault(
      "projects.json", #""entries": ["#, to: #""entries": [\#(aimlessProject),"#,
      at: .here(#"[{ "skill""#),
      "works on no skill that shows 'ai-infra-engineer', so its gate cannot be met with it"),
    TaxonomyFault(
      "projects.json", #""entries": ["#, to: #""entries": [\#(unaskedProject),"#,
      at: .here(#""agent-memory""#), as: .warning,
      "works on 'agent-memory', which 'ai-infra-engineer' does not ask for"),
    TaxonomyFault(
      "projects.json", after: id("serve-open-model"), #""inference-metrics", "level": 1"#,
      to: #""inference-metrics", "level": 3"#, at: .here(#""inference-metrics""#), as: .warning,
      "works on 'inference-metrics' up to level 3, and 'ai-infra-engineer' asks for level 2"),
    TaxonomyFault(
      "subroles.json", after: id("ml-platform-engineer"),
      """
      [
                { "skill": "data-pipelines", "level": 3 },
                { "skill": "workflow-orchestration", "level": 2 }
              ]
      """, to: "[]", at: .there("subroles.json", after: #""precondition": "#, "{"),
      "the precondition lists nothing that would meet it"),
    TaxonomyFault(
      "specializations.json", after: id("ai-sre"), #""requirements": ["#,
      to: #"""
        "requirements": [
          { "skill": "eval-harness", "level": 1, "weight": "nice", "part": "delta" },
        """#,
      at: .here(#""eval-harness", "level": 2"#),
      "the track asks for 'eval-harness' more than once"),
    TaxonomyFault(
      "subroles.json", after: id("ai-infra-engineer"), #""requirements": ["#,
      to: #"""
        "requirements": [
          { "skill": "sglang-serving", "level": 1, "weight": "nice", "part": "delta" },
        """#,
      at: .there("subroles.json", after: #""One serving engine""#, #""sglang-serving""#),
      "the track asks for 'sglang-serving' more than once"),
    TaxonomyFault(
      "deepen.json", #""entries": ["#, to: #""entries": [\#(track(asking: "nice")),"#,
      at: .here("[{ \"skill\""), as: .warning,
      "no requirement of 'spare-track' is core, so nothing can block it"),
    TaxonomyFault(
      "deepen.json", #""entries": ["#, to: #""entries": [\#(emptyTrack),"#, at: .here("[],"),
      "the track asks for nothing"),
    TaxonomyFault(
      "subroles.json", after: id("ai-infra-engineer"),
      #""oneOf": ["vllm-serving", "sglang-serving", "tensorrt-llm"]"#, to: #""oneOf": []"#,
      at: .here("[]"), "'oneOf' lists no skill", hasConsequences: true),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""lifecycle": "active""#,
      to: #""lifecycle": "legacy""#,
      at: .there("projects.json", after: id("serve-open-model"), #""vllm-serving""#), as: .warning,
      "asks for 'vllm-serving', whose lifecycle is legacy", hasConsequences: true),
    TaxonomyFault(
      "routes.json", id("hybrid"), to: id("both"), at: .here(#""both""#),
      "unknown id 'both'; choose one of pivot, deepen, hybrid", hasConsequences: true),
    TaxonomyFault(
      "routes.json", id("hybrid"), to: id("pivot"), at: .whole("routes.json"),
      "the route 'hybrid' is missing", hasConsequences: true),
    TaxonomyFault(
      "evidence.json", id("claim"), to: id("claims"), at: .whole("evidence.json"),
      "the kind of evidence 'claim' is missing"),
  ]

  private static let aimlessProject = project(
    "aimless", working: #"[{ "skill": "eval-harness", "level": 1 }]"#)
  private static let unaskedProject = project(
    "unasked",
    working: #"[{ "skill": "vllm-serving", "level": 1 }, { "skill": "agent-memory", "level": 1 }]"#)

  private static func project(_ id: String, working skills: String) -> String {
    #"""
    {
      "id": "\#(id)", "track": "ai-infra-engineer", "name": "X", "brief": "X.", "criteria": ["X."],
      "hours": 1, "requires": \#(skills), \#(filed)
    }
    """#
  }

  private static func track(asking weight: String, needsArtifact: Bool = false) -> String {
    track(
      #"[{ "skill": "api-design", "level": 1, "weight": "\#(weight)", "part": "delta" }]"#,
      needsArtifact: needsArtifact)
  }

  private static let emptyTrack = track("[]")

  private static func track(_ requirements: String, needsArtifact: Bool = false) -> String {
    #"""
    {
      "id": "spare-track", "kind": "deepen", "name": "Spare", "summary": "X.", "titles": ["X"],
      "floor": { "label": "90 days", "days": 90 }, "gate": "X.", "shownBy": ["api-design"],
      "needsArtifact": \#(needsArtifact), "requirements": \#(requirements), "nearest": [], "caseFor": "X.",
      "caseAgainst": { "text": "X.", "sources": ["seed:003 gap"] }, "watch": "X.", \#(filed)
    }
    """#
  }
}
