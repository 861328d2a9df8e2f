import Glibc
import Realtime
import Rhythm

/// All that a mixer is made of, in one place: a struct, so that nothing looks up whether it is in use meanwhile.
///
/// Realtime-safe: `render` neither allocates, locks nor counts owners.
struct MixingDesk: ~Copyable {
  private let settings: SoundSettings
  /// Those of its sounds that may change meanwhile.
  private var scene: SoundScene
  private let controls: MixerControls
  private let cues: RingBuffer<Cue>
  private let records: RingBuffer<AudioRecord>?

  private var board = CueBoard()
  private var bank = StruckBank()
  private var samples = SampleVoices()
  private var bed: Bed
  private var ambience: AmbienceLayer
  private var ticks = TickGrid()
  private var words: WordsLane
  /// Open while time moves.
  private var moving = Fade(opening: 0.1, closing: 0.008)
  /// Open unless the person wants silence, or leaves.
  private var audible = Fade(opening: 0.1, closing: 0.008)
  /// The gain in use, the one it is going to, and the setting that this one stands for.
  private var volume: Float
  private var volumeTarget: Float
  private var volumeSetting: Int
  private var wasMoving = false

  private let left: UnsafeMutablePointer<Lanes>
  private let right: UnsafeMutablePointer<Lanes>

  init(
    settings: SoundSettings, controls: MixerControls, cues: RingBuffer<Cue>,
    records: RingBuffer<AudioRecord>?, words: WordsPort?
  ) {
    precondition(CueVoicing.isReady)
    self.settings = settings
    scene = SoundScene(settings)
    controls.change(to: settings)
    self.controls = controls
    self.cues = cues
    self.records = records
    bed = Bed(settings)
    ambience = AmbienceLayer(settings.ambience)
    controls.put(settings.own)
    self.words = WordsLane(words)
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

  var isSilent: Bool { moving.isClosed || audible.isClosed }

  mutating func fadeInAgain() { audible.shut() }

  mutating func render(
    into output: UnsafeMutableBufferPointer<Float>, startFrame: Int64, map: FrameMap, transport: Transport
  ) {
    let samples = AudioFormat.chunk * AudioFormat.channels
    precondition(output.count % samples == 0, "whole chunks are rendered")
    guard var place = output.baseAddress else { return }
    while board.hasRoom, let cue = cues.pop() { board.add(cue) }
    board.place(transport: transport, map: map)
    let wanted = controls.scene
    if wanted != scene {
      bed.sound = wanted.breath
      if wanted.ambience != scene.ambience { ambience.change(to: wanted.ambience) }
      scene = wanted
    }
    words.place(transport: transport, map: map, frame: startFrame, isWanted: controls.isSpeaking)
    var frame = startFrame
    for _ in 0..<(output.count / samples) {
      guard renderChunk(at: frame, map: map, transport: transport) else {
        place.update(repeating: 0, count: samples)
        place += samples
        frame += Int64(AudioFormat.chunk)
        continue
      }
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

  /// False where nothing sounds in it.
  private mutating func renderChunk(at frame: Int64, map: FrameMap, transport: Transport) -> Bool {
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
    if !wasMoving, moving.isClosed {
      bank.silence()
      samples.silence()
    }
    if isSilent {
      // What has no onset of its own comes back as slowly as it came first.
      bed.silence()
      ambience.silence()
    }
    if scene.ticks, wasMoving { tick(until: position, from: frame, map: map, transport: transport) }
    bed.render(board.current, at: position, left: left, right: right)
    ambience.adopt(controls.own.view(of: .ambience))
    ambience.render(open: wasMoving && board.current?.kind != .end, left: left, right: right)
    bank.reserved = samples.ceiling + words.shared
    bank.render(frame: frame, left: left, right: right)
    samples.render(left: left, right: right)
    speak(from: frame, before: end, map: map)
    let slope = nextVolumeSlope()
    // The end and what follows it ring on, so the fade stays open there.
    guard !isEmpty else {
      moving.advance(open: wasMoving)
      audible.advance(open: !controls.isSilent)
      volume += slope * Float(AudioFormat.chunk)
      return false
    }
    moving.apply(open: wasMoving, left: left, right: right)
    audible.apply(open: !controls.isSilent, left: left, right: right)
    applyVolume(slope)
    return true
  }

  /// Whether nothing was added to the chunk, as between two taps.
  private var isEmpty: Bool {
    var bits = SIMD8<UInt32>(repeating: 0)
    for step in 0..<(AudioFormat.chunk / 8) {
      bits |= unsafeBitCast(left[step], to: SIMD8<UInt32>.self)
      bits |= unsafeBitCast(right[step], to: SIMD8<UInt32>.self)
    }
    let words = unsafeBitCast(bits, to: SIMD4<UInt64>.self)
    return words[0] | words[1] | words[2] | words[3] == 0
  }

  /// Adds the words, and turns the rest down around them.
  private mutating func speak(from frame: Int64, before end: Int64, map: FrameMap) {
    let before = words.ducking
    let room = Ceilings.struck - samples.ceiling - bank.ceiling - words.shared
    let isFrozen = !wasMoving && moving.isClosed
    if isFrozen {
      words.waitFrozen(before: end)
    } else {
      words.begin(from: frame, before: end, map: map, room: room)
    }
    words.duck(left: left, right: right, from: before)
    words.render(isFrozen: isFrozen, left: left, right: right)
  }

  /// Takes every cue that falls into the chunk; one that is too late is told of and not sounded.
  private mutating func begin(from frame: Int64, before end: Int64, map: FrameMap) {
    while let placed = board.take(before: end) {
      let own = placed.frame ?? frame
      let isSkipped = own < frame - Mixer.missed
      let onset = max(own, frame)
      if !isSkipped {
        sound(placed.cue, at: onset, in: frame)
      }
      if !placed.cue.isJoined {
        records?.push(
          AudioRecord(
            kind: placed.cue.kind, offset: placed.cue.offset, due: placed.due, frame: onset,
            heard: map.hostTime(of: onset), isSkipped: isSkipped))
      }
    }
  }

  /// Begins the sound of a cue: the author's own where there is one.
  private mutating func sound(_ cue: Cue, at onset: Int64, in frame: Int64) {
    var own: SampledSound.View?
    if case .segment(.breath(let phase)) = cue.kind, !cue.isJoined {
      switch phase {
      case .inhale: own = controls.own.view(of: .inhale)
      case .exhale: own = controls.own.view(of: .exhale)
      case .holdFull, .holdEmpty: own = controls.own.view(of: .hold)
      }
    }
    if let own {
      let room = Ceilings.struck - samples.ceiling - bank.ceiling
      samples.begin(own, offset: Int(onset - frame), room: room)
    } else if !cue.isPhase || !words.speaks(cue) || !scene.cues.isSpoken {
      // The last phase is over, and so is its sound.
      if cue.kind == .end { samples.makeWay() }
      CueVoicing.voice(cue, family: scene.cues) { bank.strike($0, at: onset) }
    }
  }

  /// Strikes the tick that falls into the chunk, if there is one.
  private mutating func tick(
    until position: TimelineOffset, from frame: Int64, map: FrameMap, transport: Transport
  ) {
    guard let cue = board.current, let place = ticks.tick(in: cue, until: position),
      let due = transport.hostTime(of: place)
    else { return }
    let own = map.frame(at: due)
    if own >= frame - Mixer.missed { bank.strike(CueVoicing.tick, at: max(own, frame)) }
  }

  /// How the volume changes in this chunk, from frame to frame: it goes to a new one in 40 ms or more.
  private mutating func nextVolumeSlope() -> Float {
    let wanted = controls.volume
    if wanted != volumeSetting {
      volumeSetting = wanted
      volumeTarget = Mixer.gain(ofVolume: wanted)
    }
    let target = volumeTarget
    let step = Float(AudioFormat.chunk) / (0.04 * Float(AudioFormat.sampleRate))
    return max(-step, min(step, target - volume)) / Float(AudioFormat.chunk)
  }

  private mutating func applyVolume(_ slope: Float) {
    // By names of their own: with them as parts of `self` the compiler (6.3.1) fails under the thread sanitizer.
    let (left, right) = (left, right)
    for index in 0..<(AudioFormat.chunk / 8) {
      let gain = Wave.ramp * slope + (volume + slope * Float(index * 8))
      left[index] *= gain
      right[index] *= gain
    }
    volume += slope * Float(AudioFormat.chunk)
  }
}
