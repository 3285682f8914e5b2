import GapcheckCore

/// What the options that every verb takes mean.
struct CommonSettings {
  let asOf: CalendarDate
  /// The folder of a taxonomy other than the built-in one.
  let taxonomyFolder: String?
  let isQuiet: Bool
  let color: ColorChoice

  init(_ invocation: Invocation, in environment: ProgramEnvironment) throws(UsageError) {
    asOf = try Self.asOf(invocation, in: environment)
    taxonomyFolder = try invocation.nonempty(.taxonomy)
    isQuiet = invocation.has(.quiet)
    color = try invocation.choice(.color).flatMap(ColorChoice.init) ?? .auto
  }

  /// The day of the audit: as asked for, else that of a reproducible build, else today in UTC.
  private static func asOf(
    _ invocation: Invocation, in environment: ProgramEnvironment
  ) throws(UsageError) -> CalendarDate {
    if let date = try invocation.date(.asOf) { return date }
    guard let epoch = environment.variable("SOURCE_DATE_EPOCH") else {
      return CalendarDate(dayNumber: environment.secondsSince1970 / secondsPerDay)
    }
    guard let seconds = Int(epoch), (0..<endOfYears).contains(seconds) else {
      throw invocation.fault(
        .invalidValue(
          name: "SOURCE_DATE_EPOCH", found: epoch, allowed: "whole seconds since 1970-01-01"))
    }
    return CalendarDate(dayNumber: seconds / secondsPerDay)
  }

  private static let secondsPerDay = 86_400
  /// The first second of the year 10 000, which has no ISO 8601 date of ten characters.
  private static let endOfYears = 253_402_300_800
}
