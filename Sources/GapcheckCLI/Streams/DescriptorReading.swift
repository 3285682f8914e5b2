/// An input that is read as it comes: a file, a pipe, standard input.
struct DescriptorReading: InputReading {
  private let descriptor: Int32
  private let name: String
  /// Whether it is for us to close.
  private let isOurs: Bool

  init(_ descriptor: Int32, name: String, isOurs: Bool) {
    self.descriptor = descriptor
    self.name = name
    self.isOurs = isOurs
  }

  /// Reads nothing any more once somebody asks the program to end.
  func read(upTo count: Int) throws(InputError) -> [UInt8] {
    guard Interruptions.waitToRead(descriptor) else { return [] }
    do throws(SystemError) {
      return try SystemCalls.readBytes(descriptor, upTo: count)
    } catch {
      throw InputError(name, error.inputReason)
    }
  }

  func close() { if isOurs { try? SystemCalls.closeDescriptor(descriptor) } }
}
