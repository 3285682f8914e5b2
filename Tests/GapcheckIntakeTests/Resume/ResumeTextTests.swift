import Testing

@testable import GapcheckIntake

@Suite struct `Text of a résumé` {
  @Test(arguments: [
    ("List<String> and < 100 ms", "List<String> and < 100 ms"), ("a <b>c</b> d", "a c d"),
    ("<a href=\"https://example.com\">site</a>", "site"),
    ("R&amp;D &#8211; A&B &unknown; &#x41;", "R&D – A&B &unknown; A"),
    ("**bold** and *it* and __x__", "bold and it and x"),
    ("MV* and C* and 2*3", "MV* and C* and 2*3"),
    ("snake_case_name", "snake_case_name"), ("use `go test`", "use go test"),
    ("see [the site](https://example.com) and [x]", "see the site and [x]"),
    ("C# and F#", "C# and F#"),
    ("at \\textbf{Paris} \\& more", "at Paris & more"), ("p99 < 5 && q > 3", "p99 < 5 && q > 3"),
    ("Go ~~Kafka~~ SQL", "Go  SQL"), ("Go <s>Kafka</s><del>PHP</del>", "Go "),
    ("~~Kafka\n~~Go", "~~Kafka\n~~Go"), ("~10 ms, ~~ 3", "~10 ms, ~~ 3"),
  ])
  func `is without its markup`(text: String, plain: String) {
    #expect(ResumeText.plain(text) == plain)
  }

  @Test(arguments: [
    ("- a\n- b", ["a", "b"]), ("* a\r\n• b\n1. c\n2) d", ["a", "b", "c", "d"]), ("•a", ["a"]),
    ("one\ntwo", ["one two"]), ("One\nTwo", ["One", "Two"]), ("- a\n  goes on", ["a goes on"]),
    ("a\n\nb", ["a", "b"]), ("-O2 flags", ["-O2 flags"]), ("# Head\ntext", ["Head", "text"]),
    ("3.5 years", ["3.5 years"]),
    ("one: a\ntwo: b", ["one: a", "two: b"]), ("one\ntwo: b", ["one two: b"]),
    ("#1 in sales", ["#1 in sales"]), ("", []), (" \n ", []),
  ])
  func `is cut into lines and items`(text: String, lines: [String]) {
    #expect(ResumeText.lines(of: text) == lines)
  }
}
