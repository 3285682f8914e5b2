package import GapcheckCore

/// What can be explained that is no single entry: a page of its own, under a name that is reserved.
package enum LookupTopic: String, Sendable, CaseIterable {
  /// The rules and numbers of the scoring and planning model.
  case model

  /// Makes the page of the topic.
  package func page(of taxonomy: Taxonomy) -> any RenderablePage {
    switch self {
    case .model: ModelPage(taxonomy)
    }
  }
}
