import SeededRandom

extension SplitMix64 {
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func one<Element>(of list: [Element]) -> Element { list[number(0...(list.count - 1))] }
}
