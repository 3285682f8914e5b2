/// Reads the market notes as `JSONWriter+Notes` wrote them.
extension ClaimPart {
  init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      id: try value.text("id"), text: try value.text("text"),
      population: try value.optionalText("population"), source: try value.text("source"),
      short: try value.text("short"), date: try value.text("date"),
      grade: try value.text("grade"), check: try value.text("check"))
  }
}

extension ContradictionPart {
  init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      id: try value.text("id"), name: try value.text("name"),
      sides: try value.list("sides", Side.init), shown: try value.text("shown"),
      decides: try value.text("decides"))
  }
}

extension ContradictionPart.Side {
  fileprivate init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      source: try value.text("source"), short: try value.text("short"),
      date: try value.text("date"), grade: try value.text("grade"), says: try value.text("says"))
  }
}

extension SourcePart {
  init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      id: try value.text("id"), short: try value.text("short"), title: try value.text("title"),
      date: try value.text("date"), grade: try value.text("grade"))
  }
}

extension StalePart {
  init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      id: try value.text("id"), name: try value.text("name"), was: try value.text("was"),
      now: try value.text("now"), action: try value.text("action"))
  }
}
