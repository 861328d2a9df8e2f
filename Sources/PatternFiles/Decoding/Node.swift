/// A value of the document together with the way to it.
struct Node {
  let value: JSONValue
  let pointer: JSONPointer
  /// Where its key stands; nil for an element of a list and for the whole.
  var keyRange: Range<Int>?

  /// The elements of a list; nil where it is none.
  var elements: [Node]? {
    guard case .array(let values) = value.kind else { return nil }
    return values.enumerated().map { Node(value: $1, pointer: pointer.appending($0)) }
  }

  /// The members of an object, duplicates included; nil where it is none.
  var members: [(key: String, node: Node)]? {
    guard case .object(let members) = value.kind else { return nil }
    return members.map {
      ($0.key, Node(value: $0.value, pointer: pointer.appending($0.key), keyRange: $0.keyRange))
    }
  }

  var string: String? {
    if case .string(let text) = value.kind { text } else { nil }
  }
}

/// The members of an object whose keys are known.
struct Fields {
  let node: Node
  let members: [(key: String, node: Node)]

  /// The value of a key; of duplicates the first.
  subscript(key: String) -> Node? {
    members.first { $0.key == key }?.node
  }

  func has(_ key: String) -> Bool { self[key] != nil }
}
