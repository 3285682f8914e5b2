import Foundation
import Testing

@testable import GapcheckCore

@Suite struct Weaknesses {
  @Test func `have a pair of profiles each`() {
    let codes = ProfileReview.checks.map { $0.code }
    #expect(Set(codes).count == codes.count)
    #expect(Set(weaknessCases.map(\.code)) == Set(codes))
  }

  @Test(arguments: weaknessCases)
  func `are told at the place where they are mended, and narrowly not`(example: WeaknessCase) throws
  {
    let found = try review(example.found).filter { $0.code == example.code }
    #expect(found.count == 1)
    let start = try #require(example.found.range(of: example.place)).lowerBound
    #expect(
      found.first?.offset == example.found.utf8.distance(from: example.found.startIndex, to: start))
    #expect(try !review(example.narrowlyNot).contains { $0.code == example.code })
  }

  @Test(arguments: weaknessCases)
  func `are warnings in a sentence without a full stop`(example: WeaknessCase) throws {
    for found in try review(example.found) {
      #expect(found.severity == .warning)
      #expect(!found.message.hasSuffix("."))
      #expect(!found.message.contains("\n"))
      let say = ["; ", ": "].contains { found.message.contains($0) }
      #expect(say, "says what to do: \(found.message)")
    }
  }

  @Test(arguments: [
    (#"{"skills":3}"#, ProblemCode.emptySkills), (#"{"skills":[],"tasks":3}"#, .missingTasks),
    (#"{"skills":[],"tasks":[{"task":"CRUD","share":"x"}]}"#, .missingShares),
    (#"{"skills":[],"hoursPerWeek":"x"}"#, .missingHours),
    (#"{"skills":[{"skill":"Go","evidence":3}]}"#, .missingEvidence), ("{}", .emptySkills),
  ])
  func `are not told of what could not be read`(json: String, code: ProblemCode) throws {
    #expect(try !review(json).contains { $0.code == code })
  }

  @Test(arguments: ["[]", "3", "{}"])
  func `are not told of what is no profile`(json: String) throws {
    #expect(try review(json).isEmpty)
  }

  @Test func `leave a level alone that is proven`() throws {
    let strong = #"{"kind":"production","note":"n","reliedOnBy":"all"}"#
    let names = ["Go", "SQL", "Kafka", "Linux", "Docker"]
    let proven = names.map { #"{"skill":"\#($0)","level":4,"evidence":[\#(strong),\#(strong)]}"# }
    let json = #"{"skills":[\#(proven.joined(separator: ","))]}"#
    #expect(try !review(json).contains { $0.code == .inflatedLevels })
  }

  @Test func `count levels once each, and not those still being learned`() throws {
    let json =
      #"{"skills":["Go: expert","SQL: expert","Kafka: expert","Linux: expert","learning Rust","AWS"]}"#
    #expect(try !review(json).contains { $0.code == .inflatedLevels })
  }

  private func review(_ json: String) throws -> [ProfileDiagnostic] {
    let (read, diagnostics) = ProfileDecoder.decode(Array(json.utf8))
    let profile = try #require(read)
    return ProfileReview(
      profile, facts: Facts(profile), taxonomy: Embedded.taxonomy, diagnostics: diagnostics
    ).weaknesses
  }
}

@Suite struct `Codes of problems` {
  @Test(arguments: ProblemCode.allCases)
  func `are words with hyphens that name a bad state`(code: ProblemCode) {
    let words = code.rawValue.split(separator: "-", omittingEmptySubsequences: false)
    #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("a"..."z").contains($0) } })
    #expect(!["no", "not", "never", "is", "has"].contains(words[0]))
  }

  @Test(arguments: codedProfiles)
  func `stand for the problems they always stood for`(json: String, code: ProblemCode) throws {
    let (profile, form) = ProfileDecoder.decode(Array(json.utf8))
    let meaning = profile.map { Facts($0).diagnostics } ?? []
    #expect((form + meaning).map(\.code).contains(code))
  }

  @Test func `are all tried, but that of a file that cannot be read`() {
    let tried = Set(codedProfiles.map(\.1) + weaknessCases.map(\.code))
    #expect(Set(ProblemCode.allCases).subtracting(tried) == [.unreadableFile])
  }
}

private let codedProfiles: [(String, ProblemCode)] = [
  (#"{"skills":["#, ProblemCode.brokenSyntax), (#"{"a":1,"a":2}"#, .repeatedKey),
  ("\u{FEFF}{\"skills\":[]}", .byteOrderMark),
  (#"{"skills":3}"#, .wrongType), ("{}", .missingKey), (#"{"skills":[],"k":1}"#, .unknownKey),
  (#"{"skills":[""]}"#, .emptyText), (#"{"skills":[],"hoursPerWeek":0}"#, .outOfRange),
  (#"{"skills":[],"start":"x"}"#, .invalidDate),
  (#"{"skills":[{"skill":"Go","lastUsed":"x"}]}"#, .invalidMonth),
  (#"{"skills":[],"off":["x"]}"#, .invalidSpan), (#"{"skills":[],"aim":"x"}"#, .unknownChoice),
  (#"{"skills":[],"artifacts":[{"url":"x"}]}"#, .unsafeLink),
  (#"{"skills":[],"tasks":[{"task":"CRUD","share":99},{"task":"QA","share":9}]}"#, .excessShares),
  (#"{"skills":[{"skill":"Go","level":"x"}]}"#, .unknownLevel),
  (#"{"skills":[{"skill":"Go","evidence":[{"kind":"x"}]}]}"#, .unknownEvidenceKind),
  (#"{"skills":[],"target":"x"}"#, .unknownTarget),
  (#"{"skills":[],"project":"x"}"#, .unknownProject),
  (#"{"skills":[],"context":["x"]}"#, .unknownContext),
  (#"{"skills":["Pyhton"]}"#, .unknownSkill),
  (#"{"skills":["Ray"]}"#, .ambiguousSkill), (#"{"skills":[],"tasks":["x"]}"#, .unknownTask),
  (#"{"skills":[],"completed":["x"]}"#, .unknownPlanItem),
  (#"{"skills":[{"skill":"Go","lastUsed":"2050"}]}"#, .futureUse),
  (
    #"{"skills":[],"completed":[{"item":"vllm-serving-2","on":"2050-01-01"}]}"#, .futureCompletion
  ),
]
