import Testing

@testable import GapcheckCore

/// Values in an image.
@Suite struct `Packed values` {
  @Test(arguments: [0, 1, -1, 15, 16, -16, -17, 31, 32, 12_345, -12_345, .max, .min])
  func `a number is read as it was written`(number: Int) {
    #expect(repacked(number) == number)
  }

  @Test(arguments: ["", "a", "Résumé „x“\n\u{1F600}", "\"\"\"##\\(x)"])
  func `a text is read as it was written`(text: String) {
    #expect(Array(repacked(text).utf8) == Array(text.utf8))
    #expect(repacked([text, nil]) == [text, nil])
  }

  @Test func `a choice and a dictionary are read as they were written`() {
    for kind in EntryKind.allCases { #expect(repacked(kind) == kind) }
    #expect(repacked(["b": 2, "a": 1]) == ["a": 1, "b": 2])
  }

  @Test func `what comes later is stepped over, and read when asked for`() {
    var writer = PackedWriter()
    writer.write(Later("prose"), 7, Once(["a", "b"]), 8)
    var reader = PackedReader(image: PackedBytes(writer.image))
    let prose: Later<String> = reader.read()
    #expect(reader.read() == 7)
    let list: Once<[String]> = reader.read()
    #expect(reader.read() == 8)
    #expect(prose.wrappedValue == "prose")
    #expect(list.wrappedValue == ["a", "b"])
    #expect(list.wrappedValue == ["a", "b"])
  }

  @Test func `many may ask for a part at once`() async {
    var writer = PackedWriter()
    writer.write(Once(Array(0..<1000)))
    var reader = PackedReader(image: PackedBytes(writer.image))
    let list: Once<[Int]> = reader.read()
    let sums = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<16 { group.addTask { list.wrappedValue.reduce(0, +) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sums == Array(repeating: 499_500, count: 16))
  }

  @Test func `an image is text that Swift can hold`() {
    var writer = PackedWriter()
    for number in -5000...5000 { writer.write(number) }
    #expect(writer.bytes.allSatisfy { (0x30...0x6F).contains($0) })
  }

  @Test func `a literal is read where it stands`() {
    let bytes = PackedBytes("literal")
    #expect(bytes.text(at: 2, count: 3) == "ter")
    #expect(bytes[0] == UInt8(ascii: "l"))
    #expect(bytes.copy(at: 5, count: 2) == Array("al".utf8))
  }

  @Test func `reading past the end ends the program`() async {
    await #expect(processExitsWith: .failure) { _ = PackedBytes([1, 2])[2] }
    await #expect(processExitsWith: .failure) { _ = PackedBytes([1, 2]).text(at: 1, count: 2) }
    await #expect(processExitsWith: .failure) { _ = PackedBytes([1, 2]).word(at: 0) }
    await #expect(processExitsWith: .failure) { _ = PackedBytes([1, 2])[-1] }
  }

  private func repacked<Value: Packable>(_ value: Value) -> Value {
    var writer = PackedWriter()
    writer.write(value)
    var reader = PackedReader(image: PackedBytes(writer.image))
    return reader.read()
  }
}
