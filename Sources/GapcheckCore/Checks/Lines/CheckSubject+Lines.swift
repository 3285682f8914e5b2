/// What lines of a résumé say.
extension CheckSubject {
  /// Words of a list that a line says and does not take back.
  func affirmed(
    _ list: String, in text: String, unless denials: [Phrase] = [.negation],
    except others: String? = nil
  ) -> [String] {
    guard let words = taxonomy.words(list), !words.found(in: text).isEmpty else { return [] }
    return AffirmedWords(
      words, in: text, phrases: taxonomy.names.phrases, denials: denials,
      except: others.flatMap(taxonomy.words)
    ).found
  }

  /// Whether a line claims work with AI: not where it is only wanted, and not by an assistant alone.
  func claimsAI(_ line: String) -> Bool {
    !affirmed(
      "ai-words", in: line, unless: [.negation, .learning, .wanting], except: "assistance-words"
    ).isEmpty || !builtWith(withoutFields(line)).isEmpty
  }

  /// The AI skills that a line names as held, coding assistants left out.
  func builtWith(_ line: String) -> [SkillIndex] {
    let held = mentions(in: line).filter { $0.stance == .held }
    return Set(held.map(\.skill)).filter {
      taxonomy[$0].side == .ai && !assistants.contains($0)
    }.sorted()
  }

  /// Whether a line names an AI tool or part beyond the words that make it an AI line, as "RAG" does.
  func namesTool(_ line: String) -> Bool {
    let fields = Set(fieldWords.compactMap(taxonomy.names.skill(named:)))
    return !fields.isSuperset(of: builtWith(line)) || !builtWith(withoutFields(line)).isEmpty
  }

  /// A line without the words that make it an AI line.
  private func withoutFields(_ line: String) -> String { line.cutting(fieldWords) }

  private var fieldWords: [NormalizedName] { taxonomy.words("ai-words")?.words ?? [] }

  /// Whether a line speaks of backend work, by a skill or in general.
  func speaksOfBackend(_ line: String) -> Bool {
    !skills(on: .backend, namedIn: line).isEmpty || !affirmed("backend-words", in: line).isEmpty
  }

  func buzzwords(in line: String) -> [String] { affirmed("buzzwords", in: line) }
}
