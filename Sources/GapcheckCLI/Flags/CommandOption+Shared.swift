import GapcheckCore

/// The options that more than one verb takes, the same everywhere.
extension CommandOption {
  package static let help = CommandOption(
    "help", letter: "h", "Show the help; with -h, a line for each option."
  )

  package static let version = CommandOption("version", "Show the version.")

  package static let quiet = CommandOption(
    "quiet", letter: "q", "No warnings; errors are still told.")

  package static let asOf = CommandOption(
    "as-of", value: "DATE",
    "The day to audit as of, such as 2026-11-21. Default: SOURCE_DATE_EPOCH, else today.")

  package static let taxonomy = CommandOption(
    "taxonomy", value: "DIR", "A folder with a taxonomy of your own, in place of the built-in one."
  ).completed(by: .folders).inShort("A folder with a taxonomy of your own.")

  package static let color = CommandOption(
    "color", value: "WHEN",
    "When to use colour. Default: auto, which heeds NO_COLOR and CLICOLOR_FORCE."
  ).offering(["auto", "always", "never"])

  package static let format = CommandOption(
    "format", letter: "f", value: "FORMAT", "Default: text."
  ).inShort("Default: text.")

  package static let output = CommandOption(
    "output", letter: "o", value: "FILE",
    "Write to FILE, whole or not at all; - is standard output."
  ).completed(by: .files)

  package static let hours = CommandOption(
    "hours", value: "N", "Hours a week for study and shipping, from 0.5 to 100.")

  package static let start = CommandOption("start", value: "DATE", "The first day of the plan.")

  package static let off = CommandOption(
    "off", value: "DAYS",
    "Days without work, such as 2027-02-16 or 2026-12-24..2027-01-02; more of them after a comma "
      + "or in another --off. They replace those of the profile."
  ).repeatable().inShort("Days without work, such as 2027-02-16.")

  package static let target = CommandOption(
    "target", value: "TRACK", "The track to measure and plan for, or auto."
  ).completed(by: .entries(.track, also: ["auto"]))

  package static let project = CommandOption(
    "project", value: "ID", "The project to build, one of the track's."
  ).completed(by: .entries(.project, also: []))

  package static let aim = CommandOption(
    "aim", value: "AIM",
    "What the plan's steps are chosen for: most readiness (the default), or being ready."
  ).offering(["most", "ready"])

  package static let width = CommandOption(
    "width", value: "N",
    "Columns of text, from 40 to 200. Default: those of the terminal, else 80.")

  package static let ascii = CommandOption("ascii", "Draw lines and marks with ASCII alone.")

  /// What every verb takes.
  package static let common: [CommandOption] = [.asOf, .taxonomy, .color, .quiet, .help]
}
