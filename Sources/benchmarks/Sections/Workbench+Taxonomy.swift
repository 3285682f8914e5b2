import JSON

extension Workbench {
  private static let taxonomy = "Data/taxonomy"

  /// The cost of a person with the taxonomy and with a larger one, both read from a folder, which
  /// takes longer than most cohorts: the time of a run for one person is taken off.
  func measureTaxonomy() throws(BenchmarkError) {
    let large = path("taxonomy")
    let factor = options.taxonomyFactor
    let count = try enlarge(by: factor, into: large)
    let people = max(2, options.people / 10)
    let most = Self.growth(of: count, by: factor)
    try show(
      Comparison(
        name: "each person, taxonomy × \(factor) : the taxonomy",
        ours: try everyone(of: people, with: large),
        baseline: try everyone(of: people, with: Self.taxonomy), measure: .cost,
        goal: .atMost(most)))
    try show(
      Comparison(
        name: "one person, taxonomy × \(factor) : the taxonomy",
        ours: try onePerson(with: large), baseline: try onePerson(with: Self.taxonomy),
        measure: .cost, goal: .atMost(most)))
  }

  /// How much a cost of n log n grows when n does.
  private static func growth(of count: Int, by factor: Int) -> Double {
    let ratio =
      SystemCalls.naturalLogarithm(Double(count * factor))
      / SystemCalls.naturalLogarithm(Double(count))
    return Double(factor) * ratio
  }

  private func everyone(
    of people: Int, with taxonomy: String
  ) throws(BenchmarkError) -> Contestant {
    Contestant(
      command: onOneProcessor(
        batch(try cohort(people), workers: 1, "--taxonomy", taxonomy)), people: people,
      start: try onePerson(with: taxonomy).command)
  }

  /// Mostly the reading of the folder.
  private func onePerson(with taxonomy: String) throws(BenchmarkError) -> Contestant {
    let command = batch(try cohort(1), workers: 1, "--taxonomy", taxonomy)
    return Contestant(command: onOneProcessor(command), people: 1)
  }

  /// Writes a larger taxonomy and returns how many entries it copies.
  private func enlarge(by factor: Int, into folder: String) throws(BenchmarkError) -> Int {
    try Command("cp", "-R", Self.taxonomy, folder).run()
    var contents: [(name: String, document: JSONNode)] = []
    for name in LargeTaxonomy.files {
      let bytes = try read("\(Self.taxonomy)/\(name).json")
      guard let document = try? JSONNode(parsing: bytes) else { throw .noData(path: name) }
      contents.append((name, document))
    }
    let taxonomy = LargeTaxonomy(contents)
    for file in taxonomy.enlarged(factor) {
      try write(CollectionOfOne(file.bytes), to: "\(folder)/\(file.name).json")
    }
    try Command(binary, "taxonomy", "check", folder, "-q").run()
    return taxonomy.count
  }
}
