import JSON

/// A finished item to be written into a profile.
package struct RecordedItem: Hashable, Sendable {
  /// The item's id, as plans print it.
  package let id: String
  package let on: CalendarDate?

  package init(id: String, on: CalendarDate? = nil) {
    self.id = id
    self.on = on
  }
}

/// Adds finished items to the `completed` list of a profile and keeps every other byte.
package struct ProfileRecorder {
  private let editor: ProfileEditor
  private static let list = ProfilePath(.member("completed"))

  /// Reads a profile, which need not be without faults of its content.
  package init(_ bytes: [UInt8]) throws(ProfileEditError) {
    editor = try ProfileEditor(bytes)
    guard let list = editor.find(Self.list) else { return }
    guard [.array, .null].contains(list.kind) else {
      throw .notAList(path: "\(Self.list)", found: list.kind, offset: list.offset)
    }
  }

  /// The file with the items that are not yet in it, in the order given.
  package func recording(_ items: [RecordedItem]) throws(ProfileEditError) -> [UInt8] {
    var known = recorded
    let new = items.filter { known.insert($0.id).inserted }
    var edited = editor
    try edited.append(new.map(\.value), to: Self.list)
    return edited.bytes
  }

  /// The ids that the file lists already.
  private var recorded: Set<String> {
    guard case .array(let elements)? = editor.find(Self.list)?.value else { return [] }
    return Set(
      elements.compactMap { element in
        let item = element.kind == .object ? element["item"] : element
        guard case .string(let id)? = item?.value else { return nil }
        return id
      })
  }
}

extension RecordedItem {
  /// The item as it is written: its id alone, or an object that says when it was done.
  fileprivate var value: ProfileValue {
    guard let on else { return .text(id) }
    return .object([.init("item", .text(id)), .init("on", .text("\(on)"))])
  }
}
