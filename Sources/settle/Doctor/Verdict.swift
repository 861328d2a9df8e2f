internal import Phrases
internal import Screen

/// One plain sentence for each thing that was looked at: whether it is fine, and what to do where it is not.
struct Verdict: Sendable {
  /// What was looked at.
  var topic: String
  var isFine: Bool
  var text: String

  /// A wake that comes later than the lookahead lets a cue come late; a tenth of that is far from it.
  private static let latestWake = 20_000.0
  /// What the device says may jitter so much, in microseconds.
  private static let mostJitter = 1_000.0
  /// How far an interval may be off, in frames.
  private static let mostOff = 1.01

  static func all(on findings: Examination.Findings, words: DoctorPhrases) -> [Verdict] {
    [sound(findings, words), timer(findings, words), clock(findings, words), loopback(findings, words)]
      .compactMap { $0 }
  }

  private static func sound(_ findings: Examination.Findings, _ words: DoctorPhrases) -> Verdict {
    if findings.isNull { return Verdict(topic: "sound", isFine: false, text: words.nullDevice) }
    if findings.device == nil { return Verdict(topic: "sound", isFine: false, text: words.noSound) }
    if findings.underruns > 0 {
      return Verdict(topic: "sound", isFine: false, text: words.underruns(findings.underruns))
    }
    return Verdict(topic: "sound", isFine: true, text: words.soundIsFine)
  }

  private static func timer(_ findings: Examination.Findings, _ words: DoctorPhrases) -> Verdict? {
    guard let worst = findings.wakes.worst else { return nil }
    let isFine = worst < latestWake
    return Verdict(
      topic: "timer", isFine: isFine, text: isFine ? words.timerIsFine : words.timerIsLate(worst))
  }

  private static func clock(_ findings: Examination.Findings, _ words: DoctorPhrases) -> Verdict? {
    guard findings.device != nil else { return nil }
    guard let p99 = findings.residuals.p99, let skew = findings.partsPerMillion else {
      return Verdict(topic: "clock", isFine: false, text: words.clockIsSilent)
    }
    let isFine = p99 < mostJitter
    return Verdict(
      topic: "clock", isFine: isFine, text: isFine ? words.clockIsFine(skew) : words.clockIsUnsettled)
  }

  private static func loopback(_ findings: Examination.Findings, _ words: DoctorPhrases) -> Verdict? {
    switch findings.loopback {
    case .notAsked: return nil
    case .impossible: return Verdict(topic: "loopback", isFine: false, text: words.loopbackIsImpossible)
    case .nothingHeard: return Verdict(topic: "loopback", isFine: false, text: words.nothingHeard)
    case .heard(let errors):
      let worst = errors.map(abs).max() ?? 0
      return Verdict(
        topic: "loopback", isFine: worst <= mostOff,
        text: worst <= mostOff ? words.loopbackIsFine : words.loopbackIsOff(worst))
    }
  }

  static func terminal(_ words: DoctorPhrases) -> Verdict {
    guard StandardStream.outputIsTerminal, let terminal = try? Terminal.ofStandardOutput() else {
      return Verdict(topic: "terminal", isFine: true, text: words.noTerminal)
    }
    let look = Look.detected(environment: Locale.environment)
    let colours =
      switch look.depth {
      case .none: words.noColours
      case .sixteen: words.sixteenColours
      case .twoHundredFiftySix: words.manyColours
      case .trueColour: words.allColours
      }
    let size = terminal.size
    return Verdict(
      topic: "terminal", isFine: true,
      text: words.terminalIsFine(
        words.colours(colours, columns: size.columns, rows: size.rows, ascii: look.glyphs == .ascii)))
  }
}
