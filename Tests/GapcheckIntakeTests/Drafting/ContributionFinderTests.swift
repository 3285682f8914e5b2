import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `Changes to other projects` {
  @Test(arguments: [
    ("Merged PR to vllm-project/vllm (#4711)", ["vllm-project/vllm merged"]),
    ("Opened https://github.com/redis/redis/pull/12", ["redis/redis opened"]),
    ("https://gitlab.com/a-team/tool/-/merge_requests/3 was merged.", ["a-team/tool merged"]),
    (
      "Fixes in pgvector/pgvector#88 and apache/kafka#9, both merged",
      ["pgvector/pgvector merged", "apache/kafka merged"]
    ),
    ("Merged. Opened redis/redis#1", ["redis/redis opened"]),
    // An address of a repository is no change to it, and a number alone names no project.
    ("https://github.com/redis/redis", []), ("Merged PR #4711", []), ("We do CI/CD, issue #4", []),
    ("Merged and/or closed", []),
  ])
  func `are read from their addresses and numbers`(text: String, expected: [String]) {
    let passage = Passage(text, place: "line 1", subject: .note)
    let found = ContributionFinder(Embedded.taxonomy).contributions(in: passage)
    #expect(found.map { "\($0.repository) \($0.status.rawValue)" } == expected)
  }
}
