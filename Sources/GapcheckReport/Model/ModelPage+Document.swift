import GapcheckCore

extension ModelPage {
  /// The model as a page: rules by topic, then constants and effort classes.
  package var document: Document {
    let title = "The scoring and planning model"
    let rules = topics.flatMap { topic in
      [section(topic.name, key: "model-\(topic.id)")]
        + topic.rules.flatMap { $0.blocks(headingLevel: 3) }
    }
    return Document(
      title: title,
      blocks: [.heading(level: 1, text: .plain(title), key: "model")] + introduction + rules
        + constantBlocks + effortBlocks + [footer])
  }

  private var introduction: [Block] {
    [
      .paragraph(
        .plain(
          "Every rule by which gapcheck scores and plans, with its numbers and what they rest on.")),
      .paragraph(
        .plain(
          "Levels are \(levels.joined(separator: ", ")). Rules and numbers are data of the taxonomy:"
            + " where a taxonomy of your own changes a number, this page changes with it.")),
    ]
  }

  private var constantBlocks: [Block] {
    let columns = [
      Table.Column("Constant"), Table.Column("Value", .right),
      Table.Column("What it is", isFlexible: true), Table.Column("Basis", isFlexible: true),
    ]
    let rows = constants.map { constant -> [[Inline]] in
      [
        [.code(constant.name)], .plain(constant.value), .plain(constant.meaning),
        .plain(constant.sources.joined(separator: "; ")),
      ]
    }
    return [section("Constants", key: "model-constants"), .table(Table(columns, rows: rows))]
  }

  private var effortBlocks: [Block] {
    let columns =
      [Table.Column("Class"), Table.Column("Kind of skill", isFlexible: true)]
      + (0...3).map { Table.Column("\($0)→\($0 + 1)", .right) }
    let rows = effortClasses.map { part -> [[Inline]] in
      [[.code(part.code)], .plain(part.name)] + part.steps.map { .plain($0.description) }
    }
    let reasons = effortClasses.map { part in
      ListItem(
        .bullet,
        [
          .strong(.plain(part.name)), .text(": \(part.text)"),
          .quiet(.plain(" (\(part.sources.joined(separator: "; ")))")),
        ])
    }
    return [
      section("Effort classes", key: "model-effort"), .table(Table(columns, rows: rows)),
      .list(reasons),
    ]
  }

  private var footer: Block {
    .paragraph([.quiet(.plain("gapcheck, taxonomy \(taxonomyVersion)."))])
  }
}

extension RulePart {
  /// The rule under a heading, with its formula, constants and sources.
  package func blocks(headingLevel level: Int) -> [Block] {
    var blocks: [Block] = [
      section(name, key: "rule-\(id)", level: level), .paragraph(.plain(text)),
    ]
    if let formula { blocks.append(.paragraph([.code(formula)])) }
    return blocks + [.paragraph([.quiet(basis)])]
  }

  private var basis: [Inline] {
    let numbers = constants.map { constant -> [Inline] in
      [.code(constant.name), .text(" \(constant.value)")]
    }
    let used: [Inline] =
      numbers.isEmpty
      ? [.text(".")] : [.text(", with ")] + .joined(numbers, by: ", ") + [.text(".")]
    return [.text("Rule "), .code(id)] + used
      + [.text(" Basis: \(sources.joined(separator: "; ")).")]
  }
}
