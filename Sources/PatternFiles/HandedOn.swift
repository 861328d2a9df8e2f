import Rhythm

/// A pattern as it is handed on to others: without the author's notes, and without words that tell the day or the time.
public enum HandedOn {
  /// What was left out of a pattern.
  public struct Result: Hashable, Sendable {
    /// The pattern, otherwise byte for byte as it was.
    public var bytes: [UInt8]
    /// How many notes (`x-…`) were left out.
    public var notes = 0
    /// How many sentences with `{weekday}`, `{date}` or `{time}` were left out.
    public var sentences = 0
    /// The author, who was left out or, where that was asked for, was not; nil where none is named.
    public var author: String?
  }

  /// Keys whose objects hold languages, among which one may begin with `x-`.
  private static let texts: Set<String> = [
    "name", "summary", "say", "over", "show", "label", "of", "or", "finding", "text", "recording", "cues",
  ]

  /// A pattern without notes and, unless they asked for it, its author; nil where it is no JSON.
  ///
  /// A `$schema` goes as well: it leads from where the file was.
  public static func pattern(_ bytes: [UInt8], keepsAuthor: Bool) -> Result? {
    var reader = JSONReader(bytes)
    guard let root = try? reader.read() else { return nil }
    var result = Result(bytes: bytes)
    var cuts: [Range<Int>] = []
    var edits: [(range: Range<Int>, text: String)] = []
    collect(root, isTop: true, keepsAuthor: keepsAuthor, into: &cuts, &edits, &result)
    // What is cut out as a whole needs no other words.
    edits.removeAll { edit in cuts.contains { $0.contains(edit.range.lowerBound) } }
    for edit in (edits + cuts.map { ($0, "") }).sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    return result
  }

  /// Words without the sentences that tell the day or the time; where none are left, a sign that there were some.
  private static func undate(
    _ value: JSONValue, into edits: inout [(range: Range<Int>, text: String)], _ result: inout Result
  ) {
    switch value.kind {
    case .object(let languages): for member in languages { undate(member.value, into: &edits, &result) }
    case .string(let text):
      let (left, count) = Exercise.forOthers(text)
      guard count > 0 else { return }
      result.sentences += count
      edits.append((value.range, JSONWriter.string(left.isEmpty ? "…" : left)))
    default: break
    }
  }

  /// - Parameter isNames: whether keys are names that the author chose, whatever they read like.
  private static func collect(
    _ value: JSONValue, isTop: Bool, isNames: Bool = false, keepsAuthor: Bool, into cuts: inout [Range<Int>],
    _ edits: inout [(range: Range<Int>, text: String)], _ result: inout Result
  ) {
    switch value.kind {
    case .array(let elements):
      for element in elements {
        collect(element, isTop: false, keepsAuthor: keepsAuthor, into: &cuts, &edits, &result)
      }
    case .object(let members):
      var isLeftOut = members.map { _ in false }
      for (index, member) in members.enumerated() {
        if member.key.hasPrefix("x-") {
          isLeftOut[index] = true
          result.notes += 1
        } else if isTop, member.key == "author" {
          if case .string(let name) = member.value.kind { result.author = name }
          isLeftOut[index] = !keepsAuthor
        } else if isTop, member.key == "$schema" {
          isLeftOut[index] = true
        } else if isNames || !texts.contains(member.key) {
          collect(
            member.value, isTop: false, isNames: member.key == "settings", keepsAuthor: keepsAuthor,
            into: &cuts, &edits, &result)
        } else if WordingCheck.textKeys.contains(member.key) {
          undate(member.value, into: &edits, &result)
        }
      }
      cuts += ranges(of: isLeftOut, in: members)
    case .null, .bool, .number, .string: break
    }
  }

  /// The bytes of members that are left out, with the commas that go with them.
  private static func ranges(of isLeftOut: [Bool], in members: [JSONMember]) -> [Range<Int>] {
    let tail = isLeftOut.lastIndex(of: false).map { $0 + 1 } ?? 0
    var ranges: [Range<Int>] = []
    for index in 0..<tail where isLeftOut[index] {
      ranges.append(members[index].keyRange.lowerBound..<members[index + 1].keyRange.lowerBound)
    }
    if tail < members.count, let last = members.last {
      let start = tail > 0 ? members[tail - 1].value.range.upperBound : members[0].keyRange.lowerBound
      ranges.append(start..<last.value.range.upperBound)
    }
    return ranges
  }
}
