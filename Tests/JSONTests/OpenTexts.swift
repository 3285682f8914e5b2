import JSON

/// Texts on which RFC 8259 leaves readers free, and what this one makes of each.
let openTexts: [(bytes: [UInt8], problem: JSONError.Problem?)] =
  openNumbers + openStrings + openStructures

private func text(_ text: String, _ problem: JSONError.Problem? = nil) -> (
  [UInt8], JSONError.Problem?
) {
  (Array(text.utf8), problem)
}

/// Section 6: range and precision are the reader's.
private let openNumbers: [([UInt8], JSONError.Problem?)] = [
  text("[123.456e-789]"), text("[1e-400]"), text("[-1e-99999999999999999999]"), text("[0e9999999]"),
  text("[-123123123123123123123123123123]"), text("[100000000000000000000]"),
  text("[-9223372036854775809]"), text("[0.1e-99999]"), text("[2.4703282292062327e-324]"),
  text("[1e309]", .numberOutOfRange), text("[-1e+9999]", .numberOutOfRange),
  text("[0.4e00669999999999999999999999999999999999999]", .numberOutOfRange),
  text("[123123e100000]", .numberOutOfRange), text("[-123123e100000]", .numberOutOfRange),
  text("[1.7976931348623159e308]", .numberOutOfRange),
  text("[1\(String(repeating: "0", count: 1023))]", .numberOutOfRange),
  text("[0.\(String(repeating: "0", count: 1021))1]"),
  text("[0.\(String(repeating: "0", count: 1022))1]", .numberTooLong(limit: 1024)),
]

/// Section 8: what is no Unicode text is refused, noncharacters are not.
private let openStrings: [([UInt8], JSONError.Problem?)] = [
  text(#"["\uD800"]"#, .unpairedSurrogate), text(#"["\uDADA"]"#, .unpairedSurrogate),
  text(#"["\uD888\u1234"]"#, .unpairedSurrogate), text(#"["\uDd1e\uD834"]"#, .unpairedSurrogate),
  text(#"["\uD800\uD800\n"]"#, .unpairedSurrogate), text(#"["\ud800abc"]"#, .unpairedSurrogate),
  text(#"["\uDFAA"]"#, .unpairedSurrogate), text(#"{"\uDFAA":0}"#, .unpairedSurrogate),
  text(#"["\uFFFF\uD83F\uDFFE"]"#), text("[\"\u{FFFF}\u{10FFFF}\"]"), text(#"["\u0000"]"#),
  ([0x5B, 0x22, 0xE6, 0x97, 0xA5, 0xD1, 0x88, 0xFA, 0x22, 0x5D], .invalidUTF8),
  ([0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D], .invalidUTF8),
  ([0x5B, 0x22, 0xC0, 0xAF, 0x22, 0x5D], .invalidUTF8),
  ([0x5B, 0x22, 0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF, 0x22, 0x5D], .invalidUTF8),
  ([0x5B, 0x22, 0x81, 0x22, 0x5D], .invalidUTF8),
  ([0x5B, 0x22, 0xE0, 0xFF, 0x22, 0x5D], .invalidUTF8),
  ([0x5B, 0x22, 0xE9, 0x22, 0x5D], .invalidUTF8),
  // UTF-16, with a mark and without.
  (
    [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], .unexpectedByte(found: 0xFF, expected: .value)
  ),
  (
    [0xFE, 0xFF, 0x00, 0x5B, 0x00, 0x5D], .unexpectedByte(found: 0xFE, expected: .value)
  ),
  ([0x00, 0x5B, 0x00, 0x5D], .unexpectedByte(found: 0x00, expected: .value)),
]

/// Sections 4, 8.1 and 9: names that repeat are refused, a mark is skipped, depth has a limit.
private let openStructures: [([UInt8], JSONError.Problem?)] = [
  text("\u{FEFF}{}"), text("\u{FEFF}[1]\n"),
  text(#"{"a":"b","a":"c"}"#, .duplicateKey("a")), text(#"{"a":"b","a":"b"}"#, .duplicateKey("a")),
  text(#"{"a":1,"\u0061":1}"#, .duplicateKey("a")), text(#"{"":0,"":0}"#, .duplicateKey("")),
  text(
    String(repeating: "[", count: 500) + String(repeating: "]", count: 500), .tooDeep(limit: 128)),
  text(String(repeating: "[", count: 128) + String(repeating: "]", count: 128)),
]
