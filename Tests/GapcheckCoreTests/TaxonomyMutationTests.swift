import GapcheckCore
import JSON
import SeededRandom
import Testing

/// Whatever a taxonomy looks like, it is read or refused with reasons.
@Suite struct `A mutated taxonomy` {
  private static let trees: [(name: String, tree: JSONTree)] = Embedded.files.compactMap { file in
    do throws(JSONError) {
      return (file.name, JSONTree(try JSONNode(parsing: file.bytes)))
    } catch { return nil }
  }

  /// Several changes for one reading, as reading takes most of the time.
  @Test(arguments: 1...20)
  func `never stops the program`(seed: UInt64) {
    var mutator = TaxonomyMutator(random: SplitMix64(seed: seed))
    var files = Embedded.files
    for _ in 1...15 {
      let place = mutator.random.number(0...(Self.trees.count - 1))
      let (name, tree) = Self.trees[place]
      guard let target = files.firstIndex(where: { $0.name == name }) else { continue }
      files[target].bytes = mutator.mutate(tree).bytes
    }
    let problems = TaxonomyValidation(files: files).problems
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { !$0.message.isEmpty && !$0.message.contains("unnamed'") })
  }

  @Test(arguments: [false, true])
  func `may chain as many skills as it likes`(isClosed: Bool) {
    let found = problems(ofChain: 10_000, isClosed: isClosed).filter { $0.contains("circle") }
    #expect(found.count == (isClosed ? 2 : 0))
    #expect(found.allSatisfy { $0.utf8.count < 200 })
  }

  /// The problems of a taxonomy that is nothing but skills, each leading to the next.
  private func problems(ofChain count: Int, isClosed: Bool) -> [String] {
    let skills = (0..<count).map { number -> String in
      let isLast = number + 1 == count
      let next = isLast && !isClosed ? [] : [isLast ? "s0" : "s\(number + 1)"]
      let ids = next.map { #""\#($0)""# }.joined()
      let implied = next.map { #"{"skill":"\#($0)","offset":1}"# }.joined()
      return #"{"id":"s\#(number)","name":"S \#(number)","hours":[1,1,1,1],"#
        + #""prerequisites":[\#(ids)],"helpedBy":[\#(ids)],"implies":[\#(implied)]}"#
    }
    let files = Embedded.files.map { name, bytes in
      let text: String? =
        switch name {
        case "skills.json": #"{"entries":[\#(skills.joined(separator: ",\n"))]}"#
        case "model.json", "taxonomy.json": nil
        default: #"{"entries":[]}"#
        }
      return (name: name, bytes: text.map { Array($0.utf8) } ?? bytes)
    }
    return TaxonomyValidation(files: files).problems.map(\.message)
  }
}
