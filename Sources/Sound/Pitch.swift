import Glibc

/// The tones in which everything sounds: D, F, A, C and their octaves, so that nothing clashes whatever overlaps.
enum Pitch {
  /// D3, in hertz; all others are counted from it in equal temperament (A4 = 440 Hz).
  static let d3 = note(-19)
  static let f3 = note(-16)
  static let a3 = note(-12)
  static let d4 = note(-7)
  static let f4 = note(-4)
  static let a4 = note(0)
  static let c5 = note(3)

  /// The note so many semitones above A4.
  private static func note(_ semitones: Double) -> Double { 440 * exp2(semitones / 12) }
}
