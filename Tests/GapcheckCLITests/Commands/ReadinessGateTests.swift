import GapcheckCore
import Testing

@testable import GapcheckCLI

@Suite struct `Readiness gate` {
  private func gate(_ text: String) throws -> ReadinessGate? {
    let command = try ArgumentParser(.standard).parse(["audit", "p", "--fail-under", text])
    guard case .invocation(let invocation) = command else { return nil }
    return try ReadinessGate(invocation)
  }

  @Test func `holds at the number itself`() throws {
    let gate = try #require(try gate("70"))
    #expect(gate.complaint(about: Readiness(hundredths: 7000)) == nil)
    #expect(
      gate.complaint(about: Readiness(hundredths: 6999))
        == "readiness 69.99 of the recommended path is below --fail-under 70")
    #expect(
      gate.complaint(about: Readiness(hundredths: 3600))
        == "readiness 36 of the recommended path is below --fail-under 70")
  }

  @Test func `does not hold without a readiness`() throws {
    let gate = try #require(try gate("0"))
    #expect(gate.complaint(about: nil)?.contains("too little information") == true)
    #expect(gate.complaint(about: Readiness(hundredths: 0)) == nil)
  }

  @Test(arguments: ["101", "-1", "x"])
  func `refuses what is no share`(text: String) {
    #expect(throws: UsageError.self) { try gate(text) }
  }
}
