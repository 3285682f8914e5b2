import GapcheckReport
import JSON

/// A profile whose every word tries to be something else.
enum HostileProfile {
  static let words: [String] = [
    "a|b||c", "line\nbreak\r\nand\ttab", "`code` ```fence```", "\u{1B}[31mred\u{1B}]0;title\u{7}",
    "<script>alert(1)</script><!-- -->", "right\u{202E}to left\u{2066}\u{200B}\u{FEFF}",
    String(repeating: "long ", count: 2000), "=cmd|' /C calc'!A0", "# heading", "- [ ] box",
    "[link](javascript:alert(1))", "+1", "-1", "@SUM(1)", "\t=1", "::error file=a::b", "##[error]c",
    "x" + String(repeating: "y", count: 9999), "data:text/html,<b>", "; BEGIN:VEVENT\\nEND",
    "%% ```mermaid",
    "'\"><img src=x onerror=alert(1)>", "section Done", "\u{5D0}\u{5D1} \u{202B}\u{627}",
    "\u{0}nul\u{7F}\u{9B}31m", "\u{2028}separator\u{2029}",
    String(repeating: ":", count: 211) + "::error::x",
  ]

  /// All words but one, which together are more than a name may have.
  static let name = words.filter { !$0.hasPrefix("long") }.joined(separator: " ")

  /// The profile as JSON: each word stands in every place that takes text.
  static let bytes: [UInt8] = {
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.member("name", name)
    writer.list("skills", ["Python: advanced", "Kubernetes: advanced", "SQL"] + words)
    writer.objects("tasks", words + ["CRUD", "alert triage"]) { writer, word in
      writer.member("task", word)
    }
    writer.objects("artifacts", words) { writer, word in
      writer.member("title", word)
      writer.member("url", "https://example.com/" + word)
      writer.list("skills", ["RAG", word])
      writer.member("evaluation", word + " 0.8")
    }
    writer.objects("contributions", words) { writer, word in
      writer.member("repository", word)
      writer.list("skills", ["vLLM"])
    }
    writer.objects("learning", words) { writer, word in
      writer.member("title", word)
      writer.member("kind", "course")
    }
    writer.key("resume")
    writer.beginObject()
    writer.member("headline", "AI-powered " + words[0])
    writer.list("bullets", words.map { "Built ML with prompts because " + $0 })
    writer.endObject()
    writer.key("applications")
    writer.beginObject()
    writer.list("titles", words)
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }()

  static let output = ReportOutput(profile: bytes)
}

extension JSONWriter {
  mutating func list(_ key: String, _ texts: [String]) {
    self.key(key)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  fileprivate mutating func objects(
    _ key: String, _ words: [String], _ write: (inout JSONWriter, String) -> Void
  ) {
    self.key(key)
    beginArray()
    for word in words {
      beginObject()
      write(&self, word)
      endObject()
    }
    endArray()
  }
}
