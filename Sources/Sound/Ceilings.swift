/// How loud each part may be at most, as a share of full scale, at volume 100.
///
/// Peaks are kept by construction: each part is a sum of sines whose amplitudes add up to no more than its ceiling,
/// gains are never above 1, and the ceilings add up to less than −12 dBFS (0.251). There is no limiter.
enum Ceilings {
  /// All struck sounds together.
  static let struck: Float = 0.15
  /// The swell and the bilateral tone together.
  static let bed: Float = 0.075
  /// Kept for ambience.
  static let ambience: Float = 0.025
  /// What all parts may reach together.
  static let total: Float = 0.2505
}
