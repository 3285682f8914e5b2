import Foundation
import Testing

/// A file that says what an output has to be, to the byte.
struct Snapshot {
  let file: URL

  /// A file among the snapshots.
  init(name: String) {
    file = ProjectFiles.snapshots.appending(path: name)
  }

  /// A file that is made from data and kept where its readers look for it.
  init(file: URL) {
    self.file = file
  }

  private var name: String { file.lastPathComponent }

  /// Compares an output with the file; with `GAPCHECK_RECORD=1` rewrites the file and fails.
  func expect(_ actual: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["GAPCHECK_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      Issue.record("\(name) is recorded; read it, then run without GAPCHECK_RECORD")
      return
    }
    guard let data = try? Data(contentsOf: file) else {
      Issue.record(
        "there is no \(name): GAPCHECK_RECORD=1 swift test --filter Snapshot writes it",
        sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: data, as: UTF8.self)
    if actual == expected { return }
    Issue.record(
      """
      \(name) differs (GAPCHECK_RECORD=1 swift test --filter Snapshot rewrites it):
      \(LineDifference(from: expected, to: actual).summary)
      """, sourceLocation: sourceLocation)
  }
}

/// Where two texts part, line by line.
struct LineDifference {
  private let old: [Substring]
  private let new: [Substring]
  /// The first line that differs.
  private let start: Int

  private static let context = 2
  private static let shown = 16
  /// Lines after the first that differs that are compared at all.
  private static let window = 80

  init(from old: String, to new: String) {
    self.old = old.split(separator: "\n", omittingEmptySubsequences: false)
    self.new = new.split(separator: "\n", omittingEmptySubsequences: false)
    start = zip(self.old, self.new).prefix { $0 == $1 }.count
  }

  /// The first lines that differ, `-` as they should be and `+` as they are, with some around them.
  var summary: String {
    let before = old[max(0, start - Self.context)..<start].map { "  \($0)" }
    return (["line \(start + 1):"] + before + firstChange).joined(separator: "\n")
  }

  private var firstChange: [String] {
    let old = Array(old.dropFirst(start).prefix(Self.window))
    let new = Array(new.dropFirst(start).prefix(Self.window))
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.offset))
    let inserted = Set(difference.insertions.map(\.offset))
    var lines: [String] = []
    var (left, right, unchanged) = (0, 0, 0)
    while left < old.count || right < new.count, lines.count < Self.shown {
      if removed.contains(left) {
        lines.append("- \(old[left])")
        (left, unchanged) = (left + 1, 0)
      } else if inserted.contains(right) {
        lines.append("+ \(new[right])")
        (right, unchanged) = (right + 1, 0)
      } else {
        if unchanged == Self.context { break }
        lines.append("  \(old[left])")
        (left, right, unchanged) = (left + 1, right + 1, unchanged + 1)
      }
    }
    return lines
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .remove(let offset, _, _), .insert(let offset, _, _): offset
    }
  }
}
