import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `Cohort person` {
  private static let taxonomy = Embedded.taxonomy

  private static func people(_ table: String, scale: LevelScale? = nil) throws -> [CohortPerson] {
    let rows = try Table(table).rows
    let header = try #require(rows.first)
    let columns = try CohortColumns(header: header, taxonomy: taxonomy, scale: scale)
    return rows.dropFirst().map(columns.person)
  }

  /// A person whose columns are separated by bars, to keep tables readable.
  private static func person(
    _ header: String, _ row: String, scale: LevelScale? = nil
  ) throws -> CohortPerson {
    try #require(try people("sep=|\n\(header)\n\(row)\n", scale: scale).first)
  }

  private static func facts(_ profile: Profile) -> Facts {
    Facts(profile, taxonomy: taxonomy, asOf: Embedded.today)
  }

  private static let wide =
    "Name|Years of experience|Hours per week|Kubernetes|Docker (1-5)|Kafka (1-10)|Go %|Years of Java"
    + "|Skills|Typical week|Target role|Start date|Headline|Achievements"

  @Test(arguments: [
    "Participant 1|6|10|advanced|4|8|80|3|Rust; SQL: expert|Build CRUD endpoints 30%; code review: 20||2026-12-01||",
    "Participant 2|7,5 years|~8 h|3|3.5|7|62.5|5+|learning Rust, Elixir|code review, CRUD|auto|1.12.2026|I build|One\"two",
    "Participant 3|10+|5-10|no|★★★☆☆|9/10|yes|n/a|Python (5 years), k8s: advanced|30% CRUD, 20% code review||||",
    "Participant 4|||✓|x|||||||||", "|-|?|2.5|-|0|100||Foo, Bar|Wash dishes, feed cats||||",
    "Participant 6|||5 years|none|Fortgeschritten|never used|||Mentor, interview and lead engineers 40%||||",
    "Participant 7|||want to learn|learning|basic, still learning|expert, 5 years||Databases: MySQL, Redis|||||",
  ])
  func `means what a profile with the same content means`(row: String) throws {
    let person = try Self.person(Self.wide, row)
    #expect(person.faults == [])
    let (decoded, diagnostics) = ProfileDecoder.decode(Array(person.profile.json.utf8))
    #expect(diagnostics.isEmpty)
    let profile = try #require(decoded)
    let (own, theirs) = (Self.facts(person.profile), Self.facts(profile))
    #expect(own.statements.map { "\($0)" } == theirs.statements.map { "\($0)" })
    #expect(own.tasks.map { "\($0)" } == theirs.tasks.map { "\($0)" })
    #expect(own.notHeld == theirs.notHeld)
    #expect(own.assumptions == theirs.assumptions)
    #expect(own.unrecognized.map { "\($0)" } == theirs.unrecognized.map { "\($0)" })
    #expect(own.diagnostics.map(\.message) == theirs.diagnostics.map(\.message))
    #expect(own.diagnostics.allSatisfy { $0.severity != .error })
    #expect(own.name == theirs.name)
    #expect(own.yearsOfExperience == theirs.yearsOfExperience)
    #expect(own.hoursPerWeek == theirs.hoursPerWeek)
    #expect(own.start == theirs.start)
    #expect(own.resume.bullets.map(\.path) == theirs.resume.bullets.map(\.path))
    #expect(own.resume.isGiven == theirs.resume.isGiven)
    #expect(Set(person.profile.keyOffsets.keys).isSubset(of: profile.keyOffsets.keys))
  }

  @Test(arguments: [
    ("Go", "3", 3000), ("Go", "2,5", 2500), ("Go", "advanced", 3000),
    ("Go", "Fortgeschritten", 3000),
    ("Go", "learning", 1000), ("Go", "none", 0), ("Go", "4/5", 3000), ("Go", "80 %", 3000),
    ("Go", "★★★☆☆", 2000), ("Go", "3 - I run it alone", 3000), ("Go", "4 – beginner", 1000),
    ("Go", "2 (working knowledge)", 2000), ("Go", "5 years", 3000), ("Go (1-5)", "5", 4000),
    ("Go (1-5)", "1", 1000), ("Go (1-5)", "5 - expert", 4000), ("Go (1-10)", "8", 3000),
    ("Go %", "80", 3000), ("Go (1-5)", "advanced", 3000), ("Years of Go", "5", 3000),
    ("Years of Go", "0.2", 1000),
  ])
  func `has the level that a cell says`(header: String, cell: String, level: Int) throws {
    let person = try Self.person("Name|\(header)", "x|\(cell)")
    #expect(person.faults == [])
    #expect(Self.facts(person.profile).statements.map(\.level.thousandths) == [level])
  }

  @Test(arguments: [
    (LevelScale.five, "4", 3000), (.ten, "8", 3000), (.percent, "80", 3000), (.level, "4", 4000),
  ])
  func `has levels on the scale that is given`(scale: LevelScale, cell: String, level: Int) throws {
    let person = try Self.person("Name|Go", "x|\(cell)", scale: scale)
    #expect(Self.facts(person.profile).statements.map(\.level.thousandths) == [level])
  }

  @Test(arguments: ["", "-", "–", "n/a", "N/A", "?", "...", "k. A.", "not sure", "  "])
  func `says nothing of a skill where a cell says nothing`(cell: String) throws {
    let person = try Self.person("Name|Go", "x|\(cell)")
    #expect(person.profile.skills.isEmpty)
    #expect(person.faults == [])
  }

  @Test(arguments: ["yes", "✓", "x", "Ja", "TRUE"])
  func `holds a skill without a level`(cell: String) throws {
    let facts = Self.facts(try Self.person("Name|Go", "x|\(cell)").profile)
    #expect(facts.statements.map(\.isExplicit) == [false])
  }

  @Test(arguments: [
    ("<1", 0), ("Less than 1 year", 0), ("less than 5 years", 4000), ("over 10", 10_000),
    ("more than 10 years", 10_000), ("6 months", 500), ("about 7", 7000), ("> 3", 3000),
  ])
  func `understands years as forms offer them`(cell: String, thousandths: Int) throws {
    let person = try Self.person("Years of experience|Go", "\(cell)|2")
    #expect(person.faults == [] && person.profile.yearsOfExperience == thousandths)
  }

  @Test(arguments: [
    "Rate your interest: Kafka", "Kafka training attended?", "Do you have a degree in Python?",
    "Kafka [Interest to learn]",
  ])
  func `takes interest, training and degrees for no skill`(header: String) throws {
    #expect(try Self.person("\(header)|Go", "4|2").profile.skills.map(\.name.value) == ["Go"])
  }

  @Test(arguments: ["no", "Nein", "✗", "FALSE", "want to learn", "never"])
  func `does not hold what a cell denies`(cell: String) throws {
    let facts = Self.facts(try Self.person("Name|Go", "x|\(cell)").profile)
    #expect(facts.statements.allSatisfy { $0.level == .none })
    #expect(facts.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("Hours per week", "plenty", "hours per week: 'plenty' is no number; write hours such as 10"),
    ("Hours per week", "200", "hours per week: '200' is out of range; write 0.5 to 100"),
    (
      "Years of experience", "many",
      "years of experience: 'many' is no number; write years such as 6 or 0.5"
    ),
    ("Years of experience", "99", "years of experience: '99' is too many; write 0 to 70"),
    (
      "Docker", "5",
      "Docker: '5' is above 4; levels go from 0 to 4; use --scale 5 if these are points of 5"
    ),
    (
      "Docker", "8",
      "Docker: '8' is above 4; levels go from 0 to 4; use --scale 10 if these are points of 10"
    ),
    (
      "Docker", "80",
      "Docker: '80' is above 4; levels go from 0 to 4; use --scale percent if these are percent"
    ),
    (
      "Docker (1-5)", "6",
      "Docker: '6' is above 5; write 1 to 5, a word such as advanced, or leave it empty"
    ),
    ("Docker %", "0.8", "Docker: '0.8' is under 1 %; write percent such as 80"),
    (
      "Docker (1-5)", "-4",
      "Docker: '-4' is below 0; write 1 to 5, a word such as advanced, or leave it empty"
    ),
    (
      "Docker", "sometimes",
      "Docker: 'sometimes' says no level; write 0 to 4, a word such as advanced, or leave it empty"
    ),
    (
      "Years of Docker", "many",
      "Docker: 'many' says no level; write years such as 3, or leave it empty"
    ),
    ("Start", "soon", "start: 'soon' is no date; write one such as 2026-12-01"),
    ("Start", "3/4/2026", "start: '3/4/2026' could be two days; write one such as 2026-12-01"),
    ("Start", "31.02.2026", "start: '31.02.2026' is no date; write one such as 2026-12-01"),
    ("Tasks", "CRUD 80%; code review 40%", "tasks: the shares add up to 120 %; a week has 100 %"),
    ("Tasks", "CRUD 130%", "tasks: 130 % of a week for 'CRUD'; write 0 to 100"),
  ])
  func `has a fault for a cell that cannot be read`(
    header: String, cell: String, message: String
  ) throws {
    let person = try Self.person("Name|Go|\(header)", "x|1|\(cell)")
    #expect(person.faults == [CSVFault(line: 3, column: 5, message: message)])
  }

  @Test func `has all the faults of a row, each at its cell`() throws {
    let people = try Self.people(
      "Name,Hours per week,Go,Docker\n\"a\nb\",plenty,often,5,\n\nc,,,,\"x, y\"\n")
    #expect(people[0].faults.map(\.line) == [3, 3, 3])
    #expect(people[0].faults.map(\.column) == [4, 11, 17])
    #expect(people[1].faults.map(\.line) == [5])
    #expect(people[1].faults.map(\.column) == [6])
    #expect(
      people[1].faults[0].message.hasPrefix("cell 5 'x, y' has no column, as the header has 4;"))
  }

  @Test func `has what the cells that are there say`() throws {
    let people = try Self.people("Name,Go,Docker\nx,3\n")
    #expect(people[0].faults == [])
    #expect(people[0].profile.skills.map(\.name.value) == ["Go"])
  }

  @Test func `leads back from what is said later to the cell`() throws {
    let rows = try Table("Name,Target role,Skills\nx,astronaut,\"Go;\nfoo\"\n").rows
    let columns = try CohortColumns(header: rows[0], taxonomy: Self.taxonomy)
    let facts = Self.facts(columns.person(rows[1]).profile)
    let places = facts.diagnostics.map { columns.place(ofColumn: $0.offset, in: rows[1]) }
    #expect(facts.diagnostics.map(\.path) == ["target", "skills[1]"])
    #expect(places.map(\.line) == [2, 2])
    #expect(places.map(\.column) == [3, 13])
  }

  @Test(arguments: [
    ("Go; Python (5 years)", ["Go", "Python (5 years)"]),
    ("Go, Python, Foo", ["Go", "Python", "Foo"]),
    ("learning Rust, Go", ["learning Rust, Go"]),
    ("Java (17, 21), Go\nRust", ["Java (17, 21)", "Go", "Rust"]),
    ("since 2019, Go", ["since 2019, Go"]), ("Java, since 2019", ["Java, since 2019"]),
  ])
  func `has a line for each name that stands alone`(cell: String, lines: [String]) {
    #expect(SkillsCell(taxonomy: Self.taxonomy).lines(of: cell) == lines)
  }

  @Test(arguments: [
    ("Build CRUD endpoints 30%", ["Build CRUD endpoints=30000"]),
    ("CRUD: 30; code review (12,5 %)", ["CRUD=30000", "code review=12500"]),
    ("30% CRUD, 20 % - code review", ["CRUD=30000", "code review=20000"]),
    ("CRUD - 40\ncode review", ["CRUD=40000", "code review=nil"]),
    (
      "Mentor, interview and lead engineers 40%, CRUD",
      ["Mentor, interview and lead engineers=40000", "CRUD=nil"]
    ),
    ("Build a v0 prototype", ["Build a v0 prototype=nil"]),
    ("Talking, walking", ["Talking, walking=nil"]),
    ("CRUD 40, talking 10%", ["CRUD=40000", "talking=10000"]),
  ])
  func `has the tasks and shares that a cell lists`(cell: String, tasks: [String]) {
    let read = TasksCell(taxonomy: Self.taxonomy).tasks(in: cell)
    #expect(read.map { "\($0.name)=\($0.share.map(String.init) ?? "nil")" } == tasks)
  }
}
