package import JSON

/// Something wrong or doubtful in a profile, with its place.
package struct ProfileDiagnostic: Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    case syntax(JSONError)
    case byteOrderMark
    case wrongType(expected: String, found: String)
    case missingKey(String)
    case unknownKey(String, nearest: String?)
    case empty
    case outOfRange(found: String, allowed: String)
    case notADate(String)
    case notAMonth(String)
    case notASpan(String, DateSpanFault)
    case unknownChoice(String, choices: [String])
    case sharesExceedWeek(total: String)
    case unknownLevelWord(String, nearest: String?)
    case unknownEvidenceKind(String, nearest: String?, choices: [String])
    case unknownTarget(String, nearest: [String], choices: [String])
    case unknownProject(String, nearest: [String])
    case unknownContext(String, choices: [String])
    case unknownSkill(String, nearest: [Suggestion])
    case ambiguousSkill(String, meanings: [Suggestion])
    case unknownTask(String, nearest: [Suggestion])
    case unknownPlanItem(String, nearest: Suggestion?)
    case futureLastUse(String)
    case futureCompletion(String)
    case unsafeLink(String)
    case weakness(Weakness)
  }

  package let severity: Severity
  package let problem: Problem
  /// The key path; empty for the profile as a whole.
  package let path: String
  package let offset: Int

  package init(_ severity: Severity, _ problem: Problem, path: String, at offset: Int) {
    self.severity = severity
    self.problem = problem
    self.path = path
    self.offset = offset
  }
}

extension ProfileDiagnostic {
  /// The sentence for a person: what is wrong and what to do, in lower case without a full stop.
  package var message: String {
    let what = path.isEmpty ? "the profile" : "'\(path)'"
    switch problem {
    case .syntax(let error): return error.message
    case .byteOrderMark:
      return "the file starts with a UTF-8 byte order mark; it is ignored, save without it"
    case .wrongType(let expected, let found): return "\(what) must be \(expected), found \(found)"
    case .missingKey(let key):
      return "\(what) has no '\(key)'; add \"\(key)\""
    case .unknownKey(let key, let nearest):
      return "unknown key '\(quoted(key))' in \(what) is not used" + suggestion(nearest)
    case .empty: return "\(what) is empty; write something or leave the key out"
    case .outOfRange(let found, let allowed):
      return "\(what) is \(found); it must be \(allowed)"
    case .notADate(let text):
      return "\(what) is '\(quoted(text))', which is no date; write one such as 2026-12-01"
    case .notAMonth(let text):
      return "\(what) is '\(quoted(text))', which is no month; write one such as 2026-09 or 2026"
    case .notASpan(let text, .notADate):
      return "\(what) is '\(quoted(text))', which is no day or span of days; write one such as "
        + "2027-02-16 or 2026-12-24..2027-01-02"
    case .notASpan(let text, .endsBeforeStart):
      return
        "\(what) is '\(quoted(text))', which ends before it starts; write the earlier day first"
    case .unknownChoice(let text, let choices):
      return "\(what) is '\(quoted(text))'; choose one of \(choices.joined(separator: ", "))"
    case .sharesExceedWeek(let total):
      return "the shares of 'tasks' add up to \(total) %; a week has 100 %"
    case .unknownLevelWord(let word, let nearest):
      return "\(what) is '\(quoted(word))'; write 0 to 4 or a word such as beginner, intermediate, "
        + "advanced or expert" + suggestion(nearest)
    case .unknownEvidenceKind(let text, let nearest, let choices):
      return "\(what) is '\(quoted(text))', read as a claim; kinds are "
        + choices.joined(separator: ", ") + suggestion(nearest)
    case .unknownTarget(let text, let nearest, let choices):
      return "\(what) is '\(quoted(text))', which is no track; "
        + (nearest.isEmpty
          ? "write one of \(choices.joined(separator: ", "))"
          : "did you mean \(alternatives(nearest))?")
    case .unknownProject(let text, let nearest):
      return "\(what) is '\(quoted(text))', which is no project; "
        + (nearest.isEmpty
          ? "'gapcheck taxonomy list project' lists them"
          : "did you mean \(alternatives(nearest))?")
    case .unknownContext(let text, let choices):
      return "\(what) is '\(quoted(text))'; contexts are \(choices.joined(separator: ", "))"
    case .unknownSkill(let text, let nearest):
      return "skill '\(quoted(text))' is not in the taxonomy"
        + suggestions(nearest)
    case .ambiguousSkill(let text, let meanings):
      return "skill '\(quoted(text))' could mean different things; name the one you mean, such as "
        + meanings.map(\.description).joined(separator: " or ")
    case .unknownTask(let text, let nearest):
      return "task '\(quoted(text))' is not in the taxonomy"
        + suggestions(nearest)
    case .unknownPlanItem(let text, let nearest):
      return "'\(quoted(text))' is no item of a plan, so it is not counted"
        + suggestions(nearest.map { [$0] } ?? [])
    case .futureCompletion(let text):
      return "\(what) is \(text), after the date of the audit, so the item is not counted yet"
    case .futureLastUse(let text): return "\(what) is \(text), after the date of the audit"
    case .unsafeLink(let text):
      return "\(what) is '\(quoted(text))'; only http, https and mailto links are shown as links"
    case .weakness(let weakness): return weakness.message
    }
  }

  private func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  private func suggestions(_ nearest: [Suggestion]) -> String {
    nearest.isEmpty
      ? "" : "; did you mean \(nearest.map(\.description).joined(separator: " or "))?"
  }

  private func alternatives(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: " or ")
  }

  /// Keeps a person's own words short and printable on one line.
  private func quoted(_ text: String) -> String { text.visibleOnOneLine(limit: 60) }
}

extension String {
  /// The text with control and invisible characters spelled out, cut at a limit of characters.
  package func visibleOnOneLine(limit: Int) -> String {
    var result = ""
    for scalar in unicodeScalars.prefix(limit) {
      if scalar.isSpelledOut {
        result += scalar.spelledOut
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return unicodeScalars.count > limit ? result + "…" : result
  }
}
