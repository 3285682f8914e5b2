/// What outputs must not replace.
extension Program {
  /// Refuses to write over a file that is read.
  func keep(
    _ source: InputSource, from target: OutputTarget, _ invocation: Invocation
  ) throws(Failure) {
    guard case .file(let input) = source, case .file(let output) = target,
      streams.isSameFile(output, as: input)
    else { return }
    throw .usage(invocation.fault(.outputIsInput(source.name)))
  }
}
