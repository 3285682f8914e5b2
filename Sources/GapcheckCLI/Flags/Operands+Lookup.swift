extension Operands {
  /// What `explain` and `taxonomy show` look up.
  static let names = Operands(
    name: "ID",
    summary: "An id such as vllm-serving, kind:id, a code, or a name as people write it.",
    count: Operands.many, completion: .entries(nil, also: []))
}
