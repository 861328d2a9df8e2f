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

  private let chunk = Chunk()

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
    ambience.adopt(controls.own.view(of: .ambience))
    words.place(transport: transport, map: map, frame: startFrame, isWanted: controls.isSpeaking)
    var frame = startFrame
    var left = output.count / samples
    var isAtRest = true
    while left > 0 {
      let quiet = isAtRest ? quietChunks(from: frame, atMost: left, transport: transport) : 0
      let gain = quiet > 0 ? nil : renderChunk(at: frame, map: map, transport: transport)
      let done = max(1, quiet)
      if let gain {
        chunk.interleave(into: place, gain: gain)
      } else {
        place.update(repeating: 0, count: done * samples)
      }
      isAtRest = gain == nil
      place += done * samples
      frame += Int64(done * AudioFormat.chunk)
      left -= done
    }
  }

  /// How many chunks from a frame on nothing sounds in, since everything is at rest until the next cue.
  private func quietChunks(from frame: Int64, atMost most: Int, transport: Transport) -> Int {
    guard transport.isRunning == wasMoving, !scene.ticks, !bank.isSounding, samples.isSilent, words.isIdle,
      ambience.isAbsent, bed.isIdle(in: board.current), moving.isSettled(open: wasMoving),
      audible.isSettled(open: !controls.isSilent), controls.volume == volumeSetting, volume == volumeTarget
    else { return 0 }
    let ahead = board.earliestFrame.subtractingReportingOverflow(frame)
    return ahead.overflow ? most : min(most, Int(max(0, ahead.partialValue)) / AudioFormat.chunk)
  }

  /// Mixes a chunk; the gain that it still wants, nil where nothing sounds in it.
  private mutating func renderChunk(at frame: Int64, map: FrameMap, transport: Transport) -> Float? {
    let end = frame + Int64(AudioFormat.chunk)
    // By names of their own: with them as parts of `self` the compiler (6.3.1) fails under the thread sanitizer.
    let (left, right) = (chunk.left, chunk.right)
    chunk.clear()
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
    ambience.render(open: wasMoving && board.current?.kind != .end, left: left, right: right)
    if bank.isWaiting { bank.reserved = samples.ceiling + words.shared }
    bank.render(frame: frame, left: left, right: right)
    samples.render(left: left, right: right)
    if !words.isIdle { speak(from: frame, before: end, map: map) }
    let slope = nextVolumeSlope()
    // The end and what follows it ring on, so the fade stays open there.
    guard !chunk.isEmpty else {
      moving.advance(open: wasMoving)
      audible.advance(open: !controls.isSilent)
      volume += slope * Float(AudioFormat.chunk)
      return nil
    }
    moving.apply(open: wasMoving, left: left, right: right)
    audible.apply(open: !controls.isSilent, left: left, right: right)
    if slope == 0 { return volume }
    chunk.apply(gain: volume, slope: slope)
    volume += slope * Float(AudioFormat.chunk)
    return 1
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
    words.duck(left: chunk.left, right: chunk.right, from: before)
    words.render(isFrozen: isFrozen, left: chunk.left, right: chunk.right)
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
}
