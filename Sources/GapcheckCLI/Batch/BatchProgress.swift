/// How far a batch has come, on one line of a terminal that is written over.
struct BatchProgress: Sendable {
  private let streams: any Streams
  /// The bytes of all inputs; `nil` where a pipe is among them.
  private let totalBytes: Int?
  private let start: Int
  private var last: Int
  private var shownLength = 0

  /// Begins at the time of the streams' clock.
  init(totalBytes: Int?, streams: any Streams) {
    self.streams = streams
    self.totalBytes = totalBytes
    start = streams.milliseconds
    last = start
  }

  /// Shows how far it is, a few times a second at most.
  mutating func show(people: Int, invalid: Int, bytesRead: Int) {
    let now = streams.milliseconds
    guard now - last >= Self.interval else { return }
    last = now
    let line = Self.line(
      people: people, invalid: invalid, bytesRead: bytesRead, totalBytes: totalBytes,
      milliseconds: now - start)
    let padding = String(repeating: " ", count: max(0, shownLength - line.count))
    streams.showProgress("\r" + line + padding)
    shownLength = line.count
  }

  /// Takes the line away.
  mutating func clear() {
    guard shownLength > 0 else { return }
    streams.showProgress("\r" + String(repeating: " ", count: shownLength) + "\r")
    shownLength = 0
  }

  private static let interval = 200

  /// Such as `1200 done, 3 not read, 410 a second, about 2 min left`.
  static func line(
    people: Int, invalid: Int, bytesRead: Int, totalBytes: Int?, milliseconds: Int
  ) -> String {
    let rate = milliseconds > 0 ? people * 1000 / milliseconds : 0
    var parts = ["\(people) done", "\(invalid) not read", "\(rate) a second"]
    if let totalBytes, bytesRead > 0, milliseconds >= 1000 {
      let left = max(0, totalBytes - bytesRead) * (milliseconds / 100) / bytesRead / 10
      parts.append(left < 90 ? "about \(left) s left" : "about \((left + 30) / 60) min left")
    }
    return parts.joined(separator: ", ")
  }
}
