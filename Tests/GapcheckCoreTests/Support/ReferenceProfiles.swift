import GapcheckCore

/// The people of the model page's calibration table, written from its words.
enum ReferenceProfile: String, CaseIterable, Sendable {
  case featureDeveloper, platformEngineer, dataEngineer, databaseAdministrator, halfWay
  case assistantsOnly, researchTarget, nothing

  /// The people with backend work behind them.
  static let backend: [Self] = [
    .featureDeveloper, .platformEngineer, .dataEngineer, .databaseAdministrator, .halfWay,
  ]

  /// The audit of each, made once.
  static let audits: [Self: Audit] = Dictionary(
    uniqueKeysWithValues: allCases.map { profile in
      let (read, _) = ProfileDecoder.decode(Array(profile.json.utf8))
      guard let read else { fatalError("the profile of \(profile) is not JSON") }
      return (profile, Embedded.auditor.audit(Facts(read)))
    })

  var audit: Audit {
    guard let audit = Self.audits[self] else { fatalError("every profile is audited") }
    return audit
  }

  var json: String {
    switch self {
    case .featureDeveloper: featureDeveloperJSON
    case .platformEngineer: platformEngineerJSON
    case .dataEngineer: dataEngineerJSON
    case .databaseAdministrator: databaseAdministratorJSON
    case .halfWay: halfWayJSON
    case .assistantsOnly: assistantsOnlyJSON
    case .researchTarget: researchTargetJSON
    case .nothing: #"{ "name": "Nobody yet", "hoursPerWeek": 20, "skills": [] }"#
    }
  }
}

private let featureDeveloperJSON = #"""
  {
    "yearsOfExperience": 6,
    "hoursPerWeek": 20,
    "skills": [
      { "skill": "REST APIs", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Booking API for 300 hotels since 2021, 400 requests a second, survived one lost region with 11 minutes of errors" }] },
      { "skill": "SQL", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Booking database of 300 GB: schema, indexes and the yearly archive job" }] },
      { "skill": "CI/CD", "level": 3, "lastUsed": "2026-10",
        "evidence": [{ "kind": "production", "note": "Release pipeline of six services, 12 releases a day, automatic rollback" }] },
      { "skill": "Python", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Four of the six services, on call every third week" }] },
      { "skill": "Kubernetes", "level": 2, "lastUsed": "2026-11",
        "evidence": [{ "kind": "work", "note": "Writes the manifests of the team's services" }] },
      { "skill": "AWS", "level": 2, "lastUsed": "2026-11",
        "evidence": [{ "kind": "work", "note": "Queues, buckets and databases of one account" }] },
      { "skill": "Observability", "level": 2, "lastUsed": "2026-11",
        "evidence": [{ "kind": "work", "note": "Dashboards and nine alerts for bookings" }] },
      { "skill": "Performance tuning", "level": 2, "lastUsed": "2026-09",
        "evidence": [{ "kind": "work", "note": "Search from 1.2 s to 400 ms with a profiler" }] },
      { "skill": "Docker", "level": 2, "evidence": [{ "kind": "work" }] }
    ],
    "tasks": [
      { "task": "CRUD endpoints", "share": 35 }, { "task": "integrations", "share": 20 },
      { "task": "bug fixes", "share": 20 }, { "task": "code review", "share": 15 },
      { "task": "design doc", "share": 10 }
    ]
  }
  """#

private let platformEngineerJSON = #"""
  {
    "yearsOfExperience": 8,
    "hoursPerWeek": 20,
    "skills": [
      { "skill": "Kubernetes", "level": 4, "lastUsed": "2026-11",
        "evidence": [
          { "kind": "production", "note": "Nine clusters with 700 nodes for 40 teams, eight upgrades without an outage", "reliedOnBy": "40 product teams" },
          { "kind": "oss", "note": "Two merged fixes in a scheduler plug-in", "reliedOnBy": "its users" }
        ] },
      { "skill": "Terraform", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "All accounts of the company, 60 modules, drift found nightly" }] },
      { "skill": "CI/CD", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Runners and release paths for 300 repositories" }] },
      { "skill": "Observability", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Metrics and traces of 500 services, cost halved in 2025" }] },
      { "skill": "Linux", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Node images, kernel limits and one memory leak found in a driver" }] },
      { "skill": "AWS", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Twelve accounts in two regions" }] },
      { "skill": "Docker", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Base images for every team, rebuilt weekly" }] },
      { "skill": "Autoscaling", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Node pools that follow demand, 30 % fewer idle nodes" }] },
      { "skill": "SLO", "level": 2, "evidence": [{ "kind": "work", "note": "Targets for the ten largest services" }] },
      { "skill": "Incident response", "level": 3, "evidence": [{ "kind": "production", "note": "Led 14 incidents as commander" }] },
      { "skill": "Python", "level": 2, "evidence": [{ "kind": "work", "note": "Operators and scripts" }] },
      { "skill": "Internal developer platform", "level": 2, "evidence": [{ "kind": "work", "note": "Service templates that 25 teams adopted" }] },
      { "skill": "Performance tuning", "level": 2, "evidence": [{ "kind": "work" }] }
    ],
    "tasks": [
      { "task": "manage EKS", "share": 30 }, { "task": "write Terraform", "share": 20 },
      { "task": "alert triage", "share": 20 }, { "task": "design doc", "share": 15 },
      { "task": "code review", "share": 15 }
    ]
  }
  """#

private let dataEngineerJSON = #"""
  {
    "yearsOfExperience": 7,
    "hoursPerWeek": 20,
    "skills": [
      { "skill": "Data pipelines", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "90 pipelines for billing, 3 TB a day, two restatements of a whole quarter" }] },
      { "skill": "Airflow", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "250 DAGs, moved to a new cluster in one weekend" }] },
      { "skill": "Kafka", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "20,000 events a second from meters, replayed twice" }] },
      { "skill": "SQL", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Warehouse of 150 tables, nightly load in 40 minutes" }] },
      { "skill": "Python", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Shared pipeline library of eight teams" }] },
      { "skill": "Spark", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Meter aggregation over 2 TB, skew repaired" }] },
      { "skill": "Data quality", "level": 2, "evidence": [{ "kind": "work", "note": "150 checks, six of them stop the load" }] },
      { "skill": "Docker", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "Kubernetes", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "AWS", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "CI/CD", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "Observability", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "Terraform", "level": 2, "evidence": [{ "kind": "work" }] }
    ],
    "tasks": [
      { "task": "dbt models", "share": 30 }, { "task": "Airflow DAG", "share": 25 },
      { "task": "pipeline failed", "share": 20 }, { "task": "Kafka consumer", "share": 15 },
      { "task": "code review", "share": 10 }
    ]
  }
  """#

private let databaseAdministratorJSON = #"""
  {
    "yearsOfExperience": 12,
    "hoursPerWeek": 8,
    "skills": [
      { "skill": "PostgreSQL", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "40 clusters up to 8 TB for a bank, major upgrades since version 9, one corrupted index repaired at night" }] },
      { "skill": "Query tuning", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Month-end run from nine hours to two" }] },
      { "skill": "Backup and restore", "level": 3, "lastUsed": "2026-11",
        "evidence": [{ "kind": "production", "note": "Restores rehearsed each month, 15 minutes of data at risk" }] },
      { "skill": "Schema migrations", "level": 2, "evidence": [{ "kind": "work", "note": "Reviews every change of 20 teams" }] },
      { "skill": "Linux", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "Observability", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "Incident response", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "Oracle", "level": 3, "lastUsed": "2024-06" }
    ],
    "tasks": [
      { "task": "query plans", "share": 25 }, { "task": "backups", "share": 20 },
      { "task": "index tuning", "share": 20 }, { "task": "patching", "share": 15 },
      { "task": "grant access", "share": 10 }, { "task": "failover", "share": 10 }
    ]
  }
  """#

private let halfWayJSON = #"""
  {
    "yearsOfExperience": 6,
    "hoursPerWeek": 20,
    "skills": [
      { "skill": "vLLM", "level": 3, "lastUsed": "2026-11" },
      { "skill": "TTFT", "level": 2, "lastUsed": "2026-11" },
      { "skill": "Continuous batching", "level": 2 },
      { "skill": "KV cache", "level": 2 },
      { "skill": "Quantization", "level": 2 },
      { "skill": "vllm bench", "level": 2 },
      { "skill": "Cost per token", "level": 2 },
      { "skill": "Evals", "level": 2 },
      { "skill": "GPU", "level": 2, "evidence": [{ "kind": "repository", "note": "Node set-up with driver and device plug-in" }] },
      { "skill": "GPU operator", "level": 1, "evidence": [{ "kind": "repository", "note": "The same" }] },
      { "skill": "LLM basics", "level": 2, "evidence": [{ "kind": "write-up", "note": "Notes on serving" }] },
      { "skill": "Kubernetes", "level": 3,
        "evidence": [{ "kind": "production", "note": "Three clusters for six teams, two upgrades a year" }] },
      { "skill": "Observability", "level": 3,
        "evidence": [{ "kind": "production", "note": "Metrics and alerts of 30 services" }] },
      { "skill": "Performance tuning", "level": 3,
        "evidence": [{ "kind": "production", "note": "Pricing service from 600 ms to 150 ms" }] },
      { "skill": "Python", "level": 3,
        "evidence": [{ "kind": "production", "note": "Five services on call" }] },
      { "skill": "Docker", "level": 3, "evidence": [{ "kind": "production", "note": "Images of 20 services" }] },
      { "skill": "API design", "level": 3, "evidence": [{ "kind": "production", "note": "Pricing API" }] },
      { "skill": "Terraform", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "Linux", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "CI/CD", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "AWS", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "SQL", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "Microservices", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "Distributed systems", "level": 1 }
    ],
    "artifacts": [
      { "title": "Open model behind an API with vLLM", "url": "https://example.com/serve",
        "repository": "https://example.com/serve.git", "deployed": true, "monitored": true,
        "evaluation": "250 held-out prompts: 0.81 at FP8 against 0.82 at 16 bit",
        "writeup": "https://example.com/serve/post",
        "skills": ["vLLM", "TTFT", "Continuous batching", "KV cache", "Quantization", "vllm bench", "Cost per token", "Evals"] }
    ],
    "contributions": [
      { "repository": "vllm-project/vllm", "url": "https://example.com/pull/7", "status": "merged", "skills": ["vLLM"] }
    ],
    "resume": { "headline": "Backend engineer serving open models with vLLM on Kubernetes", "bullets": ["Python and Kubernetes services at 2,000 requests a second"] }
  }
  """#

private let assistantsOnlyJSON = #"""
  {
    "yearsOfExperience": 4,
    "hoursPerWeek": 15,
    "skills": [
      { "skill": "GitHub Copilot", "level": 4 }, { "skill": "Cursor", "level": 3 },
      { "skill": "ChatGPT", "level": 3, "evidence": [{ "kind": "assistant", "note": "Every day" }] },
      { "skill": "Java", "level": 2 }
    ],
    "resume": {
      "headline": "AI engineer",
      "bullets": [
        "Leveraged AI to boost productivity across the team",
        "Passionate about generative AI and cutting edge technology"
      ]
    },
    "applications": { "titles": ["Senior AI Engineer", "Machine Learning Engineer"], "perWeek": 40 }
  }
  """#

private let researchTargetJSON = #"""
  {
    "yearsOfExperience": 6,
    "hoursPerWeek": 20,
    "target": "ml-research-engineer",
    "skills": [
      { "skill": "API design", "level": 3, "evidence": [{ "kind": "production", "note": "Public API of a shop, 200 requests a second" }] },
      { "skill": "Python", "level": 3, "evidence": [{ "kind": "production", "note": "Eight services" }] },
      { "skill": "SQL", "level": 3, "evidence": [{ "kind": "production", "note": "Order database of 100 GB" }] },
      { "skill": "Kubernetes", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "Docker", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "AWS", "level": 2, "evidence": [{ "kind": "work" }] },
      { "skill": "CI/CD", "level": 3, "evidence": [{ "kind": "work" }] },
      { "skill": "Observability", "level": 2, "evidence": [{ "kind": "work" }] }
    ],
    "learning": [{ "title": "Deep Learning Specialization", "kind": "course" }]
  }
  """#
