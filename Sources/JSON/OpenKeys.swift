/// The keys read so far in every object that is still open, to find duplicates.
///
/// Small objects are searched in order, in one array that all of them share; past a few keys an
/// object gets a set of its own, so that time stays linear.
struct OpenKeys: Sendable {
  private struct Level {
    let start: Int
    var index: Set<String> = []
  }

  private static let searchedKeys = 16
  private var keys: [String] = []
  private var levels: [Level] = []

  /// Starts an object inside those that are open.
  mutating func open() {
    levels.append(Level(start: keys.count))
  }

  /// Forgets the innermost object.
  mutating func close() {
    let level = levels.removeLast()
    keys.removeLast(keys.count - level.start)
  }

  /// Adds a key to the innermost object and returns whether it was new.
  mutating func insert(_ key: String) -> Bool {
    let last = levels.count - 1
    let start = levels[last].start
    if keys.count - start < Self.searchedKeys {
      guard !keys[start...].contains(key) else { return false }
      keys.append(key)
      return true
    }
    if levels[last].index.isEmpty { levels[last].index = Set(keys[start...]) }
    return levels[last].index.insert(key).inserted
  }
}
