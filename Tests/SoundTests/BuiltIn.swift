import Glibc
import PatternFiles
import Rhythm
import Testing

@testable import Sound

/// A built-in pattern as the mixer gets it.
struct BuiltIn: CustomTestStringConvertible, Sendable {
  let id: String
  let timeline: Timeline
  /// Its place among all of them.
  let number: Int

  /// All of them.
  static let all: [BuiltIn] = {
    let reader = PatternReader(library: Catalogue.builtIn)
    let timelines = Catalogue.builtIn.all().compactMap { id, file in
      (try? reader.read(file).exercise?.timeline()).flatMap { $0 }.map { (id, $0) }
    }
    return timelines.enumerated().map { number, one in
      BuiltIn(id: one.0, timeline: one.1, number: number)
    }
  }()

  /// The kinds of sound that this one is held to: all with SETTLE_ALL_SOUNDS, as in `make verify`; else one, each
  /// kind by turns, since rendering all of them is most of what the tests take.
  func share<Kind>(of kinds: [Kind]) -> [Kind] {
    getenv("SETTLE_ALL_SOUNDS") != nil ? kinds : [kinds[number % kinds.count]]
  }

  var testDescription: String { id }

  /// Renders so many seconds from a second of the timeline on (negative: before its beginning), without waiting at
  /// any gate.
  func render(_ settings: SoundSettings, from start: Double = 0, seconds: Double) -> [Float] {
    let offset = TimelineOffset(nanoseconds: Int64(start * 1e9))
    var cues: [Cue] = []
    var index = timeline.segment(at: offset)?.index ?? 0
    let end = offset + Nanoseconds(seconds * 1e9)
    while let segment = timeline.segment(index: index), segment.start < end {
      cues.append(Cue(segment, isJoined: segment.start < offset))
      index += 1
    }
    if timeline.end < end { cues.append(Cue(endAt: timeline.end, index: timeline.segmentCount)) }
    var transport = Transport(standingAt: offset, end: timeline.end)
    transport.start(at: HostTime(nanoseconds: 0))
    var renderer = OfflineRenderer(cues: cues, settings: settings)
    return renderer.render(frames: Int(seconds * 48_000), transport: transport)
  }

  /// The length of the whole in seconds.
  var seconds: Double { Double(timeline.duration) / 1e9 }
}
