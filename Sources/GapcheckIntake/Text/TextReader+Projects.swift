import GapcheckCore

/// The parts of a text that tell of things built.
extension TextReader {
  mutating func readProjects(_ lines: [TextLine]) {
    let blocks = blocks(of: lines)
    let usesHeadings = blocks.contains { beginsProjectByHeading($0) }
    let outermost = blocks.filter(\.line.isBullet).map(\.line.indent).min() ?? 0
    for (index, block) in blocks.enumerated() {
      let begins =
        usesHeadings
        ? beginsProjectByHeading(block)
        : beginsProject(index, in: blocks, outermost: outermost)
      if begins {
        addProject(block)
      } else if background.projects.isEmpty {
        add(block, as: .note)
      } else {
        take(block.addresses)
        add(block, as: .project(background.projects.count - 1))
      }
    }
  }

  private func beginsProjectByHeading(_ block: TextBlock) -> Bool {
    guard block.line.headingLevel != nil else { return false }
    return !words.isJobPart(block.line.title) && !words.isGroup(block.line.title)
  }

  /// Whether a project begins without a heading: an outer item, or a short line over items.
  private func beginsProject(_ index: Int, in blocks: [TextBlock], outermost: Int) -> Bool {
    let block = blocks[index]
    switch block.line.shape {
    case .row(_, let isHeader): return !isHeader
    case .bullet:
      let hasTextHeaders = zip(blocks, blocks.dropFirst()).contains {
        isTextHeader($0) && $1.line.isBullet
      }
      return !hasTextHeaders && block.line.indent <= outermost + 1
    case .text:
      if words.isJobPart(shape.label(of: block.text)?.label ?? "") { return false }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      if let next, next.line.isBullet { return isTextHeader(block) }
      let isFirst = index == 0 || blocks[index - 1].line.number + 1 < block.line.number
      return isFirst && projectName(in: block.text) != nil
    case .blank, .ruler, .heading: return false
    }
  }

  /// Whether a plain line is the name of a project and no sentence.
  private func isTextHeader(_ block: TextBlock) -> Bool {
    block.line.isText && block.text.utf8.count <= JobHeaderReading.longestHeader
      && !block.text.hasSuffix(".") && !words.isJobPart(block.line.title)
      && !words.isJobPart(shape.label(of: block.text)?.label ?? "")
  }

  private mutating func addProject(_ block: TextBlock) {
    let reading = headers.reading(block.line)
    let text = block.text == block.line.text ? reading.rest : block.text
    let name = projectName(in: text) ?? Self.shortened(text.replacing("\t", with: " "))
    guard
      let title = name.contains(where: \.isLetter)
        ? name : block.addresses.first ?? (name.isEmpty ? nil : name)
    else { return }
    var project = ProjectEntry(title: title, period: reading.period ?? Period(), place: block.place)
    Self.assign(block.addresses, to: &project)
    background.projects.append(project)
    add(text.replacing("\t", with: " "), at: block, as: .project(background.projects.count - 1))
  }

  /// The name in "Name — description" and "Name | GitHub | Python".
  private func projectName(in text: String) -> String? {
    for separator in ["\t", " | ", " — ", " – ", " - ", ": ", " ("] {
      guard let range = text.firstRange(of: separator) else { continue }
      let name = String(text[..<range.lowerBound]).trimmed
      if !name.isEmpty, name.utf8.count <= Self.longestName, !shape.isProse(name) { return name }
    }
    return nil
  }

  private static let longestName = 80

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > longestName else { return text.trimmed }
    let words = text.split(separator: " ")
    var title = ""
    for word in words.prefix(12) where title.utf8.count + word.utf8.count < longestName {
      title += title.isEmpty ? word : " " + word
    }
    return title.isEmpty ? String(text.prefix(longestName)) : title
  }

  // MARK: Addresses

  private mutating func take(_ addresses: [String]) {
    let last = background.projects.count - 1
    Self.assign(addresses, to: &background.projects[last])
  }

  private static func assign(_ addresses: [String], to project: inout ProjectEntry) {
    for address in addresses where address.hasPrefix("http") {
      if CodeLink(address) != nil {
        project.repository = project.repository ?? address
      } else {
        project.url = project.url ?? address
      }
    }
  }
}
