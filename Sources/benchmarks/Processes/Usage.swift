/// What one run of a program took.
struct Usage {
  let status: Int32
  /// From before its start until after its end.
  let seconds: Double
  /// What the processors spent on it, in the program and in the kernel.
  let processorSeconds: Double
  /// The peak of its resident size, or that of this process at its start where that is more.
  let peakBytes: Int
}
