import GapcheckReport

extension Verb {
  /// `gapcheck explain`: what anything is that reports name, and what it rests on.
  package static let explain: Verb = Verb(
    name: "explain",
    summary: "Explain a skill, task, track, claim, plan item or anything else.",
    discussion: "Says what a thing is that reports name, its numbers, what they rest on and who "
      + "uses it: a skill, a task, a track, a rule, a claim, an item of a plan, any entry of the "
      + "taxonomy. An id that several kinds share gives all of them; kind:id gives one. The name "
      + "'model' stands for all rules and numbers of scoring and planning, and is given alone.",
    operands: .names,
    options: CommandOption.page + CommandOption.common,
    examples: [
      Example("gapcheck explain vllm-serving", "a skill: hours, proof, who asks for it"),
      Example("gapcheck explain k8s GC201", "a name as people write it, and a code"),
      Example("gapcheck explain vllm-serving-2 -f json", "an item of a plan, for a program"),
      Example("gapcheck explain model", "all rules and numbers of the model"),
    ],
    run: runExplain)

  @Sendable
  private static func runExplain(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let settings = try Failure.asUsage { () throws(UsageError) in
      try PageSettings(invocation, in: program.environment)
    }
    try program.write(settings) { () throws(Failure) in
      let folder = settings.common.taxonomyFolder
      if let topic = try invocation.topic() {
        return topic.page(of: try program.taxonomy(in: folder))
      }
      let catalog = try program.catalog(in: folder)
      return EntryPages(try catalog.subjects(of: invocation), in: catalog)
    }
    return .done
  }
}

extension Invocation {
  /// The topic that was asked for, which is a page of its own; `nil` where entries are named.
  fileprivate func topic() throws(Failure) -> LookupTopic? {
    guard let topic = operands.lazy.compactMap(LookupTopic.init).first else { return nil }
    guard operands.count == 1 else {
      throw .usage(fault(.unknownName("'\(topic.rawValue)' is a page of its own: give it alone")))
    }
    return topic
  }
}
