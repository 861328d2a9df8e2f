internal import Glibc
internal import Phrases
internal import Rhythm
internal import Support

/// The day, the date and the time, where words ask for them.
enum Placeholders {
  /// The words with `{weekday}`, `{date}` and `{time}` filled in, as they will be read or spoken after a length of time.
  ///
  /// - Parameter language: of the words, a BCP 47 tag; nil for the program's own. The day is named in it, where Settle
  ///   has its names.
  static func filled(_ text: String, language: String?, in length: Nanoseconds = 0) -> String {
    guard text.contains("{") else { return text }
    let own = Shell.phrases
    let known = language.map { Language(bestOf: [$0, own.language.rawValue]) } ?? own.language
    return filled(text, in: Phrases(in: known).calendar, after: length)
  }

  /// A segment with all of its words filled in, each in its own language, as they are read now.
  static func filled(_ segment: Segment) -> Segment {
    guard segment.hasWords(where: { $0.utf8.contains(UInt8(ascii: "{")) }) else { return segment }
    return segment.rewritten { filled($0, language: $1) }
  }

  static func filled(_ text: String, in words: CalendarPhrases, after length: Nanoseconds = 0) -> String {
    guard text.contains("{") else { return text }
    var result = ""
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      result += rest[..<brace]
      rest = rest[brace...]
      guard let known = names.first(where: rest.hasPrefix) else {
        result.append(rest.removeFirst())
        continue
      }
      result += value(of: known, at: now(later: Int(length / 1_000_000_000)), in: words)
      rest = rest.dropFirst(known.count)
    }
    return result + rest
  }

  /// Whether words ask for any.
  static func isAsked(in text: String) -> Bool { names.contains { text.contains($0) } }

  /// The words without each sentence that asks for any: in what is made for others.
  static func withoutSentences(_ text: String) -> String {
    guard isAsked(in: text) else { return text }
    var kept = ""
    var sentence = ""
    for letter in text {
      sentence.append(letter)
      if ".!?\n。！？".contains(letter) {
        if !isAsked(in: sentence) { kept += sentence }
        sentence = ""
      }
    }
    return isAsked(in: sentence) ? kept : kept + sentence
  }

  /// What can be asked for.
  static let names = ["{weekday}", "{date}", "{time}"]

  /// The time of day after a length of time, such as `21:47`.
  static func time(in length: Nanoseconds, words: CalendarPhrases = Shell.phrases.calendar) -> String {
    value(of: "{time}", at: now(later: Int(length / 1_000_000_000)), in: words)
  }

  /// The day by the person's own clock, such as `2026-11-23`.
  static var today: String { CalendarDay.today.description }

  private static func value(of name: String, at moment: tm, in words: CalendarPhrases) -> String {
    switch name {
    case "{weekday}": words.weekday(Int(moment.tm_wday))
    case "{date}": words.date(day: Int(moment.tm_mday), month: Int(moment.tm_mon))
    default: words.time(hour: Int(moment.tm_hour), minute: Int(moment.tm_min))
    }
  }

  private static func now(later seconds: Int = 0) -> tm {
    var moment = Glibc.time(nil) + seconds
    var parts = tm()
    localtime_r(&moment, &parts)
    return parts
  }
}
