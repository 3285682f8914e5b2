extension StudyOrder: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      toReady: Self.steps(from: &reader), toMost: Self.steps(from: &reader), graphs: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    for steps in [toReady, toMost] {
      writer.number(steps.count)
      for step in steps { writer.write(step.requirement, step.level) }
    }
    writer.write($graphs)
  }

  private static func steps(from reader: inout PackedReader) -> [Step] {
    let count = reader.number()
    var steps: [Step] = []
    steps.reserveCapacity(count)
    for _ in 0..<count { steps.append((reader.number(), reader.number())) }
    return steps
  }
}

extension StepGraph: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      choices: reader.read(), steps: reader.read(), needs: reader.read(), raises: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(choices, steps, needs, raises)
  }
}
