import Rhythm

/// The figures of Settle's own sounds, for a player elsewhere that works the same sounds out from them.
///
/// What is heard of an exercise is a function of few numbers: the modes of what is struck, the partials of the swell,
/// the colour of noise. As JSON they are smaller than a second of sound.
public struct SoundFigures {
  private let settings: SoundSettings

  /// The figures for an exercise that sounds like this.
  public init(_ settings: SoundSettings) { self.settings = settings }

  /// The figures, as a JSON object.
  public var json: String {
    var parts = [
      "\"volume\":\(number(Double(Mixer.gain(ofVolume: settings.volume))))",
      "\"full\":\(number(Double(StruckBank.fullStrike)))",
      "\"ceiling\":\(number(Double(Ceilings.struck)))",
    ]
    let cues = self.cues
    let used = Set(cues.flatMap { $0.strikes.map(\.family) })
    let families = StruckBank.FamilyIndex.allCases.filter { used.contains($0) }.map { index in
      "\"\(index)\":\(json(StruckBank.family(index)))"
    }
    parts.append("\"families\":{\(families.joined(separator: ","))}")
    let lists = cues.map { cue in
      "\"\(cue.name)\":[\(cue.strikes.map { json($0) }.joined(separator: ","))]"
    }
    parts.append("\"cues\":{\(lists.joined(separator: ","))}")
    if settings.breath != .none { parts.append("\"swell\":\(SwellFigures.json(settings.breath))") }
    parts.append("\"side\":{\"pitch\":\(number(Pitch.a3)),\"gain\":\(number(Double(BilateralTone.ceiling)))}")
    if settings.ambience != .none { parts.append("\"ambience\":\(AmbientFigures.json(settings.ambience))") }
    return "{" + parts.joined(separator: ",") + "}"
  }

  /// What is struck for each cue, by the names that the player has for them.
  private var cues: [(name: String, strikes: [Strike])] {
    func strikes(_ kind: SegmentKind, from: Double = 0, to: Double = 0, bell: Bool = false) -> [Strike] {
      var cue = Cue(endAt: .zero, index: 0)
      cue.kind = .segment(kind)
      cue.from = Float(from)
      cue.to = Float(to)
      cue.hasBell = bell
      return self.strikes(cue)
    }
    let all: [(name: String, strikes: [Strike])] = [
      ("inhale", strikes(.breath(.inhale))), ("holdFull", strikes(.breath(.holdFull))),
      ("exhale", strikes(.breath(.exhale))), ("holdEmpty", strikes(.breath(.holdEmpty))),
      ("rise", strikes(.pace, from: 0, to: 1)), ("fall", strikes(.pace, from: 1, to: 0)),
      ("keep", strikes(.pace)), ("notice", strikes(.notice)), ("bell", strikes(.rest, bell: true)),
      ("end", self.strikes(Cue(endAt: .zero, index: 0))),
    ]
    return all.filter { !$0.strikes.isEmpty }
  }

  private func strikes(_ cue: Cue) -> [Strike] {
    var result: [Strike] = []
    CueVoicing.voice(cue, family: settings.cues) { result.append($0) }
    return result
  }

  private func json(_ strike: Strike) -> String {
    let delay = Double(strike.delay) / Double(AudioFormat.sampleRate)
    return
      "[\"\(strike.family)\",\(number(strike.pitch)),\(number(Double(strike.level))),\(number(delay))]"
  }

  private func json(_ family: StruckFamily) -> String {
    let modes = (0..<family.count).map { index in
      let mode = family.modes[index]
      return
        "[\(number(mode.ratio)),\(number(mode.beat)),\(number(mode.decay)),\(number(mode.share))]"
    }
    return "{\"attack\":\(number(family.attack)),\"modes\":[\(modes.joined(separator: ","))]}"
  }
}

/// A number with as many digits as an ear could need.
func number(_ value: Double) -> String {
  let scaled = (abs(value) * 1e7).rounded()
  guard scaled < 1e17 else { return "\(value)" }
  let whole = Int64(scaled)
  var part = String(whole % 10_000_000)
  part = String(repeating: "0", count: 7 - part.count) + part
  while part.last == "0" { part.removeLast() }
  let digits = "\(whole / 10_000_000)" + (part.isEmpty ? "" : "." + part)
  return value < 0 && whole != 0 ? "-" + digits : digits
}

/// Numbers as a JSON array.
func numbers(_ values: some Sequence<Double>) -> String {
  "[" + values.map { number($0) }.joined(separator: ",") + "]"
}
