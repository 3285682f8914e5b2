package import GapcheckCore
import JSON

/// Reads résumés in JSON: JSON Resume in all its versions and what people and tools made of it.
///
/// Keys are compared without case and punctuation and known under many names; a list may be an object
/// or a text, and sections may be wrapped in others. What people write that is no JSON is mended, with
/// a note. Nothing is judged here: passages hold words as they are written, and whoever drafts a
/// profile decides what they show.
package struct ResumeReader {
  let taxonomy: Taxonomy
  let dates: DateReading
  /// The headings of lists of skills, which name no skill themselves.
  let headings: Set<String>
  let doubts: DoubtReading
  let progress: StudyProgress
  let certificateWords: Set<String>
  let document: MendedJSON
  var background = Background()
  private(set) var notes: [ResumeNote] = []

  /// Nobody has that much to say: the limits keep a hostile file from taking minutes.
  static let listLimit = 2_000
  static let textLimit = 20_000
  static let passageLimit = 20_000
  /// Sections and groups of skills are followed this deep.
  static let deepest = 6

  /// Reads a document, or throws why there is nothing to read.
  package static func read(
    _ bytes: [UInt8], taxonomy: Taxonomy, asOf: CalendarDate
  ) throws(ResumeError) -> (background: Background, notes: [ResumeNote]) {
    let document = MendedJSON(bytes)
    let node: JSONNode
    do throws(JSONError) {
      node = try document.node().mappingText(\.plainCharacters)
    } catch {
      throw .syntax(error, at: JSONPosition(of: error.offset, in: bytes))
    }
    if ResumeShape.isProfile(node) { throw .profile }
    var reader = ResumeReader(document, taxonomy: taxonomy, asOf: asOf)
    reader.noteMends()
    reader.noteRepeatedKeys(in: ResumeValue(node: node, place: ""), depth: 0)
    reader.readDocument(ResumeValue(node: node, place: ""))
    guard !reader.background.isEmpty else { throw .nothingFound }
    return (reader.background, reader.notes)
  }

  private init(_ document: MendedJSON, taxonomy: Taxonomy, asOf: CalendarDate) {
    self.document = document
    self.taxonomy = taxonomy
    dates = DateReading(taxonomy, asOf: asOf)
    doubts = DoubtReading(taxonomy)
    progress = StudyProgress(taxonomy)
    certificateWords = Set(taxonomy.words("certificate-words")?.words.map(\.text) ?? [])
    headings = Set(taxonomy.words("heading-words")?.words.map(\.text) ?? [])
  }

  // MARK: Notes

  mutating func note(_ problem: ResumeNote.Problem, at value: ResumeValue) {
    note(problem, place: value.place, at: value.node.offset)
  }

  private mutating func note(_ problem: ResumeNote.Problem, place: String, at offset: Int) {
    guard notes.count < MendedJSON.mostMends else { return }
    let position = document.position(ofMended: offset)
    notes.append(ResumeNote(problem, place: place, at: position))
  }

  /// Tells of every kind of mending once.
  private mutating func noteMends() {
    var counts: [JSONMend.Kind: Int] = [:]
    for mend in document.mends { counts[mend.kind, default: 0] += 1 }
    for mend in document.mends {
      guard let count = counts.removeValue(forKey: mend.kind) else { continue }
      let position = document.position(ofOriginal: mend.offset)
      notes.append(ResumeNote(.mended(mend.kind, count: count), at: position))
    }
  }

  private mutating func noteRepeatedKeys(in value: ResumeValue, depth: Int) {
    guard depth < Self.deepest, notes.count < MendedJSON.mostMends else { return }
    if case .object(let members) = value.node.value {
      var seen: Set<String> = []
      for member in members where !seen.insert(member.key).inserted {
        note(.repeatedKey(member.key), place: value.place, at: member.keyOffset)
      }
      for (_, member) in value.members { noteRepeatedKeys(in: member, depth: depth + 1) }
    } else if value.isArray {
      for element in value.elements { noteRepeatedKeys(in: element, depth: depth + 1) }
    }
  }

  // MARK: Passages

  /// Adds what a text says, line by line, and what runs on sentence by sentence.
  ///
  /// An item of a list of what was done stays whole: it is the line that shows the skill.
  mutating func add(
    _ text: String, from value: ResumeValue, as subject: Passage.Subject, isItem: Bool = false
  ) {
    var text = text
    if text.utf8.count > Self.textLimit {
      note(.cut(limit: "\(Self.textLimit) bytes of a text"), at: value)
      text = String(decoding: text.utf8.prefix(Self.textLimit), as: UTF8.self)
    }
    for line in ResumeText.items(of: text) {
      let isWhole = !subject.isProse || subject.isWork && (isItem || line.isBullet)
      for part in isWhole ? [line.text] : Sentences.of(line.text) {
        addLine(part, from: value, as: subject)
      }
    }
  }

  mutating func addLine(_ line: String, from value: ResumeValue, as subject: Passage.Subject) {
    guard background.passages.count <= Self.passageLimit else { return }
    if background.passages.count == Self.passageLimit {
      note(.cut(limit: "\(Self.passageLimit) passages"), at: value)
    }
    background.passages.append(Passage(line, place: value.place, subject: subject))
  }

  /// Adds all texts of a value: a text, a list of them, or objects that hold them.
  mutating func addTexts(
    of value: ResumeValue, as subject: Passage.Subject, isItem: Bool = false, depth: Int = 0
  ) {
    guard depth < Self.deepest else { return }
    if case .string(let text) = value.node.value {
      add(text, from: value, as: subject, isItem: isItem)
    } else if value.isArray {
      for element in elements(of: value) {
        addTexts(of: element, as: subject, isItem: true, depth: depth + 1)
      }
    } else if value.isObject {
      for (key, member) in value.members
      where key.means(.inner) || key.means(.prose) || key.means(.tools) {
        addTexts(of: member, as: subject, isItem: isItem, depth: depth + 1)
      }
    }
  }

  /// The elements of a list, with a note where it is longer than is read.
  mutating func elements(of value: ResumeValue) -> [ResumeValue] {
    if case .array(let elements) = value.node.value, elements.count > Self.listLimit {
      note(.cut(limit: "\(Self.listLimit) entries of a list"), at: value)
    }
    return value.elements
  }

  /// A text on one line, as titles are.
  func line(_ value: ResumeValue?) -> String? {
    guard let value else { return nil }
    if value.isArray {
      let parts = value.elements.prefix(5).compactMap { line($0) }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    if value.isObject { return line(value.member(.inner)) }
    let text = value.rawText.map { String($0.prefix(Self.titleLimit)) }
    return text.flatMap(ResumeText.line)
  }

  private static let titleLimit = 300
}

extension Background {
  fileprivate var isEmpty: Bool {
    passages.isEmpty && jobs.isEmpty && projects.isEmpty && studies.isEmpty
  }
}

extension Passage.Subject {
  /// Whether it is told in sentences.
  fileprivate var isProse: Bool {
    if case .skills = self { false } else { true }
  }

  /// Whether it is told in lines of what was done.
  fileprivate var isWork: Bool {
    switch self {
    case .job, .project: true
    case .skills, .study, .summary, .wish, .note: false
    }
  }
}
