import GapcheckCore
import GapcheckReport
import JSON
import Testing

@Suite struct `Progress of a plan` {
  private let plan: PlanUnderWay

  init() throws {
    plan = try #require(PlanUnderWay(Example.featureDeveloper.profile))
  }

  private func day(_ number: Int) -> CalendarDate {
    plan.origin.days.lowerBound.adding(days: number - 1)
  }

  private var firstIDs: [String] { plan.open.prefix(8).map(\.id) }

  @Test(arguments: [-20, 0, 1])
  func `is nothing before the plan starts, and nothing is late`(number: Int) {
    let progress = plan.progress(on: day(number))
    #expect(progress.day == number)
    #expect(progress.late.isEmpty && progress.done.isEmpty && progress.proves.isEmpty)
    #expect(progress.dropped.isEmpty && progress.added.isEmpty && progress.pace == nil)
    #expect(progress.tally.minutesBehind == 0)
    #expect(progress.figures.projected == progress.figures.projectedAtStart)
    #expect(progress.plan.items.map(\.id) == plan.progress(on: day(1)).plan.items.map(\.id))
  }

  @Test func `dates everything open from today on after the plan's end`() throws {
    let progress = plan.ticking(firstIDs).progress(on: day(200))
    #expect(progress.day == 200)
    #expect(progress.done.map(\.item.id).sorted() == firstIDs.sorted())
    let shown = Set(progress.dropped.filter { $0.outcome == .shown }.map(\.item.id))
    let open = plan.open.map(\.id).filter { !firstIDs.contains($0) && !shown.contains($0) }
    #expect(progress.late.map(\.item.id) == open)
    #expect(progress.plan.end >= day(200))
    #expect(progress.plan.items.allSatisfy { $0.isDone || $0.from >= day(200) })
    #expect(progress.plan.weeks.filter { $0.to < day(200) }.allSatisfy { $0.parts.isEmpty })
  }

  @Test func `names what is late, since when, and its new days`() throws {
    let first = try #require(plan.open.first)
    let planned = try #require(first.days)
    let progress = plan.progress(on: planned.upperBound.adding(days: 3))
    let late = try #require(progress.late.first)
    #expect(late.item.id == first.id && late.planned == planned && late.days == 3)
    guard case .planned(let days) = late.outcome else {
      Issue.record("the item has lost its place")
      return
    }
    #expect(days.lowerBound >= progress.asOf)
    #expect(progress.tally.minutesBehind >= first.effort.minutes)
  }

  @Test func `is not late on the last planned day`() throws {
    let last = try #require(plan.open.first?.days?.upperBound)
    #expect(plan.progress(on: last).late.isEmpty)
  }

  @Test func `says what the ticked steps prove`() throws {
    let step = try #require(firstIDs.first { $0.hasSuffix("-1") })
    let progress = plan.ticking([step]).progress(on: day(2))
    let proof = try #require(progress.proves.first { "\($0.skill.id)-1" == step })
    #expect(proof.before.proven < Level(whole: 1) && proof.now.proven >= Level(whole: 1))
    #expect(progress.figures.now > progress.figures.before)
    #expect(progress.figures.before == progress.figures.atStart)
  }

  @Test func `is the same when the profile lists the ticked work as well`() throws {
    let ticked = plan.ticking(firstIDs)
    let recorded = try ProfileRecorder(plan.bytes).recording(ticked.sources(on: day(9)).recorded)
    let other = try #require(PlanUnderWay(recorded)).with(ticked.markdown)
    #expect(other.progress(on: day(9)).json() == ticked.progress(on: day(9)).json())
    #expect(try ProfileRecorder(recorded).recording(other.sources(on: day(9)).recorded) == recorded)
  }

  @Test func `counts what is done before its time as time gained`() throws {
    let last = try #require(plan.open.last { $0.id.hasSuffix("-1") })
    let progress = plan.ticking([last.id]).progress(on: day(1))
    #expect(progress.tally.minutesBehind == -last.effort.minutes)
    #expect(progress.tally.itemsDone == 1 && progress.tally.effortDone == last.effort)
  }

  @Test func `has for this week what the renewed plan has for it`() throws {
    let progress = plan.progress(on: day(10))
    let week = try #require(progress.plan.weeks.first { $0.to >= day(10) })
    #expect(progress.next.map(\.item.id) == week.parts.map(\.item))
    #expect(progress.next.map(\.effort).reduce(.none, +) == week.planned)
  }

  @Test func `leaves out and names ticks that the taxonomy does not know`() throws {
    let first = try #require(firstIDs.first)
    let strange = plan.with(plan.markdown.replacing("id:\(first) ", with: "id:gone-for-good-7 "))
      .ticking(["gone-for-good-7"])
    let progress = strange.progress(on: day(3))
    #expect(progress.unknown == ["gone-for-good-7"])
    #expect(progress.figures.now == progress.figures.before)
    #expect(strange.sources(on: day(3)).recorded.isEmpty)
    let text = progress.rendered(as: PlanFormat.text, options: RenderOptions(width: 200))
    #expect(text.contains("gone-for-good-7"))
  }

  @Test func `stays on the track that was planned for`() throws {
    for example in Example.personas {
      let plan = try #require(PlanUnderWay(example.profile))
      let progress = plan.ticking(plan.open.suffix(20).map(\.id)).progress(on: day(50))
      #expect(progress.plan.track.id == plan.origin.track)
    }
  }

  @Test(arguments: PlanFormat.allCases)
  func `is written in every format`(format: PlanFormat) {
    let progress = plan.ticking(firstIDs).progress(on: day(20))
    let text = progress.rendered(as: format, options: RenderOptions())
    #expect(text.utf8.last == UInt8(ascii: "\n"))
    switch format {
    case .page(.text):
      #expect(text.hasPrefix("Progress of Feature developer\n═"))
      #expect(text.contains("day 20 of 90."))
      let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
      let boxes = lines.count { $0.hasPrefix("[ ] ") || $0.hasPrefix("[x] ") }
      #expect(boxes == progress.plan.items.count)
    case .page(.markdown):
      #expect(text.hasPrefix("# Progress of Feature developer\n"))
      #expect(text.contains("day 20 of 90."))
      #expect(text.ranges(of: "\n- [ ] ").count == progress.plan.items.count { !$0.isDone })
      #expect(text.ranges(of: "\n- [x] ").count == progress.plan.items.count(where: \.isDone))
    case .page(.html):
      #expect(text.contains("<h1 id=\"progress\">Progress of Feature developer</h1>"))
      #expect(text.ranges(of: "class=\"box\"").count == progress.plan.items.count)
    case .page(.json), .csv, .ics: #expect(text.contains("vllm-serving-2"))
    }
  }

  @Test func `takes what it drops out of the calendar`() throws {
    let progress = plan.progress(on: day(60))
    let text = progress.rendered(as: PlanFormat.ics, options: RenderOptions())
    #expect(!progress.dropped.isEmpty)
    #expect(text.ranges(of: "STATUS:CANCELLED").count == progress.dropped.count)
    #expect(text.ranges(of: "BEGIN:VEVENT").count == text.ranges(of: "END:VEVENT").count)
  }

  @Test func `is no plan itself, so that nothing takes it for one`() {
    let page = plan.ticking(firstIDs).progress(on: day(20))
      .rendered(as: PlanFormat.markdown, options: RenderOptions())
    #expect(throws: PlanFileError.self) { try PlanFile(markdown: page) }
  }

  @Test func `has the same figures in JSON`() throws {
    let progress = plan.ticking(firstIDs).progress(on: day(20))
    let node = try JSONNode(parsing: Array(progress.json().utf8))
    #expect(node["format"]?.text == "gapcheck.progress/1")
    #expect(node.at("plan.track")?.text == progress.plan.track.id)
    #expect(
      node["late"]?.elements.compactMap { $0["id"]?.text } == progress.late.map(\.item.id))
    #expect(
      node["done"]?.elements.compactMap { $0["id"]?.text } == progress.done.map(\.item.id))
  }
}
