/// Where the phases of cycles begin, as exact fractions over one denominator.
///
/// With phase lengths a + b·i in cycle i, cycle i begins at A·i + B·i(i−1)/2, where A and B are the sums of a and b.
struct CycleGrid: Hashable, Sendable {
  /// What every numerator here is over.
  let denominator: Int128
  /// The length of the whole, rounded once to the nearest nanosecond.
  let length: Nanoseconds

  private let cycles: Int64
  /// Sums of the phases' lengths in the first cycle: [0, a₀, a₀ + a₁, …].
  private let firsts: [Int128]
  /// Sums of the phases' growth a cycle.
  private let growths: [Int128]

  init(phases: [CyclicBlock.Phase], cycles: Int64) throws(Fraction.Failure) {
    self.cycles = cycles
    let steps = Int128(max(cycles - 1, 1))
    var common: Int128 = 1
    for phase in phases {
      common = try Fraction.leastCommonMultiple(common, phase.first.denominator)
      common = try Fraction.leastCommonMultiple(common, phase.last.denominator)
    }
    let isGliding = cycles > 1 && phases.contains { $0.first != $0.last }
    let denominator = isGliding ? try Fraction.product(common, steps) : common
    var firsts: [Int128] = [0]
    var growths: [Int128] = [0]
    for phase in phases {
      let first = try Fraction.product(phase.first.numerator, denominator / phase.first.denominator)
      let last = try Fraction.product(phase.last.numerator, denominator / phase.last.denominator)
      firsts.append(firsts[firsts.count - 1] + first)
      growths.append(growths[growths.count - 1] + (isGliding ? (last - first) / steps : 0))
    }
    self.denominator = denominator
    self.firsts = firsts
    self.growths = growths

    // Everything that is ever computed stays below eight times this sum, so that checking it once checks all.
    let n = Int128(cycles)
    let straight = try Fraction.product(n, firsts[phases.count])
    let curve = try Fraction.product(n, try Fraction.product(n, abs(growths[phases.count])))
    let (sum, overflow) = straight.addingReportingOverflow(curve)
    guard !overflow, denominator <= Int128.max / 8, sum <= Int128.max / 8 - denominator else {
      throw .overflow
    }
    let whole = n * firsts[phases.count] + growths[phases.count] * (n * (n - 1) / 2)
    length = try Fraction(whole, over: denominator).rounded()
  }

  /// Where a cycle begins, over the denominator.
  func cycleStart(_ cycle: Int64) -> Int128 {
    let i = Int128(cycle)
    return i * firsts[firsts.count - 1] + growths[growths.count - 1] * (i * (i - 1) / 2)
  }

  /// Where a phase of a cycle begins, in nanoseconds from the block's start, rounded once.
  func start(cycle: Int64, phase: Int) -> Nanoseconds {
    rounded(cycleStart(cycle) + firsts[phase] + growths[phase] * Int128(cycle))
  }

  /// The cycle that holds a place, given in nanoseconds from the block's start.
  func cycle(at place: Nanoseconds) -> Int64 {
    let period = firsts[firsts.count - 1]
    if growths[growths.count - 1] == 0 {
      let bound = 2 * denominator * (Int128(place) + 1) - denominator - 1
      return Int64(min(max(bound / (2 * period), 0), Int128(cycles - 1)))
    }
    return lastIndex(below: cycles) { rounded(cycleStart($0)) <= place }
  }

  /// The phase of a cycle that holds a place, given in nanoseconds from the block's start.
  func phase(of cycle: Int64, at place: Nanoseconds) -> Int {
    Int(lastIndex(below: Int64(firsts.count - 1)) { start(cycle: cycle, phase: Int($0)) <= place })
  }

  private func rounded(_ numerator: Int128) -> Nanoseconds {
    Nanoseconds(floorDivide(2 * numerator + denominator, 2 * denominator))
  }
}

/// The last index below `count` for which a condition holds that holds for the first ones only; 0 where it never does.
func lastIndex(below count: Int64, where condition: (Int64) -> Bool) -> Int64 {
  var low: Int64 = 0
  var high = count
  while high - low > 1 {
    let middle = low + (high - low) / 2
    if condition(middle) { low = middle } else { high = middle }
  }
  return low
}
