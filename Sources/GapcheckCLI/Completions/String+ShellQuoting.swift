extension String {
  /// The text as one word of a POSIX shell, bash or zsh.
  var quotedForShell: String {
    let isPlain = allSatisfy { character in
      character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
    }
    return isPlain && !isEmpty ? self : "'\(replacing("'", with: #"'\''"#))'"
  }

  /// The text as one word of fish, which knows two escapes within quotes.
  var quotedForFish: String {
    "'\(replacing("\\", with: #"\\"#).replacing("'", with: #"\'"#))'"
  }

  /// Puts a backslash before some characters.
  func backslashing(_ special: String) -> String {
    reduce(into: "") { text, character in
      if special.contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}
