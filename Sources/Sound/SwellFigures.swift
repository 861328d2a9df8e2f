/// The figures of the swell.
enum SwellFigures {
  /// As a JSON object: the partials and the pitch for some steps of fullness, between which a player goes over.
  static func json(_ sound: BreathSound) -> String {
    let swell = Swell()
    // Eight steps: between two of them no partial is off by more than a quarter of a decibel.
    let chosen = stride(from: 0, through: Swell.steps, by: Swell.steps / 8)
    let rows = chosen.map { numbers(swell.row($0).map { Double($0) }) }
    let pitches = (0...Swell.steps).map { swell.pitch($0) * Double(AudioFormat.sampleRate) }
    var parts = [
      "\"rows\":[\(rows.joined(separator: ","))]", "\"pitches\":\(numbers(pitches))",
      "\"detuning\":\(number(Swell.detuning * Double(AudioFormat.sampleRate)))",
      "\"detunedPartials\":\(Swell.detunedPartials)",
      "\"detunedShare\":\(number(Double(Swell.detunedShare)))",
      "\"companionPartials\":\(Swell.companionPartials)",
      "\"companionShare\":\(number(Double(Swell.companionShare)))", "\"above\":\(number(Swell.fifth))",
      "\"below\":\(number(Swell.fourthBelow))",
    ]
    // A steady tone stands at one fullness and has no companion.
    if sound == .tone { parts.append("\"steady\":\(number(Bed.steadyFullness))") }
    return "{" + parts.joined(separator: ",") + "}"
  }
}

/// The figures of an ambience.
enum AmbientFigures {
  /// As a JSON object: the low-passes, their shares, and how they sway.
  static func json(_ ambience: Ambience) -> String {
    let (low, high): (NoiseColour, NoiseColour) =
      switch ambience {
      case .none, .brown: (.brown, .brown)
      case .pink: (.pink, .pink)
      case .rain: (.rain, .rain)
      case .ocean: (.lowSea, .highSea)
      }
    var parts = [
      "\"seconds\":\(ambience == .ocean ? 76 : 40)", "\"ceiling\":\(number(Double(Ceilings.ambience)))",
      "\"corners\":\(numbers((0..<4).map { NoiseColour.corners[$0] }))",
      "\"low\":\(numbers((0..<4).map { Double(low.weights[$0]) }))",
      "\"high\":\(numbers((0..<4).map { Double(high.weights[$0]) }))",
      "\"sway\":\(ambience == .rain ? "0.4" : ambience == .ocean ? "0" : "0.15")",
    ]
    if ambience == .rain { parts.append("\"patters\":true") }
    // Waves of 38 seconds: clearly slower than any breath.
    if ambience == .ocean { parts.append("\"wave\":38") }
    return "{" + parts.joined(separator: ",") + "}"
  }
}
