extension String {
  /// The text read as a plain decimal number such as `7.5`, in thousandths; `nil` for anything else.
  ///
  /// No initialiser of `Int`: wherever `Int.init` stands alone it could be taken for that one.
  package var decimalThousandths: Int? {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].count : 0
    guard decimals <= 3 else { return nil }
    return Int(digits + String(repeating: "0", count: 3 - decimals))
  }
}
