/// Words, values and bytes that are put into texts.
enum FuzzWords {
  /// Words that try to be something else wherever they are shown.
  static let common: [String] = [
    "\u{1B}[31m", "\u{1B}]0;t\u{7}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{2028}",
    "\u{0}", "\u{7F}", "\u{85}", "\r", "\n", "\r\n", "\t", " ", "::error::", "##[error]", "=1+1",
    "+1", "-1", "@a", "<script>", "<!-- id:x -->", "-->", "|", "\\|", "`", "```", "[a](b)", "](",
    "javascript:alert(1)", "https://example.com/a", "https://example.com/<a>", "mailto:a@b",
    "data:text/html,x", "'", "\"", "\\", "\\u", "&amp;", "%0A", "BEGIN:VEVENT", ";", ",", ":",
    "e\u{301}",
    "\u{301}", "🧑🏽‍💻", "日本語", "ß", "İ", "ﬁ", "Kubernetes", "Python (5 years)", "vLLM: expert",
    "Go, Rust; SQL", "C++", "C#", ".NET", "auto", "2026-12-01", "0000-00-00", "9999-12-31",
    "2026-02-30",
    "inferred", "level", "0", "1", "99", "4", "1.5", "1e3", "½", "٣", "%", "()", "((", ")",
  ]

  /// Values of JSON, of kinds and sizes that nothing asks for.
  static let values: [String] = [
    "0", "-0", "1", "-1", "0.5", "4", "5", "100", "101", "1e3", "1e18", "1e19", "-1e300", "1e308",
    "1e-400",
    "0.0000000001", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
    "18446744073709551615", "123456789012345678901234567890", "true", "false", "null", "\"\"", "[]",
    "{}", "[[]]", "[{}]", "[null]", "[[],{},\"\",0]", "\"\\u0000\"", "\"\\uD83D\\uDE00\"", "\"0\"",
    "\"\\u202E\\u001b[0m\"", "{\"\":\"\"}", "\"2026-11-21\"", "\"9999-12-31\"", "\"0001-01-01\"",
    "\"expert\"", "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
  ]

  /// Bytes that are no UTF-8, and marks of other encodings.
  static let invalid: [[UInt8]] = [
    [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0x80], [0xF0, 0x9F, 0x98], [0xE9], [0x93], [0x00],
  ]

  /// What means something to an intake.
  static func words(of target: FuzzTarget) -> [String] {
    switch target {
    case .json, .profile, .resume, .savedReport, .savedPlan, .savedSummary, .comparison, .baseline,
      .taxonomy:
      [
        "{", "}", "[", "]", "\":", ",", "true", "null", "\\ud800", "\\u0041", "// c", "'a'", "e+",
        "-",
      ]
    case .cohortLines, .cohortArray:
      [
        "{", "}", "[", "]", "\n", "{}", "{\"skills\":[\"Go\"]}\n", "[{\"skills\":[]},", "\"",
        "\n\n",
      ]
    case .cohortTable:
      [
        "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "sep=;\n", "\",\"", "x,", "yes", "4/5",
        "80%",
      ]
    case .text:
      [
        "# ", "## Skills\n", "- ", "* ", "| a | b |\n|---|---|\n", "Skills: ", "2019 – 2021",
        "Jan 2020",
        "present", "~~", "**", "```\n", "<br>", "&nbsp;", "http://", "[x](y)", "\n\n",
        "Experience\n",
      ]
    case .plan:
      [
        "- [x] ", "- [ ] ", "- [X] ", "<!-- id:", " -->", "done:2026-12-20", "asof:2026-11-21",
        "\n",
        "```mermaid\n", "# ", "hours:", "start:", "  ", "resumed:2026-12-01",
      ]
    case .wizard:
      ["\n", "y\n", "n\n", "?\n", "b\n", "s\n", "q\n", "all\n", "more\n", "1 30, 2\n", "5\n"]
    }
  }
}
