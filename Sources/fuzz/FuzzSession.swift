import Fuzzing
import GapcheckCLI

/// Runs the cases that are asked for, up to the first that fails.
struct FuzzSession {
  private let options: FuzzOptions
  private let streams = SystemStreams()

  init(_ options: FuzzOptions) {
    self.options = options
  }

  func run() throws(FuzzUsageError) {
    if let input = options.input { return try run(input) }
    for target in options.targets { try run(target) }
  }

  private func run(_ path: String) throws(FuzzUsageError) {
    guard let bytes = try? streams.read(.file(path), limit: .max) else { throw .unreadable(path) }
    for target in options.targets {
      if let fault = target.fault(in: bytes) { throw .failed("\(target.rawValue): \(fault)") }
    }
  }

  private func run(_ target: FuzzTarget) throws(FuzzUsageError) {
    let seeds = FuzzSeeds(target)
    for number in options.numbers {
      streams.showProgress("\r\(target.rawValue): seed \(options.seed), case \(number)")
      let next = FuzzCase(number, seed: options.seed, seeds: seeds)
      if options.isSingle { try save(next) }
      guard let fault = next.fault else { continue }
      try save(next)
      streams.showProgress("\n")
      throw .failed("\(target.rawValue), seed \(options.seed), case \(number): \(fault)")
    }
    streams.showProgress("\r")
    streams.complain(
      "\(target.rawValue): seed \(options.seed), \(options.numbers.count) cases held")
  }

  private func save(_ next: FuzzCase) throws(FuzzUsageError) {
    guard let path = options.output else { return }
    do {
      let sink = try streams.open(.file(path))
      try sink.write(next.bytes)
      try sink.commit()
    } catch {
      throw .unreadable(path)
    }
  }
}
