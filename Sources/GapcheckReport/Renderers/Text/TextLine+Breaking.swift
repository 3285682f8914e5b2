extension TextLine {
  /// The line cut into parts of a width, between whole characters.
  func broken(width: Int) -> [TextLine] {
    var parts: [TextLine] = []
    var part = TextLine()
    for piece in pieces {
      for character in piece.text.terminalCharacters {
        if part.columns + character.columns > width && !part.isEmpty {
          parts.append(part)
          part = TextLine()
        }
        part.append(character.text, piece.style, columns: character.columns)
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }

  /// The line cut to a width, with a mark of what is missing.
  func cut(to width: Int, ellipsis: String) -> TextLine {
    if columns <= width { return self }
    var line = broken(width: max(1, width - ellipsis.columns)).first ?? TextLine()
    line.append(ellipsis, pieces.last?.style ?? .plain)
    return line
  }
}

extension String {
  /// The scalars that terminals show in one place, with the columns they take together.
  fileprivate var terminalCharacters: [(text: String, columns: Int)] {
    var characters: [(text: String, columns: Int)] = []
    var counter = ColumnCounter()
    for scalar in unicodeScalars {
      let added = counter.columns(of: scalar)
      let continues = added == 0 || scalar == "\u{FE0F}"
      if continues && !characters.isEmpty {
        characters[characters.count - 1].text.unicodeScalars.append(scalar)
        characters[characters.count - 1].columns += added
      } else {
        characters.append((String(scalar), added))
      }
    }
    return characters
  }
}
