import GapcheckCore

/// Reads the week as `JSONWriter+Report` wrote it.
extension ExposurePart {
  init?(optional value: SavedValue?, _ names: SavedNames) throws(SavedValueError) {
    guard let value else { return nil }
    let horizon = try value.days("horizon")
    self.init(
      index: try value.points("index"), low: try value.points("low"),
      high: try value.points("high"), from: horizon.lowerBound, to: horizon.upperBound,
      coverage: try value.points("coverage"), modifiers: try Self.modifiers(of: value),
      byLayer: try Self.layers(of: value.member("byLayer")),
      byCategory: try Self.categories(of: value.member("byCategory"), names),
      glue: try value.points("glue"), isCompressing: try value.flag("compressing"),
      tasks: try value.list("tasks") { (task) throws(SavedValueError) in
        try TaskPart(task, names)
      }, gates: try Self.gates(of: value, names))
    guard low <= index, index <= high else {
      throw try value.member("index").unexpected("between 'low' and 'high'")
    }
  }

  private static func modifiers(
    of value: SavedValue
  ) throws(SavedValueError) -> [(name: String, delta: Int)] {
    var modifiers: [(name: String, delta: Int)] = []
    for entry in try value.member("modifiers").elements() {
      let delta = try entry.member("delta").figure(in: -100...100, parts: 10)
      modifiers.append((try entry.text("name"), delta))
    }
    return modifiers
  }

  private static func layers(
    of value: SavedValue
  ) throws(SavedValueError) -> [(layer: String, share: Readiness)] {
    var layers: [(layer: String, share: Readiness)] = []
    for (layer, share) in try value.members() { layers.append((layer, try share.readiness())) }
    return layers
  }

  private static func categories(
    of value: SavedValue, _ names: SavedNames
  ) throws(SavedValueError) -> [(category: Reference, points: Readiness)] {
    var categories: [(category: Reference, points: Readiness)] = []
    for (id, points) in try value.members() {
      categories.append((try names.category(named: id, at: points), try points.readiness()))
    }
    return categories
  }

  private static func gates(
    of value: SavedValue, _ names: SavedNames
  ) throws(SavedValueError) -> [(category: Reference, gate: String)] {
    var gates: [(category: Reference, gate: String)] = []
    for entry in try value.member("gates").elements() {
      gates.append((try names.category(entry.member("category")), try entry.text("gate")))
    }
    return gates
  }
}

extension ExposurePart.TaskPart {
  fileprivate init(_ value: SavedValue, _ names: SavedNames) throws(SavedValueError) {
    let category = try value.optional("category")
    self.init(
      id: try value.text("id"), name: try value.text("name"), written: try value.text("written"),
      share: try value.share("share"), isShareAssumed: try value.flag("shareAssumed"),
      isInferred: try value.flag("inferred"), exposure: try value.percent("exposure"),
      low: try value.percent("low"), high: try value.percent("high"),
      layer: try value.choice("layer", of: WorkTask.Layer.self).rawValue,
      category: category == nil ? nil : try names.category(value.member("category")),
      growInto: try value.text("growInto"), rationale: try value.text("rationale"))
  }
}
