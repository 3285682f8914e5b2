import Foundation
import GapcheckData
import SeededRandom
import Testing

@testable import GapcheckCore

/// Names in the tables of the image beside the same names in plain dictionaries.
@Suite struct `Names in the image` {
  private let names = Taxonomy(packed: PackedBytes(EmbeddedTaxonomy.image)).names
  private static let plain = PlainNames(Embedded.taxonomy)

  @Test func `every name means what it did`() {
    #expect(Self.plain.meanings.count > 3000)
    for (text, meaning) in Self.plain.meanings {
      #expect(names.meaning(exactly: text) == meaning, "\(text)")
      #expect(names.meaning(exactly: text.utf8.span) == meaning, "\(text)")
      let name = NormalizedName.normalized(text)
      #expect(names.skill(named: name) == Self.plain.skills[text], "\(text)")
    }
    for (text, task) in Self.plain.tasks {
      #expect(names.task(named: .normalized(text)) == task, "\(text)")
    }
  }

  @Test func `a name may be spelled with combining accents`() {
    let accented = Self.plain.meanings.filter { !$0.key.allSatisfy(\.isASCII) }
    #expect(!accented.isEmpty)
    for (text, meaning) in accented {
      for form in [
        text.decomposedStringWithCanonicalMapping, text.precomposedStringWithCanonicalMapping,
      ] {
        #expect(names.meaning(exactly: form) == meaning, "\(text)")
      }
    }
  }

  @Test func `an unknown name means what it did, and is like the same names`() {
    var random = SplitMix64(seed: 7)
    let known = (Self.plain.meanings.keys.sorted() + Self.plain.tasks.keys.sorted())
    for round in 0..<3000 {
      let text = random.misspelled(random.one(of: known))
      let name = NormalizedName(text)
      #expect(names.meaning(of: name) == Self.plain.meaning(of: name), "\(text)")
      #expect(names.task(named: name) == Self.plain.task(named: name), "\(text)")
      guard round % 20 == 0 else { continue }
      #expect(names.skillsNear(name) == PlainNames.near(name, in: Self.plain.skills), "\(text)")
      #expect(names.tasksNear(name) == PlainNames.near(name, in: Self.plain.tasks), "\(text)")
    }
  }

  @Test func `levels and phrases mean what they did`() {
    let fromFiles = Embedded.taxonomy.names
    #expect(names.knownLevelWords == fromFiles.knownLevelWords)
    #expect(names.knownEvidenceKinds == fromFiles.knownEvidenceKinds)
    for anchor in Embedded.taxonomy.levels {
      for word in anchor.words.map(NormalizedName.init) {
        #expect(names.level(word: word) == Level(whole: anchor.level), "\(word.text)")
      }
    }
    for phrase in Phrase.allCases {
      let words = Set(Embedded.taxonomy.words(phrase.list)?.words.map(\.text) ?? [])
      for list in Embedded.taxonomy.wordLists {
        for word in list.words.map(\.text) where !phrase.isOfNames {
          #expect(names.phrases.has(word, as: phrase) == words.contains(word), "\(word)")
        }
      }
    }
  }

  @Test func `an empty table and one of odd names are searched as dictionaries are`() {
    let odd = ["": 1, "a": 2, "e\u{301}te\u{301}": 3, "が": 4, "х": 5]
    for table in [[:], odd] {
      var writer = PackedWriter()
      NameTable.pack(table, into: &writer) { $1.write($0) }
      var reader = PackedReader(image: PackedBytes(writer.image))
      let packed = NameTable(from: &reader)
      for name in ["", "a", "b", "\u{E9}t\u{E9}", "e\u{301}te\u{301}", "か\u{3099}", "が", "х", "x"] {
        let found: Int? = packed.find(name).map { $0.peek() }
        #expect(found == table[name], "\(name)")
      }
      #expect(Set(packed.all) == Set(table.keys))
    }
  }
}

extension SplitMix64 {
  /// A text with up to two slips, sometimes a word less or more.
  fileprivate mutating func misspelled(_ text: String) -> String {
    var letters = Array(text)
    for _ in 0..<number(0...2) where !letters.isEmpty {
      let place = number(0...(letters.count - 1))
      switch number(0...4) {
      case 0: letters.remove(at: place)
      case 1: letters.insert(one(of: Array("abcdefghijklmnopqrstuvwxyz ")), at: place)
      case 2: letters[place] = one(of: Array("aeiou 3-é"))
      case 3 where place > 0: letters.swapAt(place, place - 1)
      default: letters.remove(at: letters.count - 1)
      }
    }
    if chance(20) { return String(letters) + " " + one(of: ["design", "17", "services", "of"]) }
    return chance(10) ? String(letters.drop { $0 != " " }) : String(letters)
  }
}
