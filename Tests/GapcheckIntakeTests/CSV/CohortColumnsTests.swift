import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `Cohort columns` {
  private static let taxonomy = Embedded.taxonomy

  private static func columns(
    _ titles: [String], map: [String] = [], scale: LevelScale? = nil
  ) throws(ColumnError) -> CohortColumns {
    let fields = titles.enumerated().map { CSVField(text: $1, line: 1, column: $0 + 1) }
    var overrides: [ColumnOverride] = []
    for argument in map {
      overrides.append(try ColumnOverride(argument: argument, taxonomy: taxonomy))
    }
    return try CohortColumns(
      header: CSVRow(line: 1, fields: fields), taxonomy: taxonomy, overrides: overrides,
      scale: scale)
  }

  @Test func `are told one line each`() throws {
    let columns = try Self.columns(
      [
        "Timestamp", "Name", "How well do you know k8s?", "Docker (1-5)", "Years of Kafka",
        "Skills",
        "Favourite\ncolour", "Hours per week",
      ])
    #expect(
      columns.lines == [
        "column 1 'Timestamp': ignored",
        "column 2 'Name': name",
        "column 3 'How well do you know k8s?': level of k8s (Kubernetes operations)",
        "column 4 'Docker (1-5)': level of Docker (Containers), points of 5 (1 and 2 are level 1, 3 is 2, 4 is 3, 5 is 4)",
        "column 5 'Years of Kafka': years of Kafka (Queues and event streaming)",
        "column 6 'Skills': list of skills",
        #"column 7 'Favourite\u{A}colour': not understood, ignored; map it with --map '#7=ROLE'"#,
        "column 8 'Hours per week': hours per week",
      ])
  }

  @Test func `come out the same from their own arguments`() throws {
    let titles = ["Timestamp", "Wer?", "How well do you know k8s?", "Docker (1-5)", "Week", "x"]
    let columns = try Self.columns(titles, map: ["wer?=name", "#6=bullets"], scale: .ten)
    let again = try Self.columns(titles, map: columns.arguments, scale: .ten)
    #expect(columns.arguments == again.arguments)
    #expect(columns.lines == again.lines)
    #expect(columns.columns.map(\.scale) == again.columns.map(\.scale))
  }

  @Test func `keep their scale where they are mapped`() throws {
    let columns = try Self.columns(["Containers? (1-10)", "Go"], map: ["#1=skill:Docker"])
    #expect(columns.columns.map(\.scale) == [.ten, nil])
  }

  @Test(arguments: [
    ("skills=skills", ColumnOverride.Place.title("skills"), ColumnRole.skills),
    ("#3 = Years", .position(3), .yearsOfExperience),
    ("a=b?=ignore", .title("a=b?"), .ignored), ("#x=hours", .title("#x"), .hoursPerWeek),
  ])
  func `take mappings by header or position`(
    text: String, place: ColumnOverride.Place, role: ColumnRole
  ) throws {
    let override = try ColumnOverride(argument: text, taxonomy: Self.taxonomy)
    #expect(override.place == place)
    #expect(override.role == role)
  }

  @Test func `take a skill by any of its names`() throws {
    let override = try ColumnOverride(argument: "x=skill:k8s", taxonomy: Self.taxonomy)
    let skill = try #require(Self.taxonomy.names.skill(written: "Kubernetes"))
    #expect(override.role == .skill(skill, name: "k8s"))
  }

  @Test(arguments: [
    ("skills", "'skills' maps no column; write COLUMN=ROLE, such as '#3=skills'"),
    ("=skills", "'=skills' maps no column; write COLUMN=ROLE, such as '#3=skills'"),
    (
      "a=rank",
      "'rank' is no role; roles are name, skills, tasks, years, hours, target, start, headline, "
        + "bullets, ignore, skill:NAME"
    ),
    (
      "a=skill:Kubernets",
      "'Kubernets' is no skill that is known; did you mean 'Kubernetes operations'?"
    ),
    ("b=skills", "there is no column 'b'; columns are #1 'a', #2 'Go', #3 'a'"),
    ("#4=skills", "there is no column '#4'; columns are #1 'a', #2 'Go', #3 'a'"),
    ("A=skills", "'A' is the header of several columns; write #1 or #3"),
  ])
  func `say what is wrong with a mapping`(text: String, message: String) {
    let error = #expect(throws: ColumnError.self) {
      try Self.columns(["a", "Go", "a"], map: [text])
    }
    #expect(error?.message == message)
  }

  @Test(arguments: [
    (
      ["Name", "Full name", "Skills"],
      "columns 1 and 2 both say name; leave one out with --map '#2=ignore'"
    ),
    (
      ["Kubernetes", "How well do you know kubernetes?"],
      "columns 1 and 2 both say Kubernetes"
    ),
    (["Hours per week", "Weekly hours", "Go"], "columns 1 and 2 both say hours per week"),
    (
      ["Name", "Years"],
      "no column says anything of skills or tasks; say which one does, such as --map '#2=skills'"
    ),
    ([], "no column says anything of skills or tasks"),
  ])
  func `refuse what says a thing twice or nothing`(titles: [String], message: String) {
    let error = #expect(throws: ColumnError.self) { try Self.columns(titles) }
    #expect(error?.message.hasPrefix(message) == true)
  }

  @Test(arguments: [
    ["Skills", "Anything else you know?"], ["Tasks", "Typical week"], ["Go", "Java"],
    ["Kubernetes", "Years of Kubernetes"], ["First name", "Last name", "Go"],
  ])
  func `let lists, parts of a name and different names stand together`(titles: [String]) throws {
    #expect(try Self.columns(titles).columns.allSatisfy(\.isUnderstood))
  }

  @Test func `let the later of two be mapped to nothing`() throws {
    #expect(
      try Self.columns(["Go", "How well do you know Go?"], map: ["#2=ignore"]).lines[1]
        == "column 2 'How well do you know Go?': ignored")
  }

  @Test func `refuse two mappings of a column`() {
    let error = #expect(throws: ColumnError.self) {
      try Self.columns(["Go"], map: ["#1=skills", "go=ignore"])
    }
    #expect(error?.message == "column 1 'Go' is mapped twice; keep one")
  }
}
