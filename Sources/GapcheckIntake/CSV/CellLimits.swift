import GapcheckCore

/// What cells may hold at most, as profiles may.
enum CellLimits {
  /// In bytes.
  static let text = 20_000
  static let entries = 2_000
  /// Years of experience, in thousandths.
  static let years = 0...70_000
  /// Hours a week, in thousandths.
  static let hours = 500...100_000
  /// Shares of a week, in thousandths of a percent; half a percent more is forgiven as rounding.
  static let share = 0...100_000
  static let shares = 100_500
  static let startYears = 1970...9900
  /// A day that every year somebody may name lies before: readings by it are only told apart.
  static let farDay = CalendarDate(dayNumber: 84_000)
}
