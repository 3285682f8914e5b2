import GapcheckCore

extension TaxonomyFault {
  /// Names that lead nowhere, or back to where they started.
  static let references = [
    TaxonomyFault(
      "projects.json", after: id("serve-open-model"), #""skill": "docker-containers""#,
      to: #""skill": "docker-container""#, at: .here(#""docker-container""#),
      "unknown skill 'docker-container'; did you mean 'docker-containers'?"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""group": "serving""#, to: #""group": "servin""#,
      at: .here(#""servin""#), "unknown group 'servin'; did you mean 'serving'?"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""vllm-docs", "#,
      to: #""vllm-docs", "vlm-docs", "#,
      at: .here(#""vlm-docs""#), "unknown resource 'vlm-docs'; did you mean 'vllm-docs'?"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""prerequisites": ["#,
      to: #""prerequisites": ["telepathy", "#, at: .here(#""telepathy""#),
      "unknown skill 'telepathy'"),
    TaxonomyFault(
      "skills.json", after: id("ci-cd"), #""skill": "testing-strategy", "#,
      to: #""skill": "testing-strategies", "#, at: .here(#""testing-strategies""#),
      "unknown skill 'testing-strategies'; did you mean 'testing-strategy'?"),
    TaxonomyFault(
      "milestones.json", after: id("read-cookbooks"), #""phase": "foundation""#,
      to: #""phase": "foundatoin""#, at: .here(#""foundatoin""#),
      "unknown phase 'foundatoin'; did you mean 'foundation'?"),
    TaxonomyFault(
      "milestones.json", after: id("read-cookbooks"), #"["pivot"]"#, to: #"["pivot", "stay"]"#,
      at: .here(#""stay""#), "unknown route 'stay'; choose one of pivot, deepen, hybrid"),
    TaxonomyFault(
      "tasks.json", after: id("t-dba-query-plans"), #""database-operations""#,
      to: #""database-operation""#, at: .here(#""database-operation""#),
      "unknown automation category 'database-operation'; did you mean 'database-operations'?"),
    TaxonomyFault(
      "specializations.json", after: id("ai-sre"), #""nearest": ["#,
      to: #""nearest": ["deep-reliabilty", "#, at: .here(#""deep-reliabilty""#),
      "unknown track 'deep-reliabilty'; did you mean 'deep-reliability'?"),
    TaxonomyFault(
      "roles.json", after: id("inference-at-ai-first"), #""realtime-inference""#,
      to: #""realtime-inferences""#, at: .here(#""realtime-inferences""#),
      "unknown track 'realtime-inferences'; did you mean 'realtime-inference'?"),
    TaxonomyFault(
      "claims.json", after: id("mc-01"), #""source": "000""#, to: #""source": "the press""#,
      at: .here(#""the press""#), "unknown source document 'the press'"),
    TaxonomyFault(
      "contradictions.json", after: id("x-01"), #""source": "001""#, to: #""source": "901""#,
      at: .here(#""901""#), "unknown source document '901'; did you mean '001'?"),
    TaxonomyFault(
      "contradictions.json", after: id("x-01"), #"["everyone"]"#,
      to: #"["everyone", "track:deep-database"]"#, at: .here(#""track:deep-database""#),
      "unknown track 'deep-database'; did you mean 'deep-databases'?"),
    TaxonomyFault(
      "contradictions.json", after: id("x-01"), #"["everyone"]"#,
      to: #"["everyone", "role:night-porter"]"#, at: .here(#""role:night-porter""#),
      "unknown role 'night-porter'"),
    TaxonomyFault(
      "rules.json", #""constants": ["yearsForAware""#,
      to: #""constants": ["yearsForAwar", "yearsForAware""#, at: .here(#""yearsForAwar""#),
      "unknown constant 'yearsForAwar'; did you mean 'yearsForAware'?"),
    TaxonomyFault(
      "rules.json", #""text": "A level given"#, to: #""text": "{turst} A level given"#,
      at: .here(#""{turst} A level"#), "unknown constant 'turst'; did you mean 'trust'?"),
    TaxonomyFault(
      "rules.json", #""formula": "credited"#, to: #""formula": "{readyAt} credited"#,
      at: .here(#""{readyAt} cred"#),
      "'readyAt' stands in braces and not among the rule's constants"),
    TaxonomyFault(
      "groups.json", after: id("backend-core"), #""seed:001 required""#,
      to: #""seed:901 required""#, at: .here(#""seed:901"#),
      "unknown source document '901'; did you mean '001'?"),
    TaxonomyFault(
      "stale.json", after: id("st-01"), #""reference:tgi""#, to: #""reference:tgi2""#,
      at: .here(#""reference:tgi2""#), "unknown resource 'tgi2'; did you mean 'tgi'?"),
    TaxonomyFault(
      "evidence.json", after: id("evaluation"), #""groupCeilings": { "#,
      to: #""groupCeilings": { "evaluations": 2, "#, at: .here(#""evaluations""#),
      "unknown group 'evaluations'; did you mean 'evaluation'?"),
    TaxonomyFault(
      "evidence.json", after: id("assistant"), #""skillCeilings": { "#,
      to: #""skillCeilings": { "coding-agents-workflow": 2, "#,
      at: .here(#""coding-agents-workflow""#),
      "unknown skill 'coding-agents-workflow'; did you mean 'coding-agent-workflow'?"),
    TaxonomyFault(
      "transfer.json", after: id("transfer-api-design"), #"{ "skill": "api-design""#,
      to: #"{ "skill": "api-desing""#, at: .here(#""api-desing""#),
      "unknown skill 'api-desing'; did you mean 'api-design'?"),
    TaxonomyFault(
      "subroles.json", after: id("ai-infra-engineer"), #""oneOf": ["#,
      to: #""oneOf": ["vllm-servings", "#, at: .here(#""vllm-servings""#),
      "unknown skill 'vllm-servings'; did you mean 'vllm-serving'?"),
    TaxonomyFault(
      "subroles.json", after: id("ml-platform-engineer"),
      #"{ "skill": "data-pipelines", "level": 3 }"#, to: #"{ "skill": "data-pipes", "level": 3 }"#,
      at: .here(#""data-pipes""#), "unknown skill 'data-pipes'"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""helpedBy": ["#,
      to: #""helpedBy": ["vllm-serving", "#, at: .here(#""vllm-serving""#), as: .warning,
      "'helpedBy' names 'vllm-serving' itself"),
    TaxonomyFault(
      "deepen.json", after: id("deep-databases"), #""nearest": ["#,
      to: #""nearest": ["deep-databases", "#, at: .here(#""deep-databases""#), as: .warning,
      "'nearest' names 'deep-databases' itself"),
    TaxonomyFault(
      "skills.json", after: id("general-purpose-languages"), #""prerequisites": []"#,
      to: #""prerequisites": ["general-purpose-languages"]"#,
      at: .here(#""general-purpose-languages""#),
      "'prerequisites' run in a circle: "
        + "'general-purpose-languages' needs 'general-purpose-languages'"),
    TaxonomyFault(
      "skills.json", after: id("docker-containers"), #""prerequisites": []"#,
      to: #""prerequisites": ["kubernetes-operations"]"#,
      at: .there(
        "skills.json", after: id("kubernetes-operations"), #""docker-containers""#),
      "'prerequisites' run in a circle: 'docker-containers' needs 'kubernetes-operations' "
        + "needs 'docker-containers'"),
    TaxonomyFault(
      "skills.json", after: id("relational-databases"), #""implies": ["#,
      to: #""implies": [{ "skill": "sql-query-tuning", "offset": 1 }, "#,
      at: .there("skills.json", after: id("sql-query-tuning"), #""relational-databases", "offset"#),
      "'implies' run in a circle: 'relational-databases' implies 'sql-query-tuning' "
        + "implies 'relational-databases'"),
  ]

  /// How an entry's id is written.
  static func id(_ id: String) -> String { #""id": "\#(id)""# }
}
