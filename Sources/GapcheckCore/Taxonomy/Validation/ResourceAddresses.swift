/// A resource can be opened at its address, and no other stands there.
extension TaxonomyChecks {
  var resourceAddresses: [TaxonomyProblem] {
    var owners: [String: Identifier<Resource>] = [:]
    return taxonomy.resources.flatMap { resource -> [TaxonomyProblem] in
      guard let url = resource.url else { return [] }
      var faults: [String] = []
      if SafeLink(url) == nil || !url.hasPrefix("https://") {
        faults.append("'\(url)' is no address that starts with https://")
      }
      if let owner = owners[url] {
        faults.append("'\(url)' is also the address of '\(owner)'")
      }
      owners[url] = owners[url] ?? resource.id
      return faults.map {
        files.problem(EntryKey(.resource, resource.id.text), as: .warning, at: "url", $0)
      }
    }
  }
}
