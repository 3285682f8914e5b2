import GapcheckCore
import JSON

/// Writes the numbers of the model that a page's sentences and colours go by.
extension JSONWriter {
  mutating func write(_ terms: ModelTerms) {
    object("terms") { writer in
      writer.member("planDays", terms.planDays)
      writer.points("readyAt", terms.readyAt)
      writer.points("fairAt", terms.marks.fair)
      writer.percent("highTask", terms.marks.highTask)
      writer.percent("partialTask", terms.marks.partialTask)
      writer.points("highWeek", terms.marks.highWeek)
      writer.points("partialWeek", terms.marks.partialWeek)
      writer.points("weekCoverageFloor", terms.marks.weekCoverageFloor)
      writer.percent("hoursBand", terms.hoursBand)
      writer.key("robustFactors")
      writer.beginArray()
      for factor in terms.robustFactors { writer.fixed(factor, decimals: 3) }
      writer.endArray()
    }
  }
}
