import Fuzzing

/// What the command line of `fuzz` asks for.
struct FuzzOptions {
  static let usage = """
    usage: fuzz [--target NAME]… [--cases N] [--seed S] [--case N] [--input FILE] [--save FILE]
      --target NAME  one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")); all
      --cases N      how many cases each; default: 1000
      --seed S       what they are made from; default: 1
      --case N       only the case of this number, or the first of several with --cases
      --input FILE   a file as the only case, of one target
      --save FILE    where the bytes of the case go that fails; with --case, before it runs
    """

  private(set) var targets: [FuzzTarget] = []
  private(set) var seed: UInt64 = 1
  private(set) var first = 0
  private(set) var input: String?
  private(set) var output: String?
  private var count: Int?
  private var isOne = false

  init(_ arguments: [String]) throws(FuzzUsageError) {
    var rest = arguments.dropFirst()
    if rest.contains("--help") { throw .help }
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw .noValue(name) }
      switch name {
      case "--target": targets.append(try Self.target(value))
      case "--cases": count = try Self.number(value, of: name)
      case "--seed": seed = UInt64(try Self.number(value, of: name))
      case "--case": (first, isOne) = (try Self.number(value, of: name), true)
      case "--input": input = value
      case "--save": output = value
      default: throw .unknownOption(name)
      }
    }
    if targets.isEmpty { targets = FuzzTarget.allCases }
    if input != nil, targets.count != 1 { throw .oneTarget }
  }

  /// The numbers of the cases to run.
  var numbers: Range<Int> { first..<first + (count ?? (isOne ? 1 : 1000)) }

  /// Whether a single case is asked for, whose bytes are saved before it may stop the process.
  var isSingle: Bool { numbers.count == 1 }

  private static func number(_ text: String, of option: String) throws(FuzzUsageError) -> Int {
    guard let number = Int(text), number >= 0 else { throw .noNumber(option) }
    return number
  }

  private static func target(_ text: String) throws(FuzzUsageError) -> FuzzTarget {
    guard let target = FuzzTarget(rawValue: text) else { throw .unknownTarget(text) }
    return target
  }
}

/// Why `fuzz` did not run, or what it found.
enum FuzzUsageError: Error {
  /// The usage was asked for.
  case help
  case noValue(String)
  case noNumber(String)
  case unknownOption(String)
  case unknownTarget(String)
  case oneTarget
  case unreadable(String)
  case failed(String)

  /// Whether the command line is at fault.
  var isUsage: Bool {
    switch self {
    case .noValue, .noNumber, .unknownOption, .unknownTarget, .oneTarget: true
    case .help, .unreadable, .failed: false
    }
  }

  var message: String {
    switch self {
    case .help: FuzzOptions.usage
    case .noValue(let option): "\(option) needs a value"
    case .noNumber(let option): "\(option) takes a whole number from 0"
    case .unknownOption(let option): "unknown option '\(option)'"
    case .unknownTarget(let name): "unknown target '\(name)'"
    case .oneTarget: "--input goes with one --target"
    case .unreadable(let name): "\(name) cannot be read or written"
    case .failed(let what): what
    }
  }
}
