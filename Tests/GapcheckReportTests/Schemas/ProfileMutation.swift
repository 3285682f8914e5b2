import Testing

/// A slip in the full profile, and the place at which both the schema and the program find it.
struct ProfileMutation: Sendable, CustomTestStringConvertible {
  let name: String
  /// Where the value is changed.
  let path: String
  /// The value as JSON; `nil` where it is taken away.
  let value: String?
  let place: String

  private init(_ name: String, _ path: String, _ value: String?, at place: String? = nil) {
    (self.name, self.path, self.value) = (name, path, value)
    self.place = place ?? path
  }

  var testDescription: String { name }

  var applied: JSONTree {
    get throws {
      if path.isEmpty { return try JSONTree(parsing: value ?? "{}") }
      var tree = try FullProfile.tree
      tree[[Step](path)[...]] = try value.map { (text) throws in try JSONTree(parsing: text) }
      return tree
    }
  }

  static let all =
    wholes + skills + work
    + [
      "resume", "applications", "inferred", "contributions[0]", "artifacts[0]", "learning[0]",
      "tasks[0]", "skills[0]", "skills[0].evidence[0]", "completed[1]", "",
    ].map { object in
      ProfileMutation(
        "an unknown key in '\(object)'", object.isEmpty ? "levle" : "\(object).levle", "1",
        at: object)
    }
    + [
      "skills[0].evidence[0].url", "artifacts[0].url", "artifacts[0].demo", "artifacts[0].writeup",
      "contributions[0].url", "completed[1].url",
    ].map { ProfileMutation("a link that is none in '\($0)'", $0, #""javascript:alert(1)""#) }
    + [
      "name", "resume.headline", "artifacts[0].evaluation", "skills[0].skill", "skills[3]",
      "tasks[1]", "tasks[0].inferred", "learning[0].title", "context[0]", "artifacts[1].skills",
      "completed[0]",
    ].map { ProfileMutation("an empty text in '\($0)'", $0, #"" ""#) }

  private static let wholes = [
    ProfileMutation("a profile that is a list", "", "[]"),
    ProfileMutation("no skills", "skills", nil, at: ""),
    ProfileMutation("skills that are a text", "skills", #""Go""#),
    ProfileMutation("a name that is a number", "name", "7"),
    ProfileMutation("years below none", "yearsOfExperience", "-1"),
    ProfileMutation("years beyond a life of work", "yearsOfExperience", "71"),
    ProfileMutation("years as a text", "yearsOfExperience", #""7""#),
    ProfileMutation("no hours a week", "hoursPerWeek", "0"),
    ProfileMutation("more hours than a week has", "hoursPerWeek", "101"),
    ProfileMutation("a date in another order", "start", #""01.12.2026""#),
    ProfileMutation("a month that there is not", "start", #""2026-13-01""#),
    ProfileMutation("a start in another age", "start", #""1969-12-31""#),
    ProfileMutation("a start at the end of time", "start", #""9901-01-01""#),
    ProfileMutation("a track that there is not", "target", #""prompt-engineer""#),
    ProfileMutation("a project that there is not", "project", #""todo-list""#),
    ProfileMutation("an aim that there is not", "aim", #""fame""#),
    ProfileMutation("a circumstance that there is not", "context[0]", #""sunny""#),
    ProfileMutation("days off with a dash between", "off[0]", #""2026-12-24-2027-01-02""#),
    ProfileMutation("a day off that is a number", "off[1]", "20270216"),
    ProfileMutation("a résumé that is a text", "resume", #""Backend engineer""#),
    ProfileMutation("bullets that are an object", "resume.bullets", "{}"),
    ProfileMutation("applications below none", "applications.perWeek", "-1"),
    ProfileMutation("more applications than anyone writes", "applications.perWeek", "1001"),
    ProfileMutation("a finished item without its id", "completed[1].item", nil, at: "completed[1]"),
    ProfileMutation("a finished item on no day", "completed[1].on", #""yesterday""#),
    ProfileMutation("an inferred number", "inferred.yearsOfExperience", "7"),
  ]

  private static let skills = [
    ProfileMutation("a level above the scale", "skills[0].level", "5"),
    ProfileMutation("a level below the scale", "skills[0].level", "-0.5"),
    ProfileMutation("a level that is a list", "skills[0].level", "[3]"),
    ProfileMutation("a level that is true", "skills[0].level", "true"),
    ProfileMutation("an empty level", "skills[1].level", #""""#),
    ProfileMutation("a skill without a name", "skills[0].skill", nil, at: "skills[0]"),
    ProfileMutation("a skill that is a number", "skills[3]", "3"),
    ProfileMutation("a skill that is null", "skills[3]", "null"),
    ProfileMutation("a skill that is a list", "skills[3]", #"["Go"]"#),
    ProfileMutation("more years of use than a life has", "skills[0].years", "70.5"),
    ProfileMutation("a month in words", "skills[0].lastUsed", #""September 2026""#),
    ProfileMutation("a month of one digit", "skills[0].lastUsed", #""2026-9""#),
    ProfileMutation("evidence that is a text", "skills[0].evidence", #""work""#),
    ProfileMutation("evidence that is a number", "skills[0].evidence[2]", "1"),
    ProfileMutation("a kind of evidence that is a number", "skills[0].evidence[0].kind", "1"),
    ProfileMutation("a note that is a list", "skills[0].evidence[0].note", #"["a"]"#),
    ProfileMutation("inferred from true", "skills[2].inferred", "true"),
  ]

  private static let work = [
    ProfileMutation("a task without words", "tasks[0].task", nil, at: "tasks[0]"),
    ProfileMutation("a share of more than the week", "tasks[0].share", "101"),
    ProfileMutation("a share with a percent sign", "tasks[0].share", #""30 %""#),
    ProfileMutation("a circumstance of a task that there is not", "tasks[0].context", #""sunny""#),
    ProfileMutation("an artifact that is a text", "artifacts[0]", #""RAG""#),
    ProfileMutation("an artifact that is null", "artifacts[0]", "null"),
    ProfileMutation("deployed in words", "artifacts[0].deployed", #""yes""#),
    ProfileMutation("monitored as a number", "artifacts[0].monitored", "1"),
    ProfileMutation("skills that are an object", "artifacts[0].skills", "{}"),
    ProfileMutation("a status that there is not", "contributions[0].status", #""approved""#),
    ProfileMutation("a kind of learning that there is not", "learning[0].kind", #""podcast""#),
    ProfileMutation("something studied that is a number", "learning[1]", "1"),
  ]
}
