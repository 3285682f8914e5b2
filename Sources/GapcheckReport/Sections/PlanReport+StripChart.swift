import GapcheckCore

extension PlanReport {
  /// The strip as a picture: the same spans and lanes, the higher the more hours.
  var stripChart: StripChart {
    let spans = stripSpans
    let most = max(1, laneEfforts(spans).flatMap(\.efforts).map(\.minutes).max() ?? 1)
    let lanes = laneEfforts(spans).map { lane in
      StripChart.Lane(lane.name, loads: lane.efforts.map { $0.minutes * 100 / most })
    }
    let milestones = phases.compactMap { phase -> StripChart.Milestone? in
      let place = spans.firstIndex {
        $0[0].from <= phase.to && phase.to <= $0[$0.count - 1].to
      }
      let day = phase.to.days(since: start) + 1
      return place.map {
        StripChart.Milestone(
          span: $0, label: "D\(day)",
          text: "\(phase.to.spelled(withYear: isLong)): \(phase.name) ends")
      }
    }
    let weeks = weeksAhead.count == 1 ? "1 week" : "\(weeksAhead.count) weeks"
    return StripChart(
      title: "\(weeks) at a glance", spans: monthHeads(spans), lanes: lanes,
      milestones: milestones)
  }

  /// The month where it changes, without one that has no room beside the next.
  private func monthHeads(_ spans: [[Week]]) -> [String] {
    var heads = Array(months(spans).dropFirst())
    for place in heads.indices.dropLast() where !heads[place].isEmpty {
      if !heads[place + 1].isEmpty { heads[place] = "" }
    }
    return heads
  }
}
