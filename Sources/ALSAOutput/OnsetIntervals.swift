/// Finds in a recording how evenly sounds follow each other, by their likeness to one of them.
///
/// Lengths are in audio frames.
public struct OnsetIntervals: Sendable {
  /// From one sound to the next of the same kind.
  public var spacing: Int
  /// How many there are.
  public var count: Int
  /// How much of a sound is compared.
  public var compared = 7_200
  /// How far from its place a sound is looked for.
  public var reach = 480
  /// What is loud enough to be a sound.
  public var level: Float = 0.001

  /// A train of sounds.
  public init(spacing: Int, count: Int) {
    self.spacing = spacing
    self.count = count
  }

  /// How far each interval was from `spacing`, in frames; empty where the recording holds no such sounds.
  public func errors(in samples: [Float]) -> [Double] {
    guard let first = samples.firstIndex(where: { abs($0) > level }) else { return [] }
    let model = first - reach
    guard model >= reach, count > 1 else { return [] }
    var places: [Double] = [0]
    for index in 1..<count {
      let expected = model + index * spacing
      guard expected + reach + compared <= samples.count, let place = find(model, near: expected, in: samples)
      else { break }
      places.append(place - Double(model))
    }
    return zip(places, places.dropFirst()).map { $1 - $0 - Double(spacing) }
  }

  /// Where the sound at `model` is found again; nil where nothing is like it.
  private func find(_ model: Int, near expected: Int, in samples: [Float]) -> Double? {
    let likeness = (-reach...reach).map { lag in
      samples.withUnsafeBufferPointer { OnsetIntervals.likeness($0, model, expected + lag, compared) }
    }
    guard let best = likeness.indices.max(by: { likeness[$0] < likeness[$1] }), likeness[best] > 0.9 else {
      return nil
    }
    var place = Double(expected - reach + best)
    if best > 0, best + 1 < likeness.count {
      let (left, middle, right) = (likeness[best - 1], likeness[best], likeness[best + 1])
      let bend = left - 2 * middle + right
      if bend < 0 { place += (left - right) / (2 * bend) }
    }
    return place
  }

  /// The normalised correlation of two pieces of one recording.
  private static func likeness(
    _ samples: UnsafeBufferPointer<Float>, _ one: Int, _ other: Int, _ count: Int
  ) -> Double {
    var (product, first, second) = (0.0, 0.0, 0.0)
    for index in 0..<count {
      let a = Double(samples[one + index])
      let b = Double(samples[other + index])
      product += a * b
      first += a * a
      second += b * b
    }
    let energy = (first * second).squareRoot()
    return energy > 0 ? product / energy : 0
  }
}
