import Foundation
import GapcheckCLI
import PromiseTally
import Testing

@Suite struct `The day of a run` {
  private static let profile = #"{"skills":["Go","Kubernetes: advanced"],"yearsOfExperience":6}"#

  private static func run(
    _ arguments: [String], variables: [String: String] = [:], seconds: Int = 0
  ) -> (status: GapcheckCLI.ExitStatus, streams: MemoryStreams) {
    let streams = MemoryStreams(files: ["p.json": profile])
    let environment = ProgramEnvironment(
      arguments: ["audit", "p.json", "-q", "-f", "json"] + arguments, variables: variables,
      secondsSince1970: seconds)
    return (Program(environment: environment, streams: streams).run(), streams)
  }

  /// Days that there are, leap days and the ends of years, decades and centuries among them.
  private static let days = [
    "1970-01-01", "1999-12-31", "2000-02-29", "2023-12-31", "2024-01-01", "2024-02-29",
    "2026-02-28", "2026-11-21", "2026-12-31", "2027-01-01", "2028-02-29", "2096-02-29",
    "2100-02-28", "2400-02-29", "9900-01-01",
  ]

  /// What is no day, or one that no plan could be made from.
  private static let noDays = [
    "2025-02-29", "2026-02-30", "2100-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026-04-31", "2026-1-1", "26-01-01", "0000-01-01", "10000-01-01", "2026-11-21T00:00",
    "tomorrow", "", " ", "-1", "99999999999999999999", "2026/11/21", "２０２６-11-21",
  ]

  /// Seconds since 1970 with the day that they are on, wherever the clock stands.
  private static let seconds = [
    (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"),
    (951_782_400, "2000-02-29"), (951_868_799, "2000-02-29"), (951_868_800, "2000-03-01"),
    (1_735_689_599, "2024-12-31"), (1_735_689_600, "2025-01-01"),
    (1_798_761_599, "2026-12-31"), (1_798_761_600, "2027-01-01"),
    (4_107_542_399, "2100-02-28"), (4_107_542_400, "2100-03-01"),
  ]

  @Test func `is one of the calendar, or refused, and that of Greenwich`() throws {
    for day in Self.days {
      let (status, streams) = Self.run(["--as-of", day])
      #expect(status == .done, "\(day): \(streams.complaints)")
      #expect(streams.output.contains(#""asOf": "\#(day)""#), "\(day)")
    }
    for day in Self.noDays {
      let (status, streams) = Self.run(["--as-of", day])
      #expect(status == .usage && streams.output.isEmpty, "\(day)")
      #expect(streams.complaints.count == 2, "\(day): \(streams.complaints)")
    }
    for (seconds, day) in Self.seconds {
      let expected = #""asOf": "\#(day)""#
      #expect(Self.run([], seconds: seconds).streams.output.contains(expected), "\(seconds)")
      let epoch = ["SOURCE_DATE_EPOCH": "\(seconds)"]
      #expect(Self.run([], variables: epoch, seconds: 7).streams.output.contains(expected))
    }
    let folder = try ScratchFolder()
    for (epoch, day) in [("1798761599", "2026-12-31"), ("1798761600", "2027-01-01")] {
      for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"] {
        let outcome = try Binary.run(
          ["audit", "-", "-q", "-f", "json"], in: folder, input: Self.profile,
          variables: ["SOURCE_DATE_EPOCH": epoch, "TZ": zone])
        #expect(outcome.status == 0 && outcome.output.contains(#""asOf": "\#(day)""#))
      }
    }
    Promise.days.held(
      in: Self.days.count + Self.noDays.count + 2 * Self.seconds.count + 6)
  }
}
