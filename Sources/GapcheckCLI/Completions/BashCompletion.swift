import GapcheckCore

/// Writes the completion of bash, from version 3.2 on.
///
/// Bash cuts what is typed at `=` and `:` and knows no descriptions, so the script puts the words
/// together again and offers bare words. Nothing typed is ever run or expanded.
struct BashCompletion {
  private let table: CommandTable

  init(_ table: CommandTable) {
    self.table = table
  }

  var script: String {
    [Self.opening, commands, verbs, values, operands, Self.reading]
      .joined(separator: "\n\n") + "\n"
  }

  // MARK: What the table says

  private var commands: String {
    let first = table.openings.map(\.word)
    let groups = table.groups.map { group in
      "    \(group)) \(words(table.seconds(after: group).map(\.word))) ;;"
    }
    return """
      # Offers the next word of a command, after those before it.
      _gapcheck_commands() {
        case $* in
          '') \(words(first)) ;;
      \(groups.joined(separator: "\n"))
        esac
      }
      """
  }

  private var verbs: String {
    let cases = table.verbs.map { verb in
      let all = verb.options.flatMap(\.flags)
      let valued = verb.options.filter { $0.valueName != nil }.flatMap(\.flags)
      let most = verb.operands.count.upperBound
      return """
            \(verb.name.quotedForShell))
              options='\(all.joined(separator: " "))'
              valued='\(valued.joined(separator: " "))'
              most=\(most == .max ? "999999" : "\(most)") ;;
        """
    }
    return """
      # What a verb takes: its options, those with a value, and how many arguments.
      _gapcheck_verb() {
        case $verb in
      \(cases.joined(separator: "\n"))
        esac
      }
      """
  }

  private var values: String {
    """
    # Offers values of an option.
    _gapcheck_value() {
      case "$verb $1" in
    \(valueCases.joined(separator: "\n"))
      esac
    }
    """
  }

  /// A case for each thing that values can be, with the options that have such values.
  private var valueCases: [String] {
    var patterns: [(completion: Completion, patterns: [String])] = []
    for (flag, kinds) in table.valuesByFlag {
      let isSame = Set(kinds.map(\.completion)).count == 1
      for (verb, completion) in isSame ? kinds.prefix(1) : kinds[...] {
        let pattern = isSame ? "*' \(flag)'" : "'\(verb) \(flag)'"
        if let place = patterns.firstIndex(where: { $0.completion == completion }) {
          patterns[place].patterns.append(pattern)
        } else {
          patterns.append((completion, [pattern]))
        }
      }
    }
    return patterns.compactMap { completion, patterns in
      action(completion).map { "    \(patterns.joined(separator: " | "))) \($0) ;;" }
    }
  }

  private var operands: String {
    let cases = table.verbs.compactMap { verb in
      action(verb.operands.completion).map { "    \(verb.name.quotedForShell)) \($0) ;;" }
    }
    return """
      # Offers what a verb works on.
      _gapcheck_operand() {
        case $verb in
      \(cases.joined(separator: "\n"))
        esac
      }
      """
  }

  private func action(_ completion: Completion) -> String? {
    switch completion {
    case .free: nil
    case .files: "_gapcheck_paths default"
    case .folders: "_gapcheck_paths dirnames"
    case .words(let choices): words(choices)
    case .entries(let kind, let also):
      "_gapcheck_ids '\(kind?.rawValue ?? "")'" + (also.isEmpty ? "" : "; \(words(also))")
    case .commands: #"_gapcheck_commands "${operands[@]}""#
    }
  }

  private func words(_ words: [String]) -> String {
    (["_gapcheck_words"] + words.map(\.quotedForShell)).joined(separator: " ")
  }

  // MARK: What is the same whatever the table says

  private static let opening = #"""
    # Completion of gapcheck for bash. Load it with  source <(gapcheck completions bash)
    # Made from the table of commands by 'gapcheck completions bash'; not to be edited.

    # Offers those of some words that begin with what is typed.
    _gapcheck_words() {
      local word typed=${cur#[\"\']}
      for word; do
        if [[ $word == "$typed"* ]]; then COMPREPLY+=("$before$word"); fi
      done
    }

    # Leaves a path to the shell, which knows how to quote it.
    _gapcheck_paths() {
      compopt -o "$1" 2>/dev/null
    }

    # Asks the program for ids, of one kind or all, in the taxonomy that is named on the line.
    _gapcheck_ids() {
      local id kind=$1 before=$before cur=$cur
      if [[ -z $kind && $cur == *:* ]]; then
        kind=${cur%%:*} before=$before$kind: cur=${cur#*:}
      fi
      while IFS= read -r id; do
        _gapcheck_words "$id"
      done < <("$program" taxonomy list --ids -q ${taxonomy:+"--taxonomy=$taxonomy"} -- \
        ${kind:+"$kind"} 2>/dev/null </dev/null)
    }
    """#

  private static let reading = #"""
    _gapcheck() {
      COMPREPLY=()
      local program=${COMP_WORDS[0]/#\~\//$HOME/}
      local before='' taxonomy='' verb='' options='' valued='' most=0 skip=1
      local cur='' option='' only=0 glued=0 index piece word
      local -a words=() operands=()

      # The shell cuts words at '=' and ':'; here they are whole again.
      for ((index = 1; index <= COMP_CWORD; index++)); do
        piece=${COMP_WORDS[index]-}
        if ((${#words[@]})) && { ((glued)) || [[ $piece == [=:]* ]]; }; then
          words[${#words[@]} - 1]+=$piece
        else
          words+=("$piece")
        fi
        glued=0
        if [[ $piece == [=:] ]]; then glued=1; fi
      done
      cur=${words[${#words[@]} - 1]}
      unset "words[${#words[@]} - 1]"
      local whole=$cur

      if ((${#words[@]} == 0)); then
        if [[ $cur == -* ]]; then _gapcheck_words --help -h --version; else _gapcheck_commands; fi
        return
      fi
      verb=${words[0]}
      _gapcheck_verb
      if [[ -z $options ]]; then
        if ((${#words[@]} == 1)); then _gapcheck_commands "$verb"; return; fi
        verb="$verb ${words[1]}" skip=2
        _gapcheck_verb
      fi

      for word in "${words[@]:skip}"; do
        if [[ -n $option ]]; then
          if [[ $option == --taxonomy ]]; then taxonomy=$word; fi
          option=''
        elif ((only)); then
          operands+=("$word")
        elif [[ $word == -- ]]; then
          only=1
        elif [[ $word == --taxonomy=* ]]; then
          taxonomy=${word#*=}
        elif [[ $word == -?* ]]; then
          if [[ " $valued " == *" $word "* ]]; then option=$word; fi
        else
          operands+=("$word")
        fi
      done
      taxonomy=${taxonomy//[\"\'\\]/}
      taxonomy=${taxonomy/#\~\//$HOME/}

      if [[ -n $option ]]; then
        _gapcheck_value "$option"
      elif ((only == 0)) && [[ $cur == --*=* ]]; then
        option=${cur%%=*} before=${cur%%=*}= cur=${cur#*=}
        _gapcheck_value "$option"
      elif ((only == 0)) && [[ $cur == -* ]]; then
        read -r -a words <<<"$options"
        _gapcheck_words "${words[@]}"
      elif ((${#operands[@]} < most)); then
        _gapcheck_operand
      fi

      # Only what follows the last cut is replaced.
      local breaks=${COMP_WORDBREAKS//[^=:]/}
      if [[ -n $breaks && $whole == *[$breaks]* ]] && ((${#COMPREPLY[@]})); then
        local kept=${whole%"${whole##*[$breaks]}"}
        COMPREPLY=("${COMPREPLY[@]#"$kept"}")
      fi
    }

    # Without 'compopt', which macOS lacks, paths are offered wherever nothing else is.
    if type compopt >/dev/null 2>&1; then
      complete -F _gapcheck gapcheck
    else
      complete -o default -F _gapcheck gapcheck
    fi
    """#
}

extension CommandTable {
  /// The options that take a value, in every spelling, with what it can be in each verb.
  fileprivate var valuesByFlag: [(flag: String, kinds: [(verb: String, completion: Completion)])] {
    var order: [String] = []
    var kinds: [String: [(verb: String, completion: Completion)]] = [:]
    for verb in verbs {
      for option in verb.options where option.valueName != nil {
        for flag in option.flags {
          if kinds[flag] == nil { order.append(flag) }
          kinds[flag, default: []].append((verb.name, option.completion))
        }
      }
    }
    return order.map { ($0, kinds[$0] ?? []) }
  }
}
