import Glibc

/// Writes a Swift file that holds the patterns and the schema it is given: `embed-patterns OUTPUT FOLDER PATH…`.
@main
struct EmbedPatterns {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, let folder = arguments.dropFirst().first else {
      throw EmbeddingError.usage
    }
    var source = """
      // Made from the files in Patterns by the plugin EmbedPatterns. A change here is lost.

      /// The built-in patterns as they stand in their files, by path below `Patterns`, in the order of the paths.
      let embeddedPatterns: [(path: String, text: StaticString)] = [

      """
    var schemas = ["pattern.schema.json": "", "config.schema.json": ""]
    for path in arguments.dropFirst(2) {
      let bytes = try contents(of: "\(folder)/\(path)")
      guard let text = String(validating: bytes, as: UTF8.self) else { throw EmbeddingError.notUTF8(path) }
      if schemas[path] != nil {
        schemas[path] = text
      } else {
        source += "  (path: \(literal(path)), text: \(literal(text))),\n"
      }
    }
    source += """
      ]

      /// The schema of patterns as it stands in its file.
      let embeddedSchema: StaticString = \(literal(schemas["pattern.schema.json"] ?? ""))

      /// The schema of the config as it stands in its file.
      let embeddedConfigSchema: StaticString = \(literal(schemas["config.schema.json"] ?? ""))

      """
    try write(source, to: output)
  }

  private static func contents(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw EmbeddingError.file(path, errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
    guard ferror(file) == 0 else { throw EmbeddingError.file(path, errno) }
    return bytes
  }

  private static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw EmbeddingError.file(path, errno) }
    let written = fputs(text, file)
    guard fclose(file) == 0, written >= 0 else { throw EmbeddingError.file(path, errno) }
  }

  /// A string literal of exactly these bytes.
  ///
  /// On one line with escapes: in a literal of several lines the compiler would turn CR LF into LF.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": literal += "\\n"
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\u{00}"..<"\u{20}", "\u{7F}"..<"\u{A0}": literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}

/// Why nothing was written.
enum EmbeddingError: Error, CustomStringConvertible {
  case usage
  case notUTF8(String)
  case file(String, Int32)

  var description: String {
    switch self {
    case .usage: "usage: embed-patterns OUTPUT FOLDER PATH…"
    case .notUTF8(let path): "Patterns/\(path) is not UTF-8"
    case .file(let path, let code): "\(path): \(String(cString: strerror(code)))"
    }
  }
}
