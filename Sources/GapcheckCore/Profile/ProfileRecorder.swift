package import JSON

/// Why a file has no place for finished items.
package enum ProfileRecorderError: Error, Equatable, Sendable {
  case syntax(JSONError)
  /// The file is some other value than an object.
  case notAProfile(found: JSONKind, offset: Int)
  /// `completed` is there and no list; it starts at the offset.
  case notAList(found: JSONKind, offset: Int)
}

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
///
/// The list is made where there is none, as the last member; lines, indentation and white space are
/// those of the file.
package struct ProfileRecorder {
  private let bytes: [UInt8]
  private let root: JSONNode
  private let members: [JSONNode.Member]
  private let layout: ProfileLayout
  private static let key = "completed"

  /// Reads a profile, which need not be without faults of its content.
  package init(_ bytes: [UInt8]) throws(ProfileRecorderError) {
    do throws(JSONError) {
      root = try JSONNode(parsing: bytes)
    } catch {
      throw .syntax(error)
    }
    guard case .object(let members) = root.value else {
      throw .notAProfile(found: root.kind, offset: root.offset)
    }
    self.bytes = bytes
    self.members = members
    layout = ProfileLayout(of: root, members: members, in: bytes)
    guard let list = root[Self.key] else { return }
    guard [.array, .null].contains(list.kind) else {
      throw .notAList(found: list.kind, offset: list.offset)
    }
  }

  /// The file with the items that are not yet in it, in the order given.
  package func recording(_ items: [RecordedItem]) -> [UInt8] {
    var known = recorded
    let new = items.filter { known.insert($0.id).inserted }
    guard !new.isEmpty else { return bytes }
    guard let list = root[Self.key] else { return withNewList(of: new) }
    guard case .array(let elements) = list.value, let last = elements.last else {
      return replacing(list.offset..<list.endOffset, with: layout.list(of: new))
    }
    let separator = layout.separator(in: list, elements: elements, of: bytes)
    let added = new.flatMap { Array(",".utf8) + separator + layout.entry($0) }
    return replacing(last.endOffset..<last.endOffset, with: added)
  }

  /// The ids that the file lists already.
  private var recorded: Set<String> {
    guard case .array(let elements)? = root[Self.key]?.value else { return [] }
    return Set(
      elements.compactMap { element in
        let item = element.kind == .object ? element["item"] : element
        guard case .string(let id)? = item?.value else { return nil }
        return id
      })
  }

  private func withNewList(of items: [RecordedItem]) -> [UInt8] {
    let member = layout.member(Self.key, layout.list(of: items))
    if let last = members.last?.node.endOffset {
      return replacing(last..<last, with: Array(",".utf8) + layout.separator + member)
    }
    let start = root.offset + 1
    return replacing(start..<start, with: layout.lead + member)
  }

  private func replacing(_ range: Range<Int>, with new: [UInt8]) -> [UInt8] {
    Array(bytes[..<range.lowerBound]) + new + Array(bytes[range.upperBound...])
  }
}
