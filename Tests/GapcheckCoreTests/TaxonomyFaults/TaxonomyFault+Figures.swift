import GapcheckCore

extension TaxonomyFault {
  /// Hours, weights, days and levels that are out of range, by themselves or together.
  static let figures = [
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""hours": [4, 11, 32, 96]"#,
      to: #""hours": [4, 11, 32]"#, at: .here("[4"), "'hours' must list four steps"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""hours": [4, 11"#, to: #""hours": [0, 11"#,
      at: .here("0"), "'hours' must be a number from 0.25 to 2000"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""hours": [4, 11, 32, 96]"#,
      to: #""hours": [4, 11, 32, 1e99]"#, at: .here("1e99"),
      "'hours' must be a number from 0.25 to 2000"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""hours": [4, 11, 32, 96]"#,
      to: #""hours": [5, 11, 32, 96]"#, at: .here("[5"),
      "'hours' must be [4, 11, 32, 96] by 'P*0.8'"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""hours": [4, 11, 32, 96]"#,
      to: #""hours": [4, 11, 32, 31]"#, at: .here("[4"), as: .warning,
      "a later step of 'vllm-serving' takes fewer hours than the one before it",
      hasConsequences: true),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""effort": "P*0.8""#, to: #""effort": "Q""#,
      at: .here(#""Q""#),
      "'effort' must be one of T, C, P, D, J, L, perhaps with a factor as in 'T*1.2', not 'Q'"),
    TaxonomyFault(
      "effort.json", after: id("tool"), #""hours": [3, 8, 22, 70]"#, to: #""hours": [3, 8, 22]"#,
      at: .here("[3"), "'hours' must list four steps", hasConsequences: true),
    TaxonomyFault(
      "effort.json", #""code": "C""#, to: #""code": "T""#, at: .here(#""T""#),
      "the code 'T' is already that of 'tool'", hasConsequences: true),
    TaxonomyFault(
      "projects.json", after: id("serve-open-model"), #""hours": 14"#, to: #""hours": 501"#,
      at: .here("501"), "'hours' must be a number from 0 to 500"),
    TaxonomyFault(
      "milestones.json", after: id("read-cookbooks"), #""hours": 2"#, to: #""hours": "2""#,
      at: .here(#""2""#), "'hours' must be a number from 0 to 500"),
    TaxonomyFault(
      "specializations.json", after: id("ai-sre"), #""weight": "core""#, to: #""weight": "cor""#,
      at: .here(#""cor""#), "unknown weight 'cor'; choose one of core, supporting, nice"),
    TaxonomyFault(
      "specializations.json", after: id("ai-sre"), #""level": 3"#, to: #""level": 5"#,
      at: .here("5"), "'level' must be a whole number from 1 to 4", hasConsequences: true),
    TaxonomyFault(
      "specializations.json", after: id("ai-sre"), #""days": 180"#, to: #""days": -1"#,
      at: .here("-1"), "'days' must be a whole number from 0 to 10000"),
    TaxonomyFault(
      "skills.json", after: id("vllm-serving"), #""offset": 1"#, to: #""offset": 1.5"#,
      at: .here("1.5"), "'offset' must be a whole number from 0 to 3"),
    TaxonomyFault(
      "tasks.json", after: id("t-dba-query-plans"), #""exposure": 0.65"#, to: #""exposure": 65"#,
      at: .here("65"), "'exposure' must be a number from 0 to 1"),
    TaxonomyFault(
      "tasks.json", after: id("t-dba-query-plans"), #""band": 0.15"#, to: #""band": true"#,
      at: .here("true"), "'band' must be a number from 0 to 0.5"),
    TaxonomyFault(
      "modifiers.json", after: id("regulated"), #""delta": -0.15"#, to: #""delta": -15"#,
      at: .here("-15"), "'delta' must be a number from -0.5 to 0.5"),
    TaxonomyFault(
      "evidence.json", after: id("assistant"), #""coding-agent-workflow": 2"#,
      to: #""coding-agent-workflow": 5"#, at: .here("5"), "a ceiling must be a number from 0 to 4"),
    TaxonomyFault(
      "evidence.json", after: id("assistant"), #""skillCeilings": { "#,
      to: #""skillCeilings": { "api-design": 2, "#, at: .here(#"{ "api-design""#), as: .warning,
      "the ceiling for 'api-design' has no effect: 'onlySkills' leaves it out"),
    TaxonomyFault(
      "rubric.json", after: id("level-4"), #""level": 4"#, to: #""level": 3"#, at: .here("3"),
      "level 3 is already that of 'level-3'", hasConsequences: true),
    TaxonomyFault(
      "rubric.json", after: id("level-4"), #""level": 4"#, to: #""level": 2"#,
      at: .whole("rubric.json"), "level 4 has no entry", hasConsequences: true),
    TaxonomyFault(
      "phases.json", after: id("build"), #""fromDay": 31"#, to: #""fromDay": 33"#, at: .here("33"),
      as: .warning, "'build' does not begin on day 31, the day after 'foundation'"),
    TaxonomyFault(
      "phases.json", after: id("position"), #""toDay": 90"#, to: #""toDay": 91"#, at: .here("91"),
      "'position' does not fit into the plan's days"),
    TaxonomyFault(
      "phases.json", after: id("position"), #""toDay": 90"#, to: #""toDay": 89"#, at: .here("89"),
      as: .warning, "the plan goes on to day 90 after its last phase"),
    TaxonomyFault(
      "milestones.json", after: id("read-cookbooks"), #""dueDay": 30"#, to: #""dueDay": 91"#,
      at: .here("91"), "'read-cookbooks' is due after the plan's end"),
    TaxonomyFault(
      "milestones.json", after: id("open-source-contribution"), #""startBy": 45"#,
      to: #""startBy": 76"#, at: .here("76"),
      "'open-source-contribution' must begin after it is due"),
    TaxonomyFault(
      "milestones.json", after: id("open-source-contribution"), #""dueDay": 75"#,
      to: #""dueDay": 60"#, at: .here("60"), as: .warning,
      "'open-source-contribution' is due before its phase 'position' begins"),
    TaxonomyFault(
      "subroles.json", after: id("ml-platform-engineer"), #""days": 180"#, to: #""days": 18"#,
      at: .there("subroles.json", after: #""precondition": "#, "{"), as: .warning,
      "without its precondition 'ml-platform-engineer' takes fewer days than with it"),
    constant("weightCore", "1.0", "0", "'weightCore' must be more than 0", hasConsequences: true),
    constant(
      "weightNice", "0.2", "2", "'weightNice' must not be more than 'weightSupporting'"),
    constant(
      "weightSupporting", "0.5", "1.5", "'weightSupporting' must not be more than 'weightCore'"),
    constant("trust", "0.5", "1.5", "'trust' is a share and must not be more than 1"),
    constant("readyAt", "80", "101", "'readyAt' must lie between 0.01 and 100"),
    constant(
      "readyAt", "80", "0", "'readyAt' must lie between 0.01 and 100", hasConsequences: true),
    constant(
      "assumedLevel", "2", "5", "'assumedLevel' is a level and must not be more than 4"),
    constant("halfLifeTool", "2", "0", "'halfLifeTool' must be more than 0"),
    constant(
      "planDays", "90", "400", "'planDays' must lie between 30 and 365", hasConsequences: true),
    constant(
      "planDays", "90", "-5", "'value' must be a number from 0 to 1000", hasConsequences: true),
    constant("exposureLow", "0.05", "0.99", "'exposureLow' must not be more than 'exposureHigh'"),
    constant("partialTask", "40", "71", "'partialTask' must not be more than 'highTask'"),
    constant("partialWeek", "40", "61", "'partialWeek' must not be more than 'highWeek'"),
    constant("fairAt", "50", "102", "'fairAt' must not be more than 'readyAt'"),
    constant("wizardTasks", "12", "0", "'wizardTasks' must be at least 1"),
    constant("contributionParts", "3", "0", "'contributionParts' must be at least 1"),
    constant("halfLifePlatform", "4", "0", "'halfLifePlatform' must be more than 0"),
    constant("halfLifeFundamental", "10", "0", "'halfLifeFundamental' must be more than 0"),
  ]

  private static func constant(
    _ name: String, _ value: String, _ other: String, _ message: String,
    hasConsequences: Bool = false
  ) -> TaxonomyFault {
    TaxonomyFault(
      "model.json", after: #""\#(name)": {"#, #""value": \#(value),"#, to: #""value": \#(other),"#,
      at: .here("\(other),"), message, hasConsequences: hasConsequences)
  }
}
