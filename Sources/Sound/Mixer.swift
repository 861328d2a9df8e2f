import Glibc
public import Realtime
public import Rhythm

/// Timeline → samples: places cues to the frame, lets the swell follow the breath, and keeps every change soft.
///
/// Owned by one thread at a time. Everything is allocated when it is made.
///
/// Realtime-safe: `render` and `fadeInAgain` neither allocate, lock nor count owners.
public final class Mixer {
  /// A cue that is due longer ago than this, in frames, is skipped: late cues must not bunch.
  public static let missed: Int64 = 1024
  /// How far fullness may move in a chunk: a jump of the position becomes a slew of 50 ms.
  private static let fullnessSlew = Double(AudioFormat.chunk) / (0.05 * Double(AudioFormat.sampleRate))

  private let settings: SoundSettings
  private let controls: MixerControls
  private let cues: RingBuffer<Cue>
  private let records: RingBuffer<AudioRecord>?

  private var board = CueBoard()
  private var bank = StruckBank()
  private var swell = Swell()
  private var bilateral = BilateralTone()
  /// Open while time moves.
  private var moving = Fade(opening: 0.05, closing: 0.008)
  /// Open unless the person wants silence, or leaves.
  private var audible = Fade(opening: 0.05, closing: 0.008)
  /// Open during segments that the bed accompanies.
  private var swellPresence = Fade(opening: 1.2, closing: 0.8)
  private var bilateralPresence = Fade(opening: 1.0, closing: 0.5)
  /// The gain in use, the one it is going to, and the setting that this one stands for.
  private var volume: Float
  private var volumeTarget: Float
  private var volumeSetting: Int
  private var fullness = 0.0
  private var pan = -1.0
  private var wasMoving = false

  private let left: UnsafeMutablePointer<Lanes>
  private let right: UnsafeMutablePointer<Lanes>

  /// A silent mixer at the beginning of an output.
  ///
  /// - Parameters:
  ///   - settings: what the exercise sounds like.
  ///   - controls: what other threads ask of it.
  ///   - cues: where cues arrive; this mixer alone takes them out.
  ///   - records: where it tells what it placed; this mixer alone puts them in.
  public init(
    settings: SoundSettings, controls: MixerControls, cues: RingBuffer<Cue>,
    records: RingBuffer<AudioRecord>? = nil
  ) {
    self.settings = settings
    self.controls = controls
    self.cues = cues
    self.records = records
    volumeSetting = controls.volume
    volumeTarget = Mixer.gain(ofVolume: volumeSetting)
    volume = volumeTarget
    left = .allocate(capacity: AudioFormat.chunk / 8)
    left.initialize(repeating: Lanes(repeating: 0), count: AudioFormat.chunk / 8)
    right = .allocate(capacity: AudioFormat.chunk / 8)
    right.initialize(repeating: Lanes(repeating: 0), count: AudioFormat.chunk / 8)
  }

  deinit {
    left.deallocate()
    right.deallocate()
  }

  /// Whether nothing is heard, and nothing will be until something is asked for.
  public var isSilent: Bool { moving.isClosed || audible.isClosed }

  /// Fades in again from silence: after an underrun, or on a device that is new.
  public func fadeInAgain() {
    audible.shut()
  }

  /// Renders whole chunks.
  ///
  /// - Parameters:
  ///   - output: interleaved stereo; its length a multiple of two chunks' samples.
  ///   - startFrame: the place of its first frame in the output.
  ///   - map: which frame is heard when.
  ///   - transport: where the timeline stands when.
  public func render(
    into output: UnsafeMutableBufferPointer<Float>, startFrame: Int64, map: FrameMap,
    transport: Transport
  ) {
    let samples = AudioFormat.chunk * AudioFormat.channels
    precondition(output.count % samples == 0, "whole chunks are rendered")
    guard var place = output.baseAddress else { return }
    while board.hasRoom, let cue = cues.pop() { board.add(cue) }
    board.place(transport: transport, map: map)
    var frame = startFrame
    for _ in 0..<(output.count / samples) {
      renderChunk(at: frame, map: map, transport: transport)
      for step in 0..<(AudioFormat.chunk / 8) {
        let l = left[step]
        let r = right[step]
        UnsafeMutableRawPointer(place).storeBytes(
          of: SIMD16(
            lowHalf: SIMD8(l[0], r[0], l[1], r[1], l[2], r[2], l[3], r[3]),
            highHalf: SIMD8(l[4], r[4], l[5], r[5], l[6], r[6], l[7], r[7])), as: SIMD16<Float>.self)
        place += 16
      }
      frame += Int64(AudioFormat.chunk)
    }
  }

  private func renderChunk(at frame: Int64, map: FrameMap, transport: Transport) {
    let end = frame + Int64(AudioFormat.chunk)
    for step in 0..<(AudioFormat.chunk / 8) {
      left[step] = Lanes(repeating: 0)
      right[step] = Lanes(repeating: 0)
    }
    let now = map.hostTime(of: frame)
    // A start that lies ahead changes nothing before its time; standing still does at once.
    if !transport.isRunning {
      wasMoving = false
    } else if now >= transport.since {
      wasMoving = true
    }
    begin(from: frame, before: end, map: map)
    let position = transport.position(at: map.hostTime(of: end))
    if !wasMoving, moving.isClosed { bank.silence() }
    renderBed(at: position)
    bank.render(frame: frame, left: left, right: right)
    // The end and what follows it ring on, so the fade stays open there.
    moving.apply(open: wasMoving, left: left, right: right)
    audible.apply(open: !controls.isSilent, left: left, right: right)
    applyVolume()
  }

  /// Takes every cue that falls into the chunk; one that is too late is told of and not sounded.
  private func begin(from frame: Int64, before end: Int64, map: FrameMap) {
    while let placed = board.take(before: end) {
      let own = placed.frame ?? frame
      let isSkipped = own < frame - Mixer.missed
      let onset = max(own, frame)
      if !isSkipped {
        CueVoicing.voice(placed.cue, family: settings.cues) { bank.strike($0, at: onset) }
      }
      if !placed.cue.isJoined {
        records?.push(
          AudioRecord(
            kind: placed.cue.kind, offset: placed.cue.offset, due: placed.due, frame: onset,
            heard: map.hostTime(of: onset), isSkipped: isSkipped))
      }
    }
  }

  /// Lets the swell or the bilateral tone follow the segment under way.
  private func renderBed(at position: TimelineOffset) {
    var accompanies = false
    var passes = false
    if case .segment(let kind) = board.current?.kind {
      switch kind {
      case .breath, .pace: accompanies = settings.breath != .none
      case .bilateral: passes = true
      case .say, .notice, .rest, .ask, .choose: break
      }
    }
    let from = fullness
    if accompanies {
      let wanted = settings.breath == .tone ? 0.35 : board.level(at: position)
      fullness += max(-Mixer.fullnessSlew, min(Mixer.fullnessSlew, wanted - fullness))
    }
    // The two share one ceiling: what the swell holds open, the bilateral tone does without.
    let swellFrom = swellPresence.gain
    let tonePresence = min(bilateralPresence.gain, 1 - swellFrom)
    swellPresence.advance(open: accompanies)
    bilateralPresence.advance(open: passes)
    let swellTo = swellPresence.gain
    let toneTo = min(bilateralPresence.gain, 1 - swellTo)
    if swellFrom > 0 || swellTo > 0 {
      swell.render(
        from: from, to: fullness, gainFrom: swellFrom, gainTo: swellTo, left: left, right: right)
    }
    if tonePresence > 0 || toneTo > 0 {
      let before = pan
      if passes, let cue = board.current {
        pan = BilateralTone.place(progress: board.progress(of: cue, at: position))
      }
      bilateral.render(
        from: before, to: pan, gainFrom: tonePresence, gainTo: toneTo, left: left, right: right)
    }
  }

  /// Applies the volume, going to a new one in 40 ms or more.
  private func applyVolume() {
    let wanted = controls.volume
    if wanted != volumeSetting {
      volumeSetting = wanted
      volumeTarget = Mixer.gain(ofVolume: wanted)
    }
    let target = volumeTarget
    let step = Float(AudioFormat.chunk) / (0.04 * Float(AudioFormat.sampleRate))
    let slope = max(-step, min(step, target - volume)) / Float(AudioFormat.chunk)
    for index in 0..<(AudioFormat.chunk / 8) {
      let gain = Wave.ramp * slope + (volume + slope * Float(index * 8))
      left[index] *= gain
      right[index] *= gain
    }
    volume += slope * Float(AudioFormat.chunk)
  }

  /// The gain of a volume 0…100, never above 1.
  static func gain(ofVolume volume: Int) -> Float {
    Float(pow(Double(max(0, min(100, volume))) / 100, 0.6))
  }
}
