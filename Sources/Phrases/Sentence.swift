/// A sentence as it stands in English, with what is filled in kept apart, so that it can be found in a translation.
struct Sentence: ExpressibleByStringInterpolation, Hashable, Sendable {
  /// The sentence with `%1`, `%2` … in the places of what is filled in.
  let key: String
  /// What is filled in.
  let values: [String]

  init(stringLiteral value: String) {
    (key, values) = (value, [])
  }

  init(stringInterpolation: StringInterpolation) {
    (key, values) = (stringInterpolation.key, stringInterpolation.values)
  }

  /// The words of a form of this sentence, with the values in the places that the form gives them.
  func filled(_ form: String) -> String {
    if values.isEmpty { return form }
    var result = ""
    var rest = form[...]
    while let sign = rest.firstIndex(of: "%") {
      result += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      if let number = rest.first?.wholeNumberValue, values.indices.contains(number - 1) {
        result += values[number - 1]
        rest = rest.dropFirst()
      } else {
        result.append("%")
      }
    }
    return result + rest
  }

  struct StringInterpolation: StringInterpolationProtocol {
    var key = ""
    var values: [String] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      key.reserveCapacity(literalCapacity + 2 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { key += literal }

    mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      values.append(value.description)
      key += "%\(values.count)"
    }
  }
}
