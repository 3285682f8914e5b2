/// An address on a host of public code: a repository, or a change to one.
package struct CodeLink: Hashable, Sendable {
  /// The repository as `owner/name`.
  package let repository: String
  /// Whether it leads to the repository as a whole, and not to something in it.
  package let isWhole: Bool
  /// Whether it leads to a proposed change, such as a pull request.
  package let isChange: Bool

  /// Reads an address, with its scheme or without; `nil` for one that is on no such host, or that
  /// no web browser opens.
  package init?(_ address: String) {
    let scheme = address.firstRange(of: "://")
    guard SafeLink(scheme == nil ? "https://\(address)" : address) != nil else { return nil }
    let bare = scheme.map { address[$0.upperBound...] } ?? address[...]
    let path = bare.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    guard let host = path.first?.lowercased(), path.count >= 3 else { return nil }
    guard Self.hosts.contains(where: { host == $0 || host.hasSuffix(".\($0)") }) else { return nil }
    let owner = path[1].hasPrefix("~") ? path[1].dropFirst() : path[1]
    let name = path[2].hasSuffix(".git") ? path[2].dropLast(4) : path[2]
    repository = "\(owner)/\(name)"
    isWhole = path.count == 3
    isChange = path.count > 4 && path.dropFirst(3).contains { Self.changes.contains($0) }
  }

  /// Hosts of public code, by how many projects they hold.
  package static let hosts = [
    "github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "sr.ht", "gitea.com", "gitee.com",
  ]

  /// What the hosts above call proposed changes in their addresses.
  private static let changes: Set<Substring> = [
    "pull", "pulls", "merge_requests", "pull-requests", "patches",
  ]
}
