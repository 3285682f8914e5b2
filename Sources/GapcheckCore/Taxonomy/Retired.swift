/// A name that an earlier edition of the taxonomy used: never to be used for anything else.
package struct RetiredEntry: Sendable {
  package let id: Identifier<RetiredEntry>
  package let kind: EntryKind
  /// The code of a check, where it had one.
  package let code: String?
  /// The entry of the same kind that took its place; `nil` where nothing did.
  package let replacedBy: String?
  @Later package var reason: String
  @Later package var provenance: Provenance
}
