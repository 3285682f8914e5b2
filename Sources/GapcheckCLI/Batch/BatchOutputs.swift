import GapcheckReport

/// Where the results and pages of a batch go, opened before the work.
struct BatchOutputs: Sendable {
  private let streams: any Streams
  private let results: Output?
  private let summary: Output?
  private let pages: BatchSettings.Pages?

  private struct Output: Sendable {
    let target: OutputTarget
    let sink: any OutputSink

    init(_ target: OutputTarget, _ streams: any Streams) throws(OutputError) {
      self.target = target
      sink = try streams.open(target)
    }
  }

  init(_ settings: BatchSettings, streams: any Streams) throws(OutputError) {
    self.streams = streams
    pages = settings.pages
    if let folder = settings.pages?.folder { try streams.createFolder(folder) }
    results = settings.results == nil ? nil : try Output(settings.target, streams)
    do throws(OutputError) {
      summary = try settings.summary.map { (summary) throws(OutputError) in
        try Output(summary.target, streams)
      }
    } catch {
      results?.sink.discard()
      throw error
    }
  }

  /// Writes what stands above all results.
  func begin(with header: String) throws(OutputError) {
    try writeResults(Array(header.utf8))
  }

  /// Writes what a few people came to.
  func write(_ product: BatchProduct) throws(OutputError) {
    if !product.output.isEmpty { try writeResults(product.output) }
    for page in product.pages { try write(page) }
  }

  /// Writes results; whoever stopped reading them may still want the summary or the pages.
  private func writeResults(_ bytes: [UInt8]) throws(OutputError) {
    do throws(OutputError) {
      try results?.sink.write(bytes)
    } catch {
      guard error.reason == .closedPipe, summary != nil || pages != nil else { throw error }
    }
  }

  private func write(_ page: BatchProduct.Page) throws(OutputError) {
    guard let pages else { return }
    let sink = try streams.openEntry(
      pages.folder.appending(pathPart: page.name), mayReplace: pages.isForced)
    do throws(OutputError) {
      try sink.write(Array(page.text.utf8))
      try sink.commit()
    } catch {
      sink.discard()
      throw error
    }
  }

  /// Puts everything in its place.
  func commit(summary text: String?) throws(OutputError) {
    try results?.sink.commit()
    guard let summary else { return }
    try summary.sink.write(Array((text ?? "").utf8))
    try summary.sink.commit()
  }

  /// Writes to standard output what was finished before the end; files stay as they were, because
  /// a part of a cohort is not to be taken for the whole.
  ///
  /// - Returns: the names of the files that were to be written.
  func commitPart(summary text: String?) throws(OutputError) -> [String] {
    if let results, results.target == .standardOutput { try results.sink.commit() }
    if let summary, summary.target == .standardOutput {
      try summary.sink.write(Array((text ?? "").utf8))
    }
    let left = [results, summary].compactMap { $0 }.filter { $0.target != .standardOutput }
    for output in left { output.sink.discard() }
    return left.map(\.target.name)
  }

  /// Gives up what is not in its place yet.
  func discard() {
    results?.sink.discard()
    summary?.sink.discard()
  }
}
