public import Phrases
import Rhythm

/// Reads the config: every key and value is looked at, and every problem is reported with its place.
public struct ConfigReader: Sendable {
  private let words: DiagnosticPhrases
  private let regions: [String]

  /// The keys of the config, in the order in which they are shown.
  public static let keys = [
    "volume", "sound", "device", "stream_name", "ticks", "breath", "cues", "ambience", "voice",
    "speaker", "piper", "region", "visual", "palette", "reduced_motion", "fps", "lines",
  ]
  static let longestName = 200

  /// A reader that speaks these words.
  ///
  /// - Parameters:
  ///   - words: the words of its findings.
  ///   - regions: the names of regions of which help lines are recorded, in small letters.
  public init(words: DiagnosticPhrases = DiagnosticPhrases(), regions: [String] = []) {
    self.words = words
    self.regions = regions
  }

  /// The config in a file; an empty one where there is no file, which costs no more than asking for it.
  public func read(path: String) -> CheckedConfig {
    let fault: FileFault
    do throws(FileFault) {
      return read(try FileSystem.read(path), name: path)
    } catch {
      fault = error
    }
    if fault == .missing { return CheckedConfig() }
    var checked = CheckedConfig()
    checked.isThere = true
    let findings = FindingList()
    findings.report(
      .fileUnreadable, words.fileUnreadable(fault.words(in: words), isThere: true), at: nil, nil)
    checked.diagnostics = findings.diagnostics(in: SourceText(name: path, bytes: []))
    return checked
  }

  /// The config in a text.
  func read(_ bytes: [UInt8], name: String) -> CheckedConfig {
    var checked = CheckedConfig()
    checked.isThere = true
    let source = SourceText(name: name, bytes: bytes)
    let findings = FindingList()
    var reader = JSONReader(bytes)
    do throws(JSONSyntaxError) {
      let root = try reader.read()
      let file = PatternFile(name: name, identity: name, bytes: bytes, origin: .own)
      let decoder = PatternDecoder(
        file: file, root: root, findings: findings, words: words,
        session: DecodingSession(library: EmptyLibrary(), languages: []))
      if reader.foundDuplicates { decoder.reportDuplicates() }
      checked.config = decoder.config(regions: regions)
    } catch {
      let isWhole = error.fault == .tooLarge
      findings.report(error.fault.code, words.syntax(error.fault), at: isWhole ? nil : error.range, nil)
    }
    checked.diagnostics = findings.diagnostics(in: source)
    return checked
  }
}

extension PatternDecoder {
  /// The document as a config; a key whose value is wrong is left out, and reported.
  fileprivate func config(regions: [String]) -> Config {
    var config = Config()
    guard let fields = fields(root, known: ConfigReader.keys + ["$schema"], expected: words.kindConfig) else {
      return config
    }
    _ = fields["$schema"].flatMap(plainText)
    config.volume = fields["volume"].flatMap { whole($0, within: 0...100) }
    config.sound = fields["sound"].flatMap(flag)
    config.device = fields["device"].flatMap(shortText)
    config.streamName = fields["stream_name"].flatMap(shortText)
    config.ticks = fields["ticks"].flatMap(flag)
    config.breath = fields["breath"].flatMap { choice($0, of: PatternSound.Breath.self) }
    config.cues = fields["cues"].flatMap { choice($0, of: PatternSound.Cue.self) }
    config.ambience = fields["ambience"].flatMap { choice($0, of: PatternSound.Background.self) }
    config.voice = fields["voice"].flatMap(flag)
    config.speaker = fields["speaker"].flatMap { choice($0, of: Config.SpeakerName.self) }
    config.piper = fields["piper"].flatMap(piper)
    config.region = fields["region"].flatMap { name($0, of: regions) }
    config.visual = fields["visual"].flatMap { choice($0, of: Pattern.Visual.self) }
    config.palette = fields["palette"].flatMap { choice($0, of: Config.Palette.self) }
    config.reducedMotion = fields["reduced_motion"].flatMap(flag)
    config.fps = fields["fps"].flatMap { whole($0, within: Config.frames) }
    config.lines = fields["lines"].flatMap { choice($0, of: Config.Lines.self) }
    return config
  }

  private func piper(_ node: Node) -> Config.Piper? {
    guard let fields = fields(node, known: ["command", "model"], expected: words.kindPiper) else {
      return nil
    }
    let command = fields.has("command") ? fields["command"].flatMap(path) : "piper"
    let model = required("model", in: fields, example: "\"model\": \"/home/me/voice.onnx\"").flatMap(path)
    guard let command, let model else { return nil }
    guard model.hasPrefix("/") else {
      report(.fileReference, words.pathFromRoot(), at: fields["model"] ?? node)
      return nil
    }
    return Config.Piper(command: command, model: model)
  }

  /// A path, or a name: one from the root on, or without a folder.
  private func path(_ node: Node) -> String? {
    guard let text = shortText(node) else { return nil }
    guard text.hasPrefix("/") || !text.contains("/"), !text.isEmpty else {
      report(.fileReference, words.pathFromRoot(), at: node)
      return nil
    }
    return text
  }

  private func name(_ node: Node, of known: [String]) -> String? {
    guard let text = shortText(node) else { return nil }
    if known.contains(text.lowercased()) { return text.lowercased() }
    let suggestion = Suggestion.nearest(to: text, among: known)
    report(.unknownValue, words.unknownValue(text, suggestion: suggestion, known: known), at: node)
    return nil
  }

  private func whole(_ node: Node, within range: ClosedRange<Int>) -> Int? {
    guard case .number(let text) = node.value.kind else {
      report(.wrongType, words.wrongType(expected: words.kindWhole(range), found: described(node)), at: node)
      return nil
    }
    guard let value = ExactDecimal.parse(text), value.denominator == 1,
      value >= Fraction(Int64(range.lowerBound)), value <= Fraction(Int64(range.upperBound))
    else {
      report(.numberRange, words.wholeRange(range, found: text), at: node)
      return nil
    }
    return Int(value.numerator)
  }

  private func shortText(_ node: Node) -> String? {
    guard let text = plainText(node) else { return nil }
    guard text.utf8.count <= ConfigReader.longestName, !text.unicodeScalars.contains("\n") else {
      report(.numberRange, words.nameTooLong(ConfigReader.longestName), at: node)
      return nil
    }
    return text
  }
}
