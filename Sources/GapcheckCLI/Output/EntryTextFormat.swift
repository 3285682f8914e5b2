import GapcheckCore
import JSON

/// The forms in which `taxonomy show` writes entries.
enum EntryTextFormat: String, CaseIterable {
  case text, json

  func text(for entries: [EntryText], in folder: String?) -> String {
    switch self {
    case .text: entries.map { $0.plainText(in: folder) }.joined(separator: "\n")
    case .json: EntryTextJSON(entries, folder: folder).text
    }
  }
}

extension EntryText {
  /// The place on a line, and the data under it.
  fileprivate func plainText(in folder: String?) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (["\(file.asPath(in: folder)):\(line): \(key)"] + lines.map(\.onOneLine))
      .map { "\($0)\n" }.joined()
  }
}

extension Substring {
  /// A line as it stands, but for what a terminal would not show.
  fileprivate var onOneLine: String { String(self).visibleOnOneLine(limit: .max) }
}

/// Writes entries with their places for programs: `gapcheck.data/1`.
private struct EntryTextJSON {
  let entries: [EntryText]
  let folder: String?

  init(_ entries: [EntryText], folder: String?) {
    self.entries = entries
    self.folder = folder
  }

  var text: String {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("format", "gapcheck.data/1")
    writer.key("entries")
    writer.beginArray()
    for entry in entries { write(entry, to: &writer) }
    writer.endArray()
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ entry: EntryText, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("kind", entry.key.kind.rawValue)
    writer.member("id", entry.key.id)
    writer.member("file", entry.file.asPath(in: folder))
    writer.member("line", entry.line)
    writer.key("data")
    writer.value(entry.node)
    writer.endObject()
  }
}
