/// The graph of modules as a drawing: each stands above all that it depends on.
///
/// An arrow that others imply is left out.
struct ModuleDiagram {
  let graph: ModuleGraph
  private static let (width, rowHeight, boxWidth, boxHeight) = (760, 62, 140, 32)

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

  /// Where each module stands, in columns and rows: below all that depends on it, and so that no
  /// arrow crosses a box.
  static let grid: [String: (column: Double, row: Int)] = [
    "benchmarks": (0, 0), "generate-cohort": (1, 0), "fuzz": (3, 0), "fuzz-coverage": (4, 0),
    "CohortGeneration": (0.5, 1), "gapcheck": (2, 1), "Fuzzing": (3.5, 1),
    "GapcheckCLI": (2, 2), "SeededRandom": (4, 2),
    "GapcheckIntake": (1, 3), "GapcheckReport": (2, 3), "GapcheckData": (3, 3),
    "EmbedDataPlugin": (3, 4), "embed-data": (3, 5), "GapcheckCore": (1.5, 6), "JSON": (1.5, 7),
  ]

  /// The middle of each box's upper edge.
  private var places: [String: (x: Int, y: Int)] {
    let column = Double(Self.width) / 5
    return Self.grid.mapValues { place in
      (Int(column * (place.column + 0.5)), 4 + place.row * Self.rowHeight)
    }
  }
}
