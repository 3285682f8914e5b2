import GapcheckCore
import JSON

/// Writes the shorter sections of a report.
extension JSONWriter {
  mutating func write(_ topic: TopicPart) {
    beginObject()
    member("id", topic.topic.id)
    member("name", topic.topic.name)
    member("text", topic.text)
    texts("skills", topic.skills.map(\.id))
    endObject()
  }

  mutating func write(_ signal: SignalPart) {
    beginObject()
    member("id", signal.signal.id)
    member("code", signal.code)
    member("status", signal.status)
    member("title", signal.title)
    member("because", signal.because)
    member("why", signal.why)
    member("remedy", signal.remedy)
    endObject()
  }

  mutating func write(_ pitfall: PitfallPart) {
    beginObject()
    member("id", pitfall.pitfall.id)
    member("code", pitfall.code)
    member("name", pitfall.pitfall.name)
    member("because", pitfall.because)
    member("why", pitfall.why)
    member("remedy", pitfall.remedy)
    endObject()
  }

  mutating func write(_ coverage: CoveragePart) {
    object("coverage") { writer in
      writer.list("concepts", coverage.concepts) { $0.write($1) }
      writer.list("responsibilities", coverage.responsibilities) { $0.write($1) }
      writer.list("durable", coverage.durable) { $0.write($1) }
    }
  }

  private mutating func write(_ area: CoveragePart.Area) {
    beginObject()
    member("id", area.area.id)
    member("name", area.area.name)
    member("held", area.held)
    member("of", area.count)
    endObject()
  }

  mutating func write(_ claim: ClaimPart) {
    beginObject()
    member("id", claim.id)
    member("text", claim.text)
    optional("population", claim.population)
    member("source", claim.source)
    member("date", claim.date)
    member("grade", claim.grade)
    member("check", claim.check)
    endObject()
  }

  mutating func write(_ contradiction: ContradictionPart) {
    beginObject()
    member("id", contradiction.id)
    member("name", contradiction.name)
    list("sides", contradiction.sides) { writer, side in
      writer.beginObject()
      writer.member("source", side.source)
      writer.member("date", side.date)
      writer.member("grade", side.grade)
      writer.member("says", side.says)
      writer.endObject()
    }
    member("decides", contradiction.decides)
    endObject()
  }

  mutating func write(_ question: QuestionPart) {
    beginObject()
    member("skill", question.skill.id)
    member("name", question.skill.name)
    member("level", question.level)
    member("track", question.track.id)
    points("from", question.from)
    points("to", question.to)
    member("daysSooner", question.daysSooner)
    endObject()
  }

  mutating func write(_ unknown: UnrecognizedPart) {
    beginObject()
    member("kind", unknown.kind)
    member("name", unknown.name)
    member("path", unknown.path)
    texts("nearest", unknown.nearest)
    endObject()
  }

  mutating func write(_ outside: OutsidePart) {
    beginObject()
    member("name", outside.name)
    member("path", outside.path)
    member("category", outside.category)
    endObject()
  }
}
