import Realtime
import Rhythm

/// Spoken words in the mix: one at a time, never cut off by one another, with everything else ducked around them.
///
/// Realtime-safe: everything is allocated when it is made.
struct WordsLane: ~Copyable {
  /// How far everything else is turned down for words: 6 dB.
  private static let duckedGain: Float = 0.5
  /// Frames before words in which the rest goes down: half a second, and a chunk or two for the rounding.
  private static let ahead = Int64(AudioFormat.frames(seconds: 0.5) + 2 * AudioFormat.chunk)
  /// Frames between one sentence and the next: a quarter of a second.
  private static let between = Int64(AudioFormat.frames(seconds: 0.25))
  /// How late the name of a phase may begin, in frames.
  private static let latest = Int64(AudioFormat.frames(seconds: 0.6))

  private let cues: RingBuffer<WordsCue>?
  private let told: RingBuffer<WordsRecord>?
  private var board = WordsBoard()
  private var current: WordsVoice?
  private var leaving: WordsVoice?
  private var duck = Fade(opening: 0.5, closing: 1)
  /// The first frame in which another sentence may begin.
  private var freeAt = Int64.min
  private var wasFrozen = false

  init(_ port: WordsPort?) {
    // Worked out now, so that the audio thread finds them worked out.
    precondition(WordsLane.ahead > WordsLane.between && WordsLane.latest > 0 && WordsVoice.isReady)
    cues = port?.cues
    told = port?.told
  }

  /// Whether there are none, and nothing is turned down for any.
  var isIdle: Bool { board.count == 0 && current == nil && leaving == nil && duck.isClosed }

  /// What the words of a phase take of the ceiling that they share with struck sounds.
  var shared: Float {
    var sum: Float = 0
    if let current, current.cue.kind == .phase { sum += current.ceiling }
    if let leaving, leaving.cue.kind == .phase { sum += leaving.ceiling }
    return sum
  }

  /// Whether a cue's own words will be heard in its place.
  func speaks(_ cue: Cue) -> Bool {
    if let current, current.cue.kind != .phase { return false }
    return board.hasPhase(at: cue.offset, generation: cue.generation)
  }

  /// Takes what has come, finds its place by the map of this block, and drops what a skip has overtaken.
  mutating func place(transport: Transport, map: FrameMap, frame: Int64, isWanted: Bool) {
    while board.hasRoom, let cue = cues?.pop() { board.add(cue) }
    board.place(transport: transport, map: map)
    var index = 0
    while index < board.count {
      let id = board[index].cue.id
      if isWanted, !WordsLane.isPast(board[index].cue, transport) {
        index += 1
      } else {
        board.remove(at: index)
        tell(id, .done, at: frame, map)
      }
    }
    guard let voice = current else { return }
    let isOver =
      voice.cue.kind != .sentence && transport.position(at: map.hostTime(of: frame)) >= voice.cue.end
    if !isWanted || isOver || WordsLane.isPast(voice.cue, transport) { current?.makeWay() }
  }

  private static func isPast(_ cue: WordsCue, _ transport: Transport) -> Bool {
    Int32(bitPattern: transport.generation &- cue.generation) > 0
  }

  /// Begins what falls into the chunk, and goes on with the ducking.
  ///
  /// - Parameter room: what words of a phase may add to struck sounds.
  mutating func begin(from frame: Int64, before end: Int64, map: FrameMap, room: Float) {
    if let voice = current, voice.isOver {
      if voice.cue.kind == .sentence { freeAt = frame + WordsLane.between }
      tell(voice.cue.id, .done, at: frame, map)
      current = nil
    }
    if let voice = leaving, voice.isOver {
      tell(voice.cue.id, .done, at: frame, map)
      leaving = nil
    }
    if let voice = current, voice.makesWay, leaving == nil {
      leaving = voice
      current = nil
    }
    while let index = board.earliest(.phase, before: end) {
      beginPhase(index, from: frame, map: map, room: room)
    }
    while let index = board.earliest(.label, before: end) {
      if !beginLabel(index, from: frame, map: map) { break }
    }
    if let index = board.earliest(.sentence, before: end) {
      beginSentence(index, from: frame, before: end, map: map)
    }
    duck.advance(open: isDucking(before: end))
  }

  /// Ducks at once for words that begin what is silent as yet.
  mutating func waitFrozen(before end: Int64) {
    if isDucking(before: end) { duck.open() }
  }

  private mutating func beginPhase(_ index: Int, from frame: Int64, map: FrameMap, room: Float) {
    let placed = board[index]
    board.remove(at: index)
    let onset = placed.frame ?? frame
    let isFree = current == nil || (current?.cue.kind == .phase && leaving == nil)
    guard isFree, onset >= frame - Mixer.missed, room > 0 else {
      return tell(placed.cue.id, .done, at: frame, map)
    }
    if current != nil {
      current?.makeWay()
      leaving = current
    }
    start(placed.cue, at: max(onset, frame), in: frame, gain: min(1, room / placed.cue.view.peak), map: map)
  }

  /// False where it waits until everything else is ducked.
  private mutating func beginLabel(_ index: Int, from frame: Int64, map: FrameMap) -> Bool {
    let placed = board[index]
    let onset = placed.frame ?? frame
    let isBusy = current != nil && current?.cue.kind != .phase
    if isBusy || frame - onset > WordsLane.latest || board.earliest(.sentence, before: frame) != nil {
      board.remove(at: index)
      tell(placed.cue.id, .done, at: frame, map)
      return true
    }
    guard duck.place >= 1, current == nil, leaving == nil else { return false }
    board.remove(at: index)
    start(placed.cue, at: max(onset, frame), in: frame, gain: 1, map: map)
    return true
  }

  private mutating func beginSentence(_ index: Int, from frame: Int64, before end: Int64, map: FrameMap) {
    let placed = board[index]
    let onset = max(placed.frame ?? frame, frame, freeAt)
    // What is not a sentence gives way to one.
    if let voice = current, voice.cue.kind != .sentence { current?.makeWay() }
    guard current == nil, leaving == nil, onset < end, duck.place >= 1 else { return }
    board.remove(at: index)
    start(placed.cue, at: onset, in: frame, gain: 1, map: map)
  }

  private mutating func start(_ cue: WordsCue, at onset: Int64, in frame: Int64, gain: Float, map: FrameMap) {
    current = WordsVoice(cue, offset: Int(onset - frame), gain: gain)
    tell(cue.id, .begun, at: onset, map)
  }

  private func isDucking(before end: Int64) -> Bool {
    if let current, current.cue.kind != .phase { return true }
    if let leaving, leaving.cue.kind != .phase { return true }
    return board.earliest(.sentence, before: end + WordsLane.ahead) != nil
      || board.earliest(.label, before: end + WordsLane.ahead) != nil
  }

  /// Turns down what is there already.
  func duck(left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>, from before: Float) {
    let from = 1 - (1 - WordsLane.duckedGain) * before
    let to = 1 - (1 - WordsLane.duckedGain) * duck.gain
    guard from < 1 || to < 1 else { return }
    let slope = (to - from) / Float(AudioFormat.chunk)
    for step in 0..<(AudioFormat.chunk / 8) {
      let gain = (Wave.ramp + Float(step * 8)) * slope + from
      left[step] *= gain
      right[step] *= gain
    }
  }

  /// How far the rest is turned down, 0…1.
  var ducking: Float { duck.gain }

  /// Adds a chunk of the words under way; they stand still where nothing is heard of them, and go on from a little before.
  mutating func render(isFrozen: Bool, left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>)
  {
    if wasFrozen, !isFrozen { current?.goBack() }
    wasFrozen = isFrozen
    guard !isFrozen else { return }
    current?.render(left: left, right: right)
    leaving?.render(left: left, right: right)
  }

  private func tell(_ id: UInt32, _ event: WordsRecord.Event, at frame: Int64, _ map: FrameMap) {
    told?.push(WordsRecord(id: id, event: event, frame: frame, heard: map.hostTime(of: frame)))
  }
}
