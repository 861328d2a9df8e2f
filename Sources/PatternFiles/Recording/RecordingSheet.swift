/// The words of a pattern that can be recorded, one after another, and where their recordings are named in the file.
///
/// The file stays byte for byte what it was, but for the names that are filled in.
public struct RecordingSheet: Sendable {
  /// Words of one step, in one language.
  public struct Line: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Their language, where the step has several; nil where it has one alone.
    public var language: String?
    /// The file that is named for them; nil where none is.
    public var reference: String?
    /// The step, as a JSON Pointer.
    public var step: String
    /// The key under which they stand: `say`, `over`, `of` or `label`.
    public var key = "say"
  }

  /// The words, in the order of the file.
  public private(set) var lines: [Line] = []
  private let bytes: [UInt8]
  private var steps: [String: [JSONMember]] = [:]

  /// The words of a pattern; nil where it is no JSON.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - languages: BCP 47 tags, the best liked first: each step gives its words in one language.
  public init?(_ bytes: [UInt8], languages: [String]) {
    var reader = JSONReader(bytes)
    guard let root = try? reader.read(), case .object(let members) = root.kind else { return nil }
    self.bytes = bytes
    guard let steps = members.first(where: { $0.key == "steps" }) else { return }
    collect(steps.value, at: JSONPointer.root.appending("steps"), languages)
  }

  private mutating func collect(_ list: JSONValue, at pointer: JSONPointer, _ languages: [String]) {
    guard case .array(let elements) = list.kind else { return }
    for (index, element) in elements.enumerated() {
      guard case .object(let members) = element.kind else { continue }
      let place = pointer.appending(index)
      let says = members.contains { $0.key == "say" }
      for member in members {
        switch member.key {
        case "say": add(member.value, of: members, at: place, languages)
        // A thing to notice has its whole sentence in "say", where the short form reads badly.
        case "over", "of": if !says { add(member.value, as: member.key, of: members, at: place, languages) }
        case "label": add(member.value, as: "label", of: members, at: place, languages)
        // The steps of a repeat and of a way on; the ways of a choice, which have labels and steps; phases, which
        // have labels.
        case "steps", "breathe", "pace", "choose":
          collect(member.value, at: place.appending(member.key), languages)
        default: break
        }
      }
    }
  }

  private mutating func add(
    _ say: JSONValue, as key: String = "say", of members: [JSONMember], at place: JSONPointer,
    _ languages: [String]
  ) {
    let entries = Self.entries(say)
    guard !entries.isEmpty else { return }
    let entry = LocalizedText(entries: entries).entry(for: languages)
    var reference: String?
    switch members.first(where: { $0.key == "recording" })?.value.kind {
    case .string(let name): reference = name
    case .object(let names):
      let named = names.first { $0.key.lowercased() == entry.language?.lowercased() }
      if case .string(let name)? = named?.value.kind { reference = name }
    default: break
    }
    steps[place.text] = members
    // What is said of things to notice begins with their number.
    var number: String?
    if key == "of", case .number? = members.first(where: { $0.key == "notice" })?.value.kind {
      number = members.first { $0.key == "notice" }.map {
        String(decoding: bytes[$0.value.range], as: UTF8.self)
      }
    }
    let text = number.map { "\($0) \(entry.text)" } ?? entry.text
    lines.append(Line(text: text, language: entry.language, reference: reference, step: place.text, key: key))
  }

  private static func entries(_ say: JSONValue) -> [LocalizedText.Entry] {
    switch say.kind {
    case .string(let text): [.init(language: nil, text: text)]
    case .object(let members):
      members.compactMap { member in
        if case .string(let text) = member.value.kind {
          .init(language: member.key, text: text)
        } else {
          nil
        }
      }
    default: []
    }
  }

  /// The file with a recording named for a line, otherwise byte for byte as it was.
  public func naming(_ reference: String, for line: Line) -> [UInt8] {
    guard let members = steps[line.step], let say = members.first(where: { $0.key == line.key }) else {
      return bytes
    }
    let name = JSONWriter.string(reference)
    guard let recording = members.first(where: { $0.key == "recording" }) else {
      let value = line.language.map { "{ \(JSONWriter.string($0)): \(name) }" } ?? name
      let end = say.value.range.upperBound
      return putting(",\(space(before: say))\"recording\": \(value)", at: end..<end)
    }
    guard let language = line.language else { return putting(name, at: recording.value.range) }
    let key = JSONWriter.string(language)
    switch recording.value.kind {
    case .object(let names):
      if let old = names.first(where: { $0.key.lowercased() == language.lowercased() }) {
        return putting(name, at: old.value.range)
      }
      guard let last = names.last else { return putting("{ \(key): \(name) }", at: recording.value.range) }
      let end = last.value.range.upperBound
      return putting(",\(space(before: last))\(key): \(name)", at: end..<end)
    case .string(let old):
      // One file stood for all languages: it goes on to stand for the others.
      var entries: [String] = []
      for other in Self.entries(say.value).compactMap(\.language) {
        let value = other == language ? reference : old
        entries.append("\(JSONWriter.string(other)): \(JSONWriter.string(value))")
      }
      return putting("{ " + entries.joined(separator: ", ") + " }", at: recording.value.range)
    default: return putting("{ \(key): \(name) }", at: recording.value.range)
    }
  }

  /// What stands before a key: a line of its own where it has one, else a space.
  private func space(before member: JSONMember) -> String {
    var start = member.keyRange.lowerBound
    while start > 0, [0x20, 0x09].contains(bytes[start - 1]) { start -= 1 }
    guard start > 0, bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D else { return " " }
    let indent = String(decoding: bytes[start..<member.keyRange.lowerBound], as: UTF8.self)
    let isWindows = start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D
    return (isWindows ? "\r\n" : bytes[start - 1] == 0x0A ? "\n" : "\r") + indent
  }

  private func putting(_ text: String, at range: Range<Int>) -> [UInt8] {
    var result = bytes
    result.replaceSubrange(range, with: Array(text.utf8))
    return result
  }
}
