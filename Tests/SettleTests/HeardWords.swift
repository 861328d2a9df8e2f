import Foundation
import Testing

/// The words of a session as the record has them, looked for in what was heard.
struct HeardWords {
  /// A line in the recording, in seconds.
  struct Line {
    var begin: Double
    var end: Double
  }

  let lines: [Line]
  private let meter: SyllableMeter
  private let length: Double

  /// The lines lie in the recording as they lie in the record, which says when its first sound was heard; what is left
  /// of an error there, a fifth of a second at most, is taken out for all of them alike.
  init(_ log: EventLog, in recording: Recording) throws {
    let meter = SyllableMeter(recording)
    let origin = try #require(log.all("audio").first?.heardNs)
    let first = try #require(recording.samples.firstIndex { $0 != 0 }, "nothing was heard")
    let told = log.all("words").compactMap { record in
      record.heardNs.flatMap { heard in record.durationNs.map { (heard, $0) } }
    }.map { heard, length in
      let begin = Double(first) / 48_000 + Double(heard - origin) / 1e9
      return Line(begin: begin, end: begin + Double(length) / 1e9)
    }
    let shifts = stride(from: -0.2, through: 0.2, by: 0.01)
    func gain(_ shift: Double) -> Double {
      told.reduce(0) { $0 + SyllableMeter.mean(meter.strength, from: $1.begin + shift, to: $1.end + shift) }
    }
    let best = shifts.max { gain($0) < gain($1) } ?? 0
    lines = told.map { Line(begin: $0.begin + best, end: $0.end + best) }
    self.meter = meter
    length = Double(recording.samples.count) / 48_000
  }

  /// Expects syllables where the record has words, all of them whole, and nowhere else.
  ///
  /// - Parameter quiet: how many seconds without words there are to be looked at, at least.
  func expectThemAlone(quiet wanted: Double) throws {
    // The last ones may have been under way when it was ended.
    let whole = lines.filter { $0.end < length - 1 }
    try #require(whole.count > 1, "\(lines) in \(length) s")
    let strengths = whole.map { SyllableMeter.mean(meter.strength, from: $0.begin + 0.1, to: $0.end - 0.05) }
    let usual = strengths.sorted()[strengths.count / 2]
    for (line, strength) in zip(whole, strengths) {
      #expect(strength > usual / 3, "words without syllables at \(line.begin) s")
      // Spoken to their end, and gone after it.
      let last = SyllableMeter.highest(meter.level, from: line.end - 0.3, to: line.end - 0.02)
      #expect(last > usual / 2, "cut off at \(line.end) s")
      let before = SyllableMeter.highest(meter.level, from: line.begin - 0.2, to: line.begin - 0.06)
      let after = SyllableMeter.highest(meter.level, from: line.end + 0.08, to: line.end + 0.25)
      #expect(before < last && after < last, "nothing is spoken around \(line.begin)–\(line.end) s")
    }
    for (one, next) in zip(lines, lines.dropFirst()) { #expect(next.begin > one.end + 0.2) }
    var quiet = 0.0
    for (end, begin) in zip([0] + whole.map(\.end), whole.map(\.begin)) where begin - end > 1.2 {
      let highest = SyllableMeter.highest(meter.strength, from: end + 0.6, to: begin - 0.6)
      #expect(highest < usual / 5, "syllables without words between \(end) and \(begin) s")
      quiet += begin - end
    }
    #expect(quiet > wanted)
    print(
      "\(whole.count) lines spoken, the weakest \((strengths.min() ?? 0) / usual) of the usual; \(quiet) s of quiet"
    )
  }
}
