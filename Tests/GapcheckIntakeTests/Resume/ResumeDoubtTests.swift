import GapcheckCore
import GapcheckIntake
import Testing

/// What of a résumé in JSON shows a skill, and what does not.
@Suite struct `A résumé in doubt` {
  @Test func `has no job in roles for the good of others, unless they are technical`() throws {
    let background = try resume(
      #"""
      {"work": [{"name": "a club", "position": "Meetup Organiser", "highlights": ["Ran a Kafka talk."]},
        {"name": "a club", "position": "Volunteer", "summary": "Helped with Redis."},
        {"name": "a club", "position": "Volunteer developer", "responsabilities": ["Wrote it in Go."]}],
       "volunteer": [{"organization": "a club", "position": "Backend Developer", "summary": "Used Python."}],
       "targetRole": "Kafka engineer"}
      """#
    ).background
    #expect(background.jobs.map(\.title) == ["Volunteer developer"])
    #expect(
      background.said == [
        "job 0: Wrote it in Go.", "note: Used Python.", "wish: Kafka engineer",
      ])
  }

  @Test func `is told sentence by sentence, but for items of what was done`() throws {
    let background = try resume(
      #"""
      {"basics": {"name": "N", "summary": "5 years of Python. I have never used Rust."},
       "work": [{"name": "a bank", "position": "Developer", "summary": "Ran X. Wrote Y.",
         "highlights": ["Cut costs. Used Go."], "description": "- Built Z. It works."}],
       "skills": ["Go. Or not"]}
      """#
    ).background
    #expect(
      background.passages.map { "\($0.place) \($0.about): \($0.text)" } == [
        "basics.summary summary: 5 years of Python.",
        "basics.summary summary: I have never used Rust.",
        "work[0].summary job 0: Ran X.", "work[0].summary job 0: Wrote Y.",
        "work[0].highlights[0] job 0: Cut costs. Used Go.", "skills[0] skill: Go. Or not",
      ])
  }

  @Test func `tells which studies are finished, and where they are shown`() throws {
    let studies = try resume(
      #"""
      {"courses": ["Kafka in depth (not finished)", {"name": "Rust", "status": "In progress"},
        {"name": "Go", "completed": false}, {"name": "Redis", "completed": true}],
       "certificates": [{"name": "CKA", "credential_url": "https://example.com/cka"}],
       "publications": [{"name": "Why we left MongoDB", "url": "https://example.com/p"}]}
      """#
    ).background.studies
    #expect(studies.map(\.isFinished) == [false, false, false, true, true, true])
    #expect(studies.map(\.teaches) == [false, false, false, true, true, false])
    #expect(
      studies.map(\.url) == [
        nil, nil, nil, nil, "https://example.com/cka", "https://example.com/p",
      ])
  }
}
