import Fuzzing
import GapcheckCLI
import Synchronization

/// The C interface of libFuzzer; the only unsafe code of fuzzing.
enum LibFuzzer {
  /// Which intake is fuzzed: libFuzzer calls a plain function, which can carry nothing.
  private static let target = Mutex<FuzzTarget?>(nil)

  /// Runs to the end that the arguments of the process set, or to the first input that fails.
  static func run(_ target: FuzzTarget) {
    self.target.withLock { $0 = target }
    var count = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    _ = unsafe runDriver(&count, &arguments) { start, count in
      let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
      guard let fault = LibFuzzer.target.withLock({ $0 })?.fault(in: bytes) else { return 0 }
      SystemStreams().complain("fuzz-coverage: \(fault)")
      // libFuzzer saves the input of whatever stops the process.
      preconditionFailure("a case does not hold")
    }
  }
}

@_extern(c, "LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
