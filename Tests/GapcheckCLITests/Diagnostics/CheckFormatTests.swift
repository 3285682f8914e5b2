import GapcheckCore
import Testing

@testable import GapcheckCLI

@Suite struct `Formats of check` {
  private let missing = CheckedFile(
    name: "a,b:c%.json", failure: .input(InputError("a,b:c%.json", .missing)))

  private func file(_ text: String) -> CheckedFile {
    let bytes = Array(text.utf8)
    let (profile, diagnostics) = ProfileDecoder.decode(bytes)
    return CheckedFile(
      ProfileReading(name: "p.json", bytes: bytes, profile: profile, diagnostics: diagnostics),
      isQuiet: false)
  }

  @Test func `escape what GitHub reads as its own`() {
    #expect(
      CheckFormat.github.text(for: [missing], isQuiet: false)
        == "::error file=a%2Cb%3Ac%25.json::no such file\n")
  }

  @Test func `annotate lines`() {
    let text = CheckFormat.github.text(for: [file("{\n \"skills\": 3}")], isQuiet: false)
    #expect(text.hasPrefix("::error file=p.json,line=2,col=12::'skills' must be"))
  }

  @Test func `leave the place of a missing file open`() {
    let text = CheckFormat.json.text(for: [missing], isQuiet: false)
    #expect(text.contains("\"line\": null"))
    #expect(text.contains("\"message\": \"no such file\""))
  }

  @Test func `say so where there is nothing to say`() {
    let clean = file("{\"skills\": []}")
    #expect(CheckFormat.text.text(for: [clean], isQuiet: false) == "p.json: no problems\n")
    #expect(CheckFormat.text.text(for: [clean], isQuiet: true).isEmpty)
    #expect(CheckFormat.github.text(for: [clean], isQuiet: false).isEmpty)
  }
}
