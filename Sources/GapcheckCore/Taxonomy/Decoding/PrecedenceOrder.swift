/// Puts skills in an order in which each comes before those that it leads to.
///
/// - Returns: `nil` where the relation runs in a circle.
func precedenceOrder(count: Int, successors: (SkillIndex) -> [SkillIndex]) -> [SkillIndex]? {
  var incoming = Array(repeating: 0, count: count)
  let all = (0..<count).map(SkillIndex.init(position:))
  for skill in all {
    for next in successors(skill) { incoming[next.position] += 1 }
  }
  var ready = all.filter { incoming[$0.position] == 0 }
  var order: [SkillIndex] = []
  var position = 0
  while position < ready.count {
    let skill = ready[position]
    position += 1
    order.append(skill)
    for next in successors(skill) {
      incoming[next.position] -= 1
      if incoming[next.position] == 0 { ready.append(next) }
    }
  }
  return order.count == count ? order : nil
}
