import Foundation

/// How far intervals between onsets were from what they should have been, in audio frames.
struct IntervalReport: CustomStringConvertible {
  /// The size of each error, smallest first.
  let errors: [Double]
  /// How many intervals an xrun or a gap in the recording disturbed; they are not among the errors.
  let disturbed: Int

  init(errors: [Double], disturbed: Int) {
    self.errors = errors.map(abs).sorted()
    self.disturbed = disturbed
  }

  var median: Double { quantile(0.5) }
  var p99: Double { quantile(0.99) }
  var worst: Double { errors.last ?? .nan }

  /// The smallest error that is at least as large as this share of all; not a number where there are none.
  func quantile(_ share: Double) -> Double {
    guard !errors.isEmpty else { return .nan }
    let rank = Int((share * Double(errors.count)).rounded(.up))
    return errors[min(max(rank, 1), errors.count) - 1]
  }

  var description: String {
    let figures = [median, p99, worst].map { String(format: "%.3f", $0) }
    return "\(errors.count) intervals, off by a median of \(figures[0]) frames, p99 \(figures[1]), "
      + "worst \(figures[2]); \(disturbed) disturbed and left out"
  }
}
