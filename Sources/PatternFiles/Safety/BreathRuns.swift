import Rhythm

/// Breath that goes on from step to step: runs of in-breaths or of out-breaths in one, where a breath is written as
/// several steps. What lies within one step is looked at there.
struct BreathRuns: Hashable {
  /// Phases that are breathed as one.
  struct Run: Hashable {
    /// Nil for something that is no breath.
    var motion: CyclicBlock.Motion?
    var length: Nanoseconds = 0
    /// The step in which it begins.
    var mark = 0
    /// Whether more than one step has a part of it.
    var isAcross = false
  }

  /// An in-breath and the out-breath after it, both whole.
  struct Breath: Hashable {
    var inhaled: Run
    var exhaled: Run
  }

  /// The first runs and the last ones; what lay between them has been looked at.
  private var runs: [Run] = []
  /// In-breaths and out-breaths that steps share, the longest of each.
  private(set) var longest: [CyclicBlock.Motion: Run] = [:]
  /// Where an in-breath is longer than the out-breath after it, and both are not of one step: the worst.
  private(set) var inLonger: Breath?

  /// All ways through the steps.
  ///
  /// - Parameter throughHolds: whether a hold belongs to the breath around it; it ends a run otherwise.
  static func ways(through steps: [Block], throughHolds: Bool) -> [BreathRuns] {
    let summaries = WaySummaries<BreathRuns>(
      nothing: BreathRuns(), leaf: { BreathRuns($0, throughHolds: throughHolds) }, join: BreathRuns.init)
    return summaries.ways(steps).map { BreathRuns(BreathRuns(.end, $0.part), .end) }
  }

  private static let end = BreathRuns(runs: [Run()])

  private init(runs: [Run] = []) { self.runs = runs }

  private init(_ leaf: LongestWay.Leaf, throughHolds: Bool) {
    guard case .cycles(let block) = leaf, case .breathe = block.family else {
      self = .end
      return
    }
    func cycle(_ length: (CyclicBlock.Phase) -> Fraction) -> BreathRuns {
      block.phases.reduce(BreathRuns()) { before, phase in
        if phase.motion == .hold { return throughHolds ? before : BreathRuns(before, .end) }
        let length = length(phase)
        let run = Run(
          motion: phase.motion, length: Nanoseconds(clamping: length.numerator / length.denominator),
          mark: block.mark)
        return BreathRuns(before, BreathRuns(runs: [run]))
      }
    }
    self = cycle(\.first)
    // Of the cycles between the first and the last one nothing goes beyond the step.
    if block.cycles > 2 { self = BreathRuns(self, .end) }
    if block.cycles > 1 { self = BreathRuns(self, cycle(\.last)) }
  }

  /// Two parts, one after the other.
  private init(_ before: BreathRuns, _ after: BreathRuns) {
    longest = before.longest.merging(after.longest) { $0.length < $1.length ? $1 : $0 }
    inLonger = [before.inLonger, after.inLonger].compactMap { $0 }.max { $0.excess < $1.excess }
    runs = before.runs
    for run in after.runs {
      guard let last = runs.last, last.motion == run.motion else {
        runs.append(run)
        continue
      }
      guard let motion = run.motion else { continue }
      let sum = last.length.addingReportingOverflow(run.length)
      runs[runs.count - 1].length = sum.overflow ? .max : sum.partialValue
      runs[runs.count - 1].isAcross = last.isAcross || run.isAcross || last.mark != run.mark
      let joined = runs[runs.count - 1]
      if joined.isAcross, joined.length > longest[motion]?.length ?? 0 { longest[motion] = joined }
    }
    for index in runs.indices.dropFirst().dropLast(2) {
      let breath = Breath(inhaled: runs[index], exhaled: runs[index + 1])
      if breath.isAcross, breath.excess > max(inLonger?.excess ?? 0, 0) { inLonger = breath }
    }
    if runs.count > 5 { runs.replaceSubrange(2..<(runs.count - 2), with: [Run()]) }
  }
}

extension BreathRuns.Breath {
  /// Whether it is an in-breath and an out-breath, of more than one step.
  fileprivate var isAcross: Bool {
    inhaled.motion == .inhale && exhaled.motion == .exhale
      && (inhaled.isAcross || exhaled.isAcross || inhaled.mark != exhaled.mark)
  }

  fileprivate var excess: Nanoseconds { inhaled.length - exhaled.length }
}
