public import Phrases

/// A pattern to start from: written anew, or copied from another one.
public enum PatternDraft {
  /// The id for a file, made of its name.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - taken: ids that cannot be used, such as the names of commands.
  public static func identifier(forFile path: String, avoiding taken: [String] = []) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? ""
    if name.lowercased().hasSuffix(".json") { name.removeLast(5) }
    var id = ""
    for character in name.lowercased() {
      if PatternDecoder.isIdentifier(String(character)), character != "-" {
        id.append(character)
      } else if !id.isEmpty, id.last != "-" {
        id.append("-")
      }
    }
    if id.last == "-" { id.removeLast() }
    if id.isEmpty { return "my-pattern" }
    return taken.contains(id) ? "my-" + id : id
  }

  /// A pattern that plays, with its choices explained.
  ///
  /// - Parameters:
  ///   - id: the id that it has.
  ///   - notation: a breath in short, such as `4-7-8`; without one the seconds are settings.
  ///   - words: the words that explain it.
  public static func text(id: String, notation: String? = nil, words: DraftPhrases) -> String {
    func list(_ entries: [String], _ indent: String) -> String {
      "[\n" + entries.map { indent + "  " + JSONWriter.string($0) }.joined(separator: ",\n") + "\n\(indent)]"
    }
    func quoted(_ text: String) -> String { JSONWriter.string(text) }
    let name = id.split(separator: "-").joined(separator: " ")
    let holds = (notation?.split(separator: "-").count ?? 2) > 2
    let lengths = """
          "in": { "default": 4, "min": 3, "max": 5, "step": 0.5, "label": \(quoted(words.inLabel)) },
          "out": { "default": 6, "min": 5, "max": 8, "step": 0.5, "label": \(quoted(words.outLabel)) },

      """
    return """
      {
        "x-note": \(list(words.notes, "  ")),
        "format": 1,
        "id": "\(id)",
        "name": \(quoted(name.prefix(1).uppercased() + name.dropFirst())),
        "summary": \(quoted(notation == nil ? words.summary : words.shortSummary)),
        "category": "breathing",
        "state": ["activated", "steady"],
        "evidence": [\(notation == nil ? evidence(words) : "")],
        "cautions": [\(holds ? #""pregnancy", "heart", "lungs", "panic""# : #""panic""#)],
        "instead": "even-breath",
        "settings": {
          "x-note": \(quoted(notation == nil ? words.settingsNote : words.minutesNote)),
      \(notation == nil ? lengths : "")    "minutes": { "default": 5, "min": 1, "max": 20, "label": \(quoted(words.minutesLabel)) }
        },
        "sound": { "breath": "swell", "cues": "bowl", "ambience": "none", "x-note": \(quoted(words.soundNote)) },
        "visual": "orb",
        "steps": [
          {
            "x-note": \(quoted(notation == nil ? words.breatheNote : words.shortNote)),
            "breathe": \(notation.map(quoted) ?? #"[{ "in": "$in" }, { "out": "$out" }]"#),
            "for": "$minutes min",
            "over": \(quoted(words.over))
          },
          {
            "x-note": \(quoted(words.sayNote)),
            "say": \(quoted(words.ending)),
            "wait": "20 s"
          }
        ]
      }

      """
  }

  private static func evidence(_ words: DraftPhrases) -> String {
    """

        {
          "finding": \(JSONWriter.string(words.evidence)),
          "source": "https://doi.org/10.1007/s10484-014-9253-x"
        }
    \("  ")
    """
  }

  /// A copy of a pattern under another id, the rest byte for byte as it was; nil where it is no pattern.
  ///
  /// A `$schema` is left out, since it led from the other place.
  public static func copy(_ bytes: [UInt8], id: String, named name: String, words: DraftPhrases) -> [UInt8]? {
    var reader = JSONReader(bytes)
    guard let root = try? reader.read(), case .object(let members) = root.kind,
      let old = members.first(where: { $0.key == "id" })
    else { return nil }
    var edits: [(range: Range<Int>, text: String)] = [(old.value.range, "\"\(id)\"")]
    if let index = members.firstIndex(where: { $0.key == "$schema" }), index + 1 < members.count {
      edits.append((members[index].keyRange.lowerBound..<members[index + 1].keyRange.lowerBound, ""))
    }
    if !members.contains(where: { $0.key == "x-note" }), let first = members.first {
      let notes = words.copied(name).map { "\n    " + JSONWriter.string($0) }.joined(separator: ",")
      let start = first.keyRange.lowerBound
      edits.append((start..<start, "\"x-note\": [\(notes)\n  ],\n  "))
    }
    var result = bytes
    // From the back, so that the places before stay what they are; what is put in goes before what is taken out.
    for edit in edits.sorted(by: {
      ($0.range.lowerBound, $0.range.isEmpty ? 0 : 1) > ($1.range.lowerBound, $1.range.isEmpty ? 0 : 1)
    }) {
      result.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    return result
  }
}
