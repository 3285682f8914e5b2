/// What the operating system knows about a file.
struct SystemFile: Equatable {
  enum Kind: Equatable {
    case regular, folder
    /// A pipe, a device, a socket.
    case special
  }

  let kind: Kind
  /// Bytes; meaningful for regular files.
  let size: Int
  let permissions: UInt32
  /// Whom it belongs to.
  let user: UInt32
  let group: UInt32
  /// The device and the number on it, which no two files share.
  let identity: [UInt64]
}
