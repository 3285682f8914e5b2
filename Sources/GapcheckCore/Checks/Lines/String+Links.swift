extension String {
  /// Whether an address stands in the text: one with its scheme, or one on a host of public code.
  ///
  /// It must be one that may be shown as a link.
  var hasLink: Bool {
    split(whereSeparator: { $0.isWhitespace || "()[]<>\"'".contains($0) }).contains { piece in
      let address = piece.lowercased()
      return Self.linkStarts.contains { address.hasPrefix($0) && address.count > $0.count }
        && SafeLink(address.contains("://") ? address : "https://\(address)") != nil
    }
  }

  private static let linkStarts = [
    "http://", "https://", "www.", "github.com/", "gitlab.com/", "huggingface.co/",
    "bitbucket.org/", "codeberg.org/",
  ]
}
