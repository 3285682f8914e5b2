import GapcheckCore
import JSON

/// Writes the shorter sections of a report.
extension JSONWriter {
  mutating func write(_ topic: TopicPart) {
    member("id", topic.topic.id)
    member("name", topic.topic.name)
    member("text", topic.text)
    texts("skills", topic.skills.map(\.id))
  }

  mutating func write(_ signal: SignalPart) {
    member("id", signal.signal.id)
    member("name", signal.signal.name)
    member("code", signal.code)
    member("status", signal.status)
    member("title", signal.title)
    member("because", signal.because)
    member("why", signal.why)
    member("remedy", signal.remedy)
  }

  mutating func write(_ pitfall: PitfallPart) {
    member("id", pitfall.pitfall.id)
    member("code", pitfall.code)
    member("name", pitfall.pitfall.name)
    member("because", pitfall.because)
    member("why", pitfall.why)
    member("remedy", pitfall.remedy)
  }

  mutating func write(_ coverage: CoveragePart) {
    object("coverage") { writer in
      writer.list("concepts", coverage.concepts) { $0.write($1) }
      writer.list("responsibilities", coverage.responsibilities) { $0.write($1) }
      writer.list("durable", coverage.durable) { $0.write($1) }
    }
  }

  private mutating func write(_ area: CoveragePart.Area) {
    member("id", area.area.id)
    member("name", area.area.name)
    member("held", area.held)
    member("of", area.count)
  }

  mutating func write(_ claim: ClaimPart) {
    member("id", claim.id)
    member("text", claim.text)
    optional("population", claim.population)
    member("source", claim.source)
    member("short", claim.short)
    member("date", claim.date)
    member("grade", claim.grade)
    member("check", claim.check)
  }

  mutating func write(_ contradiction: ContradictionPart) {
    member("id", contradiction.id)
    member("name", contradiction.name)
    list("sides", contradiction.sides) { writer, side in
      writer.member("source", side.source)
      writer.member("short", side.short)
      writer.member("date", side.date)
      writer.member("grade", side.grade)
      writer.member("says", side.says)
    }
    member("shown", contradiction.shown)
    member("decides", contradiction.decides)
  }

  mutating func write(_ source: SourcePart) {
    member("id", source.id)
    member("short", source.short)
    member("title", source.title)
    member("date", source.date)
    member("grade", source.grade)
  }

  mutating func write(_ item: StalePart) {
    member("id", item.id)
    member("name", item.name)
    member("was", item.was)
    member("now", item.now)
    member("action", item.action)
  }

  mutating func write(_ question: QuestionPart) {
    member("skill", question.skill.id)
    member("name", question.skill.name)
    member("level", question.level)
    member("track", question.track.id)
    points("from", question.from)
    points("to", question.to)
    member("daysSooner", question.daysSooner)
  }

  mutating func write(_ unknown: UnrecognizedPart) {
    member("kind", unknown.kind)
    member("name", unknown.name)
    member("path", unknown.path)
    texts("nearest", unknown.nearest.map { unknown.kind == "task" ? $0.name : $0.id })
    list("suggestions", unknown.nearest) { writer, entry in
      writer.member("id", entry.id)
      writer.member("name", entry.name)
    }
    member("ambiguous", unknown.isAmbiguous)
  }

  mutating func write(_ outside: OutsidePart) {
    member("name", outside.name)
    member("path", outside.path)
    member("category", outside.category)
  }
}
