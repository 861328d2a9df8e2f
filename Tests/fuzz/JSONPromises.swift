@testable import PatternFiles

/// What the JSON reader promises of all bytes.
enum JSONPromises {
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    let allowed = JSONGrammar.allows(bytes)
    var reader = JSONReader(bytes)
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try reader.read()
    } catch {
      try promise(
        error.range.lowerBound >= 0 && error.range.upperBound <= bytes.count, "a fault outside: \(error)")
      // Limits of Settle's own: what lies behind them is not read.
      if error.fault == .tooDeep || error.fault == .tooLarge { return }
      try promise(!allowed, "refused, \(error.fault), and RFC 8259 allows it")
      return
    }
    try promise(allowed, "read, and RFC 8259 does not allow it")
    try promise(value.range.upperBound <= bytes.count, "a value outside")
    let written = text(value)
    var again = JSONReader(Array(written.utf8))
    guard let other = try? again.read() else {
      throw BrokenPromise(description: "written, not read: \(written)")
    }
    try promise(text(other) == written, "read otherwise than written: \(written)")
    try promise(again.foundDuplicates == reader.foundDuplicates, "duplicates were lost: \(written)")
  }

  /// A value written anew.
  static func text(_ value: JSONValue) -> String {
    switch value.kind {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): text
    case .string(let text): JSONWriter.string(text)
    case .array(let values): "[" + values.map(text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { JSONWriter.string($0.key) + ":" + text($0.value) }.joined(separator: ",") + "}"
    }
  }
}
