import GapcheckCore

/// Writes the completion of zsh: a function for `_arguments`, to be loaded or found in `fpath`.
struct ZshCompletion {
  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  var script: String {
    """
    #compdef gapcheck
    # Completion of gapcheck for zsh. Load it with  source <(gapcheck completions zsh)
    # or save it as _gapcheck in a folder of fpath.
    # Made from the table of commands by 'gapcheck completions zsh'; not to be edited.

    \(commands)

    \(Self.ids)

    \(arguments)

    \(Self.ending)

    """
  }

  /// Offers the words of a command; `gapcheck` and `gapcheck help` are followed by the same.
  private var commands: String {
    let groups = table.groups.map { group in
      "  elif (( CURRENT == 3 )) && [[ $words[2] == \(group) ]]; then\n"
        + described(table.seconds(after: group))
    }
    return """
      # Offers the next word of a command.
      _gapcheck_commands() {
        local -a offered
        if (( CURRENT == 2 )); then
      \(described(table.openings))
      \(groups.joined(separator: "\n"))
        fi
        _describe -t commands command offered
      }
      """
  }

  private func described(_ words: [(word: String, summary: String)]) -> String {
    let entries = words.map { "      \("\($0.word):\($0.summary.backslashing("\\"))".quoted)" }
    return "    offered=(\n\(entries.joined(separator: "\n"))\n    )"
  }

  private var arguments: String {
    let cases = table.verbs.map { verb in
      let specs = verb.options.map(spec) + operands(of: verb)
      return "    \(verb.name.quoted))\n      _arguments -s -S : \\\n"
        + specs.map { "        \($0)" }.joined(separator: " \\\n") + " ;;"
    }
    let groups = table.groups.map(\.quoted).joined(separator: " | ")
    return """
      _gapcheck() {
        local curcontext=$curcontext program=${words[1]/#\\~\\//$HOME/} verb=$words[2]
        if (( CURRENT == 2 )); then
          if [[ $PREFIX == -* ]]; then
            local -a offered=(\(topLevel))
            _describe -o option offered
          else
            _gapcheck_commands
          fi
          return
        fi
        case $verb in
          \(groups))
            if (( CURRENT == 3 )); then
              _gapcheck_commands
              return
            fi
            verb="$verb $words[3]"
            shift words
            (( CURRENT-- )) ;;
        esac
        shift words
        (( CURRENT-- ))
        case $verb in
      \(cases.joined(separator: "\n"))
        esac
      }
      """
  }

  private var topLevel: String {
    table.topLevel.flatMap { option in
      option.flags.map { "\($0):\(option.brief.backslashing("\\"))".quoted }
    }.joined(separator: " ")
  }

  /// An option in the words of `_arguments`; help stands alone, others stand once if they may.
  private func spec(_ option: CommandOption) -> String {
    let text = "[\(option.brief.backslashing(#"\[]:"#))]"
    let value = option.valueName.map { ":\($0):\(action(option.completion))" } ?? ""
    let once =
      option == .help
      ? "(- *)" : option.isRepeatable ? "*" : "(\(option.flags.joined(separator: " ")))"
    let forms = option.flags.map { flag in
      guard option.valueName != nil else { return flag }
      return flag.hasPrefix("--") ? "\(flag)=" : "\(flag)+"
    }
    return forms.count == 1
      ? "\(once)\(forms[0])\(text)\(value)".quoted
      : "\(once.quoted){\(forms.joined(separator: ","))}\("\(text)\(value)".quoted)"
  }

  private func operands(of verb: Verb) -> [String] {
    let operands = verb.operands
    guard operands != .none else { return [] }
    let does = action(operands.completion)
    if operands.count.upperBound > 9 { return ["*:\(operands.name):\(does)".quoted] }
    let names = operands.name.split(separator: " ")
    return (0..<operands.count.upperBound).map { place in
      let colon = place < operands.count.lowerBound ? ":" : "::"
      let name = names.count > place ? names[place] : names[names.count - 1]
      return "\(place + 1)\(colon)\(name):\(does)".quoted
    }
  }

  private func action(_ completion: Completion) -> String {
    switch completion {
    case .free: " "
    case .files: "_files"
    case .folders: "_files -/"
    case .words(let words): "(\(words.map { $0.backslashing(#"\:"#) }.joined(separator: " ")))"
    case .entries(let kind, let also):
      // The space keeps the arguments as they are.
      ([" _gapcheck_ids", "'\(kind?.rawValue ?? "")'"] + also).joined(separator: " ")
    case .commands: "_gapcheck_commands"
    }
  }

  private static let ids = #"""
    # Asks the program for ids, of one kind or all, in the taxonomy that is named on the line.
    _gapcheck_ids() {
      local kind=$1 place own
      local -a ids asked
      shift
      if [[ -z $kind && $PREFIX == *:* ]]; then
        kind=${PREFIX%%:*}
        compset -P '*:'
      fi
      for (( place = 2; place < CURRENT; place++ )); do
        case $words[place] in
          --taxonomy) own=${(Q)words[place + 1]} ;;
          --taxonomy=*) own=${(Q)words[place]#*=} ;;
        esac
      done
      [[ -n $own ]] && asked=("--taxonomy=${own/#\~\//$HOME/}")
      ids=(${(f)"$($program taxonomy list --ids -q $asked -- $kind 2>/dev/null </dev/null)"} "$@")
      compadd -a ids
    }
    """#

  private static let ending = """
    # Found in fpath, the file is the function; else it is loaded.
    if [[ $funcstack[1] == _gapcheck ]]; then
      _gapcheck "$@"
    elif (( $+functions[compdef] )); then
      compdef _gapcheck gapcheck
    fi
    """
}

extension String {
  /// The text in single quotes, whatever it holds.
  fileprivate var quoted: String { "'\(replacing("'", with: #"'\''"#))'" }
}
