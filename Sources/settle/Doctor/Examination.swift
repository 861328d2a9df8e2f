internal import ALSAOutput
internal import Dispatch
internal import Glibc
internal import Pacing
internal import Realtime
internal import Rhythm
internal import Sound
internal import Synchronization

/// Opens the sound as a session would, lets it run for a while, and measures.
final class Examination: Sendable {
  /// What was found.
  struct Findings: Sendable {
    /// Where a loopback led to.
    enum Loopback: Sendable {
      case notAsked
      case impossible
      case nothingHeard
      /// How far intervals between onsets were from what they should have been, in frames.
      case heard([Double])
    }

    var device: DeviceDescription?
    var notices: [AudioNotice] = []
    var isNull = false
    var wakes = Distribution(nanoseconds: [])
    var threadWakes = Distribution(nanoseconds: [])
    var residuals = Distribution(nanoseconds: [])
    var underruns = 0
    /// From writing to hearing, in nanoseconds.
    var latency: Nanoseconds?
    /// How far the card's clock is from the machine's, in millionths.
    var partsPerMillion: Double?
    var quantum = 0
    var loopback = Loopback.notAsked
    var seconds = 0.0
  }

  /// From one cue to the next: twenty a second in silence, two where they are heard.
  private static let silentStep: Nanoseconds = 50_000_000
  private static let soundingStep: Nanoseconds = 500_000_000
  /// How long the sound has to open, in nanoseconds.
  private static let patience: Nanoseconds = 2_000_000_000

  private let clock = SystemClock()
  private let device: String
  private let seconds: Double
  private let listens: Bool
  private let notices = Mutex<[AudioNotice]>([])
  private let lateness = Mutex<[Double]>([])
  private let looks = RingBuffer<AudioLook>(capacity: 16_384)
  private let events = RingBuffer<AudioEvent>(capacity: 1_024)

  init(device: String, seconds: Double, listens: Bool) {
    self.device = device
    self.seconds = seconds
    self.listens = listens
  }

  func findings() throws -> Findings {
    let step = listens ? Examination.soundingStep : Examination.silentStep
    let count = Int64((seconds * 1e9 / Double(2 * step)).rounded(.up))
    let timeline = try Exercise.breathing(inhale: step, exhale: step, cycles: count + 100).timeline()
    var running = Transport(end: timeline.end)
    let cues = RingBuffer<Cue>(capacity: 256)
    let transport = SeqLock(running)
    let output = AudioOutput(
      device: device,
      settings: SoundSettings(breath: .none, cues: listens ? .wood : .none, volume: 40),
      transport: transport, cues: cues, events: events, looks: looks,
      onNotice: { [self] notice in notices.withLock { $0.append(notice) } })
    output.start()
    let latest = clock.now + Examination.patience
    while !output.isLocked, clock.now < latest { usleep(2_000) }
    var findings = Findings(seconds: seconds)
    findings.device = output.hasDevice ? output.device : nil
    var capture: LoopbackCapture?
    if listens {
      capture = findings.device.flatMap { LoopbackCapture(of: $0) }
      findings.loopback = capture == nil ? .impossible : .nothingHeard
      capture?.start()
    }
    let pacer = Pacer(clock: clock, timeline: timeline) {
      cues.push($0.cue)
    } woke: { [self] wake in
      lateness.withLock { $0.append(Double(wake.host - wake.due)) }
    }
    // Time for the loopback to begin before the first sound.
    running.start(at: clock.now + 500_000_000)
    transport.store(running)
    pacer.follow(timeline: timeline, transport: running)
    usleep(UInt32((seconds + 0.5) * 1e6))
    pacer.stop()
    let heard = capture?.finish()
    output.stop()
    if let heard, !heard.isEmpty {
      // Sounds of one kind are two steps apart; the last one may be cut short.
      let spacing = Int(2 * step / 1_000_000) * AudioFormat.sampleRate / 1000
      let errors = OnsetIntervals(spacing: spacing, count: Int(count)).errors(in: heard)
      if !errors.isEmpty { findings.loopback = .heard(errors) }
    }
    collect(&findings)
    return findings
  }

  /// Takes out what the audio thread told.
  private func collect(_ findings: inout Findings) {
    var lengths: [Double] = []
    var residuals: [Double] = []
    var delays: [Int64] = []
    var length: Double?
    while let look = looks.pop() {
      if let late = look.lateness { lengths.append(Double(late)) }
      guard look.isReal else { continue }
      if let residual = look.residual { residuals.append(residual) }
      if look.nanosecondsPerFrame != nil { delays.append(look.delay) }
      length = look.nanosecondsPerFrame ?? length
      findings.quantum = max(findings.quantum, look.quantum)
    }
    while let event = events.pop() {
      if event.isUnderrun { findings.underruns += 1 }
      if event.what == .null { findings.isNull = true }
    }
    findings.notices = notices.withLock { $0 }
    findings.wakes = Distribution(nanoseconds: lateness.withLock { $0 })
    findings.threadWakes = Distribution(nanoseconds: lengths)
    findings.residuals = Distribution(nanoseconds: residuals)
    if !delays.isEmpty {
      let middle = delays.sorted()[delays.count / 2]
      findings.latency = Nanoseconds(Double(middle) * AudioFormat.nominalNanosecondsPerFrame)
    }
    findings.partsPerMillion = length.map { ($0 / AudioFormat.nominalNanosecondsPerFrame - 1) * 1e6 }
  }
}
