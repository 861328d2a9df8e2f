/// How often what was measured was how large, in microseconds.
struct Distribution: Sendable {
  /// Smallest first.
  let values: [Double]

  /// The upper ends of the histogram's bars but the last, which is open.
  static let bounds: [Double] = [50, 100, 200, 500, 1_000, 2_000, 5_000, 20_000]

  /// Lengths in nanoseconds; their sign does not matter.
  init(nanoseconds: [Double]) { values = nanoseconds.map { abs($0) / 1000 }.sorted() }

  var count: Int { values.count }
  var median: Double? { quantile(0.5) }
  var p99: Double? { quantile(0.99) }
  var worst: Double? { values.last }

  /// What so large a share stays below.
  func quantile(_ share: Double) -> Double? {
    values.isEmpty ? nil : values[min(values.count - 1, Int(share * Double(values.count)))]
  }

  /// How many fall below each bound and above the one before, the open end last.
  var histogram: [Int] {
    var counts = [Int](repeating: 0, count: Distribution.bounds.count + 1)
    for value in values { counts[Distribution.bounds.firstIndex { value < $0 } ?? counts.count - 1] += 1 }
    return counts
  }

  /// As JSON: the count, and microseconds.
  var json: JSONLine {
    var line = JSONLine()
    line.add("count", count)
    line.add("median_us", median)
    line.add("p99_us", p99)
    line.add("worst_us", worst)
    line.add("bounds_us", Distribution.bounds.map { Int($0) })
    line.add("histogram", histogram)
    return line
  }
}
