import Foundation
import PacingTesting
import Rhythm
import Testing

@testable import PatternFiles

/// The exercises that are no breathing, played whole on the manual clock.
@Suite("Grounding, movement and together")
struct GroundingTests {
  private static let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: nil)
  static let ids: [String] = embeddedPatterns.map(\.path).filter { !$0.hasPrefix("breathing/") }
    .compactMap { $0.split(separator: "/").last.map { String($0.dropLast(".json".count)) } }.sorted()
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/diagrams.txt")

  private static func read(_ id: String) throws -> CheckedPattern {
    PatternReader(library: catalogue).read(try #require(catalogue.pattern(id: id)))
  }

  @Test("All that were promised are there")
  func all() {
    #expect(
      Self.ids == [
        "after-a-nightmare", "bilateral-calm", "breathing-together", "butterfly-hug", "calm-place",
        "categories", "coming-back", "container", "feet-on-the-floor", "five-senses", "for-the-partner",
        "hand-on-heart", "here-and-now", "muscle-relaxation", "muscle-relaxation-long", "naming-a-feeling",
        "now", "one-pleasant-thing", "orienting", "saying-yes-no-slower", "small-ritual", "then-and-now",
        "time-out", "turns-to-talk", "two-point-scan",
      ])
  }

  @Test("Each plays from start to end by itself, as its diagram has it", arguments: ids)
  func diagram(_ id: String) throws {
    let exercise = try #require(try Self.read(id).exercise)
    let line = "\(id) \(Self.runs(try Simulation(exercise).diagram(step: 1_000_000_000)))"
    #expect(line.hasSuffix(" |"))
    let lines = try String(contentsOf: Self.golden, encoding: .utf8).split(separator: "\n")
    #expect(lines.contains(Substring(line)), "\(line)")
  }

  @Test("No diagram is left over")
  func noneLeftOver() throws {
    let lines = try String(contentsOf: Self.golden, encoding: .utf8).split(separator: "\n")
    #expect(lines.compactMap { $0.split(separator: " ").first.map(String.init) } == Self.ids)
  }

  @Test("Nothing waits for a key for ever; and where words wait, a key goes on", arguments: ids)
  func handsFree(_ id: String) throws {
    let timeline = try Self.read(id).timeline()
    for index in 0..<timeline.segmentCount {
      let segment = try #require(timeline.segment(index: index))
      #expect(!segment.waitsForPerson, "\(id): \(segment.label ?? "")")
      if [.say, .notice, .choose].contains(segment.kind) {
        #expect(segment.isGate, "\(id): \(segment.label ?? "")")
      }
    }
  }

  @Test("Each says what it is, in which state it may help, and asks for no rating", arguments: ids)
  func described(_ id: String) throws {
    let checked = try Self.read(id)
    let pattern = try #require(checked.pattern)
    #expect(pattern.summary != nil)
    #expect(!pattern.state.isEmpty)
    let timeline = try checked.timeline()
    let kinds = (0..<timeline.segmentCount).map { timeline.segment(index: $0)?.kind }
    #expect(!kinds.contains(.ask))
  }

  @Test(
    "What is for two says first of all that a no must be free",
    arguments: [
      "breathing-together", "turns-to-talk", "time-out", "saying-yes-no-slower",
    ])
  func forTwo(_ id: String) throws {
    let checked = try Self.read(id)
    let first = try checked.timeline().segment(index: 0)?.label
    #expect(
      first?.hasPrefix("If saying no could cost one of you something, this is not the exercise.") == true)
    #expect(checked.pattern?.summary?.text(for: ["en"]).contains("If saying no could cost") == true)
  }

  @Test("After a nightmare nothing is heard")
  func silent() throws {
    let sound = try #require(try Self.read("after-a-nightmare").pattern?.sound)
    #expect(sound.breath == .none)
    #expect(sound.cues == .builtIn(.none))
    #expect(sound.ambience == .builtIn(.none))
  }

  @Test("A clock that cannot be right tells no time, and nothing else moves")
  func withoutTimes() throws {
    let exercise = try #require(try Self.read("now").exercise)
    let (with, without) = (try exercise.timeline(), try exercise.withoutTimes().timeline())
    #expect(with.duration == without.duration)
    #expect(with.segmentCount == without.segmentCount)
    let labels = (0..<without.segmentCount).map { without.segment(index: $0)?.label ?? "" }
    #expect(!labels.contains { $0.contains("{") })
    #expect(labels[6] == "One of them, a little longer: its colour, its edges.")
    #expect(without.segment(index: 6)?.start == with.segment(index: 6)?.start)
  }

  @Test("Now keeps to its seconds: words at once, the time at 45 s, a choice at 3 min and every two minutes")
  func nowBySeconds() throws {
    let timeline = try Self.read("now").timeline()
    let segments = (0..<timeline.segmentCount).compactMap { timeline.segment(index: $0) }
    let starts = { (kind: SegmentKind) in
      segments.filter { $0.kind == kind }.map { $0.start.nanoseconds / 1_000_000_000 }
    }
    #expect(segments.first?.label == "Look at something near you.")
    #expect(segments.first { $0.label?.contains("{weekday}") == true }?.start.nanoseconds == 45_000_000_000)
    #expect(starts(.notice).prefix(3) == [10, 18, 26])
    #expect(starts(.choose) == (0..<28).map { 180 + $0 * 120 })
    #expect(timeline.duration <= 3_600_000_000_000)
    #expect(!segments.contains { if case .breath = $0.kind { true } else { false } })
  }

  /// Each cue with the steps until the next one, those that are alike together: `S6 4×N8 |`.
  static func runs(_ diagram: String) -> String {
    var cues: [String] = []
    for sign in diagram {
      if sign == "-", let last = cues.popLast() { cues.append(last + "-") } else { cues.append(String(sign)) }
    }
    var runs: [(count: Int, text: String)] = []
    for cue in cues {
      let text = cue == "|" ? cue : "\(cue.prefix(1))\(cue.count)"
      if let last = runs.last, last.text == text {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((1, text))
      }
    }
    return runs.map { $0.count == 1 ? $0.text : "\($0.count)×\($0.text)" }.joined(separator: " ")
  }
}
