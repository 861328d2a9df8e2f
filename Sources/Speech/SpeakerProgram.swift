internal import Glibc

/// A program that speaks: where it is, and how it is talked to.
public struct SpeakerProgram: Hashable, Sendable {
  /// How a program takes words and gives sound.
  public enum Manner: Hashable, Sendable {
    /// Started for each line: the words come on standard input, which ends; a WAV file leaves by standard output.
    case once
    /// Kept running: a line on standard input for each; a WAV file in a folder, whose path it then prints.
    case warm
  }

  /// The name by which it is chosen.
  public var name: String
  /// Where it is, named from the root.
  public var path: String
  /// Its arguments; never any words.
  public var arguments: [String]
  /// The argument before the language, where it takes one.
  public var languageFlag: String?
  /// The only language that it speaks; nil for any.
  public var language: String?
  /// How it is talked to.
  public var manner: Manner
  /// Files besides the program that decide what it sounds like.
  public var files: [String]

  /// A program.
  public init(
    name: String, path: String, arguments: [String], languageFlag: String? = nil, language: String? = nil,
    manner: Manner, files: [String] = []
  ) {
    self.name = name
    self.path = path
    self.arguments = arguments
    self.languageFlag = languageFlag
    self.language = language
    self.manner = manner
    self.files = files
  }

  /// espeak-ng, a little slower than it speaks by itself: 140 words a minute.
  public static func espeak(at path: String) -> SpeakerProgram {
    SpeakerProgram(
      name: "espeak-ng", path: path, arguments: ["-s", "140", "-b", "1", "-z", "--stdin", "--stdout"],
      languageFlag: "-v", manner: .once)
  }

  /// piper with a model, which stands for a language; it is kept running, since the model takes a while to load.
  public static func piper(at path: String, model: String) -> SpeakerProgram {
    SpeakerProgram(
      name: "piper", path: path, arguments: ["--model", model], language: language(ofModel: model),
      manner: .warm, files: [model, model + ".json"])
  }

  /// The language in a model's name such as `en_US-joe-medium.onnx`; nil where it has none.
  static func language(ofModel path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    let parts = (name.split(separator: "-").first ?? "").split(separator: "_")
    guard let primary = parts.first, (2...3).contains(primary.count), parts.count <= 2,
      primary.allSatisfy({ $0.isLowercase && $0.isASCII })
    else { return nil }
    return parts.joined(separator: "-")
  }

  /// A program on PATH, in a folder that is named from the root, or the one at a path.
  public static func found(_ name: String) -> String? {
    if name.hasPrefix("/") { return isProgram(name) ? name : nil }
    guard !name.contains("/"), let path = getenv("PATH") else { return nil }
    return String(cString: path).split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  /// Whether it speaks a language at all.
  func speaks(_ wanted: String) -> Bool {
    guard let language else { return true }
    return primary(language) == primary(wanted)
  }

  private func primary(_ tag: String) -> String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  /// What makes its sound what it is: the program, its arguments, and when its files were changed.
  var fingerprint: String {
    let facts = ([path] + files).map { file in
      var facts = stat()
      guard stat(file, &facts) == 0 else { return "\(file):-" }
      return "\(file):\(facts.st_size):\(facts.st_mtim.tv_sec):\(facts.st_mtim.tv_nsec)"
    }
    return (facts + arguments).joined(separator: "|")
  }
}
