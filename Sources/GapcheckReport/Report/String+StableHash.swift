extension String {
  /// A number made from the text that is the same in every run and on every machine.
  ///
  /// The 64-bit FNV-1a of Fowler, Noll and Vo: it keeps a handful of names apart, no secret.
  package var stableHash: UInt64 {
    utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
