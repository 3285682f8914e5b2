import Dispatch
import GapcheckCore
import GapcheckIntake
import Synchronization

/// Takes a cohort from its inputs to its outputs with several workers.
///
/// Two locks, and why: workers take people from one source, and hand over what they made of them to
/// one collector, which writes it in the order of the input. Nothing else is shared, so that results
/// are the same for any number of workers. At most two parts of the work for each worker are under
/// way: memory does not grow with the cohort.
struct BatchRunner {
  let worker: BatchWorker
  let workers: Int
  /// People that a worker takes at a time.
  let share: Int

  /// Runs to the end, to the first output that cannot be written, or till somebody asks the program
  /// to end: then what is under way is finished.
  func run(_ source: CohortSource, into collector: BatchCollector) -> BatchCollector {
    let intake = Mutex(BatchIntake(source, share: share))
    let output = Mutex(collector)
    let lanes = DispatchSemaphore(value: 2 * workers)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      // Each has one of its own, as it remembers names.
      var worker = self.worker
      while true {
        lanes.wait()
        let isStopped = output.withLock { $0.isStopped }
        guard !isStopped, let part = intake.withLock({ $0.next() }) else {
          // What was waited for is not used: whoever waits is to see the end, too.
          lanes.signal()
          return
        }
        var product = part.people.map { worker.product(of: $0) } ?? worker.nothing
        product.complaints = part.remarks + product.complaints
        let written = output.withLock {
          $0.take(product, number: part.number, bytesRead: part.bytesRead)
        }
        for _ in 0..<written { lanes.signal() }
      }
    }
    var result = output.withLock { $0 }
    let source = intake.withLock { $0.source }
    result.failures += source.failures
    result.isCutShort = source.isCutShort
    result.hasReadTable = source.hasReadTable
    return result
  }
}

/// Gives out people in numbered parts.
struct BatchIntake: Sendable {
  struct Part: Sendable {
    let number: Int
    /// `nil` where there is only something to be said.
    let people: CohortSource.People?
    let remarks: [String]
    let bytesRead: Int
  }

  private(set) var source: CohortSource
  private let share: Int
  private var waiting: CohortSource.People?
  private var number = 0

  init(_ source: CohortSource, share: Int) {
    self.source = source
    self.share = share
  }

  mutating func next() -> Part? {
    if waiting?.records.isEmpty ?? true {
      waiting = source.next()
    } else if source.isInterrupted() {
      return nil
    }
    let remarks = source.takeRemarks()
    let count = share
    let people = waiting?.take(count)
    guard people != nil || !remarks.isEmpty else { return nil }
    defer { number += 1 }
    return Part(
      number: number, people: people, remarks: remarks, bytesRead: source.bytesRead)
  }
}
