import Rhythm

/// How many whole cycles come nearest to a length of time.
enum CycleCount {
  /// The count, at least 1, whose total is nearest to `length`; of two that are as near, the longer. Where
  /// that goes past what a pattern may last, one less.
  ///
  /// - Parameters:
  ///   - first: the exact length of the first cycle, more than 0.
  ///   - last: the exact length of the last cycle. A single cycle has the length of the first.
  static func nearest(
    to length: Fraction, first: Fraction, last: Fraction
  ) throws(Fraction.Failure) -> Int64 {
    // n cycles last n · (first + last) / 2, but for the only one.
    let mean = try first.adding(last).divided(by: Fraction(2))
    let quotient = try length.divided(by: mean)
    let rounded = try quotient.rounded()
    let most = Fraction(Int64(PatternDecoder.longest))
    if first == last {
      let total = try mean.multiplied(by: Fraction(max(rounded, 1)))
      let isPast = rounded > 1 && length <= most && total > most
      return max(isPast ? rounded - 1 : rounded, 1)
    }
    var best: (count: Int64, total: Fraction, distance: Fraction)?
    for count in max(rounded - 1, 1)...max(rounded + 1, 2) {
      let total = count == 1 ? first : try mean.multiplied(by: Fraction(count))
      if total > most, length <= most, best != nil { continue }
      let difference = try total.subtracting(length)
      let distance = difference < .zero ? try Fraction.zero.subtracting(difference) : difference
      if let best, best.distance < distance || (best.distance == distance && total < best.total) { continue }
      best = (count, total, distance)
    }
    return best?.count ?? 1
  }
}
