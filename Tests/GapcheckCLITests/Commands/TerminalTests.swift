import Testing

@testable import GapcheckCLI

@Suite struct `Colour` {
  @Test(
    arguments: [
      ([:], true, true),
      ([:], false, false),
      (["NO_COLOR": "1"], true, false),
      (["NO_COLOR": ""], true, true),
      (["TERM": "dumb"], true, false),
      (["CLICOLOR_FORCE": "1"], false, true),
      (["CLICOLOR_FORCE": "0"], false, false),
      (["CLICOLOR_FORCE": ""], false, false),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false, true),
    ] as [([String: String], Bool, Bool)])
  func `follows the environment`(variables: [String: String], isTerminal: Bool, isOn: Bool) {
    let environment = ProgramEnvironment(arguments: [], variables: variables)
    #expect(ColorChoice.auto.isOn(toTerminal: isTerminal, in: environment) == isOn)
  }

  @Test func `does as it is told before all else`() {
    let environment = ProgramEnvironment(
      arguments: [], variables: ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"])
    #expect(ColorChoice.always.isOn(toTerminal: false, in: environment))
    #expect(!ColorChoice.never.isOn(toTerminal: true, in: environment))
  }
}

@Suite struct `Terminal style` {
  private func style(
    _ variables: [String: String], window: Int? = nil, isTerminal: Bool = true
  ) -> TerminalStyle {
    TerminalStyle(
      ProgramEnvironment(arguments: [], variables: variables, windowWidth: window),
      isTerminal: isTerminal)
  }

  @Test func `is as wide as the terminal, within reason`() {
    #expect(style([:]).width == 80)
    #expect(style([:], window: 120).width == 120)
    #expect(style(["COLUMNS": "100"]).width == 100)
    #expect(style(["COLUMNS": "many"]).width == 80)
    #expect(style([:], window: 10).width == 40)
    #expect(style([:], window: 1000).width == 200)
    #expect(style(["COLUMNS": "100"], window: 120, isTerminal: false).width == 80)
  }

  @Test(
    arguments: [
      ([:], false),
      (["LANG": "en_US.UTF-8"], false),
      (["LANG": "en_US.utf8"], false),
      (["LANG": "C"], true),
      (["LANG": "en_US.UTF-8", "LC_ALL": "C"], true),
      (["LANG": "C", "LC_CTYPE": "C.UTF-8"], false),
      (["LANG": "C", "LC_ALL": ""], true),
    ] as [([String: String], Bool)])
  func `is ASCII where the locale names another encoding`(
    variables: [String: String], isASCII: Bool
  ) {
    #expect(style(variables).isASCII == isASCII)
    #expect(!style(variables, isTerminal: false).isASCII)
  }
}
