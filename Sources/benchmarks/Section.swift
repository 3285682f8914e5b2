/// A group of measurements, by the name that `--only` takes.
///
/// In this order: whatever makes this process large comes after the memory.
enum Section: String, CaseIterable {
  /// People a second, beside programs that only parse.
  case rates
  /// Two workers beside one.
  case workers
  /// Every plan made, beside a program that only parses.
  case plans
  /// One report, beside a program that does nothing.
  case start
  /// Peak resident sizes.
  case memory
  /// The cost of a person in cohorts of four sizes.
  case growth
  /// The cost of a person with a larger taxonomy.
  case taxonomy
  /// Instructions for each person.
  case instructions
}
