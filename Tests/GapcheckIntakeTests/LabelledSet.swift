import Foundation
import GapcheckCore
import GapcheckIntake
import JSON

/// A text of the labelled set with what a careful reader would credit.
struct LabelledText {
  let file: String
  let held: Set<String>
  let learning: Set<String>
  let acceptable: Set<String>
  let tasks: Set<String>
  let acceptableTasks: Set<String>
  let bytes: [UInt8]

  /// Every text of the set, in the order of the labels.
  static func all() throws -> [LabelledText] {
    let root = try JSONNode(parsing: Array(Data(contentsOf: folder.appending(path: "labels.json"))))
    return try (root["entries"]?.elements ?? []).map { node in
      let file = node["file"]?.text ?? ""
      return LabelledText(
        file: file, held: node.ids("held"), learning: node.ids("learning"),
        acceptable: node.ids("acceptable"), tasks: node.ids("tasks"),
        acceptableTasks: node.ids("acceptableTasks"),
        bytes: Array(try Data(contentsOf: folder.appending(path: file))))
    }
  }

  static let folder: URL = {
    let set = ProcessInfo.processInfo.environment["GAPCHECK_LABELLED"]
    return set.map { URL(filePath: $0) }
      ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Labelled")
  }()
}

extension JSONNode {
  fileprivate var elements: [JSONNode] { if case .array(let nodes) = value { nodes } else { [] } }
  fileprivate var text: String? { if case .string(let text) = value { text } else { nil } }
  fileprivate func ids(_ key: String) -> Set<String> {
    Set((self[key]?.elements ?? []).compactMap(\.text))
  }
}

/// What was credited for a text, held against its labels.
struct LabelledReading {
  let text: LabelledText
  /// Skills credited at any level, with the highest.
  let credited: [String: Level]
  let tasks: Set<String>

  init(_ text: LabelledText, taxonomy: Taxonomy, asOf: CalendarDate) throws {
    self.text = text
    let (background, _) = try SourceReader(taxonomy, asOf: asOf).read(text.bytes)
    let profile = ProfileDraft(background, taxonomy: taxonomy, asOf: asOf).profile
    let facts = Facts(profile, taxonomy: taxonomy, asOf: asOf)
    var credited: [String: Level] = [:]
    for statement in facts.statements where statement.level > .none {
      let id = taxonomy[statement.skill].id.text
      credited[id] = max(credited[id] ?? .none, statement.level)
    }
    for item in facts.evidence where item.isMention {
      let id = taxonomy[item.skill].id.text
      credited[id] = max(credited[id] ?? .none, taxonomy.model.assumedLevel)
    }
    self.credited = credited
    tasks = Set(facts.tasks.map { taxonomy.tasks[$0.index].id.text })
  }

  /// Credited and not to be: what is being learned may be credited as known by name.
  var wrong: [String] {
    credited.filter { id, level in
      !text.held.contains(id) && !text.acceptable.contains(id)
        && !(text.learning.contains(id) && level <= .aware)
    }.keys.sorted()
  }

  var missed: [String] { text.held.subtracting(credited.keys).sorted() }
  var wrongTasks: [String] {
    tasks.subtracting(text.tasks).subtracting(text.acceptableTasks).sorted()
  }
  var missedTasks: [String] { text.tasks.subtracting(tasks).sorted() }
}
