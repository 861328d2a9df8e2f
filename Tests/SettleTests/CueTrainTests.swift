import Foundation
import Testing

@Suite("A train of cues is measured")
struct CueTrainTests {
  private let train = CueTrain(spacing: 36_000, cycles: 4)

  /// A higher and a lower soft sound by turns, each `shifts[i]` frames from its place.
  static func recording(of train: CueTrain, shifts: [Int: Double] = [:]) -> Recording {
    var samples = [Float](repeating: 0, count: 24_000 + train.count * train.spacing + 48_000)
    for cue in 0..<train.count {
      let onset = Double(24_000 + cue * train.spacing) + (shifts[cue] ?? 0)
      let pitch = cue.isMultiple(of: 2) ? 440.0 : 293.7
      for frame in Int(onset.rounded(.up))..<Int(onset) + 14_400 {
        let time = (Double(frame) - onset) / 48_000
        let rise = time < 0.1 ? 0.5 - 0.5 * cos(.pi * time / 0.1) : 1
        let tone = sin(2 * .pi * pitch * time) + 0.3 * sin(2 * .pi * 3.9 * pitch * time)
        samples[frame] = Float(0.1 * rise * exp(-time / 0.06) * tone)
      }
    }
    return Recording(samples: samples)
  }

  @Test("An even train has no error")
  func even() throws {
    let onsets = try #require(train.onsets(in: Self.recording(of: train)))
    #expect(onsets.count == 8)
    let report = train.report(on: onsets)
    #expect(report.errors.count == 6)
    #expect(report.worst < 0.005)
  }

  @Test("A cue that is late makes the interval before it longer and the one after it shorter")
  func late() throws {
    let onsets = try #require(train.onsets(in: Self.recording(of: train, shifts: [3: 2.25])))
    let report = train.report(on: onsets)
    #expect(report.errors.suffix(2).allSatisfy { abs($0 - 2.25) < 0.01 })
    #expect(report.errors.dropLast(2).allSatisfy { $0 < 0.005 })
  }

  @Test("A cue that is late by more than a millisecond is found all the same")
  func veryLate() throws {
    let onsets = try #require(train.onsets(in: Self.recording(of: train, shifts: [6: 1_500])))
    #expect(abs(train.report(on: onsets).worst - 1_500) < 0.01)
  }

  @Test("A cue within which the recording has a gap is left out, and counted")
  func gap() throws {
    var recording = Self.recording(of: train)
    let third = 24_000 + 2 * train.spacing
    for frame in third + 2_000..<third + 2_300 { recording.samples[frame] = 0 }
    let onsets = try #require(train.onsets(in: recording))
    #expect(onsets.map(\.hasGap) == [false, false, true, false, false, false, false, false])
    let report = train.report(on: onsets)
    #expect(report.disturbed == 2)
    #expect(report.worst < 0.005)
  }

  @Test("What disturbed the program is left out, and counted")
  func disturbed() throws {
    let onsets = try #require(train.onsets(in: Self.recording(of: train, shifts: [7: 90])))
    let report = train.report(on: onsets) { $0 == 5 }
    #expect(report.disturbed == 1)
    #expect(report.worst < 0.005)
  }

  @Test("A recording that ends too soon holds no train")
  func tooShort() {
    var recording = Self.recording(of: train)
    recording.samples.removeLast(100_000)
    #expect(train.onsets(in: recording) == nil)
    #expect(train.onsets(in: Recording(samples: [0, 0, 0])) == nil)
  }
}
