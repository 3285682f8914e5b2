import GapcheckCore
import JSON
import SeededRandom

/// A profile of many skills, tasks and artifacts by chance, as the JSON that a person would write.
struct RandomProfile {
  let bytes: [UInt8]

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.member("yearsOfExperience", random.number(0...12))
    writer.member("hoursPerWeek", random.number(1...60))
    writer.entries("skills", random.number(1...30)) { $0.skill(&random) }
    writer.entries("tasks", random.number(0...7)) { $0.task(&random) }
    writer.entries("artifacts", random.number(0...3)) { $0.artifact(&random) }
    writer.endObject()
    bytes = writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func entries(
    _ key: String, _ count: Int, _ write: (inout JSONWriter) -> Void
  ) {
    self.key(key)
    beginArray()
    for _ in 0..<count {
      beginObject()
      write(&self)
      endObject()
    }
    endArray()
  }

  fileprivate mutating func skill(_ random: inout SplitMix64) {
    let taxonomy = ReportOutput.auditor.taxonomy
    member("skill", random.one(of: taxonomy.skills).id.text)
    if random.number(1...5) > 1 {
      key("level")
      fixed(random.number(0...400), decimals: 2)
    }
    if random.number(1...3) == 1 { member("lastUsed", "\(random.number(2012...2026))-03") }
    guard random.number(1...2) == 1 else { return }
    entries("evidence", 1) { writer in
      writer.member("kind", random.one(of: taxonomy.evidenceKinds).id.text)
      writer.member("note", "seen")
    }
  }

  fileprivate mutating func task(_ random: inout SplitMix64) {
    member("task", random.one(of: ReportOutput.auditor.taxonomy.tasks).id.text)
    member("share", random.number(1...14))
  }

  fileprivate mutating func artifact(_ random: inout SplitMix64) {
    let skills = (0..<random.number(1...4)).map { _ in
      random.one(of: ReportOutput.auditor.taxonomy.skills).id.text
    }
    member("title", "A thing")
    member("deployed", random.number(1...2) == 1)
    if random.number(1...2) == 1 { member("evaluation", "0.81 on 200 questions") }
    key("skills")
    beginArray()
    for skill in skills { string(skill) }
    endArray()
  }
}
