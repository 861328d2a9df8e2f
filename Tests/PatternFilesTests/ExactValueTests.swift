import Rhythm
import Testing

@testable import PatternFiles

@Suite("Exact values")
struct ExactValueTests {
  @Test(
    "Decimal text becomes an exact number",
    arguments: [
      ("0", 0, 1), ("-0", 0, 1), ("-0.0", 0, 1), ("0.1", 1, 10), ("5.5", 11, 2), ("1e3", 1000, 1),
      ("1.5E-3", 3, 2000),
      ("1E+2", 100, 1), ("1.500000000000000000000000000000000000000000000000", 3, 2), ("-2.25", -9, 4),
      ("0e999999999999999999999", 0, 1), ("12345678901234567890", 12_345_678_901_234_567_890, 1),
    ] as [(String, Int128, Int128)])
  func decimals(_ text: String, _ numerator: Int128, _ denominator: Int128) throws {
    #expect(ExactDecimal.parse(text) == (try Fraction(numerator, over: denominator)))
  }

  @Test(
    "What cannot be counted is no number",
    arguments: ["1e400", "1e-400", "1e99999999999999999999", "1.0000000000000000000000000000000000000000001"])
  func uncountable(_ text: String) {
    #expect(ExactDecimal.parse(text) == nil)
  }

  @Test(
    "Numbers are shown as people write them",
    arguments: [
      (1, 1, "1"), (-5, 2, "-2.5"), (1, 3, "0.333"), (2, 3, "0.667"), (1, 8, "0.125"), (60, 7, "8.571"),
    ] as [(Int128, Int128, String)])
  func shown(_ numerator: Int128, _ denominator: Int128, _ text: String) throws {
    #expect(ExactDecimal.text(try Fraction(numerator, over: denominator)) == text)
  }

  @Test(
    "A step's length in nanoseconds",
    arguments: [
      ("4", 4_000_000_000), ("5.5", 5_500_000_000), ("0.1", 100_000_000), ("0.100000001", 100_000_001),
      ("\"90 s\"", 90_000_000_000), ("\"90s\"", 90_000_000_000), ("\"2 min\"", 120_000_000_000),
      ("\"1 min 30 s\"", 90_000_000_000), ("\"1 h 1 min 1 s\"", 3_661_000_000_000),
      ("\"24 h\"", 86_400_000_000_000),
      ("\"0.5 min\"", 30_000_000_000), ("\"$n\"", 3_000_000_000), ("\"$n min\"", 180_000_000_000),
      ("\"1 min $n s\"", 63_000_000_000), ("3e-1", 300_000_000),
    ] as [(String, Nanoseconds)])
  func lengths(_ json: String, _ nanoseconds: Nanoseconds) throws {
    let checked = read(
      pattern(#"{"rest": \#(json)}"#, settings: #"{"n": {"default": 3, "min": 1, "max": 5}}"#))
    #expect(try checked.timeline().duration == nanoseconds)
  }

  @Test(
    "A time is met by the nearest number of whole breaths",
    arguments: [
      ("4-6", "5 min", 30), ("4-6", "45 s", 5), ("4-6", "44.999999999 s", 4), ("4-6", "1 s", 1),
      ("4-6", "0 s", 1),
      ("5.5-5.5", "5 min", 27), ("4-7-8", "1 min", 3),
    ])
  func nearest(_ notation: String, _ time: String, _ cycles: Int) throws {
    let checked = read(pattern(#"{"breathe": "\#(notation)", "for": "\#(time)"}"#))
    #expect(try checked.timeline().cycleCount == cycles)
  }

  @Test("The nearest number of gliding breaths is found by their sum")
  func nearestGlide() throws {
    // n breaths of 6 to 12 s last 9n s; a single one lasts 6 s.
    for (length, count) in [(90, 10), (94, 10), (95, 11), (13, 2), (12, 2), (11, 1), (6, 1), (1, 1)]
      as [(Int64, Int64)]
    {
      #expect(try CycleCount.nearest(to: Fraction(length), first: Fraction(6), last: Fraction(12)) == count)
    }
    // Half-way between 10 and 11 breaths, the longer.
    #expect(
      try CycleCount.nearest(to: Fraction(189, over: 2), first: Fraction(6), last: Fraction(12)) == 11)
  }

  @Test(
    "A day is as many whole breaths as fit, and ends exactly where they do",
    arguments: [
      // 7,855 breaths of 11 s would be nearer, and past the day.
      (#""5.5-5.5""#, 7_854, 86_394_000_000_000),
      // A cycle of 120/13 s.
      (#"{"per_minute": 6.5, "in_out": "4:6"}"#, 9_360, 86_400_000_000_000),
      // A cycle that fits.
      (#""2.4-3""#, 16_000, 86_400_000_000_000),
      (#"{"per_minute": {"from": 7, "to": 6.5}, "in_out": "4:6"}"#, 9_706, 86_394_065_934_066),
    ] as [(String, Int, Int64)])
  func day(_ breath: String, _ cycles: Int, _ length: Int64) throws {
    let timeline = try read(pattern(#"{"breathe": \#(breath), "for": "24 h"}"#)).timeline()
    #expect(timeline.cycleCount == cycles)
    #expect(timeline.duration == length)
    let last = try #require(timeline.segment(index: timeline.segmentCount - 1))
    #expect(last.end.nanoseconds == length)
    #expect(last.kind == .breath(.exhale))
  }

  @Test("A day of a typed breath plays")
  func typedDay() throws {
    let checked = try #require(PatternReader().read(notation: "5.5-5.5", minutes: "1440"))
    #expect(!checked.hasErrors)
    #expect(try checked.timeline().duration == 86_394_000_000_000)
  }
}
