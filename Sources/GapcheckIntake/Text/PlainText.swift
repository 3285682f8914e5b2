/// The lines of a text, whatever program it was pasted from.
///
/// Bytes that are no UTF-8 are passed over, invisible characters dropped, ligatures taken apart, and
/// every kind of space and line end made one kind.
struct PlainText {
  /// Largest text that is read, in bytes; the longest résumés have a tenth of it.
  static let largest = 1 << 18
  static let mostLines = 10_000

  private(set) var lines: [String]

  /// Refuses what is larger than a résumé can be, and formats that are no text.
  init(_ bytes: [UInt8]) throws(TextError) {
    guard bytes.count <= Self.largest else { throw .tooLarge }
    if let format = Self.format(of: bytes) { throw .notText(format) }
    lines = Self.lines(of: String(decoding: bytes, as: UTF8.self))
    guard lines.count <= Self.mostLines else { throw .tooLarge }
  }

  // MARK: Formats

  private static let magic: [(format: TextError.Format, bytes: [UInt8])] = [
    (.pdf, Array("%PDF".utf8)),
    (.wordProcessor, [0x50, 0x4B, 0x03, 0x04]),
    (.wordProcessor, [0xD0, 0xCF, 0x11, 0xE0]),
    (.wordProcessor, Array("{\\rtf".utf8)),
    (.utf16, [0xFF, 0xFE]),
    (.utf16, [0xFE, 0xFF]),
  ]

  /// The format of bytes that are no text in UTF-8, where their first ones tell.
  private static func format(of bytes: [UInt8]) -> TextError.Format? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    if let known = magic.first(where: { content.starts(with: $0.bytes) }) { return known.format }
    let sample = content.prefix(1024)
    let zeros = sample.count { $0 == 0 }
    if zeros * 3 > sample.count { return .utf16 }
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls * 20 > sample.count ? .binary : nil
  }

  // MARK: Lines

  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var endedWithReturn = false
    for scalar in text.unicodeScalars {
      let isSecondHalf = endedWithReturn && scalar == "\n"
      endedWithReturn = scalar == "\r"
      if isSecondHalf { continue }
      if scalar.endsLine {
        lines.append(String(line))
        line = String.UnicodeScalarView()
      } else if scalar.isASCII, scalar.value >= 0x20 {
        if scalar.value != 0x7F { line.append(scalar) }
      } else {
        line.append(contentsOf: scalar.plain.unicodeScalars)
      }
    }
    lines.append(String(line))
    return lines
  }
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// What stands for a character beyond printable ASCII: itself, a plain one, or nothing.
  fileprivate var plain: String {
    switch value {
    case 0x09: "\t"
    case 0x00...0x1F, 0x80...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
      ""
    case 0xFE00...0xFE0F, 0xFFFC, 0xFFFD, 0xE0000...0xE0FFF: ""
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010, 0x2011: "-"
    case 0xFB00...0xFB06: Self.ligatures[Int(value) - 0xFB00]
    // Symbol fonts have their bullets here, and other marks that say nothing.
    case 0xF0A7, 0xF0B7, 0xF0D8, 0xF076: "•"
    case 0xE000...0xF8FF: " "
    default: String(self)
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
