package import GapcheckCore

/// All that the taxonomy says of one thing: what it is, its numbers, what they rest on, who uses it.
package struct EntryPage: Sendable {
  /// A statement, perhaps with what it is about and what it rests on.
  package struct Paragraph: Sendable {
    package let label: String?
    package let text: String
    package let sources: [String]
  }

  /// A figure or another short answer.
  package struct Fact: Sendable {
    package let label: String
    package let value: String
  }

  /// Something that a list names: another subject, or a thing without a page.
  package struct Item: Sendable {
    package let subject: LookupSubject?
    package let name: String
    /// What is said of it here; empty where the name says it all.
    package let words: String
    package let url: String?
  }

  /// Items under a title.
  package struct List: Sendable {
    package let title: String
    package let items: [Item]
    /// Whether the items are short names that read best one after the other.
    package let isRunning: Bool
    /// The most items that a page shows; programs get all of them.
    package let shown: Int
  }

  /// One source that the numbers and words rest on.
  package struct Basis: Sendable {
    package enum Kind: String, Sendable {
      case source, resource, estimate
    }

    package let kind: Kind
    /// The id of the source document or resource; `nil` for an estimate.
    package let id: String?
    /// Title, date and grade, as reports cite it; for an estimate, its reason.
    package let text: String
    /// The place within a source document.
    package let locator: String?
    package let url: String?
  }

  package let subject: LookupSubject
  package let name: String
  package let paragraphs: [Paragraph]
  package let facts: [Fact]
  package let lists: [List]
  package let restsOn: [Basis]
  package let usedBy: [List]
  /// `nil` for what has no data of its own.
  package let provenance: Provenance?
}

/// The pages that were asked for.
package struct EntryPages: Sendable, RenderablePage {
  /// The version of this value's JSON form; a major one only ever gains keys.
  package static let format = "gapcheck.entry/1"

  package let taxonomyVersion: String
  package let pages: [EntryPage]

  package init(_ subjects: [LookupSubject], in catalog: Catalog) {
    taxonomyVersion = catalog.taxonomy.version
    let builder = PageBuilder(catalog: catalog)
    pages = subjects.map(builder.page)
  }
}
