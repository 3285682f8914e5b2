import GapcheckIntake
import Testing

@Suite struct `A background` {
  @Test func `says nothing until something is read`() {
    let background = Background()
    #expect(background.passages.isEmpty && background.jobs.isEmpty && background.name == nil)
  }
}
