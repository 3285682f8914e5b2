import GapcheckCore

extension CohortReport {
  /// Who stands where: people by name, readiness for every track.
  ///
  /// It has those alone whom the page names anyway: the members of study groups, and who is ready
  /// where they are enough. Others could be told from it one by one.
  var standingBlocks: [Block] {
    guard summary.isBrokenDown, let groups = summary.groups else { return [] }
    let named = groups.groups.prefix(Self.mostNamedGroups).enumerated().flatMap { place, group in
      group.members.map { ("\(place + 1)", $0) }
    }
    let rows = (named + summary.ready.members.map { ("ready", $0) }).compactMap(row)
    guard rows.count >= summary.minimumGroup else { return [] }
    let map = HeatMap(
      rowTitle: "Name", groupTitle: "Group", columns: taxonomy.tracks.map(\.name), rows: rows)
    return [
      section("Who stands where", key: "standing"),
      .paragraph(
        .plain(
          "Credited readiness for every track, of 100, the stronger the shade the more; group is the"
            + " study group below. People whom this page does not name elsewhere are not in it.")),
      .heat(map),
    ]
  }

  private func row(_ group: String, _ member: CohortMember) -> HeatMap.Row? {
    guard let name = member.name, !member.standing.isEmpty else { return nil }
    return HeatMap.Row(name, group: group, points: member.standing)
  }
}
