internal import ALSAOutput
internal import Phrases
internal import Rhythm

/// What was found, for a person and for a machine.
struct DoctorReport: Sendable {
  let findings: Examination.Findings
  let verdicts: [Verdict]
  let words: DoctorPhrases

  /// As lines to be read.
  var text: String {
    var lines = [words.sound] + path.map { "  " + $0 }
    lines += ["", words.timer] + drawn(findings.wakes)
    if findings.device != nil { lines += ["", words.clock] + drawn(findings.residuals) }
    if case .heard(let errors) = findings.loopback {
      let worst = errors.map(abs).max() ?? 0
      lines += ["", words.loopback, "  " + words.intervals(count: errors.count, worst: worst)]
    }
    lines += ["", words.verdict] + verdicts.map { "  " + $0.text }
    return lines.joined(separator: "\n")
  }

  /// As one JSON object.
  var json: String {
    var line = JSONLine()
    line.add("seconds", findings.seconds)
    line.add("device", object: device)
    line.add("timer", object: findings.wakes.json)
    line.add("audio_thread", object: findings.threadWakes.json)
    line.add("residual", object: findings.residuals.json)
    line.add("parts_per_million", findings.partsPerMillion)
    line.add("latency_ns", findings.latency.map { Int($0) })
    line.add("quantum_frames", findings.quantum)
    line.add("underruns", findings.underruns)
    if case .heard(let errors) = findings.loopback { line.add("interval_errors_frames", errors) }
    line.add(
      "verdicts",
      objects: verdicts.map { verdict in
        var line = JSONLine()
        line.add("topic", verdict.topic)
        line.add("fine", verdict.isFine)
        line.add("text", verdict.text)
        return line
      })
    return line.text
  }

  private var device: JSONLine? {
    guard let device = findings.device else { return nil }
    var line = JSONLine()
    line.add("name", device.name)
    line.add("kind", device.kind)
    line.add("server", device.server.rawValue)
    line.add("card", device.card)
    line.add("rate", device.rate)
    line.add("buffer_frames", device.bufferFrames)
    line.add("period_frames", device.periodFrames)
    return line
  }

  private var path: [String] {
    guard let device = findings.device else { return [words.nothingOpened] }
    let server =
      switch device.server {
      case .pipeWire: words.pipeWire
      case .pulse: words.pulse
      case .mixing: words.mixing
      case .hardware: device.card.map { words.card($0) } ?? words.cardWithoutName
      case .other: words.other
      }
    let latency = findings.latency.map { Double($0) / 1e6 }
    return [
      words.path(device: device.name, server: server),
      words.numbers(rate: device.rate, buffer: device.bufferFrames, latency: latency),
    ] + (findings.quantum > 0 ? [words.lumps(findings.quantum)] : [])
  }

  /// The figures and a small histogram, of what there was at all.
  private func drawn(_ distribution: Distribution) -> [String] {
    guard let median = distribution.median, let p99 = distribution.p99, let worst = distribution.worst else {
      return ["  " + words.nothingMeasured]
    }
    let counts = distribution.histogram
    let most = counts.max() ?? 1
    let last = counts.lastIndex { $0 > 0 } ?? 0
    let bars = (0...last).map { index in
      let bound = index < Distribution.bounds.count ? "< \(label(Distribution.bounds[index]))" : "more"
      let length = counts[index] == 0 ? 0 : max(1, counts[index] * 40 / most)
      let bar = String(repeating: "#", count: length)
      return "  " + String(repeating: " ", count: max(0, 10 - bound.count))
        + "\(bound)  \(bar) \(counts[index])"
    }
    return ["  " + words.figures(count: distribution.count, median: median, p99: p99, worst: worst)] + bars
  }

  private func label(_ microseconds: Double) -> String {
    microseconds < 1000 ? "\(Int(microseconds)) µs" : "\(Int(microseconds / 1000)) ms"
  }
}
