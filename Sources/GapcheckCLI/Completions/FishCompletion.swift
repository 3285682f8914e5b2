import GapcheckCore

/// Writes the completion of fish: a line for each option and argument of each verb.
struct FishCompletion {
  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  var script: String {
    ([Self.opening, commands] + table.verbs.map(lines)).joined(separator: "\n\n") + "\n"
  }

  private var commands: String {
    let top = table.topLevel.map { line("__gapcheck_at", option: $0) }
    // The words of a command stand at the start and after 'help'.
    let lines = ["__gapcheck_at", "__gapcheck_at help"].flatMap { place in
      table.openings.map { word($0, under: place) }
        + table.groups.flatMap { group in
          table.seconds(after: group).map { word($0, under: "\(place) \(group)") }
        }
    }
    return (["complete -c gapcheck -f"] + top + lines).joined(separator: "\n")
  }

  private func word(_ word: (word: String, summary: String), under condition: String) -> String {
    "complete -c gapcheck -n \(condition.quotedForFish) -a \(word.word)"
      + " -d \(word.summary.quotedForFish)"
  }

  private func lines(of verb: Verb) -> String {
    let condition = "__gapcheck_in \(verb.name)"
    let options = verb.options.map { line(condition, option: $0) }
    let operands = verb.operands.completion == .commands ? nil : action(verb.operands.completion)
    let does = operands.map { ["complete -c gapcheck -n \(condition.quotedForFish) \($0)"] } ?? []
    return (["# gapcheck \(verb.name)"] + does + options)
      .joined(separator: "\n")
  }

  private func line(_ condition: String, option: CommandOption) -> String {
    let letter = option.letter.map { " -s \($0)" } ?? ""
    let value = option.valueName == nil ? "" : " -r \(action(option.completion) ?? "-f")"
    return "complete -c gapcheck -n \(condition.quotedForFish)\(letter) -l \(option.name)\(value)"
      + " -d \(option.brief.quotedForFish)"
  }

  private func action(_ completion: Completion) -> String? {
    switch completion {
    case .free: nil
    case .files: "-F"
    case .folders: "-f -a '(__fish_complete_directories)'"
    case .words(let words): "-f -a \(words.joined(separator: " ").quotedForFish)"
    case .entries(let kind, let also):
      "-f -a "
        + (["(__gapcheck_ids \(kind?.rawValue ?? ""))"] + also).joined(separator: " ").quotedForFish
    case .commands: "-f"
    }
  }

  private static let opening = #"""
    # Completion of gapcheck for fish. Load it with  gapcheck completions fish | source
    # or save it as ~/.config/fish/completions/gapcheck.fish
    # Made from the table of commands by 'gapcheck completions fish'; not to be edited.

    # Whether exactly these words were typed so far.
    function __gapcheck_at
        set -l typed (commandline -opc)
        set -e typed[1]
        test "$typed" = "$argv"
    end

    # Whether what was typed begins with these words.
    function __gapcheck_in
        set -l typed (commandline -opc)
        set -e typed[1]
        test (count $typed) -ge (count $argv)
        and test "$typed[1..$(count $argv)]" = "$argv"
    end

    # Asks the program for ids, of one kind or all, in the taxonomy that is named on the line.
    function __gapcheck_ids
        set -l typed (commandline -opc)
        set -l program (string replace -r '^~/' "$HOME/" -- $typed[1])
        type -q $program; or return
        set -l own
        set -l place (contains -i -- --taxonomy $typed)
        and set own --taxonomy=(string unescape -- $typed[(math $place + 1)])
        set -l joined (string match -r -- '^--taxonomy=.*' $typed)
        and set own (string unescape -- $joined[1])
        set -l kind $argv
        set -l before ''
        if test -z "$kind"; and string match -q -- '*:*' (commandline -ct)
            set kind (string split -m 1 : -- (commandline -ct))[1]
            set before $kind:
        end
        for id in ($program taxonomy list --ids -q $own -- $kind 2>/dev/null </dev/null)
            echo $before$id
        end
    end
    """#
}
