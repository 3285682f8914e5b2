/// Small texts of every kind that people bring, the seeds of fuzzing.
enum FuzzTexts {
  static let json = #"""
    {"name": "Größe \"q\" \u00e9\ud83d\ude00\n", "list": [0, -1.5e+3, 12345678901234567890, true,
    false, null, [], {}, [[1], {"a": {"b": "日本語"}}]], "tags": ["x", "y\\", ""], "c": 0.001}
    """#

  static let profile = #"""
    {
      "name": "Participant", "yearsOfExperience": 7, "hoursPerWeek": 20, "start": "2026-12-01",
      "target": "auto", "off": ["2026-12-24", "2026-12-27..2027-01-02"],
      "skills": [
        { "skill": "Kubernetes", "level": 3, "years": 5, "lastUsed": "2026-09",
          "evidence": [ { "kind": "production", "note": "ran 40 clusters, p99 from 9 to 3 ms" } ] },
        "vLLM: beginner", "Python (5 years)", "PostgreSQL: advanced",
        { "skill": "Terraform", "level": "expert", "inferred": "Terraform" }
      ],
      "tasks": [ { "task": "write Terraform modules", "share": 30 }, "on-call triage" ],
      "artifacts": [ { "title": "RAG over our runbooks", "url": "https://example.com/rag",
        "skills": ["rag", "evals"], "deployed": true, "monitored": true,
        "evaluation": "120-question held-out set, 0.81 recall@5", "writeup": "https://example.com/w" } ],
      "contributions": [ { "repository": "vllm-project/vllm", "url": "https://example.com/1",
        "status": "merged", "skills": ["vllm"] } ],
      "learning": [ { "title": "Machine Learning", "kind": "course" } ],
      "resume": { "headline": "Backend engineer", "bullets": ["Cut cost by 40 % with RAG"] },
      "applications": { "titles": ["ML Engineer"], "perWeek": 12 },
      "completed": [ { "item": "vllm-serving-2", "on": "2026-11-20" } ]
    }
    """#

  static let plainProfile =
    #"{ "skills": ["Python", "PostgreSQL", "k8s (5 years)", "Terraform: advanced"] }"#
  static let emptyProfile = #"{"skills":[],"tasks":[{"task":"alert triage","share":40}]}"#

  static let cohort =
    [
      plainProfile, emptyProfile, #"{"name":"A","skills":[{"skill":"Go","level":3}]}"#,
      #"{"name":"B","skills":["SQL"],"hoursPerWeek":10,"target":"ai-infra-engineer"}"#,
      #"{"skills":["Kafka"],"#, #"{"name":"C","skills":["RAG","LLM evaluation"],"tasks":["CRUD"]}"#,
    ].joined(separator: "\n") + "\n"

  static let tables = [
    #"""
    Timestamp,Name,Years of backend experience,How many hours a week can you study?,"What does a \#
    typical week look like? (tasks and shares)",How well do you know Python?,Rate yourself (1-5) \#
    [Docker],RAG,Anything else you know?,Target role
    2026-11-09,Participant 1,4,6,"CRUD endpoints 40%
    code review 15%",Intermediate,3,0,"Go; Kafka (2 years)",ML engineer
    2026-11-10,"Two, ""quoted""",7,10,bug fixes 25%,Expert,5,2,,
    """#,
    "sep=;\nname;skills;hours\nA;Go, Python: expert;5\n\"B\";\"k8s\nSQL\";½\n",
    "name\tSQL (0-4)\tTerraform\nA\t4\tyes\nB\t\tno\n",
  ]

  static let resume = #"""
    {"basics": {"name": "Kim", "label": "Backend developer", "summary": "Ten years of Java.",
      "profiles": [{"network": "GitHub", "url": "https://example.com/kim"}]},
    "work": [{"name": "Shop", "position": "Senior engineer", "startDate": "2019-04", "endDate": "2024-01",
      "summary": "Payments", "highlights": ["Moved 12 services to Kubernetes", "On-call for Kafka"]}],
    "projects": [{"name": "search", "description": "RAG demo", "url": "https://example.com/s",
      "keywords": ["Python", "vLLM"], "startDate": "2025"}],
    "education": [{"studyType": "BSc", "area": "Computer science", "endDate": "2014"}],
    "certificates": [{"name": "CKA", "date": "2023-05-01"}],
    "skills": [{"name": "Databases", "level": "Master", "keywords": ["PostgreSQL", "Redis"]}, "Go"]}
    """#

  static let notes = [
    """
    # Kim Doe
    Senior backend engineer

    ## Experience
    **Shop**, Senior engineer, Apr 2019 – present
    - Moved 12 services to Kubernetes; p99 from 420 to 180 ms
    - On-call for Kafka and PostgreSQL

    ## Projects
    - [search](https://example.com/s): RAG demo with Python and vLLM (2025)

    ## Skills
    | Skill | Level |
    |-------|-------|
    | Go    | expert |
    | Terraform | 3 years |

    Languages: Python (expert), ~~Perl~~, some Rust. Want to learn: LLM evaluation.
    """,
    "Python, Go (5 years), k8s\nAWS (ECS, EC2); Terraform: advanced\nno Java\n",
    "skill,years,level\nPython,5,expert\nKafka,2,\"working, mostly\"\n",
    "KIM DOE\nkim@example.com\n\nEMPLOYMENT\n2015-2019 Bank, DBA\nTuned Oracle.\n\nTRAINING\nCKA 2023\n",
  ]

  static let answers = [
    "6\n1\n1 30, 4 20, 7\n\ny\ny\nn\np99 from 420 to 180 ms\nn\n\n\n10\nauto\n",
    "?\nseven\n7\nmore\nall\n2\n2 50\ncode review 10\nb\ns\ny\n3\nhttps://example.com/a\n1 2 3\nskills\nGo\nq\n",
  ]
}
