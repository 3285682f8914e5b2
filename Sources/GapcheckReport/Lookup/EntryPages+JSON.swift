import GapcheckCore
import JSON

extension EntryPages {
  /// The pages as JSON: public interface, additive within a major format.
  package func json() -> String {
    JSONWriter.page(format: Self.format, taxonomyVersion: taxonomyVersion) { writer in
      writer.list("entries", pages) { $0.write($1) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ page: EntryPage) {
    member("kind", page.subject.kind)
    member("id", page.subject.id)
    member("name", page.name)
    member("noun", page.subject.noun)
    orNull("lifecycle", page.provenance?.lifecycle.rawValue)
    orNull("reviewed", page.provenance?.reviewed.description)
    orNull("note", page.provenance?.note)
    list("paragraphs", page.paragraphs) { writer, paragraph in
      writer.orNull("label", paragraph.label)
      writer.member("text", paragraph.text)
      writer.texts("sources", paragraph.sources)
    }
    list("facts", page.facts) { writer, fact in
      writer.member("label", fact.label)
      writer.member("value", fact.value)
    }
    list("lists", page.lists) { $0.write($1) }
    list("restsOn", page.restsOn) { $0.write($1) }
    list("usedBy", page.usedBy) { $0.write($1) }
  }

  private mutating func write(_ list: EntryPage.List) {
    member("title", list.title)
    self.list("items", list.items) { writer, item in
      writer.optional("kind", item.subject?.kind)
      writer.optional("id", item.subject?.id)
      writer.member("name", item.name)
      writer.optional("words", item.words.isEmpty ? nil : item.words)
      writer.optional("url", item.url)
    }
  }

  private mutating func write(_ basis: EntryPage.Basis) {
    member("kind", basis.kind.rawValue)
    optional("id", basis.id)
    member("text", basis.text)
    optional("locator", basis.locator)
    optional("url", basis.url)
  }
}
