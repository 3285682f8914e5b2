import GapcheckCore
import Testing

/// What says that a step of a skill is done.
@Suite struct `The checks of a skill's steps` {
  private let taxonomy = Embedded.taxonomy

  @Test func `are three sentences that can be read at a glance`() {
    for skill in taxonomy.skills {
      #expect(skill.done.count == 3, "\(skill.id)")
      for check in skill.done {
        #expect((60...180).contains(check.count), "\(skill.id): \(check.count): \(check)")
        #expect(check.first?.isUppercase == true && check.hasSuffix("."), "\(skill.id): \(check)")
        #expect(!check.contains("  ") && !check.contains("\n"), "\(skill.id): \(check)")
      }
    }
  }

  @Test func `belong to the steps up to level 3`() throws {
    let skill = try #require(taxonomy.skills.first { $0.id.text == "vllm-serving" })
    #expect((1...4).map { skill.check(of: $0) } == skill.done + [nil])
  }

  @Test func `are said of one step alone`() {
    var said = Set(
      taxonomy.milestones.map(\.done) + taxonomy.projects.flatMap(\.criteria)
        + taxonomy.skills.map(\.ship))
    for skill in taxonomy.skills {
      for check in skill.done {
        let isNew = said.insert(check).inserted
        #expect(isNew, "\(skill.id): \(check)")
      }
    }
  }

  @Test func `count cases held out where a skill is proven by an evaluation`() {
    for skill in taxonomy.skills where skill.needsEvaluation {
      for check in skill.done.dropFirst() {
        let isCounted = check.contains(/\d{2,} ([a-z-]+ )*held-out|held-out [a-z ]*\d{2,}/)
        #expect(isCounted, "\(skill.id): \(check)")
      }
    }
  }

  @Test func `are spelt the British way`() {
    let american =
      /\b(behavior|color|favor|labeled|modeling|canceled|center|catalog|license[sd]?|\w+iz(e|ed|es|ing|ation))\b/
    let allowed: Set<Substring> = ["size", "sized", "sizes", "sizing", "resize", "resized"]
    for skill in taxonomy.skills {
      for check in skill.done {
        let found = check.matches(of: american).map(\.output.0).filter { !allowed.contains($0) }
        #expect(found.isEmpty, "\(skill.id): \(found)")
      }
    }
  }
}
