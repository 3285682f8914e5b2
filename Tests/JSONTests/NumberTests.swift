import JSON
import SeededRandom
import Testing

private func number(_ text: String) throws -> JSONNumber {
  var reader = JSONReader(Array(text.utf8), limits: JSONLimits(numberBytes: 10_000))
  let number = try reader.readNumber()
  try reader.finish()
  return number
}

@Suite struct Numbers {
  @Test(arguments: [
    "0", "-0", "1", "-1", "0.1", "0.5", "12.5", "1e2", "1E+2", "1.5e-3", "9007199254740992",
    "9007199254740993", "123456789012345678", "1e22", "1e23", "9e22", "5e-324", "2.5e-324",
    "1.7976931348623157e308", "2.2250738585072014e-308", "0.30000000000000004", "1e-22", "1e-23",
    "3.141592653589793238462643383279", "1000000000000000000000000000000", "0e400", "1e-400",
    "0.0000000000000000000000000000000000000000000000000001", "18446744073709551616",
    "8.41470984807896506652502321630298999622563060798371065672751", "6.02214076e23",
  ])
  func `the value is the nearest double`(text: String) throws {
    let expected = try #require(Double(text))
    #expect(try number(text).value.bitPattern == expected.bitPattern)
  }

  @Test func `the value is the nearest double for random digits`() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<2_000 {
      let whole =
        UInt64.random(in: 0...(.max), using: &random) >> UInt64.random(in: 0..<64, using: &random)
      let fraction = UInt64.random(in: 0..<1_000_000, using: &random)
      let text = "\(whole).\(fraction)e\(Int.random(in: -40...40, using: &random))"
      #expect(try number(text).value == Double(text))
    }
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("0.0", 0), ("0e9", 0), ("0e-99", 0), ("7", 7), ("-7", -7), ("1e2", 100),
      ("1.0", 1), ("1.50e1", 15), ("100e-2", 1), ("-2.5E+1", -25), ("12.5", nil), ("1e-1", nil),
      ("9223372036854775807", .max), ("9223372036854775808", nil), ("-9223372036854775808", .min),
      ("-9223372036854775809", nil), ("9223372036854775807.0", .max),
      ("9.223372036854775807e18", .max),
      ("92233720368547758070e-1", .max), ("92233720368547758075e-1", nil),
      ("1e18", 1_000_000_000_000_000_000),
      ("1e19", nil), ("1e-400000", nil),
      ("1e-99999999999999999999999", nil), ("10000000000000000000000000e-25", 1),
      ("10000000000000000000000001e-25", nil), ("18446744073709551615", nil),
      ("18446744073709551616", nil), ("0.00000000000000000000000000000000000005e38", 5),
    ] as [(String, Int?)])
  func `integer is exact or nil`(text: String, expected: Int?) throws {
    #expect(try number(text).integer == expected)
  }

  @Test(
    arguments: [
      ("0", 1000, 0), ("12.5", 1, 13), ("-12.5", 1, -13), ("12.49", 1, 12), ("12.5", 10, 125),
      ("12.34", 10, 123), ("12.35", 10, 124), ("-12.35", 10, -124), ("1.005", 100, 101),
      ("1.005", 1000, 1005), ("0.145", 100, 15), ("0.285", 100, 29), ("2.675", 100, 268),
      ("0.0005", 1000, 1), ("0.00049999999999999999999999", 1000, 0), ("-0.0005", 1000, -1),
      ("1e-30", 1_000_000, 0), ("5e-1", 1, 1), ("4e-20", 1_000_000, 0), ("0.6", 1_000_000, 600_000),
      ("1e3", 1000, 1_000_000), ("9223372036854775.807", 1000, .max),
      ("9223372036854775.8074", 1000, .max), ("9223372036854775.8075", 1000, nil),
      ("-9223372036854775.8084", 1000, .min), ("-9223372036854775.8085", 1000, nil),
      ("1e300", 1, nil), ("1e19", 1, nil), ("1e18", 10, nil),
      ("-1e18", 1, -1_000_000_000_000_000_000),
      ("1844674407370955161.9", 1, 1_844_674_407_370_955_162),
      ("1844674407370955161.4999", 1, 1_844_674_407_370_955_161),
      ("1844674407370955161.05", 1, 1_844_674_407_370_955_161),
      ("12345678901234567890123", 1, nil), ("0.99999999999999999999999", 1, 1),
      ("1e-9999999999999999999999", 1_000_000, 0),
    ] as [(String, Int, Int?)])
  func `scaled rounds the decimal text half away from zero`(
    text: String, factor: Int, expected: Int?
  ) throws {
    #expect(try number(text).scaled(factor) == expected)
  }

  @Test func `scaled agrees with whole-number arithmetic for random decimals`() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<5_000 {
      let millionths = Int.random(in: -9_000_000_000_000...9_000_000_000_000, using: &random)
      var writer = JSONWriter(pretty: false)
      writer.fixed(millionths, decimals: 6)
      let number = try number(String(decoding: writer.bytes, as: UTF8.self))
      #expect(number.scaled(1_000_000) == millionths)
      let (tenths, rest) = millionths.quotientAndRemainder(dividingBy: 100_000)
      let rounded = tenths + (abs(rest) >= 50_000 ? millionths.signum() : 0)
      #expect(number.scaled(10) == rounded)
    }
  }

  @Test func `a number longer than any double has the value of its text`() throws {
    let zeros = String(repeating: "0", count: 3_000)
    #expect(try number("1\(zeros)e-3000").integer == 1)
    #expect(try number("0.\(zeros)1e3001").integer == 1)
    #expect(try number("1\(zeros)e-2999").scaled(10) == 100)
  }

  @Test func `a factor that is no power of ten stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var reader = JSONReader(Array("1".utf8))
      _ = try reader.readNumber().scaled(20)
    }
  }
}
