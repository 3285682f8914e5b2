import GapcheckCore

extension TaxonomyFault {
  /// Names with two meanings or none, retired ones that came back, and what nobody uses.
  static let names = [
    TaxonomyFault(
      "words.json", after: id("capital-words"), #""words": ["#, to: #""words": ["Rrust", "#,
      at: .here(#""Rrust""#), as: .warning, "'Rrust' is no name of the taxonomy"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""aliases": ["#, to: #""aliases": ["golang!", "#,
      at: .here(#""golang!""#),
      "the name 'golang' already means skill 'general-purpose-languages'"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""Model serving with vLLM""#,
      to: #""API  design""#, at: .here(#""API  design""#),
      "the name 'api design' already means skill 'api-design'"),
    TaxonomyFault(
      "outside.json", after: id("frontend-frameworks"), #""aliases": ["#,
      to: #""aliases": ["vLLM", "#, at: .here(#""vLLM""#),
      "the name 'vllm' already means skill 'vllm-serving'"),
    TaxonomyFault(
      "tasks.json", after: id("t-dba-index-advice"), #""phrases": ["#,
      to: #""phrases": ["Read Explain", "#, at: .here(#""Read Explain""#),
      "the name 'read explain' already means task 't-dba-query-plans'"),
    TaxonomyFault(
      "evidence.json", after: id("assistant"), #""aliases": ["#,
      to: #""aliases": ["in production", "#, at: .here(#""in production""#),
      "the name 'in production' already means kind of evidence 'work-ownership'"),
    TaxonomyFault(
      "rubric.json", after: id("level-4"), #""words": ["#, to: #""words": ["zero", "#,
      at: .here(#""zero""#), "the name 'zero' already means level 'level-0'"),
    TaxonomyFault(
      "ambiguous.json", after: id("hpc"), #""aliases": ["#, to: #""aliases": ["vllm", "#,
      at: .here(#""vllm""#), "the name 'vllm' already means skill 'vllm-serving'"),
    TaxonomyFault(
      "ambiguous.json", after: id("hpc"), #""meanings": ["#, to: #""meanings": ["juggling", "#,
      at: .here(#""juggling""#), "unknown skill 'juggling'"),
    TaxonomyFault(
      "skills.json", after: id("api-design"), #""aliases": ["#, to: #""aliases": ["&!", "#,
      at: .here(#""&!""#), "'&!' has no letter or digit to go by"),
    TaxonomyFault(
      "skills.json", after: id("api-design"), #""aliases": ["REST", "#,
      to: #""aliases": ["REST", "rest", "#, at: .here(#""rest""#), as: .warning,
      "'rest' is listed more than once"),
    TaxonomyFault(
      "stale.json", after: id("st-01"), #""vllm-serving", "#,
      to: #""vllm-serving", "vllm-serving", "#, at: .here(#""vllm-serving", "sglang"#),
      as: .warning,
      "'vllm-serving' is listed more than once"),
    TaxonomyFault(
      "tasks.json", after: id("t-dba-query-plans"), #""evidences": ["#,
      to: #""evidences": [{ "skill": "relational-databases", "level": 1 },"#,
      at: .here(#""relational-databases", "level": 2"#), as: .warning,
      "'relational-databases' is listed more than once"),
    TaxonomyFault(
      "tasks.json", after: id("t-dba-query-plans"), id("t-dba-index-advice"),
      to: id("t-dba-query-plans"), at: .here(#""t-dba-query-plans""#),
      "the id 't-dba-query-plans' is used more than once", hasConsequences: true),
    TaxonomyFault(
      "projects.json", id("serve-open-model"), to: id("read-cookbooks"),
      at: .here(#""read-cookbooks""#), "the id 'read-cookbooks' is used more than once",
      hasConsequences: true),
    TaxonomyFault(
      "modifiers.json", id("regulated"), to: id("Regulated data"),
      at: .here(#""Regulated data""#), "'Regulated data' is not a kebab-case id",
      hasConsequences: true),
    retired(
      #""kind": "skill", "code": "GC303""#, in: "pitfalls.json",
      after: id("claim-without-artifact"), #""GC303""#,
      "the code 'GC303' is retired and must not be used again"),
    retired(
      #""kind": "signal", "code": "GC202""#, in: "signals.json", after: id("deployed-artifact"),
      #""GC202""#, "the code 'GC202' is retired and must not be used again"),
    retired(
      #""kind": "skill", "code": "GC999""#, id: "api-design", in: "skills.json",
      after: #"["fluentpy"]"#, #""api-design""#,
      "the id 'api-design' is retired and must not be used again"),
    retired(
      #""kind": "skill", "replacedBy": "api-desing""#, in: "retired.json", after: "replacedBy",
      #""api-desing""#, "unknown skill 'api-desing'; did you mean 'api-design'?"),
    TaxonomyFault(
      "pitfalls.json", after: id("bare-ml-title"), #""code": "GC302""#, to: #""code": "GC301""#,
      at: .here(#""GC301""#), "the code 'GC301' is already that of 'generic-course'"),
    TaxonomyFault(
      "pitfalls.json", id("commodity-week"), to: id("commodity-weeks"),
      at: .here(#""commodity-weeks""#), as: .warning,
      "no rule looks for the pitfall 'commodity-weeks'; did you mean 'commodity-week'?",
      hasConsequences: true),
    TaxonomyFault(
      "signals.json", id("named-tools"), to: id("own-signal"), at: .here(#""own-signal""#),
      as: .warning, "no rule looks for the hiring signal 'own-signal'", hasConsequences: true),
    TaxonomyFault(
      "groups.json", #""entries": ["#,
      to: #""entries": [{ "id": "spare", "name": "Spare", "summary": "Nothing.", \#(filed) },"#,
      at: .here(#""spare""#), as: .warning, "nothing uses the group 'spare'"),
    TaxonomyFault(
      "skills.json", #""entries": ["#, to: #""entries": [\#(spareSkill),"#,
      at: .here(#""spare-skill""#), as: .warning, "nothing uses the skill 'spare-skill'"),
    TaxonomyFault(
      "resources.json", #""entries": ["#,
      to: #"""
        "entries": [{
          "id": "spare", "title": "Spare", "author": "Nobody", "kind": "book", \#(filed)
        },
        """#,
      at: .here(#""spare""#), as: .warning, "nothing uses the resource 'spare'"),
  ]

  /// The keys that every entry has.
  static let filed = #""sources": ["seed:003 gap"], "lifecycle": "active", "reviewed": "2026-11""#

  private static let spareSkill = #"""
    {
      "id": "spare-skill", "name": "A spare skill", "group": "serving", "side": "ai",
      "pace": "tool", "effort": "T", "hours": [3, 8, 22, 70], "aliases": [], "prerequisites": [], "why": "None.",
      "ship": "Nothing.", "done": ["One.", "Two.", "Three."], "resources": [], \#(filed)
    }
    """#

  /// What stands between an entry that is put before those that have been retired, and them.
  private static let comma = Embedded.taxonomy.retired.isEmpty ? "" : ","

  /// Retires something and expects a problem with what is still there.
  private static func retired(
    _ members: String, id: String = "former", in file: String, after anchor: String, _ mark: String,
    _ message: String
  ) -> TaxonomyFault {
    TaxonomyFault(
      "retired.json", #""entries": ["#,
      to: #""entries": [{ "id": "\#(id)", \#(members), "reason": "Renamed.", \#(filed) }\#(comma)"#,
      at: .there(file, after: anchor, mark), message)
  }
}
