import GapcheckCore

/// The rules of the model, its numbers and its classes of effort.
extension PageBuilder {
  func rule(_ rule: Rule) -> PageContents {
    var page = PageContents()
    page.say(rule.text.filled(with: taxonomy.model))
    page.say(rule.formula?.filled(with: taxonomy.model) ?? "", as: "Formula")
    page.note("Part of the model", rule.topic.name)
    let constants = rule.constants.compactMap { name in
      taxonomy.model.entries.first { $0.name == name }
    }
    page.list(
      "Numbers it uses",
      constants.map { constant in
        item(
          EntryKey(.constant, constant.name),
          "\(constant.thousandths.asThousandths). \(constant.meaning)")
      })
    return page
  }

  func constant(_ constant: ModelConstants.Entry) -> PageContents {
    var page = PageContents()
    page.say(constant.meaning)
    page.note("Value", constant.thousandths.asThousandths)
    return page
  }

  func effortClass(_ effortClass: EffortClass) -> PageContents {
    var page = PageContents()
    page.say(effortClass.text)
    page.note("Code", effortClass.code)
    page.note("Hours 0→1, 1→2, 2→3, 3→4", effortClass.steps.map(hours).joined(separator: ", "))
    return page
  }
}
