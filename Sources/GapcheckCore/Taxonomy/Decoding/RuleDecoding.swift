import JSON

/// Reads the rules of the model.
extension TaxonomyDecoder {
  func rule(_ node: JSONNode, _ reader: inout EntryReader) -> Rule? {
    reader.allow(entry: ["id", "topic", "name", "text", "formula", "constants"], in: node)
    let constants = self.constants(in: node, &reader)
    let text = constantText("text", in: node, listing: constants, &reader)
    _ = reader.field("text", in: node)
    return Rule(
      id: reader.id("id", in: node), topic: reader.choice("topic", in: node, default: .levels),
      name: reader.text("name", in: node), text: Later(text ?? ConstantText(plain: "")),
      formula: Later(constantText("formula", in: node, listing: constants, &reader)),
      constants: Later(constants), provenance: Later(reader.provenance(of: node)))
  }

  private func constants(in node: JSONNode, _ reader: inout EntryReader) -> [String] {
    for element in reader.nodes("constants", in: node) {
      guard case .string(let name) = element.value else { continue }
      reader.checkConstant(name, at: element)
    }
    return reader.texts("constants", in: node, required: false)
  }

  private func constantText(
    _ key: String, in node: JSONNode, listing constants: [String], _ reader: inout EntryReader
  ) -> ConstantText? {
    guard let text = reader.optionalText(key, in: node), let field = node[key] else { return nil }
    do throws(ConstantTextError) {
      let read = try ConstantText(parsing: text)
      for name in read.names where reader.checkConstant(name, at: field) {
        guard !constants.contains(name) else { continue }
        reader.fault("'\(name)' stands in braces and not among the rule's constants", at: field)
      }
      return read
    } catch {
      reader.fault(error.message(in: key), at: field)
      return nil
    }
  }
}

extension EntryReader {
  /// Notes a name that no constant of the model has.
  ///
  /// - Returns: whether there is such a constant.
  @discardableResult
  fileprivate mutating func checkConstant(_ name: String, at node: JSONNode) -> Bool {
    if ModelConstants.names.contains(name) { return true }
    fault(
      "unknown constant '\(name)'\(suggestion(for: name, among: ModelConstants.names))", at: node)
    return false
  }
}

extension ConstantTextError {
  fileprivate func message(in key: String) -> String {
    switch self {
    case .unbalanced: return "'\(key)' has a brace that stands alone"
    case .unknownFormat(let word):
      let choices = ConstantText.Format.allCases.map(\.rawValue).joined(separator: ", ")
      return "unknown format '\(word)' in '\(key)'; choose one of \(choices)"
    }
  }
}
