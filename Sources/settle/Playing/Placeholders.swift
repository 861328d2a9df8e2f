internal import Glibc
internal import Rhythm

/// The day, the date and the time, where words ask for them.
enum Placeholders {
  /// The words with `{weekday}`, `{date}` and `{time}` filled in.
  static func filled(_ text: String) -> String { filled(text, in: 0) }

  /// The words as they will be read, or spoken, after a length of time.
  static func filled(_ text: String, in length: Nanoseconds) -> String {
    guard text.contains("{") else { return text }
    var result = ""
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      result += rest[..<brace]
      rest = rest[brace...]
      guard let known = formats.first(where: { rest.hasPrefix($0.name) }) else {
        result.append(rest.removeFirst())
        continue
      }
      result += now(known.format, later: Int(length / 1_000_000_000))
      rest = rest.dropFirst(known.name.count)
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
  static var names: [String] { formats.map(\.name) }

  /// The time of day after a length of time, such as `21:47`.
  static func time(in length: Nanoseconds) -> String {
    now("%H:%M", later: Int(length / 1_000_000_000))
  }

  /// The day by the person's own clock, such as `2026-11-23`.
  static var today: String { now("%Y-%m-%d") }

  private static let formats = [
    (name: "{weekday}", format: "%A"), (name: "{date}", format: "%e %B"), (name: "{time}", format: "%H:%M"),
  ]

  private static func now(_ format: String, later seconds: Int = 0) -> String {
    var moment = Glibc.time(nil) + seconds
    var parts = tm()
    localtime_r(&moment, &parts)
    var buffer = [CChar](repeating: 0, count: 64)
    let count = strftime(&buffer, buffer.count, format, &parts)
    let text = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.first == " " ? String(text.dropFirst()) : text
  }
}
