/// Finds in a recording where a sound begins, by its likeness to the same sound elsewhere in that recording.
///
/// Positions and lengths are in audio frames.
struct OnsetFinder {
  let samples: [Float]

  /// Where a piece of the recording was found again.
  struct Match: Hashable {
    /// Where it begins; between two frames where the likeness peaks between them.
    var position: Double
    /// 1 where both are alike up to loudness, 0 where they have nothing in common.
    var likeness: Double
  }

  /// The first frame that is louder than `level` (1 is full scale).
  func firstFrame(above level: Float, from start: Int = 0) -> Int? {
    samples[min(start, samples.count)...].firstIndex { abs($0) > level }
  }

  /// The place near `expected`, at most `reach` away, where the samples are most like those of `template`.
  ///
  /// First every eighth lag on samples averaged in eights; then each lag around the best of these, which are a
  /// period of the sound apart and nearly alike; then the peak of the parabola through the best three: sounds of a
  /// few hundred hertz peak too broadly to need more.
  /// Returns nil where `template` or the reach leaves the recording.
  func find(_ template: Range<Int>, near expected: Int, reach: Int) -> Match? {
    let margin = reach + 2 * Self.coarse
    guard template.lowerBound >= 0, template.upperBound <= samples.count, expected >= margin,
      expected + template.count + margin <= samples.count
    else { return nil }
    let starts = coarsePositions(of: template, near: expected, reach: reach)
    return starts.map { best(of: template, around: $0) }.max { $0.likeness < $1.likeness }
  }

  /// How many samples are averaged into one in the first, quick search.
  private static let coarse = 8
  /// How many of the quick search's places are looked at closely.
  private static let candidates = 8

  private func best(of template: Range<Int>, around start: Int) -> Match {
    let positions = Array((start - Self.coarse)...(start + Self.coarse))
    let likeness = positions.map {
      Self.likeness(samples[template], samples[$0..<$0 + template.count])
    }
    let best = likeness.indices.max { likeness[$0] < likeness[$1] } ?? 0
    var match = Match(position: Double(positions[best]), likeness: likeness[best])
    if best > 0, best + 1 < likeness.count {
      match.position += Self.peak(likeness[best - 1], likeness[best], likeness[best + 1])
    }
    return match
  }

  private func coarsePositions(of template: Range<Int>, near expected: Int, reach: Int) -> [Int] {
    let around = averaged(expected - reach..<expected + reach + template.count)
    let wanted = averaged(template)
    let likeness = (0...(around.count - wanted.count)).map { lag in
      Self.likeness(wanted[...], around[lag..<lag + wanted.count])
    }
    let peaks = likeness.indices.filter { lag in
      (lag == 0 || likeness[lag] >= likeness[lag - 1])
        && (lag + 1 == likeness.count || likeness[lag] >= likeness[lag + 1])
    }
    return peaks.sorted { likeness[$0] > likeness[$1] }.prefix(Self.candidates)
      .map { expected - reach + $0 * Self.coarse }
  }

  private func averaged(_ range: Range<Int>) -> [Float] {
    stride(from: range.lowerBound, through: range.upperBound - Self.coarse, by: Self.coarse).map { start in
      samples[start..<start + Self.coarse].reduce(0, +) / Float(Self.coarse)
    }
  }

  /// The normalised correlation of two pieces of the same length; 0 where one of them is silent.
  static func likeness(_ one: ArraySlice<Float>, _ other: ArraySlice<Float>) -> Double {
    var product = 0.0
    var energyOfOne = 0.0
    var energyOfOther = 0.0
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        var index = 0
        while index < one.count {
          let a = Double(one[index])
          let b = Double(other[index])
          product += a * b
          energyOfOne += a * a
          energyOfOther += b * b
          index += 1
        }
      }
    }
    let energy = (energyOfOne * energyOfOther).squareRoot()
    return energy > 0 ? product / energy : 0
  }

  /// Where the parabola through three values at −1, 0 and 1 peaks, the middle one being the highest.
  static func peak(_ left: Double, _ middle: Double, _ right: Double) -> Double {
    let curvature = left - 2 * middle + right
    return curvature < 0 ? (left - right) / (2 * curvature) : 0
  }
}
