package import GapcheckCore
import JSON
import SeededRandom

/// Makes profiles of varied shape: people at home in a few fields, with more or less to say.
///
/// The same taxonomy and seed give the same bytes on every machine; the first people of a larger
/// cohort are those of a smaller one with the same seed.
package struct CohortGenerator {
  private let taxonomy: Taxonomy
  private var random: SplitMix64
  private let groups: [[Skill]]
  /// The groups of backend work, where most people come from.
  private let backend: [[Skill]]

  /// Makes a generator of people with the skills and tasks of a taxonomy.
  package init(_ taxonomy: Taxonomy, seed: UInt64) {
    self.taxonomy = taxonomy
    random = SplitMix64(seed: seed)
    groups = taxonomy.groups.map { group in taxonomy.skills.filter { $0.group == group.id } }
      .filter { !$0.isEmpty }
    backend = groups.filter { $0.allSatisfy { $0.side != .ai } }
  }

  /// Makes one person's profile, as a line.
  package mutating func line(of number: Int) -> [UInt8] {
    let years = random.number(in: 0...24)
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.member("name", "Participant \(number)")
    if random.chance(85) { writer.member("yearsOfExperience", years) }
    if random.chance(80) { writer.member("hoursPerWeek", random.number(in: 2...25)) }
    if random.chance(10) {
      writer.member("target", random.one(of: taxonomy.tracks.filter { !$0.isOffPath }).id.text)
    }
    writeSkills(to: &writer, years: years)
    writeTasks(to: &writer)
    writeArtifact(to: &writer)
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  // MARK: Skills

  /// Most skills come from the fields that a person is at home in; levels grow with the years.
  private mutating func writeSkills(to writer: inout JSONWriter, years: Int) {
    let fields = (0..<random.number(in: 2...4)).map { _ in
      random.chance(80) ? random.one(of: backend) : random.one(of: groups)
    }
    let count = random.chance(8) ? random.number(in: 0...2) : random.number(in: 8...35)
    var seen: Set<SkillIndex> = []
    writer.key("skills")
    writer.beginArray()
    for _ in 0..<count {
      let field = random.chance(75) ? random.one(of: fields) : random.one(of: groups)
      let skill = random.one(of: field)
      guard seen.insert(skill.index).inserted else { continue }
      write(skill, to: &writer, years: years)
    }
    writer.endArray()
  }

  private mutating func write(_ skill: Skill, to writer: inout JSONWriter, years: Int) {
    let level = min(4, max(0, random.number(in: 0...2) + years / 6))
    switch random.number(in: 1...10) {
    case 1...2: writer.string(skill.name)
    case 3:
      writer.string(
        "\(skill.name): \(["none", "beginner", "intermediate", "advanced", "expert"][level])")
    case 4: writer.string("\(skill.name) (\(max(1, min(years, 8))) years)")
    default:
      writer.beginObject()
      writer.member("skill", random.chance(50) ? skill.id.text : skill.name)
      writer.member("level", level)
      if level > 0, random.chance(40) {
        writer.member("lastUsed", "\(random.number(in: 2019...2026))-06")
      }
      if level > 1, random.chance(35) { writeEvidence(to: &writer) }
      writer.endObject()
    }
  }

  private mutating func writeEvidence(to writer: inout JSONWriter) {
    writer.key("evidence")
    writer.beginArray()
    writer.beginObject()
    writer.member("kind", random.one(of: taxonomy.evidenceKinds).id.text)
    if random.chance(50) {
      writer.member(
        "outcome", "p99 from \(random.number(in: 200...900)) to \(random.number(in: 40...199)) ms")
    }
    writer.endObject()
    writer.endArray()
  }

  // MARK: The week and what was built

  private mutating func writeTasks(to writer: inout JSONWriter) {
    guard random.chance(90) else { return }
    var seen: Set<String> = []
    writer.key("tasks")
    writer.beginArray()
    for _ in 0..<random.number(in: 1...7) {
      let task = random.one(of: taxonomy.tasks)
      guard seen.insert(task.id.text).inserted else { continue }
      writer.beginObject()
      writer.member("task", random.chance(50) ? task.name : task.id.text)
      if random.chance(70) { writer.member("share", random.number(in: 1...12)) }
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func writeArtifact(to writer: inout JSONWriter) {
    guard random.chance(20) else { return }
    writer.key("artifacts")
    writer.beginArray()
    writer.beginObject()
    writer.member("title", "A service")
    writer.member("url", "https://example.com/service")
    writer.key("skills")
    writer.beginArray()
    for _ in 0..<random.number(in: 1...3) {
      writer.string(random.one(of: random.one(of: groups)).name)
    }
    writer.endArray()
    if random.chance(50) { writer.member("deployed", true) }
    if random.chance(40) { writer.member("evaluation", "accuracy 0.81 on 200 held-out questions") }
    writer.endObject()
    writer.endArray()
  }
}

extension SplitMix64 {
  // Not the library's own: how that draws may change from one release to the next.

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() >> 33) % range.count
  }

  mutating func chance(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(in: 0...(elements.count - 1))]
  }
}
