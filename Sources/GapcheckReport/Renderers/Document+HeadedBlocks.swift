extension Document {
  /// The blocks under the title, which heads the page unless a first-level heading already does.
  var headedBlocks: [Block] {
    if case .heading(1, _, _) = blocks.first { return blocks }
    return title.isEmpty ? blocks : [.heading(level: 1, text: .plain(title), key: nil)] + blocks
  }
}
