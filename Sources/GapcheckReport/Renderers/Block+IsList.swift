extension Block {
  /// Whether the block is a list, which follows closely on the text above it.
  var isList: Bool {
    if case .list = self { true } else { false }
  }
}
