/// A pattern as it is handed on to others: without the author's notes.
public enum HandedOn {
  /// What was left out of a pattern.
  public struct Result: Hashable, Sendable {
    /// The pattern, otherwise byte for byte as it was.
    public var bytes: [UInt8]
    /// How many notes (`x-…`) were left out.
    public var notes = 0
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
    collect(root, isTop: true, keepsAuthor: keepsAuthor, into: &cuts, &result)
    for cut in cuts.sorted(by: { $0.lowerBound > $1.lowerBound }) { result.bytes.removeSubrange(cut) }
    return result
  }

  /// - Parameter isNames: whether keys are names that the author chose, whatever they read like.
  private static func collect(
    _ value: JSONValue, isTop: Bool, isNames: Bool = false, keepsAuthor: Bool, into cuts: inout [Range<Int>],
    _ result: inout Result
  ) {
    switch value.kind {
    case .array(let elements):
      for element in elements {
        collect(element, isTop: false, keepsAuthor: keepsAuthor, into: &cuts, &result)
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
            into: &cuts, &result)
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
