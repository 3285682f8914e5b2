/// The graph of modules as a drawing: each stands above all that it depends on.
///
/// An arrow that others imply is left out.
struct ModuleDiagram {
  let graph: ModuleGraph
  private static let (width, rowHeight, boxWidth, boxHeight) = (760, 74, 140, 32)

  /// The drawing as SVG, readable on light and on dark pages.
  var svg: String {
    let places = places
    let height = (places.values.map(\.y).max() ?? 0) + Self.boxHeight + 8
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(Self.width) \#(height)""#
        + #" font-family="ui-monospace, monospace" font-size="13">"#,
      #"<marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7""#
        + #" orient="auto"><path d="M0 0 8 4 0 8z" fill="gray"/></marker>"#,
    ]
    for (module, place) in places.sorted(by: { $0.key < $1.key }) {
      for other in graph.reduced(of: module).sorted() {
        guard let end = places[other] else { continue }
        lines.append(
          #"<path d="M\#(place.x) \#(place.y + Self.boxHeight) \#(end.x) \#(end.y)" stroke="gray""#
            + #" marker-end="url(#tip)"/>"#)
      }
    }
    for (module, place) in places.sorted(by: { $0.key < $1.key }) {
      lines.append(
        #"<rect x="\#(place.x - Self.boxWidth / 2)" y="\#(place.y)" width="\#(Self.boxWidth)""#
          + #" height="\#(Self.boxHeight)" rx="6" fill="white" stroke="gray"/>"#)
      lines.append(
        #"<text x="\#(place.x)" y="\#(place.y + 21)" text-anchor="middle">\#(module)</text>"#)
    }
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// The middle of each box's upper edge: a row for each height, the highest first, and in it
  /// those that come before in the alphabet further left.
  private var places: [String: (x: Int, y: Int)] {
    let heights = Dictionary(grouping: graph.dependencies.keys, by: graph.height)
    let top = heights.keys.max() ?? 0
    var places: [String: (x: Int, y: Int)] = [:]
    for (height, modules) in heights {
      let step = Self.width / (modules.count + 1)
      for (position, module) in modules.sorted().enumerated() {
        places[module] = (step * (position + 1), 4 + (top - height) * Self.rowHeight)
      }
    }
    return places
  }
}
