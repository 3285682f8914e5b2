import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `A text of an awkward shape` {
  @Test(arguments: [
    (
      "# Skills\n| Skill | Level | Last used |\n|---|---|---|\n| Kafka | 0 | 2016 |\n| Go | 4 | |\n"
        + "| Redis | expert | 2024 |", "Kafka 0, Go 4, Redis 4"
    ),
    (
      "# Skills\n| Have | Want |\n|---|---|\n| Go | Kafka |\n| SQL, Redis | Kubernetes |",
      "Go, Kafka 0, SQL, Redis, Kubernetes 0"
    ),
    (
      "# Skills\n| Skill | Used |\n|---|---|\n| Go | ✅ |\n| Kafka | ❌ |\n| Terraform | no |",
      "Go, Kafka 0, Terraform 0"
    ),
    (
      "I work with Go.\nI do not\nuse Kafka or\nTerraform in my\nday to day\nwork.",
      "Go 2, Kafka 0, Terraform 0"
    ),
    ("Some of the\nservices ran on\nKubernetes and\nRedis.", "Kubernetes 2, Redis 2"),
    ("Go\nKafka\nRedis", "Go, Kafka, Redis"),
    (
      "AWS Certified Developer – Associate, 2024\nCertified Kubernetes Administrator (CKA), 2023",
      ""
    ),
  ])
  func `is read as it is meant`(text: String, skills: String) throws {
    let draft = Self.draft(try TextSamples.background(text))
    #expect(Self.skills(draft) == skills)
    #expect(draft.yearsOfExperience == nil)
  }

  @Test(arguments: [
    (#"{"name":"Kafka","status":"learning"}"#, "Kafka 1"),
    (#"{"name":"Kafka","status":"planned"}"#, "Kafka 0"),
    (#"{"name":"Kafka","status":"wish list","level":4}"#, "Kafka 0"),
    (#"{"name":"Kafka","status":"active","level":4}"#, "Kafka 3"),
    (#"{"name":"Kafka","used":false}"#, "Kafka 0"), (#"{"name":"Kafka","used":true}"#, "Kafka"),
    (#"{"name":"Kafka","level":-1}"#, "Kafka 0"),
  ])
  func `says in JSON how a skill is held`(entry: String, skills: String) throws {
    let bytes = Array(#"{"skills":[\#(entry),{"name":"Go","level":5}]}"#.utf8)
    let read = try ResumeReader.read(bytes, taxonomy: Embedded.taxonomy, asOf: Embedded.today)
    #expect(Self.skills(Self.draft(read.background)) == "\(skills), Go 4")
  }

  @Test(arguments: [
    ("Certified: Terraform Associate (planned 2027)", 0), ("Certified Kubernetes Administrator", 1),
    ("AWS Certified Developer, 2024", 1), ("Certified Kubernetes Administrator – in progress", 0),
  ])
  func `names certificates, and those still ahead prove nothing`(title: String, proven: Int) throws
  {
    let draft = Self.draft(try TextSamples.background("Go, Kafka\n\(title)"))
    #expect(draft.learning.map(\.kind) == [.certificate])
    #expect(draft.learning.map { min(1, $0.skills.count) } == [proven])
  }

  @Test func `quotes the heading by which a skill counts as not held`() throws {
    let draft = Self.draft(
      try TextSamples.background("| Skill | Want |\n|---|---|\n| Go | Kafka |"))
    #expect(draft.skills.last?.inferredFrom?.value == "'Want: Kafka' at line 3")
  }

  private static func draft(_ background: Background) -> Profile {
    ProfileDraft(background, taxonomy: Embedded.taxonomy, asOf: Embedded.today).profile
  }

  private static func skills(_ profile: Profile) -> String {
    profile.skills.map { entry in
      guard case .number(let level)? = entry.level else { return entry.name.value }
      return "\(entry.name.value) \(level.thousandths / 1000)"
    }.joined(separator: ", ")
  }
}
