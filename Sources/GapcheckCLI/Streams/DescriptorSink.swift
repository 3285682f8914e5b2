/// An output that is written as it comes: standard output, a device, a pipe.
struct DescriptorSink: OutputSink {
  private let descriptor: Int32
  private let name: String
  /// Whether it is for us to close.
  private let isOurs: Bool

  init(_ descriptor: Int32, name: String, isOurs: Bool) {
    self.descriptor = descriptor
    self.name = name
    self.isOurs = isOurs
  }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    do throws(SystemError) {
      try SystemCalls.writeBytes(bytes, to: descriptor)
    } catch {
      throw OutputError(name, error.writingReason)
    }
  }

  func commit() throws(OutputError) {
    guard isOurs else { return }
    do throws(SystemError) {
      try SystemCalls.closeDescriptor(descriptor)
    } catch {
      throw OutputError(name, error.writingReason)
    }
  }

  func discard() {
    if isOurs { try? SystemCalls.closeDescriptor(descriptor) }
  }
}

extension SystemError {
  /// What the answer means for an output that was open.
  var writingReason: OutputError.Reason {
    switch kind {
    case .brokenPipe: .closedPipe
    case .exists: .exists
    case .missing, .folder, .notAFolder, .other: .cannotWrite(words)
    }
  }
}
