internal import PatternFiles

/// A JSON object on one line, its keys in the order in which they are added.
struct JSONLine {
  private var fields: [String] = []

  mutating func add(_ key: String, _ value: some BinaryInteger) { field(key, String(value)) }
  mutating func add(_ key: String, _ value: Bool) { field(key, value ? "true" : "false") }
  mutating func add(_ key: String, _ value: String) { field(key, JSONWriter.string(value)) }
  mutating func add(_ key: String, _ value: String?) {
    field(key, value.map { JSONWriter.string($0) } ?? "null")
  }
  mutating func add(_ key: String, _ value: Int?) { field(key, value.map(String.init) ?? "null") }

  /// A number that is written without a point where it is whole.
  mutating func add(_ key: String, _ value: Double?) {
    guard let value else { return field(key, "null") }
    field(key, value == value.rounded() ? String(Int64(value)) : "\(value)")
  }

  mutating func add(_ key: String, _ values: [String]) {
    field(key, "[" + values.map { JSONWriter.string($0) }.joined(separator: ",") + "]")
  }

  mutating func add(_ key: String, _ values: [Double]) {
    field(key, "[" + values.map { "\($0)" }.joined(separator: ",") + "]")
  }

  mutating func add(_ key: String, _ values: [Int]) {
    field(key, "[" + values.map(String.init).joined(separator: ",") + "]")
  }

  mutating func add(_ key: String, objects: [JSONLine]) {
    field(key, "[" + objects.map(\.text).joined(separator: ",") + "]")
  }

  mutating func add(_ key: String, object: JSONLine?) { field(key, object?.text ?? "null") }

  private mutating func field(_ key: String, _ value: String) {
    fields.append("\(JSONWriter.string(key)):\(value)")
  }

  var text: String { "{" + fields.joined(separator: ",") + "}" }
}
