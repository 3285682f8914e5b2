import GapcheckCore
import GapcheckReport
import Testing

/// The page of the model in both forms, for one taxonomy.
private struct PrintedModel: Sendable {
  let taxonomy: Taxonomy
  let page: ModelPage
  let text: String
  let markdown: String

  init(changing changes: [(file: String, from: String, to: String)] = []) throws(TaxonomyError) {
    taxonomy = try Taxonomy.embedded(changing: changes)
    page = ModelPage(taxonomy)
    text = page.text(width: 100_000)
    markdown = MarkdownRenderer().render(page.document)
  }

  /// The page of the taxonomy as it is, made once for all tests.
  static let embedded = Result { () throws(TaxonomyError) in try PrintedModel() }
}

extension ModelPage {
  fileprivate func text(width: Int) -> String {
    TextRenderer(options: RenderOptions(width: width)).render(document)
  }
}

@Suite struct `The page of the model` {
  private let taxonomy: Taxonomy
  private let page: ModelPage
  private let text: String
  private let markdown: String

  init() throws {
    let model = try PrintedModel.embedded.get()
    (taxonomy, page, text, markdown) = (model.taxonomy, model.page, model.text, model.markdown)
  }

  @Test func `gives every constant with its value, its meaning and what it rests on`() throws {
    let lines = text.split(separator: "\n")
    let table = try #require(lines.firstIndex(of: "Constants"))
    for entry in taxonomy.model.entries {
      let row = try #require(lines[table...].first { $0.hasPrefix("`\(entry.name)` ") })
      #expect(
        row.split(separator: " ").dropFirst().first == entry.thousandths.asThousandths[...])
      #expect(row.contains(entry.meaning), "\(entry.name)")
      for case .estimate(let reason) in entry.sources { #expect(row.contains(reason)) }
    }
  }

  @Test func `gives every rule once, under its topic, with its numbers filled in`() {
    #expect(page.topics.map(\.id) == Rule.Topic.allCases.map(\.rawValue))
    #expect(
      page.topics.flatMap(\.rules).map(\.id).sorted() == taxonomy.rules.map(\.id.text).sorted())
    for rule in page.topics.flatMap(\.rules) {
      #expect(text.contains("\n\(rule.name)\n\n\(rule.text)\n"), "\(rule.id)")
      #expect(rule.formula.map { text.contains($0) } ?? true, "\(rule.id)")
    }
    for output in [text, markdown] { #expect(!output.contains("{") && !output.contains("}")) }
  }

  @Test func `gives every effort class with its hours`() {
    for effortClass in taxonomy.effortClasses {
      let hours = effortClass.steps.map(\.description).joined(separator: " | ")
      #expect(markdown.contains("| `\(effortClass.code)` | \(effortClass.name) | \(hours) |"))
    }
  }

  @Test(arguments: [
    ("trust", "0.5", "0.625", "62.5 % of what is claimed beyond it"),
    ("readyAt", "80", "71", "with 71 points or more"),
    ("graceYears", "1", "3", "A grace period of 3 years costs nothing"),
    ("graceYears", "1", "0.25", "A grace period of 0.25 years costs nothing"),
    ("weightNice", "0.2", "0.125", "and 0.125 where it is nice to have"),
  ])
  func `changes where a constant changes`(
    name: String, old: String, new: String, sentence: String
  ) throws {
    let changed = try PrintedModel(changing: [
      (
        "model.json", "\"\(name)\": {\n    \"value\": \(old),",
        "\"\(name)\": {\n    \"value\": \(new),"
      )
    ])
    #expect(changed.text.contains(sentence) && !text.contains(sentence))
    #expect(changed.markdown.contains("| `\(name)` | \(new) |"))
  }

  @Test func `is no wider than the terminal`() {
    for width in [60, 80, 120] {
      let lines = page.text(width: width).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width }, "\(width)")
    }
  }
}

@Suite struct `Sentences that name a number of the model` {
  @Test func `follow the model`() throws {
    let taxonomy = try Taxonomy.embedded(changing: [
      (
        "model.json", #""value": 80,\#n    "meaning": "Points"#,
        #""value": 71,\#n    "meaning": "Points"#
      ),
      ("model.json", #""value": 0.8,"#, #""value": 0.75,"#),
      ("model.json", #""value": 1.25,"#, #""value": 1.3,"#),
    ])
    let profile = try #require(ProfileDecoder.decode(Example.featureDeveloper.profile).profile)
    let facts = Facts(profile, taxonomy: taxonomy, asOf: ReportOutput.today)
    let report = Report(Auditor(taxonomy).audit(facts), taxonomy: taxonomy)
    let text = report.rendered(as: .text, options: RenderOptions(width: 100_000))
    #expect(text.contains("Ready means 71 or more"))
    #expect(!report.verdict.isRobust || text.contains("a quarter lower or 30 % higher"))
  }
}
