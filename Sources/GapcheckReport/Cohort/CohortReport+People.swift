import GapcheckCore

/// The sections of a cohort's page that name people.
extension CohortReport {
  // MARK: Study groups

  static let mostNamedGroups = 20

  var groupBlocks: [Block] {
    guard summary.isBrokenDown else { return [] }
    var blocks = [section("Study groups", key: "groups")]
    guard let groups = summary.groups else {
      let limit = taxonomy.model.cohort.roster
      return blocks + [
        .paragraph(.plain("Made for up to \(limit) people with a recommendation; these are more."))
      ]
    }
    guard !groups.groups.isEmpty else {
      return blocks + [
        .paragraph(
          .plain("No \(summary.minimumGroup) people share a next step and have no group yet."))
      ]
    }
    blocks.append(
      .paragraph(
        .plain(
          "People whose plans take up the same skills first, those nearest to ready together; in brackets"
            + " the readiness for their own path.")))
    for (index, group) in groups.groups.prefix(Self.mostNamedGroups).enumerated() {
      blocks += self.blocks(of: group, number: index + 1)
    }
    let rest = groups.groups.count - min(groups.groups.count, Self.mostNamedGroups)
    if rest > 0 { blocks.append(.paragraph(.plain("\(rest) more groups like these."))) }
    if groups.alone > 0 {
      let alone = CohortSummary.Count(atLeast: groups.alone, least: summary.minimumGroup)
      blocks.append(
        .paragraph(.plain("\(people(alone).capitalizedFirst) in no group: too few share a step.")))
    }
    return blocks
  }

  private func blocks(of group: StudyGroup, number: Int) -> [Block] {
    let shared = group.shared.map(words).joined(separator: ", ")
    let names = group.members.filter { $0.name != nil }.map(label)
    return [
      section(
        "Group \(number): \(people(.exact(group.members.count)))", key: "group-\(number)", level: 3),
      .paragraph(.plain("All of them have next: \(shared); up to \(group.effort) each.")),
    ] + (names.isEmpty ? [] : [.paragraph(.plain(names.joined(separator: ", ")))])
  }

  /// Who someone is, with where they stand.
  private func label(_ member: CohortMember) -> String {
    "\(member.name ?? "no name") (\(member.readiness.points))"
  }

  private func words(_ step: CohortMember.Step) -> String {
    "\(taxonomy[step.skill].name) to level \(step.level)"
  }

  // MARK: Near and ready

  var nearBlocks: [Block] {
    listed(
      summary.near, title: "Near ready", key: "near",
      about: "At most \(taxonomy.model.cohort.nearReady) of study and proof from the path that is"
        + " recommended to them. What stands between is what their plan takes up first.",
      last: "What stands between"
    ) { member in
      let steps = member.steps.prefix(3).map(words)
      return steps.isEmpty ? "the artefact that the track asks for" : steps.joined(separator: ", ")
    }
  }

  var readyBlocks: [Block] {
    listed(
      summary.ready, title: "Ready", key: "ready",
      about: "Ready for the path that is recommended to them.", last: nil
    ) { _ in "" }
  }

  var unclearBlocks: [Block] {
    guard summary.unclear.total != .exact(0) else { return [] }
    let title = section("Too little information", key: "unclear")
    guard !summary.unclear.members.isEmpty else { return hidden(title) }
    let names = summary.unclear.members.compactMap(\.name).sorted()
    return [
      title,
      .paragraph(
        .plain(
          "Their profiles speak of too little of what any track asks for; 'gapcheck audit' says"
            + " what to ask them.")),
    ]
      + (names.isEmpty
        ? [] : [.paragraph(.plain(names.joined(separator: ", ") + rest(of: summary.unclear)))])
  }

  private func listed(
    _ group: CohortSummary.People, title: String, key: String, about: String, last: String?,
    _ lastCell: (CohortMember) -> String
  ) -> [Block] {
    guard group.total != .exact(0) else { return [] }
    let heading = section(title, key: key)
    guard !group.members.isEmpty else { return hidden(heading) }
    let columns =
      [
        Table.Column("Name"), Table.Column("Path", isFlexible: true),
        Table.Column("Readiness", .right), Table.Column("Left", .right),
      ] + (last.map { [Table.Column($0, isFlexible: true)] } ?? [])
    let rows = group.members.map { member -> [[Inline]] in
      [
        .plain(member.name ?? "no name"), .plain(taxonomy.tracks[member.track].name),
        .plain("\(member.readiness.points)"), .plain(member.hoursToReady.description),
      ] + (last == nil ? [] : [.plain(lastCell(member))])
    }
    let more = rest(of: group)
    return [
      heading, .paragraph(.plain(about)), .table(Table(columns, rows: rows, handling: .searchable)),
    ]
      + (more.isEmpty ? [] : [.paragraph(.plain(more.trimmed))])
  }

  private func hidden(_ heading: Block) -> [Block] {
    [
      heading,
      .paragraph(
        .plain("Fewer than \(summary.minimumGroup) people: not told one by one.")),
    ]
  }

  private func rest(of group: CohortSummary.People) -> String {
    guard case .exact(let total) = group.total, total > group.members.count else { return "" }
    return " and \(total - group.members.count) more"
  }
}

extension String {
  /// With a capital, as a sentence begins.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
