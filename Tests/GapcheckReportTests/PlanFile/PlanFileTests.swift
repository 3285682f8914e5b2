import GapcheckCore
import GapcheckReport
import Testing

@Suite struct `Plan file` {
  private static let text = """
    # Plan

    <!-- gapcheck.plan/1 as-of:2026-11-21 minutes-per-week:600 target:auto -->

    - [x] **Read** · 1 h <!-- id:read from:2026-11-21 to:2026-11-22 minutes:60 -->
      - Why: it comes first.
    - [ ] **Learn** · 2 h <!-- id:go-2 from:2026-11-22 to:2026-11-23 minutes:120 -->
    - [X] **Shown** <!-- id:shown -->
    - [x] **Found done** <!-- id:found done:2026-12-20 -->
    - Going on: Read

    """

  @Test(arguments: ["", "\u{FEFF}"], ["\n", "\r\n"])
  func `reads the same with any ends of lines and a byte order mark`(
    mark: String, end: String
  ) throws {
    let file = try PlanFile(
      markdown: mark
        + Self.text.split(
          separator: "\n", omittingEmptySubsequences: false
        ).joined(separator: end))
    #expect(file.lineEnd == end)
    #expect(file.lines.joined(separator: "\n") == Self.text)
    #expect(file.record.overrides.hours == Effort(hours: 10))
    #expect(file.recordLine == 3)
    #expect(file.items.map(\.id) == ["read", "go-2", "shown", "found"])
    #expect(file.items.map(\.isTicked) == [true, false, true, true])
    #expect(file.items.map(\.isTickedByHand) == [true, false, false, true])
    #expect(file.items.map(\.line) == [5, 7, 8, 9])
    #expect(file.completed.map(\.id) == ["found"])
    #expect(file.completed.map { $0.on?.description } == ["2026-12-20"])
    #expect(file.tickCount == "3 of 4 items ticked")
    #expect(file.holdsTicks)
  }

  @Test func `holds no ticks where only the plan itself ticked`() throws {
    let text = Self.text.split(separator: "\n").filter { !$0.hasPrefix("- [x]") }
    #expect(try !PlanFile(markdown: text.joined(separator: "\n")).holdsTicks)
  }

  @Test(arguments: [
    ("", PlanFileError(.noRecord, line: 1)),
    ("# A list\n\n- [ ] milk\n", PlanFileError(.noRecord, line: 1)),
    ("text about <!-- gapcheck.plan/1 as-of:2026-11-21 -->", PlanFileError(.noRecord, line: 1)),
    ("\n<!-- gapcheck.plan/1 -->", PlanFileError(.brokenRecord, line: 2)),
    ("<!-- gapcheck.plan/2 as-of:2026-11-21 -->", PlanFileError(.brokenRecord, line: 1)),
    ("<!-- gapcheck.plan/1 as-of:2026-11-31 -->", PlanFileError(.brokenRecord, line: 1)),
    ("<!-- gapcheck.plan/1 as-of:0001-01-01 -->", PlanFileError(.brokenRecord, line: 1)),
    ("<!-- gapcheck.plan/1 as-of:2026-11-21", PlanFileError(.brokenRecord, line: 1)),
    ("<!-- gapcheck.plan/1 as-of:2026-11-21 so -->", PlanFileError(.brokenRecord, line: 1)),
    (
      "<!-- gapcheck.plan/1 as-of:2026-11-21 minutes-per-week:0 -->",
      PlanFileError(.brokenRecord, line: 1)
    ),
    (
      "<!-- gapcheck.plan/1 as-of:2026-11-21 minutes-per-week:99999999999999999999 -->",
      PlanFileError(.brokenRecord, line: 1)
    ),
    ("<!-- gapcheck.plan/1 as-of:2026-11-21 mood:good -->", PlanFileError(.brokenRecord, line: 1)),
    (
      text + "- [ ] again <!-- id:read -->\n", PlanFileError(.repeatedItem("read"), line: 11)
    ),
  ])
  func `says where a file is no plan`(text: String, fault: PlanFileError) {
    #expect(throws: fault) { try PlanFile(markdown: text) }
    #expect(!fault.sentence.isEmpty)
  }

  @Test(arguments: [
    (
      PlanFileError.Problem.unknownTrack("gone"),
      "the plan is for the track 'gone', which the taxonomy does not have; make the plan anew"
    ),
    (
      .unusableAnswer(
        ProfileDiagnostic(.error, .empty, path: PlanOverrides.projectPath, at: 0)),
      "its project is empty; write something or leave the key out; make the plan anew"
    ),
  ])
  func `says what the plan asks for in vain, in the plan's words`(
    problem: PlanFileError.Problem, sentence: String
  ) {
    #expect(PlanFileError(problem, line: 3).sentence == sentence)
  }

  @Test func `takes answers that are given now before its own`() throws {
    let file = try PlanFile(markdown: Self.text)
    var given = PlanOverrides()
    given.hours = Effort(hours: 5)
    let merged = given.over(file.record.overrides)
    #expect(merged.hours == Effort(hours: 5))
    #expect(merged.target == "auto")
    #expect(PlanOverrides().over(file.record.overrides) == file.record.overrides)
  }

  @Test func `adds what it has as done to what the profile says`() throws {
    var profile = Profile()
    profile.completed = [CompletedEntry(item: Located("go-1", at: 0, path: "completed[0]"))]
    let completed = try PlanFile(markdown: Self.text).addingCompleted(to: profile).completed
    #expect(completed.map(\.item.value) == ["go-1", "found"])
    #expect(completed.map { $0.on?.value.description } == [nil, "2026-12-20"])
  }
}
