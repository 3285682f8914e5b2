/// The characters that HTML writes as names or numbers, as in `&amp;` and `&#8211;`.
enum HTMLEntity {
  /// The plain text of what stands between `&` and `;`; `nil` where that names nothing.
  static func text(of name: String) -> String? {
    if let known = named[name] { return known.plain }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)?.plain
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "bull": "•", "middot": "·", "hellip": "…", "rsquo": "’", "lsquo": "‘",
    "rdquo": "”", "ldquo": "“", "eacute": "é", "egrave": "è", "agrave": "à", "auml": "ä",
    "ouml": "ö", "uuml": "ü", "szlig": "ß", "ccedil": "ç", "ntilde": "ñ", "copy": "©",
    "reg": "®", "trade": "™", "times": "×", "rarr": "→",
  ]
}
