import GapcheckReport
import Testing

@Suite struct `What a report quotes` {
  /// `Title, 2026-05, practitioner`: what it is, when it is from and how far to trust it.
  private static func isCitation(_ source: String) -> Bool {
    source.wholeMatch(of: /.+, \d{4}(-\d{2}){0,2}, [a-z]+/) != nil
  }

  @Test(arguments: Example.allCases)
  func `names source, date and grade of every argument`(example: Example) {
    let report = example.output.report
    let arguments =
      report.verdict.against + report.tracks.map(\.caseAgainst)
      + report.routes.flatMap { [$0.caseFor, $0.caseAgainst] }
    for argument in arguments {
      #expect(argument.sources.contains(where: Self.isCitation), "\(argument.text)")
    }
  }

  @Test(arguments: Example.personas)
  func `shows the case against the verdict with all its sources`(example: Example) throws {
    let output = example.output
    let verdict = try #require(Page(text: output.unwrapped)["Verdict"])
    #expect(!output.report.verdict.against.isEmpty)
    for argument in output.report.verdict.against {
      #expect(verdict.contains(argument.text))
      for source in argument.sources { #expect(verdict.contains(source)) }
    }
  }

  @Test(arguments: Example.allCases)
  func `shows each claim with source, date and grade on one line`(example: Example) throws {
    let output = example.output
    let lines = try #require(Page(text: output.unwrapped)["Market"]).split(separator: "\n")
    #expect(!output.report.claims.isEmpty)
    for claim in output.report.claims {
      let line = try #require(lines.first { $0.contains(claim.text) }, "\(claim.id)")
      #expect(line.contains(claim.short) && line.contains(claim.date), "\(claim.id)")
      #expect(line.contains(claim.grade), "\(claim.id)")
      #expect(claim.date.isSourceDate, "\(claim.id)")
    }
  }

  @Test(arguments: Example.scored)
  func `gives every side of a disagreement with source, date and grade`(
    example: Example
  ) throws {
    let output = example.output
    let market = try #require(Page(text: output.unwrapped)["Market"])
    for source in output.report.sources {
      #expect(market.contains("\(source.short): \(source.title)"), "\(source.id)")
    }
    for contradiction in output.report.contradictions {
      #expect(market.contains(contradiction.name), "\(contradiction.id)")
      #expect(contradiction.sides.count >= 2, "\(contradiction.id)")
      for side in contradiction.sides {
        #expect(!side.source.isEmpty && !side.grade.isEmpty, "\(contradiction.id)")
        #expect(side.date.isSourceDate, "\(contradiction.id)")
        let citation = "(\(side.short), \(side.date), \(side.grade))"
        #expect(market.contains("\(side.says) \(citation)"), "\(contradiction.id)")
      }
    }
  }

  @Test(arguments: Example.personas)
  func `says of each skill where its level comes from`(example: Example) {
    for skill in example.output.report.skills {
      #expect(!skill.from.isEmpty, "\(skill.skill.id)")
    }
  }
}
