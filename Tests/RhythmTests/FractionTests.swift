import Rhythm
import Testing

@Suite("Fractions")
struct FractionTests {
  @Test("A sum, a product and a quotient stay exact")
  func arithmetic() throws {
    let third = try Fraction(1, over: 3)
    let sixth = try Fraction(1, over: 6)
    #expect(try third.adding(sixth) == Fraction(1, over: 2))
    #expect(try third.subtracting(sixth) == sixth)
    #expect(try third.multiplied(by: sixth) == Fraction(1, over: 18))
    #expect(try third.divided(by: sixth) == Fraction(2))
    #expect(try Fraction(2, over: -4) == Fraction(-1, over: 2))
  }

  @Test(
    "Halves are rounded up, also below zero",
    arguments: [(1, 2, 1), (3, 2, 2), (-1, 2, 0), (-3, 2, -1), (1, 3, 0), (2, 3, 1), (-2, 3, -1)])
  func rounding(numerator: Int, denominator: Int, expected: Int) throws {
    #expect(try Fraction(Int128(numerator), over: Int128(denominator)).rounded() == Int64(expected))
  }

  @Test("What cannot be counted is an error and never a wrong number")
  func overflow() throws {
    let huge = try Fraction(Int128.max / 3, over: 1)
    #expect(throws: Fraction.Failure.overflow) { try huge.multiplied(by: huge) }
    #expect(throws: Fraction.Failure.overflow) { try huge.rounded() }
    #expect(throws: Fraction.Failure.overflow) { try Fraction(1, over: 0) }
  }
}
