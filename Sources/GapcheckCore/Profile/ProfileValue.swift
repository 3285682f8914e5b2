import JSON

/// A value to be written into a profile.
package indirect enum ProfileValue: Hashable, Sendable {
  case text(String)
  /// A number in thousandths.
  case number(thousandths: Int)
  case list([ProfileValue])
  /// Members in their order.
  case object([Member])

  /// A key with its value.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: ProfileValue

    package init(_ key: String, _ value: ProfileValue) {
      self.key = key
      self.value = value
    }
  }
}

extension ProfileValue {
  /// The value as JSON where it is neither list nor object.
  var scalarBytes: [UInt8] {
    var writer = JSONWriter(pretty: false)
    switch self {
    case .text(let text): writer.string(text)
    case .number(let thousandths): writer.fixed(thousandths, decimals: 3)
    case .list, .object: return []
    }
    return writer.bytes
  }
}
