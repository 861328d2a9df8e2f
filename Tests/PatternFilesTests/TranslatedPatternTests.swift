import Rhythm
import Testing

@testable import PatternFiles

@Suite("The patterns that ship in several languages")
struct TranslatedPatternTests {
  private static let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: nil)
  static let breathing: [String] = embeddedPatterns.map(\.path).filter { $0.hasPrefix("breathing/") }
    .compactMap { $0.split(separator: "/").last.map { String($0.dropLast(".json".count)) } }
  static let ids = breathing + ["now", "here-and-now", "after-a-nightmare"]
  static let languages = ["en", "de", "fr", "es"]

  private static func read(_ id: String, _ language: String) throws -> CheckedPattern {
    PatternReader(library: catalogue, languages: [language]).read(try #require(catalogue.pattern(id: id)))
  }

  @Test("Breathing and now are there in each language, to the last word", arguments: ids)
  func complete(_ id: String) throws {
    for language in Self.languages {
      let checked = try Self.read(id, language)
      let pattern = try #require(checked.pattern)
      #expect(pattern.summary?.entry(for: [language]).language == language)
      #expect(!checked.diagnostics.contains { $0.code == .languageMissing && $0.severity == .warning })
      let evidence = pattern.evidence.map(\.finding) + pattern.settings.compactMap(\.label)
      #expect(evidence.allSatisfy { $0.entry(for: [language]).language == language })
    }
  }

  @Test("No language moves a breath", arguments: ids)
  func timings(_ id: String) throws {
    let english = try Self.read(id, "en").timeline()
    for language in Self.languages.dropFirst() {
      let timeline = try Self.read(id, language).timeline()
      #expect(timeline.segmentCount == english.segmentCount)
      // Words take the time that they take.
      if !Self.breathing.contains(id) { continue }
      #expect(timeline.duration == english.duration)
    }
  }

  @Test("Now keeps to its minutes in each language: the day at 45 s, a choice at three minutes")
  func now() throws {
    for language in Self.languages {
      let timeline = try Self.read("now", language).timeline()
      let segments = (0..<timeline.segmentCount).compactMap { timeline.segment(index: $0) }
      let day = try #require(segments.first { $0.label?.contains("{weekday}") == true })
      #expect(abs(day.start.nanoseconds - 45_000_000_000) <= 3_000_000_000, "\(language)")
      let choice = try #require(segments.first { $0.kind == .choose })
      #expect(abs(choice.start.nanoseconds - 180_000_000_000) <= 6_000_000_000, "\(language)")
      #expect(timeline.duration <= 3_600_000_000_000, "\(language)")
    }
  }

  @Test("Now says the same things in the same order, and nothing stays English")
  func apart() throws {
    let english = try labels("en")
    for language in Self.languages.dropFirst() {
      let others = try labels(language)
      #expect(others.count == english.count)
      #expect(zip(others, english).allSatisfy { $0 != $1 || $0.isEmpty }, "\(language)")
    }
  }

  private func labels(_ language: String) throws -> [String] {
    let timeline = try Self.read("now", language).timeline()
    return (0..<timeline.segmentCount).map { timeline.segment(index: $0)?.label ?? "" }
  }
}
