import Foundation
import GapcheckCore
import JSON
import Testing

/// One change to a file of the embedded taxonomy, and the problem that it must lead to.
struct TaxonomyFault: Sendable, CustomTestStringConvertible {
  /// Where the problem is, in terms of the changed files.
  enum Place: Sendable {
    /// At the first such text from the change on.
    case here(String)
    /// At the first such text after another, in a file that need not be the changed one.
    case there(String, after: String, String)
    /// In a file as a whole.
    case whole(String)
  }

  let file: String
  /// The change is made to the first such text after this one; empty for the start of the file.
  let anchor: String
  let text: String
  let replacement: String
  let place: Place
  let severity: Severity
  let message: String
  /// Whether the change leads to other problems as well, which is then in its nature.
  let hasConsequences: Bool

  var testDescription: String { "\(file): \(message)" }

  init(
    _ file: String, after anchor: String = "", _ text: String, to replacement: String,
    at place: Place, as severity: Severity = .error, _ message: String,
    hasConsequences: Bool = false
  ) {
    (self.file, self.anchor, self.text, self.replacement) = (file, anchor, text, replacement)
    (self.place, self.severity, self.message) = (place, severity, message)
    self.hasConsequences = hasConsequences
  }
}

/// The embedded taxonomy with faults worked into it.
struct SpoiledTaxonomy {
  private(set) var files: [String: Data]
  /// Where each fault's replacement starts, in the changed file.
  private var starts: [Int]
  let faults: [TaxonomyFault]

  private static let embedded = Dictionary(
    Embedded.files.map { ($0.name, Data($0.bytes)) }, uniquingKeysWith: { first, _ in first })

  /// Makes all changes, or returns `nil` where two touch the same text or one finds nothing to do.
  init?(_ faults: [TaxonomyFault]) {
    self.faults = faults
    files = Self.embedded
    starts = Array(repeating: 0, count: faults.count)
    for (file, places) in Dictionary(grouping: faults.indices, by: { faults[$0].file }) {
      guard spoil(file, places) else { return nil }
    }
  }

  private mutating func spoil(_ file: String, _ places: [Int]) -> Bool {
    guard var bytes = files[file] else { return false }
    let ranges = places.compactMap { place in
      bytes.range(of: faults[place].text, after: faults[place].anchor).map { (place, $0) }
    }.sorted { $0.1.lowerBound < $1.1.lowerBound }
    let areApart = zip(ranges, ranges.dropFirst()).allSatisfy {
      $0.1.upperBound <= $1.1.lowerBound
    }
    guard ranges.count == places.count, areApart else { return false }
    var shift = 0
    for (place, range) in ranges {
      let replacement = Data(faults[place].replacement.utf8)
      let start = range.lowerBound + shift
      bytes.replaceSubrange(start..<(range.upperBound + shift), with: replacement)
      starts[place] = start
      shift += replacement.count - range.count
    }
    files[file] = bytes
    return true
  }

  /// Everything that the validation finds.
  var problems: [TaxonomyProblem] { TaxonomyValidation(files: list).problems }

  /// The files in their order.
  var list: [(name: String, bytes: [UInt8])] {
    Embedded.files.map { ($0.name, Array(files[$0.name] ?? Data())) }
  }

  /// The problem that one fault must lead to.
  func expected(_ fault: Int) throws -> TaxonomyProblem {
    let (file, position) = try place(of: fault)
    return TaxonomyProblem(
      file: file, position: position, severity: faults[fault].severity,
      message: faults[fault].message)
  }

  private func place(of fault: Int) throws -> (String, JSONPosition?) {
    switch faults[fault].place {
    case .whole(let file): return (file, nil)
    case .here(let mark):
      let file = faults[fault].file
      let bytes = try #require(files[file])
      let found = try #require(bytes.range(of: Data(mark.utf8), in: starts[fault]..<bytes.count))
      return (file, JSONPosition(of: found.lowerBound, in: Array(bytes)))
    case .there(let file, let anchor, let mark):
      let bytes = try #require(files[file])
      let found = try #require(bytes.range(of: mark, after: anchor))
      return (file, JSONPosition(of: found.lowerBound, in: Array(bytes)))
    }
  }
}

extension Data {
  /// Finds the first such text after another.
  fileprivate func range(of text: String, after anchor: String) -> Range<Int>? {
    var start = 0
    if !anchor.isEmpty {
      guard let found = range(of: Data(anchor.utf8)) else { return nil }
      start = found.upperBound
    }
    return range(of: Data(text.utf8), in: start..<count)
  }
}
