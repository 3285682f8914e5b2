import GapcheckCore
import Testing

@Suite struct `An address of public code` {
  @Test(arguments: [
    ("https://github.com/redis/redis", "redis/redis"),
    ("github.com/redis/redis.git", "redis/redis"),
    ("https://www.gitlab.com/a/b/", "a/b"), ("https://git.sr.ht/~me/tool", "me/tool"),
  ])
  func `leads to a repository`(address: String, repository: String) throws {
    let link = try #require(CodeLink(address))
    #expect(link.repository == repository && link.isWhole && !link.isChange)
  }

  @Test(arguments: [
    "https://github.com/redis/redis/pull/12", "https://gitlab.com/a/b/-/merge_requests/3",
  ])
  func `leads to a change`(address: String) throws {
    let link = try #require(CodeLink(address))
    #expect(link.isChange && !link.isWhole)
  }

  @Test(arguments: [
    "https://example.com/a/b", "github.com/redis", "notgithub.com/a/b", "", "a/b",
    "javascript://github.com/a/b", "ftp://github.com/a/b", "https://github.com/a/<b>",
    "https://github.com/a/b\u{1B}[31m",
  ])
  func `is nothing else`(address: String) {
    #expect(CodeLink(address) == nil)
  }
}
