import JSON
import SeededRandom

/// Where the values and members of a JSON text stand, so that it can be changed and stays JSON.
struct JSONSpans {
  private let bytes: [UInt8]
  private var values: [Range<Int>] = []
  /// From a key to the end of its value.
  private var members: [Range<Int>] = []
  private var keys: [Range<Int>] = []

  /// Finds them; `nil` where the text is no JSON.
  init?(_ bytes: [UInt8]) {
    guard let node = try? JSONNode(parsing: bytes) else { return nil }
    self.bytes = bytes
    note(node)
  }

  private mutating func note(_ node: JSONNode) {
    values.append(node.offset..<node.endOffset)
    switch node.value {
    case .object(let children):
      for member in children {
        members.append(member.keyOffset..<member.node.endOffset)
        keys.append(keyRange(from: member.keyOffset, before: member.node.offset))
        note(member.node)
      }
    case .array(let elements): for element in elements { note(element) }
    case .string, .number, .bool, .null: break
    }
  }

  /// The key with its quotes, which a colon and white space follow.
  private func keyRange(from start: Int, before value: Int) -> Range<Int> {
    let end = bytes[start..<value].lastIndex(of: UInt8(ascii: "\"")) ?? start
    return start..<end + 1
  }

  /// Makes one change, with values of another text or of the list of extremes.
  func changed(with donor: JSONSpans, using random: inout SplitMix64) -> [UInt8] {
    var result = bytes
    guard let value = random.element(of: values) else { return bytes }
    switch random.below(8) {
    case 0: result.replaceSubrange(value, with: donor.part(of: donor.values, using: &random))
    case 1: result.replaceSubrange(value, with: part(of: values, using: &random))
    case 2, 3: result.replaceSubrange(value, with: extreme(using: &random))
    case 4:
      result.replaceSubrange(value, with: [0x5B] + bytes[value] + [0x2C] + bytes[value] + [0x5D])
    case 5: rename(in: &result, with: donor, using: &random)
    case 6: addMember(to: &result, of: donor, using: &random)
    default: removeMember(from: &result, using: &random)
    }
    return result
  }

  private func part(of ranges: [Range<Int>], using random: inout SplitMix64) -> [UInt8] {
    random.element(of: ranges).map { Array(bytes[$0]) } ?? Array("null".utf8)
  }

  private func extreme(using random: inout SplitMix64) -> [UInt8] {
    let text = random.element(of: FuzzWords.values) ?? "null"
    guard random.below(2) == 0 else { return Array(text.utf8) }
    var writer = JSONWriter(pretty: false)
    writer.string(random.element(of: FuzzWords.common) ?? "")
    return writer.bytes
  }

  private func rename(
    in result: inout [UInt8], with donor: JSONSpans, using random: inout SplitMix64
  ) {
    guard let key = random.element(of: keys) else { return }
    let name = donor.part(of: donor.keys, using: &random)
    result.replaceSubrange(key, with: name.first == UInt8(ascii: "\"") ? name : Array("\"\"".utf8))
  }

  private func addMember(
    to result: inout [UInt8], of donor: JSONSpans, using random: inout SplitMix64
  ) {
    guard let member = random.element(of: members), let other = random.element(of: donor.members)
    else { return }
    result.insert(contentsOf: donor.bytes[other] + [UInt8(ascii: ",")], at: member.lowerBound)
  }

  /// Takes a member out with the comma before or behind it.
  private func removeMember(from result: inout [UInt8], using random: inout SplitMix64) {
    guard var member = random.element(of: members) else { return }
    let behind = member.upperBound + bytes[member.upperBound...].prefix(while: isSpace).count
    let before =
      member.lowerBound - bytes[..<member.lowerBound].reversed().prefix(while: isSpace).count
    if behind < bytes.count, bytes[behind] == UInt8(ascii: ",") {
      member = member.lowerBound..<behind + 1
    } else if before > 0, bytes[before - 1] == UInt8(ascii: ",") {
      member = before - 1..<member.upperBound
    }
    result.removeSubrange(member)
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  [0x20, 0x09, 0x0A, 0x0D].contains(byte)
}
