@testable import PatternFiles
import Phrases
import Rhythm
import Testing

@testable import Screen

/// The words of every language on a screen of 40 by 12.
@Suite("Words of every language fit a small screen")
struct FitTests {
  private static let size = ScreenSize(columns: 40, rows: 12)

  /// The characters of a frame, the rows joined by spaces, without the spaces that centre them.
  private static func text(_ moment: Moment, _ language: Language) -> String {
    let look = Look(palette: .dusk, depth: .none, glyphs: .unicode)
    let painter = ScreenPainter(look: look, phrases: Phrases(in: language).screen)
    let frame = painter.frame(moment, size: size)
    let rows = (0..<size.rows).map { row in
      (0..<size.columns).reduce(into: "") {
        $0.unicodeScalars.append(contentsOf: frame[$1, row].glyph.scalars)
      }
    }
    return words(of: rows.joined(separator: " "))
  }

  private static func words(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("All keys and what they do are read whole", arguments: Language.allCases)
  func help(_ language: Language) {
    var moment = Moment()
    moment.keys = Set(KeyName.allCases)
    for isPaused in [false, true] {
      moment.showsHelp = true
      moment.isPaused = isPaused
      let text = Self.text(moment, language)
      let phrases = Phrases(in: language).screen
      // Ten rows hold the first ten.
      for key in KeyName.allCases.filter({ $0 != .help }).prefix(10) {
        let line = "\(key.cap(phrases)) \(key.meaning(phrases, isPaused: isPaused))"
        #expect(text.contains(line), "\(language): \(line) in \(text)")
      }
    }
  }

  @Test("The line of keys names leaving, at any width", arguments: Language.allCases)
  func keyLine(_ language: Language) {
    var moment = Moment()
    moment.keys = Set(KeyName.allCases)
    let phrases = Phrases(in: language).screen
    for width in 1...120 {
      let line = KeyLine.words(moment, width: width, phrases: phrases, isShort: false)
      #expect(SafeText.width(SafeText.glyphs(line, in: .unicode)) <= width)
      #expect(line.contains("q"))
    }
    #expect(
      KeyLine.words(moment, width: 80, phrases: phrases, isShort: false).contains(phrases.somethingElse))
    #expect(KeyLine.words(moment, width: 40, phrases: phrases, isShort: true).count <= 40)
  }

  @Test("A rating, the words for waiting and for a pause are read whole", arguments: Language.allCases)
  func states(_ language: Language) {
    let phrases = Phrases(in: language).screen
    var moment = Moment()
    moment.words = .rating(question: phrases.howStrong, value: 4)
    moment.isPaused = true
    let text = Self.text(moment, language)
    for line in [phrases.howStrong, phrases.howToRate, phrases.paused] {
      #expect(text.contains(Self.words(of: line)), "\(language): \(line) in \(text)")
    }
  }

  @Test("Everything that now and the breathing patterns show is read whole", arguments: Language.allCases)
  func patterns(_ language: Language) throws {
    let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: nil)
    let phrases = Phrases(in: language)
    let reader = PatternReader(library: catalogue, languages: [language.rawValue])
    for entry in embeddedPatterns
    where entry.path.hasPrefix("breathing/") || entry.path.hasSuffix("/now.json") {
      let id = String(entry.path.split(separator: "/").last?.dropLast(".json".count) ?? "")
      let file = try #require(catalogue.pattern(id: id))
      let exercise = try #require(reader.read(file).exercise)
      let timeline = try exercise.timeline()
      var seen: Set<String> = []
      for index in 0..<timeline.segmentCount {
        let segment = try #require(timeline.segment(index: index))
        let moment = Moment(
          segment: segment, at: segment.start, in: timeline.duration, phrases: phrases)
        for words in Self.shown(moment) where seen.insert(words).inserted {
          let text = Self.text(moment, language)
          #expect(text.contains(Self.words(of: words)), "\(id), \(language): \(words) in \(text)")
        }
      }
      #expect(!seen.isEmpty)
    }
  }

  private static func shown(_ moment: Moment) -> [String] {
    switch moment.words {
    case .none: [moment.label].filter { !$0.isEmpty } + [moment.over].compactMap { $0 }
    case .text(let text): [text]
    case .notice(_, _, let text, let alternative): [text] + [alternative].compactMap { $0 }
    case .rating(let question, _): [question]
    case .choice(let labels): labels
    }
  }
}
