extension Taxonomy {
  /// Reads a taxonomy from an image, which takes next to no time: most of it stays where it is.
  ///
  /// - Precondition: `packed()` of this version of the program made the image.
  package convenience init(packed bytes: PackedBytes) {
    var reader = PackedReader(image: bytes)
    self.init(
      version: reader.read(), model: reader.read(), skills: reader.read(),
      families: reader.read(), tasks: reader.read(), modifiers: reader.read(),
      tracks: reader.read(), evidenceKinds: reader.read(), names: reader.read(),
      implicationOrder: reader.read(), lists: reader.read(), readyOrders: .some(reader.read()))
  }

  /// Reads the version alone of the taxonomy in an image.
  package static func version(packed bytes: PackedBytes) -> String {
    var reader = PackedReader(image: bytes)
    return reader.read()
  }

  /// Makes an image: all that files say and what is worked out from them, as printable text in UTF-8.
  package func packed() -> [UInt8] {
    var writer = PackedWriter()
    writer.write(
      version, model, skills, families, tasks, modifiers, tracks, evidenceKinds, names,
      implicationOrder, lists, Once(studyOrders))
    return writer.image
  }

  /// The study order of each track, in the taxonomy's order; worked out where the image has none.
  package var studyOrders: [StudyOrder] {
    readyOrders?.wrappedValue ?? tracks.map { StudyOrder($0, taxonomy: self) }
  }
}
