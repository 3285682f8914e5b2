import JSON

/// A profile that uses every key in every form, for tests that change one thing of it.
enum FullProfile {
  static let json = #"""
    {
      "$schema": "./profile.schema.json", "x-team": { "note": "ours" },
      "name": "Backend developer", "yearsOfExperience": 7.5, "hoursPerWeek": 0.5,
      "start": "2026-12-01", "target": "ai-infra-engineer", "project": "capacity-model",
      "aim": "ready", "context": ["regulated"], "off": ["2026-12-24..2027-01-02", "2027-02-16"],
      "skills": [
        {
          "skill": "Kubernetes", "level": 2.5, "years": 5, "lastUsed": "2026-09", "x-id": 1,
          "evidence": [
            {
              "kind": "production", "note": "40 clusters", "url": "https://example.com/a?b=c#d",
              "outcome": "p99 halved", "reliedOnBy": "14 teams"
            },
            "https://example.com", "a line of work"
          ]
        },
        { "name": "Python", "level": "advanced", "lastUsed": "2026" },
        { "skill": "Go", "level": 1, "inferred": "two lines of the résumé" },
        "Terraform: advanced", "k8s (5 years)"
      ],
      "tasks": [
        {
          "task": "write Terraform modules", "share": 30, "outcome": "a day less each",
          "context": "regulated", "inferred": "wrote modules"
        },
        "code review"
      ],
      "artifacts": [
        {
          "title": "RAG", "url": "https://example.com/rag", "repository": "someone/rag",
          "demo": "https://example.com/demo", "writeup": "https://example.com/text",
          "skills": ["RAG", "evals"], "deployed": true, "monitored": false,
          "evaluation": "120 questions, 0.81 recall@5", "reliedOnBy": "two teams"
        },
        { "skills": "RAG" }
      ],
      "contributions": [
        {
          "repository": "vllm-project/vllm", "url": "mailto:dev@example.com",
          "status": "in-review", "skills": ["vLLM"]
        }
      ],
      "learning": [
        { "title": "Distributed systems", "kind": "book", "skills": "Distributed systems" },
        "A course"
      ],
      "resume": { "headline": "Backend engineer", "bullets": ["Cut p99 of checkout"] },
      "applications": { "titles": "AI Infrastructure Engineer", "perWeek": 10 },
      "completed": [
        "vllm-serving-1",
        { "item": "vllm-serving-2", "on": "2026-11-01", "url": "https://example.com/done" }
      ],
      "inferred": { "yearsOfExperience": "since 2019" }
    }
    """#

  static var tree: JSONTree { get throws { try JSONTree(parsing: json) } }
}
