import GapcheckReport

/// Where the results and pages of a batch go, opened before the work.
struct BatchOutputs: Sendable {
  private let streams: any Streams
  private let results: (any OutputSink)?
  private let summary: (any OutputSink)?
  private let pages: BatchSettings.Pages?

  init(_ settings: BatchSettings, streams: any Streams) throws(OutputError) {
    self.streams = streams
    pages = settings.pages
    if let folder = settings.pages?.folder { try streams.createFolder(folder) }
    results = settings.results == nil ? nil : try streams.open(settings.target)
    do throws(OutputError) {
      summary = try settings.summary.map { (summary) throws(OutputError) in
        try streams.open(summary.target)
      }
    } catch {
      results?.discard()
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
      try results?.write(bytes)
    } catch {
      guard error.reason == .closedPipe, summary != nil || pages != nil else { throw error }
    }
  }

  private func write(_ page: BatchProduct.Page) throws(OutputError) {
    guard let pages else { return }
    let target = OutputTarget.file(pages.folder.appending(pathPart: page.name))
    if case .file(let path) = target, !pages.isForced, streams.exists(path) {
      throw OutputError(target.name, .cannotCreate("it exists; --force replaces it"))
    }
    let sink = try streams.open(target)
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
    try results?.commit()
    guard let summary else { return }
    try summary.write(Array((text ?? "").utf8))
    try summary.commit()
  }

  /// Gives up what is not in its place yet.
  func discard() {
    results?.discard()
    summary?.discard()
  }
}
