extension MentionFinder {
  /// Finds how a heading such as "Want to learn" or "Jamais utilisé" says that its list is held.
  ///
  /// It says of the list what it would say of a name behind it, so both are read by the same rules.
  package func stance(ofHeading heading: String) -> Mention.Stance {
    guard let name = plainName else { return .held }
    return mentions(in: "\(heading): \(name)").last?.stance ?? .held
  }
}
