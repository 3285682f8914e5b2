import Foundation
import GapcheckCLI
import PromiseTally
import Testing

@Suite struct `What a profile says` {
  // MARK: The network

  /// What a program would call to reach another machine, or to have another program do so.
  private static let calls: Set<String> = [
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "getaddrinfo",
    "getnameinfo", "gethostbyname", "gethostbyname2", "gethostbyaddr", "res_query", "res_search",
    "send", "sendto", "sendmsg", "sendmmsg", "recv", "recvfrom", "recvmsg", "recvmmsg",
    "setsockopt", "getpeername", "dlopen", "dlsym", "system", "popen", "fork", "vfork", "execv",
    "execve", "execvp", "execl", "posix_spawn", "posix_spawnp",
  ]

  /// Parts of the names of libraries that reach other machines.
  private static let libraries = ["Foundation", "curl", "ssl", "crypto", "nghttp", "resolv", "xml"]

  /// What a tool says about the binary.
  private func lines(of tool: String, _ arguments: [String] = []) throws -> [Substring]? {
    guard let tool = Tool.path(tool) else { return nil }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: tool)
    process.arguments = try arguments + [#require(Binary.url).path()]
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }

  @Test func `has no way to another machine in the program`() throws {
    guard let imports = try lines(of: "nm", ["-D", "--undefined-only"]),
      let symbols = try lines(of: "nm", ["-a"]), let linked = try lines(of: "ldd")
    else { return Promise.networkSymbols.skipped(because: "there is no nm or ldd") }
    let names = Set(
      (imports + symbols).compactMap { line in
        line.split(separator: " ").last?.split(separator: "@").first.map(String.init)
      })
    #expect(names.contains("read") && names.contains("write"))
    #expect(names.isDisjoint(with: Self.calls), "\(names.intersection(Self.calls))")
    #expect(linked.contains { $0.contains("libc.so") })
    for library in Self.libraries {
      #expect(!linked.contains { $0.contains("lib\(library)") }, "\(library)")
    }
    Promise.networkSymbols.held(in: Self.calls.count + Self.libraries.count)
  }

  @Test func `leaves no machine, and no trace in files that were not asked for`() throws {
    guard let strace = Tool.path("strace") else {
      return Promise.networkCalls.skipped(because: "there is no strace")
    }
    let folder = try ScratchFolder()
    try EveryCommand.prepare(folder)
    let binary = try #require(Binary.url).path()
    let traced = ["-f", "-q", "-o", ".trace", "-e", "trace=%network,%file,execve"]
    var cases = 0
    for command in EveryCommand.oneOfEach {
      let end = try ChildProcess(strace, traced + [binary] + command, in: folder.url).end()
      guard end.status == 0 else {
        return Promise.networkCalls.skipped(because: "strace may not trace here")
      }
      let calls = try folder.text(of: ".trace").split(separator: "\n")
      #expect(calls.count { $0.contains("execve(") } == 1 && calls.count > 10, "\(command)")
      for call in calls {
        #expect(
          !call.contains(/\b(socket|connect|bind|sendto|sendmsg|recvfrom|recvmsg)\(/), "\(call)")
        #expect(
          !call.contains(/O_WRONLY|O_RDWR|O_CREAT|\b(mkdir|rename|link|unlink|symlink)/), "\(call)")
      }
      cases += 1
    }
    let command = ["audit", "dba.json", "-q", "-o", "out.txt"]
    #expect(try ChildProcess(strace, traced + [binary] + command, in: folder.url).end().status == 0)
    let writing = try folder.text(of: ".trace").split(separator: "\n")
      .filter { $0.contains(/O_WRONLY|O_RDWR|O_CREAT|\b(mkdir|rename|link|unlink|symlink)/) }
    #expect(writing.count == 2 && writing[1].contains(#""out.txt""#), "\(writing)")
    Promise.networkCalls.held(in: cases + 1)
  }

  // MARK: Errors

  /// A profile in which every text and number is one that no other profile has; `§` goes before
  /// what is broken, one at a time.
  private static let profile = #"""
    {"name":§"Secretname","yearsOfExperience":§17.253,"hoursPerWeek":§13.75,"start":§"2027-03-19",
    "skills":[§{"skill":§"Secretskill","level":§3,"years":§11.375,"lastUsed":§"2021-07",
    "evidence":[§{"kind":§"work","note":§"Secretnote"}]},§"Secretword: advanced",§"Go"],
    "tasks":[§{"task":§"Secrettask","share":§31.25}],
    "artifacts":[§{"title":§"Secrettitle","url":§"https://secreturl.example/a","skills":[§"Secretrag"],
    "deployed":§true,"evaluation":§"Secretevaluation","writeup":§"https://secretwriteup.example/b"}],
    "contributions":[§{"repository":§"secretowner/secretrepository","url":§"https://secretpull.example",
    "status":§"merged","skills":[§"Secretvllm"]}],
    "learning":[§{"title":§"Secretcourse","kind":§"course"}],
    "resume":§{"headline":§"Secretheadline","bullets":[§"Secretbullet"]},
    "applications":§{"titles":[§"Secretjob"],"perWeek":§19}}
    """#

  /// The words and numbers that nobody but the person knows.
  private static let secrets = [
    "secretname", "17.253", "13.75", "2027-03-19", "secretskill", "11.375", "2021-07",
    "secretnote", "secretword", "secrettask", "31.25", "secrettitle", "secreturl", "secretrag",
    "secretevaluation", "secretwriteup", "secretowner", "secretrepository", "secretpull",
    "secretvllm", "secretcourse", "secretheadline", "secretbullet", "secretjob",
  ]

  /// What stands in place of a value: of a wrong kind, or none at all.
  private static let broken = [
    "12", "\"Brokenword\"", "\"9999-99-99\"", "{\"brokenkey\":1}", "\"\\ud800\"", "Brokenword",
    "\"open",
  ]

  /// The profile with one value after the other in ruins.
  private static let profiles: [String] = {
    let parts = profile.split(separator: "§", omittingEmptySubsequences: false)
    return parts.indices.dropFirst().flatMap { number in
      broken.map { value in
        let before = parts[..<number].joined()
        // A list or an object is broken where it begins, and what was in it stays.
        let rest = parts[number].drop { !",}]".contains($0) }
        return before + value + rest + parts[(number + 1)...].joined()
      }
    }
  }()

  private static let verbs = [
    ["check", "p.json"], ["plan", "p.json", "-f", "csv"], ["batch", "c.ndjson"],
  ]

  @Test func `is in no error but for the word that is wrong`() {
    var refused = 0
    for (number, text) in Self.profiles.enumerated() {
      let line = text.replacing("\n", with: " ")
      for arguments in Self.verbs where number % 8 == 0 || arguments[0] == "check" {
        let streams = MemoryStreams(files: ["p.json": text, "c.ndjson": line])
        let environment = ProgramEnvironment(arguments: arguments + ["--as-of", "2026-11-21"])
        _ = Program(environment: environment, streams: streams).run()
        let isChecked = arguments[0] == "check"
        let told = (isChecked ? Self.errors(in: streams.output) : streams.complaints)
          .joined(separator: "\n").lowercased()
        refused += isChecked && !told.isEmpty ? 1 : 0
        let leaked = Self.secrets.filter(told.contains)
        #expect(leaked.isEmpty, "\(arguments) \(leaked): \(told.prefix(400))")
      }
    }
    #expect(refused > Self.profiles.count / 2)
    Promise.quotedWords.held(in: Self.profiles.count)
  }

  private static func errors(in output: String) -> [String] {
    output.split(separator: "\n").filter { $0.contains(": error: ") }.map(String.init)
  }
}
