import Phrases
import Rhythm

/// The settings of a pattern and the numbers that they are given.
extension PatternDecoder {
  static let maximumSettings = 256

  func settings(_ node: Node) -> [PatternSetting] {
    guard let members = node.members else {
      report(.wrongType, words.wrongType(expected: words.kindObject, found: described(node)), at: node)
      return []
    }
    if members.count > Self.maximumSettings {
      report(.tooManySettings, words.tooManySettings(Self.maximumSettings), at: node)
      return []
    }
    return members.compactMap { key, member in
      if key.hasPrefix("x-") { return nil }
      guard let setting = setting(named: key, member) else {
        brokenSettings.insert(key)
        return nil
      }
      return setting
    }
  }

  private func setting(named name: String, _ node: Node) -> PatternSetting? {
    guard isSettingName(name) else {
      report(.settingName, words.settingName(name), atKeyOf: node)
      return nil
    }
    let known = ["default", "min", "max", "step", "label"]
    guard let fields = fields(node, known: known, expected: words.kindSetting) else { return nil }
    let label = fields["label"].flatMap(text)
    let minimum = fields["min"].flatMap(plainNumber)
    let maximum = fields["max"].flatMap(plainNumber)
    let step = fields["step"].flatMap(plainNumber)
    guard let standardNode = required("default", in: fields, example: "\"default\": 4"),
      let standard = plainNumber(standardNode)
    else { return nil }
    if let minimum, let maximum, let node = fields["max"], maximum < minimum {
      report(.settingRange, words.settingEnds(), at: node)
      return nil
    }
    if let step, let node = fields["step"], step <= .zero {
      report(.numberRange, words.settingStepPositive(found: ExactDecimal.text(step)), at: node)
      return nil
    }
    let setting = PatternSetting(
      name: name, label: label, standard: standard, minimum: minimum, maximum: maximum, step: step,
      value: standard)
    if setting.refusal(of: standard) != nil {
      report(.settingRange, refusalWords(setting, standard), at: standardNode)
    }
    return setting
  }

  private func isSettingName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return name.unicodeScalars.allSatisfy(LengthText.isNamePart) && first.properties.isAlphabetic
  }

  /// Gives settings other numbers than the author's. What cannot be taken is reported without a place.
  func apply(_ overrides: [SettingOverride], to settings: inout [PatternSetting]) {
    for override in overrides {
      guard let index = settings.firstIndex(where: { $0.name == override.name }) else {
        if brokenSettings.contains(override.name) { continue }
        let names = settings.map(\.name)
        let suggestion = Suggestion.nearest(to: override.name, among: names)
        findings.report(
          .settingUnknown, words.settingUnknown(override.name, suggestion: suggestion, known: names), at: nil,
          nil)
        continue
      }
      guard let value = ExactDecimal.number(override.text) else {
        findings.report(
          .wrongType, words.settingNumber(override.name, found: override.text), at: nil,
          root.pointer.appending("settings").appending(override.name))
        continue
      }
      if settings[index].refusal(of: value) != nil {
        findings.report(
          refusalCode(settings[index], value), refusalWords(settings[index], value), at: nil,
          root.pointer.appending("settings").appending(override.name))
        continue
      }
      settings[index].value = value
    }
  }

  /// Gives settings of an included pattern the numbers that `set` names; reports at the including pattern's values.
  func apply(
    _ values: [(name: String, node: Node, value: Fraction)], to settings: inout [PatternSetting],
    from outer: PatternDecoder
  ) {
    for (name, node, value) in values {
      guard let index = settings.firstIndex(where: { $0.name == name }) else {
        let names = settings.map(\.name)
        let suggestion = Suggestion.nearest(to: name, among: names)
        outer.report(
          .settingUnknown, words.settingUnknown(name, suggestion: suggestion, known: names), atKeyOf: node)
        continue
      }
      if settings[index].refusal(of: value) != nil {
        outer.report(refusalCode(settings[index], value), refusalWords(settings[index], value), at: node)
        continue
      }
      settings[index].value = value
    }
  }

  private func refusalCode(_ setting: PatternSetting, _ value: Fraction) -> DiagnosticCode {
    if case .betweenSteps = setting.refusal(of: value) { .settingStep } else { .settingRange }
  }

  private func refusalWords(_ setting: PatternSetting, _ value: Fraction) -> DiagnosticWords {
    let found = ExactDecimal.text(value)
    switch setting.refusal(of: value) {
    case .betweenSteps:
      return words.settingBetweenSteps(
        setting.name, found: found, step: ExactDecimal.text(setting.step ?? .zero),
        start: ExactDecimal.text(setting.minimum ?? setting.standard))
    case .tooSmall, .tooLarge, nil:
      return words.settingOutOfRange(
        setting.name, found: found, minimum: setting.minimum.map(ExactDecimal.text),
        maximum: setting.maximum.map(ExactDecimal.text))
    }
  }
}

/// A number for a setting in place of the author's.
public struct SettingOverride: Hashable, Sendable {
  /// The setting's name.
  public var name: String
  /// The number as it was typed, with a decimal point.
  public var text: String

  /// A number for a setting.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

extension ExactDecimal {
  /// A number that somebody typed: an optional sign, digits, at most one point with digits after it.
  static func number(_ text: String) -> Fraction? {
    var scanner = JSONNumberScanner(bytes: Array(text.utf8), position: 0)
    guard (try? scanner.scan()) != nil, scanner.position == text.utf8.count else { return nil }
    return parse(text)
  }
}
