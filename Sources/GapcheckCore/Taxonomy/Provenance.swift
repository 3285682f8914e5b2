/// What a taxonomy entry rests on.
package enum Source: Hashable, Sendable {
  /// A place in one of the source documents.
  case seed(document: String, locator: String)
  /// A public work of the resource list.
  case reference(Identifier<Resource>)
  /// A judgment of this project, with its reason.
  case estimate(reason: String)

  /// Reads `seed:003 delta`, `reference:dora25` or `estimate:reason`.
  package init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let rest = text[text.index(after: colon)...].drop { $0 == " " }
    guard !rest.isEmpty else { return nil }
    switch text[..<colon] {
    case "seed":
      let parts = rest.split(separator: " ", maxSplits: 1)
      self = .seed(document: String(parts[0]), locator: parts.count > 1 ? String(parts[1]) : "")
    case "reference":
      guard let id = Identifier<Resource>(String(rest)) else { return nil }
      self = .reference(id)
    case "estimate": self = .estimate(reason: String(rest))
    default: return nil
    }
  }
}

extension Source: CustomStringConvertible {
  package var description: String {
    switch self {
    case .seed(let document, let locator):
      locator.isEmpty ? "source \(document)" : "source \(document), \(locator)"
    case .reference(let id): "reference \(id)"
    case .estimate(let reason): "estimate: \(reason)"
    }
  }
}

/// Whether an entry is in use.
package enum Lifecycle: String, Sendable, CaseIterable {
  case active
  /// Kept for people who have it; superseded by something newer.
  case legacy
  /// Named so that the report can speak of it; never planned.
  case reference
}

/// Where an entry comes from and how current it is.
package struct Provenance: Hashable, Sendable {
  package let sources: [Source]
  package let lifecycle: Lifecycle
  /// The month in which a person last looked at the entry.
  package let reviewed: Month
  /// What superseded a legacy entry, or another remark.
  package let note: String?
}
