extension Taxonomy {
  /// Reads a taxonomy from the contents of its files, by file name.
  ///
  /// - Throws: everything that is wrong, by file, line and column.
  package static func read(
    files: [(name: String, bytes: [UInt8])]
  ) throws(TaxonomyError) -> Taxonomy {
    // What the sources say item by item is for those who look after a taxonomy.
    let validation = TaxonomyValidation(files: files.filter { $0.name != InventoryReader.file })
    let errors = validation.errors
    guard let taxonomy = validation.taxonomy, errors.isEmpty else {
      throw TaxonomyError(problems: errors)
    }
    return taxonomy
  }
}
