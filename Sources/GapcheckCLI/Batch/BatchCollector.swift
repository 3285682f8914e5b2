import GapcheckCore

/// Brings what workers made into the order of the input, writes it and adds it up.
struct BatchCollector: Sendable {
  private let outputs: BatchOutputs
  private let streams: any Streams
  private var progress: BatchProgress?
  private var waiting: [Int: BatchProduct] = [:]
  private var turn = 0
  private(set) var tally: CohortTally
  private(set) var people = 0
  /// Names that the taxonomy does not know.
  private(set) var unrecognized = 0
  /// Why the output cannot be written any further.
  private(set) var outputError: OutputError?
  /// Whether people were left out because somebody asked the program to end.
  var isCutShort = false
  /// Inputs that could not be read.
  var failures: [Failure] = []
  /// Whether any input was a table.
  var hasReadTable = false

  init(
    _ outputs: BatchOutputs, progress: BatchProgress?, taxonomy: Taxonomy, streams: any Streams
  ) {
    self.outputs = outputs
    self.progress = progress
    self.streams = streams
    tally = CohortTally(taxonomy)
  }

  /// Whether there is nothing to be done any more.
  var isStopped: Bool { outputError != nil }

  /// Takes one part; writes all that are next in turn.
  ///
  /// - Returns: how many parts that was.
  mutating func take(_ product: BatchProduct, number: Int, bytesRead: Int) -> Int {
    waiting[number] = product
    var written = 0
    while let next = waiting.removeValue(forKey: turn) {
      write(next)
      turn += 1
      written += 1
    }
    progress?.show(people: people, invalid: tally.invalid.total, bytesRead: bytesRead)
    return written
  }

  private mutating func write(_ product: BatchProduct) {
    guard !isStopped else { return }
    if !product.complaints.isEmpty { progress?.clear() }
    for complaint in product.complaints { streams.complain(complaint.asMessageLine) }
    tally.merge(product.tally)
    people += product.people
    unrecognized += product.unrecognized
    do throws(OutputError) {
      try outputs.write(product)
    } catch {
      outputError = error
    }
  }

  /// Takes the progress off the terminal.
  mutating func finish() { progress?.clear() }
}
