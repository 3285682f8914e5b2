extension Workbench {
  /// One report in every format beside a program in C that does nothing.
  func measureStart() throws(BenchmarkError) {
    let source = path("nothing.c")
    let nothing = path("nothing")
    try write("int main(void) { return 0; }\n", to: source)
    // Never to a device: a linker replaces what stands at the path of its output.
    guard Command("cc", "-O2", "-o", nothing, source).works else {
      return skip("start", "no cc here to make a program that does nothing")
    }
    for format in ["text", "markdown", "json", "html"] {
      let audit = Command(
        binary, "audit", Self.profile, "-f", format, "-q", "--as-of", Self.day)
      try show(
        Comparison(
          name: "audit -f \(format) : an empty C program",
          ours: Contestant(command: audit, people: 1),
          baseline: Contestant(command: Command(nothing), people: 1), measure: .cost,
          goal: .atMost(2)),
        // Short runs vary most, and cost least.
        rounds: options.rounds * (options.rounds > 1 ? 5 : 1))
    }
  }
}
