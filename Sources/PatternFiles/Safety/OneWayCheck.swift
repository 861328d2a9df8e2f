import Phrases
import Rhythm

/// Breathing that only ever goes in, or only out: `one-way`. There is no rate to judge it by.
enum OneWayCheck: SafetyCheck {
  /// How many phases go in and how many out; past two they are not counted.
  private struct Count: Hashable {
    var ins = 0
    var outs = 0
    /// The mark of the first breath.
    var mark: Int?
  }

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    let summaries = WaySummaries<Count>(nothing: Count(), leaf: count, join: sum)
    let found = summaries.ways(subject.steps).lazy.map(\.part).first {
      min($0.ins, $0.outs) == 0 && max($0.ins, $0.outs) > 1
    }
    guard let found, let mark = found.mark else { return [] }
    return [SafetyFinding(.oneWay, .error, subject.words.oneWay(isIn: found.ins > 0), mark: mark)]
  }

  private static func count(_ leaf: LongestWay.Leaf) -> Count {
    guard case .cycles(let block) = leaf, case .breathe = block.family else { return Count() }
    func phases(_ motion: CyclicBlock.Motion) -> Int {
      min(block.phases.count { $0.motion == motion } * Int(min(block.cycles, 2)), 2)
    }
    let (ins, outs) = (phases(.inhale), phases(.exhale))
    return Count(ins: ins, outs: outs, mark: ins + outs > 0 ? block.mark : nil)
  }

  private static func sum(_ left: Count, _ right: Count) -> Count {
    Count(
      ins: min(left.ins + right.ins, 2), outs: min(left.outs + right.outs, 2), mark: left.mark ?? right.mark)
  }
}
