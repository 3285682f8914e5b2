import GapcheckCore

extension TaxonomyFault {
  /// Entries whose fields are missing, misspelt or of the wrong kind, and sources that say nothing.
  static let fields = [
    TaxonomyFault(
      "groups.json", after: id("backend-core"), #""summary":"#, to: #""note": "x", "sumary":"#,
      at: .here(#""sumary""#), "unknown key 'sumary'; did you mean 'summary'?",
      hasConsequences: true),
    TaxonomyFault(
      "resources.json", #""id": "ddia","#, to: #""id": "ddia", "titel": "x","#,
      at: .here(#""titel""#), "unknown key 'titel'; did you mean 'title'?"),
    TaxonomyFault(
      "resources.json",
      """
      {
            "id": "dmls",
            "title": "Designing Machine Learning Systems",
      """,
      to: #"{ "id": "dmls","#, at: .here("{"), "'title' is missing"),
    TaxonomyFault(
      "resources.json", after: id("aieng"), #""title": ""#, to: #""title": " ", "note": ""#,
      at: .here(#"" ""#), "'title' must be a text that is not empty"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""side": "ai""#, to: #""side": 3"#, at: .here("3"),
      "'side' must be a text that is not empty"),
    TaxonomyFault(
      "skills.json", after: id("caching"), #""done": ["#, to: #""done": ["Once more.", "#,
      at: .here(#"["Once"#), "'done' must list three checks, for the steps to levels 1, 2 and 3"),
    TaxonomyFault(
      "skills.json", after: id("ci-cd"), #""done": ["#, to: #""done": [], "note": "x", "dun": ["#,
      at: .here("[]"), "'done' must list three checks, for the steps to levels 1, 2 and 3",
      hasConsequences: true),
    TaxonomyFault(
      "skills.json", after: id("serverless"), #""done": ["#, to: #""done": [" ", "#,
      at: .here(#"" ""#), "'done' must hold texts that are not empty", hasConsequences: true),
    TaxonomyFault(
      "skills.json", after: id("api-design"), #""done": ["#, to: #""don": ["#, at: .here(#""don""#),
      "unknown key 'don'; did you mean 'done'?", hasConsequences: true),
    TaxonomyFault(
      "modifiers.json", after: id("regulated"), #""active""#, to: #""actve""#,
      at: .here(#""actve""#), "unknown lifecycle 'actve'; choose one of active, legacy, reference"),
    TaxonomyFault(
      "automation.json", after: id("observability-response"), #""capabilities": ["#,
      to: #""capabilities": [7, "#, at: .here("7"),
      "'capabilities' must hold texts that are not empty"),
    TaxonomyFault(
      "outside.json", after: id("frontend-frameworks"), #""aliases": ["#,
      to: #""aliases": "x", "extra": ["#,
      at: .here(#""x""#), "'aliases' must be a list", hasConsequences: true),
    TaxonomyFault(
      "evidence.json", after: id("assistant"), #""strong": false"#, to: #""strong": "no""#,
      at: .here(#""no""#), "'strong' must be true or false"),
    TaxonomyFault(
      "evidence.json", after: id("assistant"), #"{ "backend": 0"#,
      to: #"{ "front": 1, "backend": 0"#,
      at: .here(#""front""#), "unknown key 'front'; choose one of backend, ai, judgment"),
    TaxonomyFault(
      "evidence.json", after: id("evaluation"), #"{ "evaluation": 3 }"#, to: "3", at: .here("3"),
      "expected an object, found a number"),
    TaxonomyFault(
      "deepen.json", after: id("deep-databases"),
      #"{ "label": "90 days for a first step", "days": 90 }"#, to: "90", at: .here("90"),
      "expected an object, found a number"),
    TaxonomyFault(
      "words.json", after: id("ai-words"), #""meaning""#, to: #""meanin""#, at: .here(#""meanin""#),
      "unknown key 'meanin'; did you mean 'meaning'?", hasConsequences: true),
    TaxonomyFault(
      "contradictions.json", #""entries": ["#,
      to: #"""
        "entries": [{
          "id": "x-0", "name": "X", "sides": [{ "source": "000", "says": "X." }], "shown": "X.",
          "decides": "X.", "touches": ["everyone"], \#(filed)
        },
        """#,
      at: .here(#"[{ "source""#), "a contradiction has at least two sides"),
    TaxonomyFault(
      "taxonomy.json", #""gapcheck.taxonomy/1""#, to: #""gapcheck.taxonomy/9""#,
      at: .here(#""gapcheck.taxonomy/9"#),
      "unknown format 'gapcheck.taxonomy/9'; this version reads 'gapcheck.taxonomy/1'"),
    TaxonomyFault(
      "model.json", #""trust": {"#, to: #""thrust": {"#, at: .here(#""thrust""#),
      "unknown key 'thrust'; did you mean 'trust'?", hasConsequences: true),
    TaxonomyFault(
      "words.json", #""entries""#, to: #""items""#, at: .there("words.json", after: "", "{"),
      "'entries' is missing", hasConsequences: true),
    TaxonomyFault(
      "roles.json", #""entries": ["#, to: #""entries": [5, "#, at: .here("5"),
      "expected an object, found a number"),
    TaxonomyFault(
      "model.json", #""meaning": "Share"#, to: #""meening": "Share"#, at: .here(#""meening""#),
      "unknown key 'meening'; did you mean 'meaning'?", hasConsequences: true),
    TaxonomyFault(
      "rules.json", #""topic": "hours""#, to: #""topic": "hour""#, at: .here(#""hour""#),
      "unknown topic 'hour'; choose one of levels, scores, exposure, hours, verdict, plan, checks,"
        + " cohorts"),
    TaxonomyFault(
      "rules.json", "{trust|percent}", to: "{trust|percents}",
      at: .there("rules.json", after: "", #""Scores use"#),
      "unknown format 'percents' in 'text'; choose one of plain, percent, years"),
    TaxonomyFault(
      "rules.json", #""formula": "credited"#, to: #""formula": "} credited"#,
      at: .here(#""} credited"#), "'formula' has a brace that stands alone"),
    // What a list of sources says.
    TaxonomyFault(
      "modifiers.json", after: id("regulated"), #""sources": ["#,
      to: #""sources": [], "source": ["#,
      at: .here("[]"), "no source is given", hasConsequences: true),
    TaxonomyFault(
      "phases.json", after: id("build"), #""sources""#, to: #""source""#, at: .here(#""source""#),
      "unknown key 'source'; did you mean 'sources'?", hasConsequences: true),
    TaxonomyFault(
      "routes.json", after: id("pivot"),
      #""sources": ["seed:003 gap", "seed:003 faq2", "seed:000 steps"]"#, to: #""sources": []"#,
      at: .here("[]"), "no source is given"),
    TaxonomyFault(
      "model.json", #""sources": ["#, to: #""sources": ["because", "#, at: .here(#""because""#),
      "source 'because' must start with 'seed:', 'reference:' or 'estimate:'"),
    TaxonomyFault(
      "model.json", #""sources": ["#, to: #""sources": ["estimate:", "#, at: .here(#""estimate:""#),
      "source 'estimate:' says nothing after 'estimate:'"),
    TaxonomyFault(
      "claims.json", after: id("mc-01"), #""sources": ["#,
      to: #""sources": ["reference:The Book", "#, at: .here(#""reference:The Book""#),
      "source 'reference:The Book' must name a resource by its kebab-case id"),
    TaxonomyFault(
      "claims.json", after: id("mc-02"), #""sources": ["#, to: #""sources": ["seed:003", "#,
      at: .here(#""seed:003""#), as: .warning,
      "'seed:003' says no place in source '003'; add one after a space"),
    // Dates and addresses.
    TaxonomyFault(
      "phases.json", after: id("build"), #""reviewed": "2026-11""#, to: #""reviewed": "2026-31""#,
      at: .here(#""2026-31""#), "'reviewed' must be a month such as 2026-11"),
    TaxonomyFault(
      "phases.json", after: id("position"), #""reviewed": "2026-11""#,
      to: #""reviewed": "2076-11""#, at: .here(#""2076-11""#), as: .warning,
      "'reviewed' 2076-11 is later than 2026-11, the taxonomy's own 'asOf'"),
    TaxonomyFault(
      "resources.json", after: id("ddia"), #""verified": "2026-11""#, to: #""verified": "lately""#,
      at: .here(#""lately""#), "'verified' must be a month such as 2026-11"),
    TaxonomyFault(
      "taxonomy.json", #""asOf": "2026-11""#, to: #""asOf": "autumn""#, at: .here(#""autumn""#),
      "'asOf' must be a month such as 2026-11", hasConsequences: true),
    TaxonomyFault(
      "resources.json", after: id("aieng"), #""kind": "#,
      to: #""url": "http://example.org/book", "kind": "#,
      at: .here(#""http://example.org/book""#), as: .warning,
      "'http://example.org/book' is no address that starts with https://"),
    TaxonomyFault(
      "resources.json", after: id("dmls"), #""kind": "#,
      to: #""url": "https://github.com/kubernetes/website", "kind": "#,
      at: .there("resources.json", after: id("k8s-docs"), #""https://github.com"#), as: .warning,
      "'https://github.com/kubernetes/website' is also the address of 'dmls'"),
  ]
}
