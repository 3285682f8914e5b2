import GapcheckCore

extension Taxonomy {
  /// What reports call work that no category of the automation stack reaches into.
  var uncategorized: Reference { Reference(id: "none", name: "Outside the four categories") }
}
