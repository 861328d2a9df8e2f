/// How loud each part may be at most, as a share of full scale, at volume 100.
///
/// Peaks are kept by construction: each part is bounded by its ceiling (sines whose amplitudes add up to it, noise that is
/// bent below it, samples that were turned down to it),
/// gains are never above 1, and the ceilings add up to less than −12 dBFS (0.251). There is no limiter.
enum Ceilings {
  /// All struck sounds and samples together.
  static let struck: Float = 0.125
  /// One sample.
  static let sample: Float = 0.1
  /// The swell and the bilateral tone together.
  static let bed: Float = 0.08
  /// Ambience.
  static let ambience: Float = 0.045
  /// Words, while the others are turned down to half.
  static let words: Float = 0.125
  /// What all parts may reach together.
  static let total: Float = 0.2505
}
