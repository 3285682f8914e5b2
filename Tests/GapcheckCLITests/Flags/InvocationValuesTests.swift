import GapcheckCLI
import GapcheckCore
import Testing

@Suite struct `Values of options` {
  private func invocation(_ words: String...) throws -> Invocation { try invocation(words) }

  private func invocation(_ words: [String]) throws -> Invocation {
    let command = try ArgumentParser(.standard).parse(["audit", "p.json"] + words)
    guard case .invocation(let invocation) = command else {
      throw UsageError(.extraOperand("help"))
    }
    return invocation
  }

  @Test(arguments: [("20", 20_000), ("7.5", 7500), ("0.5", 500), ("100", 100_000), ("1.125", 1125)])
  func `reads decimals exactly`(text: String, thousandths: Int) throws {
    let value = try invocation("--hours", text)
      .thousandths(.hours, in: 500...100_000, named: "from 0.5 to 100")
    #expect(value == thousandths)
  }

  @Test(arguments: [
    "", ".", "5.", ".5", "0.4", "101", "-5", "+5", "1e2", "1.2345", "1.2.3", "ten", "NaN",
    "99999999999999999999",
  ])
  func `refuses what is no number in range`(text: String) throws {
    let invocation = try invocation("--hours=\(text)")
    let error = #expect(throws: UsageError.self) {
      try invocation.thousandths(.hours, in: 500...100_000, named: "from 0.5 to 100")
    }
    #expect(error?.message == "'--hours' is '\(text)'; it must be a number from 0.5 to 100")
  }

  @Test(arguments: ["1970-01-01", "2024-02-29", "9999-12-31"])
  func `reads dates of four-digit years`(text: String) throws {
    #expect(try invocation("--as-of", text).date(.asOf)?.description == text)
  }

  @Test(arguments: ["1969-12-31", "2026-02-29", "10000-01-01", "26-1-1", "today", ""])
  func `refuses what is no such date`(text: String) throws {
    let invocation = try invocation("--as-of=\(text)")
    let error = #expect(throws: UsageError.self) { try invocation.date(.asOf) }
    #expect(
      error?.message == "'--as-of' is '\(text)'; it must be a date from 1970-01-01 to 9999-12-31")
  }

  @Test(arguments: ["39", "201", "80.5", "wide"])
  func `refuses a width out of range`(text: String) throws {
    let invocation = try invocation("--width", text)
    let error = #expect(throws: UsageError.self) { try invocation.whole(.width, in: 40...200) }
    #expect(
      error?.message == "'--width' is '\(text)'; it must be a whole number from 40 to 200")
  }

  @Test(arguments: [
    ["--off", "2026-12-24..2027-01-02,2027-02-16"],
    ["--off=2026-12-24..2027-01-02", "--off", "2027-02-16"],
    ["--off", "2026-12-24 .. 2027-01-02, 2027-02-16"],
  ])
  func `adds up days off`(words: [String]) throws {
    let spans = try invocation(words).spans(.off)
    #expect(spans?.map(\.lowerBound.description) == ["2026-12-24", "2027-02-16"])
    #expect(spans?.map(\.upperBound.description) == ["2027-01-02", "2027-02-16"])
  }

  @Test(arguments: [
    ("soon", "soon", "a day or span of days such as 2027-02-16 or 2026-12-24..2027-01-02"),
    ("2027-02-16,", "", "a day or span of days such as 2027-02-16 or 2026-12-24..2027-01-02"),
    ("2027-01-02..2026-12-24", "2027-01-02..2026-12-24", "a span with the earlier day first"),
  ])
  func `refuses what are no days off`(text: String, found: String, allowed: String) throws {
    let invocation = try invocation("--off=\(text)")
    let error = #expect(throws: UsageError.self) { try invocation.spans(.off) }
    #expect(error?.message == "'--off' is '\(found)'; it must be \(allowed)")
  }

  @Test func `knows no days off where none were given`() throws {
    #expect(try invocation().spans(.off) == nil)
  }

  @Test func `lists the choices where none of them was typed`() throws {
    let invocation = try invocation("-f", "xml")
    let error = #expect(throws: UsageError.self) { try invocation.choice(.format) }
    #expect(error?.message == "'--format' is 'xml'; it must be one of text, markdown, html, json")
  }

  @Test(arguments: [("markdwn", "markdown"), ("htm", "html"), ("JSON", "json")])
  func `asks whether the nearest choice was meant`(typed: String, meant: String) throws {
    let invocation = try invocation("--format=\(typed)")
    let error = #expect(throws: UsageError.self) { try invocation.choice(.format) }
    #expect(error?.message.hasSuffix("html, json; did you mean '\(meant)'?") == true)
  }
}
