import GapcheckCore
import GapcheckReport

/// What `plan` is asked to do: to write a plan, or to hold or renew one that was written before.
enum PlanTask {
  case write
  case check(InputSource)
  case update(String)

  init(_ invocation: Invocation, settings: PlanSettings) throws(UsageError) {
    let checked = try invocation.nonempty(.check)
    let updated = try invocation.nonempty(.update)
    switch (checked, updated) {
    case (nil, nil): self = .write
    case (.some, .some): throw invocation.fault(.conflict(.check, .update))
    case (let path?, nil):
      self = .check(InputSource(argument: path))
      try Self.checkFormat(invocation, with: .check)
      if path == "-", settings.source == .standardInput {
        throw invocation.fault(.standardInputTwice(.check))
      }
    case (nil, let path?):
      self = .update(path)
      try Self.checkFormat(invocation, with: .update)
      try Self.checkUpdate(path, invocation)
    }
  }

  /// A committed plan is Markdown; the option may say so and nothing else.
  private static func checkFormat(
    _ invocation: Invocation, with option: CommandOption
  ) throws(UsageError) {
    guard let format = try invocation.choice(.format), format != PlanFormat.markdown.rawValue
    else { return }
    throw invocation.fault(
      .invalidValue(
        name: CommandOption.format.flag, found: format, allowed: "markdown with '\(option.flag)'"))
  }

  private static func checkUpdate(_ path: String, _ invocation: Invocation) throws(UsageError) {
    if invocation.text(.output) != nil { throw invocation.fault(.conflict(.update, .output)) }
    guard path == "-" else { return }
    throw invocation.fault(
      .invalidValue(name: CommandOption.update.flag, found: path, allowed: "a file to write to"))
  }
}

extension CommandOption {
  /// Holds a committed plan against what would be made now.
  package static let check = CommandOption(
    "check", value: "PLAN",
    "Make the plan in PLAN again and write what is different; status 1 where anything is."
  ).completed(by: .files).inShort("Say what is different from the plan in PLAN.")

  /// Renews a committed plan.
  package static let update = CommandOption(
    "update", value: "PLAN", "Renew the plan in PLAN and keep its ticks."
  ).completed(by: .files)
}
