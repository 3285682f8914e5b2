/// What the scores of people are no basis for; it goes with them wherever they go.
enum VerdictLimits {
  static let sentence =
    "Scores compare a self-description with curated estimates: they are not for hiring decisions and"
    + " promise nothing."
}
