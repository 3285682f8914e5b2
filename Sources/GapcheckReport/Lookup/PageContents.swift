import GapcheckCore

/// What one kind of entry has of its own on a page.
struct PageContents {
  private(set) var paragraphs: [EntryPage.Paragraph] = []
  private(set) var facts: [EntryPage.Fact] = []
  private(set) var lists: [EntryPage.List] = []

  /// Adds a statement; an empty one is left out.
  mutating func say(_ text: String, as label: String? = nil, sources: [String] = []) {
    guard !text.isEmpty else { return }
    paragraphs.append(EntryPage.Paragraph(label: label, text: text, sources: sources))
  }

  /// Adds a short answer; without one nothing is added.
  mutating func note(_ label: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    facts.append(EntryPage.Fact(label: label, value: value))
  }

  /// Adds a list; an empty one is left out.
  mutating func list(_ title: String, _ items: [EntryPage.Item]) {
    guard !items.isEmpty else { return }
    lists.append(EntryPage.List(title, items))
  }

  /// Adds plain names, one after the other.
  mutating func names(_ title: String, _ names: [String]) {
    guard !names.isEmpty else { return }
    lists.append(EntryPage.List(title, names.map { EntryPage.Item(nil, $0) }, isRunning: true))
  }

  /// Adds sentences, each on a line of its own.
  mutating func sentences(_ title: String, _ sentences: [String]) {
    list(title, sentences.map { EntryPage.Item(nil, $0) })
  }
}

extension EntryPage.List {
  init(_ title: String, _ items: [EntryPage.Item], isRunning: Bool = false, shown: Int = .max) {
    self.init(title: title, items: items, isRunning: isRunning, shown: shown)
  }
}

extension EntryPage.Item {
  init(_ subject: LookupSubject?, _ name: String, _ words: String = "", url: String? = nil) {
    self.init(subject: subject, name: name, words: words, url: url)
  }
}
