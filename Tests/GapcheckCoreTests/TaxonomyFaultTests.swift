import GapcheckCore
import JSON
import Testing

/// One change to a file that spoils it: the first occurrence of a text gives way to another.
struct TaxonomyFault: Sendable, CustomTestStringConvertible {
  let file: String
  let text: String
  let replacement: String
  /// What marks the place of the fault in the changed file; empty for the file as a whole.
  let place: String
  let message: String

  var testDescription: String { "\(file): \(message)" }

  init(_ file: String, _ text: String, to replacement: String, at place: String, _ message: String)
  {
    (self.file, self.text, self.replacement) = (file, text, replacement)
    (self.place, self.message) = (place, message)
  }
}

private let faults = [
  TaxonomyFault(
    "groups.json", #""summary":"#, to: #""sumary":"#, at: #""sumary":"#,
    "unknown key 'sumary'; did you mean 'summary'?"),
  TaxonomyFault(
    "modifiers.json", #""lifecycle": "active""#, to: #""lifecycle": "actve""#, at: #""actve""#,
    "unknown lifecycle 'actve'; choose one of active, legacy, reference"),
  TaxonomyFault(
    "skills.json", #""side": "backend""#, to: #""side": 3"#, at: #"3,"#,
    "'side' must be a text that is not empty"),
  TaxonomyFault(
    "projects.json", #""skill": "vllm-serving""#, to: #""skill": "vllm-servin""#,
    at: #""vllm-servin""#,
    "unknown skill 'vllm-servin'; did you mean 'vllm-serving'?"),
  TaxonomyFault(
    "projects.json", #""level": 2"#, to: #""level": 9"#, at: "9 }",
    "'level' must be a whole number from 1 to 4"),
  TaxonomyFault(
    "resources.json", #""id": ""#, to: #""id": "No Id "#, at: #""No Id"#, "is not a kebab-case id"),
  TaxonomyFault(
    "claims.json", #""sources": ["#, to: #""sources": ["hearsay:x", "#, at: #""hearsay"#,
    "source 'hearsay:x' must start with 'seed:', 'reference:' or 'estimate:'"),
  TaxonomyFault(
    "phases.json", #""reviewed": "2026-11""#, to: #""reviewed": "2026-31""#, at: #""2026-31""#,
    "'reviewed' must be a month such as 2026-11"),
  TaxonomyFault(
    "resources.json", #""verified": "2026-11""#, to: #""verified": "lately""#, at: #""lately""#,
    "'verified' must be a month such as 2026-11"),
  TaxonomyFault(
    "tasks.json", #""exposure": "#, to: #""exposure": 7"#, at: "7",
    "'exposure' must be a number from 0 to 1"),
  TaxonomyFault(
    "taxonomy.json", #""gapcheck.taxonomy/1""#, to: #""gapcheck.taxonomy/9""#,
    at: #""gapcheck.taxonomy/9"#,
    "unknown format 'gapcheck.taxonomy/9'; this version reads 'gapcheck.taxonomy/1'"),
  TaxonomyFault("model.json", #""trust": {"#, to: #""thrust": {"#, at: "", "'trust' is missing"),
  TaxonomyFault("words.json", #""entries""#, to: #""items""#, at: "", "'entries' is missing"),
  TaxonomyFault(
    "rules.json", #""constants": ["yearsForAware""#, to: #""constants": ["yearsForAwar""#,
    at: #""yearsForAwar""#, "unknown constant 'yearsForAwar'; did you mean 'yearsForAware'?"),
  TaxonomyFault(
    "rules.json", #""text": "Scores use"#, to: #""text": "{turst} Scores use"#,
    at: #""{turst} Scores"#, "unknown constant 'turst'; did you mean 'trust'?"),
  TaxonomyFault(
    "rules.json", #""formula": "credited"#, to: #""formula": "{readyAt} credited"#,
    at: #""{readyAt} cred"#, "'readyAt' stands in braces and not among the rule's constants"),
  TaxonomyFault(
    "rules.json", "{trust|percent}", to: "{trust|percents}", at: "",
    "unknown format 'percents' in 'text'; choose one of plain, percent, years"),
  TaxonomyFault(
    "rules.json", #""formula": "credited"#, to: #""formula": "} credited"#, at: #""} cred"#,
    "'formula' has a brace that stands alone"),
  TaxonomyFault(
    "rules.json", #""topic": "hours""#, to: #""topic": "hour""#, at: #""hour""#,
    "unknown topic 'hour'; choose one of levels"),
  TaxonomyFault(
    "skills.json", #""effort": "T*1.5""#, to: #""effort": "X*1.5""#, at: #""X*1.5""#,
    "'effort' must be one of T, C, P, D, J, L"),
  TaxonomyFault(
    "skills.json", #""effort": "T*1.5""#, to: #""effort": "T*much""#, at: #""T*much""#,
    "'effort' must be one of T, C, P, D, J, L"),
  TaxonomyFault(
    "skills.json", #""hours": [4, 12, 33, 105]"#, to: #""hours": [5, 12, 33, 105]"#, at: "[5",
    "'hours' must be [4, 12, 33, 105] by 'T*1.5'"),
  TaxonomyFault(
    "effort.json", #""hours": [3, 8, 22, 70]"#, to: #""hours": [3, 8, 22]"#, at: "[3",
    "'hours' must list four steps"),
  TaxonomyFault(
    "model.json", #""meaning": "Share"#, to: #""meening": "Share"#, at: #""meening"#,
    "unknown key 'meening'; did you mean 'meaning'?"),
  TaxonomyFault("routes.json", "{", to: "", at: "", ""),
]

@Suite struct `A spoiled taxonomy` {
  @Test(arguments: faults)
  func `is refused with the file, the place and what is wrong`(fault: TaxonomyFault) throws {
    let problems = problems(with: [fault])
    let found = try #require(problems.first { $0.message.contains(fault.message) })
    #expect(found.file == fault.file)
    // What names a spoiled id is then at fault as well.
    #expect(
      problems.allSatisfy { $0.file == fault.file || $0.message.hasPrefix("unknown resource") })
    guard !fault.place.isEmpty else { return }
    #expect(found.position.map { [$0.line, $0.column] } == place(of: fault))
  }

  @Test func `says everything that is wrong at once`() {
    let together = [faults[0], faults[1], faults[3], faults[7], faults[12]]
    let problems = problems(with: together)
    for fault in together {
      #expect(problems.contains { $0.file == fault.file && $0.message.contains(fault.message) })
    }
  }

  @Test(arguments: [
    "skills.json", "model.json", "taxonomy.json", "words.json", "rules.json", "effort.json",
  ])
  func `is refused when a file is missing`(file: String) {
    let files = Embedded.files.filter { $0.name != file }
    let found = problems(in: files)
    #expect(found.first?.file == file)
    #expect(found.first?.position == nil)
    #expect(found.first?.message == "the file is missing")
    // Without the skills, everything that names one is at fault too.
    #expect(found.count == 1 || file == "skills.json")
  }

  @Test func `is refused when prerequisites run in a circle`() {
    let circle = TaxonomyFault(
      "skills.json", #""prerequisites": []"#,
      to: #""prerequisites": ["general-purpose-languages"]"#,
      at: "", "")
    let id = "'general-purpose-languages'"
    let found = problems(with: [circle])
    #expect(found.map(\.message) == ["'prerequisites' run in a circle: \(id) needs \(id)"])
    #expect(found.map(\.file) == ["skills.json"])
  }

  private func problems(with faults: [TaxonomyFault]) -> [TaxonomyProblem] {
    problems(
      in: Embedded.files.map { file in
        guard let fault = faults.first(where: { $0.file == file.name }) else { return file }
        return (file.name, Array(changed(fault).utf8))
      })
  }

  private func problems(in files: [(name: String, bytes: [UInt8])]) -> [TaxonomyProblem] {
    do throws(TaxonomyError) {
      _ = try Taxonomy(files: files)
      return []
    } catch { return error.problems }
  }

  private func changed(_ fault: TaxonomyFault) -> String {
    let bytes = Embedded.files.first { $0.name == fault.file }?.bytes ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    return text.replacing(fault.text, with: fault.replacement, maxReplacements: 1)
  }

  /// The line and column of a fault, counted from the start of the changed text.
  private func place(of fault: TaxonomyFault) -> [Int]? {
    let text = changed(fault)
    guard let start = text.firstRange(of: fault.replacement),
      let place = text[start.lowerBound...].firstRange(of: fault.place)
    else { return nil }
    let lines = text[..<place.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    return [lines.count, (lines.last?.unicodeScalars.count ?? 0) + 1]
  }
}
