import GapcheckCLI
import Testing

extension Verb: CustomTestStringConvertible {
  /// The verb's name alone, where a test lists its arguments.
  package var testDescription: String { name }
}
