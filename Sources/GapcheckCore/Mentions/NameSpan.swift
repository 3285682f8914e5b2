/// A stretch of running text that is a name the taxonomy knows, or a phrase that only holds one.
struct NameSpan {
  /// What a name stands for in running text.
  enum Kind: Equatable {
    case skill(SkillIndex)
    /// Known and not scored: it joins lists and is no mention.
    case known
    /// An everyday word or a phrase that holds a name: it hides what it holds.
    case hollow
    /// A phrase that means something else, such as "no longer".
    case phrase
  }

  /// What it takes for a name to count.
  enum Standing {
    case sure
    /// It needs another name of a list beside it.
    case listed
    case rejected
  }

  /// Its words, with a version behind it.
  let words: Range<Int>
  /// The place of the name alone, in bytes.
  let range: Range<Int>
  let kind: Kind
  var standing: Standing

  var skill: SkillIndex? {
    guard standing == .sure, case .skill(let skill) = kind else { return nil }
    return skill
  }
}
