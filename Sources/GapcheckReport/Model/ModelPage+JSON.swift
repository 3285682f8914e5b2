import GapcheckCore
import JSON

extension ModelPage: RenderablePage {
  /// The version of this value's JSON form; a major one only ever gains keys.
  package static let format = "gapcheck.model/1"

  package func json() -> String {
    JSONWriter.page(format: Self.format, taxonomyVersion: taxonomyVersion) { writer in
      writer.texts("levels", levels)
      writer.list("topics", topics) { writer, topic in
        writer.member("id", topic.id)
        writer.member("name", topic.name)
        writer.list("rules", topic.rules) { $0.write($1) }
      }
      writer.list("constants", constants) { $0.write($1) }
      writer.list("effortClasses", effortClasses) { $0.write($1) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ rule: RulePart) {
    member("id", rule.id)
    member("name", rule.name)
    member("text", rule.text)
    orNull("formula", rule.formula)
    texts("constants", rule.constants.map(\.name))
    texts("sources", rule.sources)
  }

  fileprivate mutating func write(_ constant: ConstantPart) {
    member("id", constant.name)
    thousandths("value", constant.thousandths)
    member("meaning", constant.meaning)
    texts("sources", constant.sources)
  }

  fileprivate mutating func write(_ part: EffortClassPart) {
    member("id", part.id)
    member("code", part.code)
    member("name", part.name)
    key("hours")
    beginArray()
    for step in part.steps { fixed(step.tenthsOfHours, decimals: 1) }
    endArray()
    member("text", part.text)
    texts("sources", part.sources)
  }
}
