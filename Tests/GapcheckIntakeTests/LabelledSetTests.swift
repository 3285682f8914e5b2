import GapcheckCore
import GapcheckIntake
import Testing

/// Precision before recall, on texts that are labelled by hand; `Labelled/README.md` says how.
@Suite struct `The labelled set` {
  private func readings() throws -> [LabelledReading] {
    let taxonomy = Embedded.taxonomy
    return try LabelledText.all().map {
      try LabelledReading($0, taxonomy: taxonomy, asOf: Embedded.today)
    }
  }

  @Test func `no wrong skill is credited, and over nine in ten of those named are found`() throws {
    let readings = try readings()
    #expect(readings.count >= 40)
    for reading in readings {
      let (wrong, missed) = (reading.wrong, reading.missed)
      guard !wrong.isEmpty || !missed.isEmpty else { continue }
      print(
        "\(reading.text.file): wrong \(wrong.joined(separator: ", ")); missed",
        missed.joined(separator: ", "))
    }
    for half in ["a-", "b-", ""] {
      let part = readings.filter { $0.text.file.hasPrefix(half) }
      let held = part.map(\.text.held.count).reduce(0, +)
      let missed = part.map(\.missed.count).reduce(0, +)
      let credited = part.map(\.credited.count).reduce(0, +)
      let wrong = part.map(\.wrong.count).reduce(0, +)
      print(
        "labelled set\(half.isEmpty ? "" : ", half \(half.dropLast())"): \(part.count) texts;",
        "skills: \(held - missed) of \(held) found,",
        "\(wrong) of \(credited) credited wrongly")
      #expect(wrong == 0)
      #expect((held - missed) * 10 > held * 9)
    }
  }

  @Test func `no wrong task is read from the work`() throws {
    let readings = try readings()
    for reading in readings where !reading.wrongTasks.isEmpty || !reading.missedTasks.isEmpty {
      print(
        "\(reading.text.file): wrong \(reading.wrongTasks.joined(separator: ", ")); missed",
        reading.missedTasks.joined(separator: ", "))
    }
    let tasks = readings.map(\.text.tasks.count).reduce(0, +)
    let missed = readings.map(\.missedTasks.count).reduce(0, +)
    print("labelled set: tasks: \(tasks - missed) of \(tasks) found")
    #expect(readings.flatMap(\.wrongTasks).isEmpty)
  }
}
