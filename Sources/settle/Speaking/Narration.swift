internal import Dispatch
internal import Glibc
internal import Pacing
internal import Realtime
internal import Rhythm
internal import Session
internal import Sound
internal import Speech
internal import Synchronization

/// The voice of a session: has words spoken ahead, hands them to the mixer in time, and tells the session how long
/// they take.
final class Narration: Sendable {
  /// Words that were not there yet when they were due.
  struct Late: Sendable {
    var passage: Script.Passage
    var segment: Segment
    var generation: UInt32
  }

  struct State {
    var isOn: Bool
    /// Whether what plays is still what the script was made for; what comes after it may be a person's own.
    var isScripted = true
    var nextID: UInt32 = 0
    /// What the mixer still needs, by the number of its words.
    var sounding: [UInt32: (sound: SpokenSound, offset: TimelineOffset)] = [:]
    var late: [Late] = []
    /// When the sentences that were handed over are over.
    var freeAt = HostTime(nanoseconds: 0)
    var pausedAt: HostTime?
  }

  /// How far ahead cues come, so that the rest is turned down in time.
  static let lookahead: Nanoseconds = 800_000_000
  /// How long turning down takes, and a little.
  static let ducking: Nanoseconds = 520_000_000
  /// Between one sentence and the next.
  static let between: Nanoseconds = 300_000_000
  /// How long a session waits for its first sentence.
  private static let patience: Nanoseconds = 6_000_000_000

  let port = WordsPort()
  let plan: VoicePlan
  let conductor: ConductorBox
  let clock: SystemClock
  let state: Mutex<State>
  private let log: EventLog?
  private let looking = DispatchQueue(label: "settle.narration")
  private let narratorBox = Mutex<Narrator?>(nil)

  init(_ plan: VoicePlan, conductor: ConductorBox, clock: SystemClock, log: EventLog?) {
    self.plan = plan
    self.conductor = conductor
    self.clock = clock
    self.log = log
    state = Mutex(State(isOn: plan.isOn))
    let narrator = plan.narrator { [weak self] _ in self?.playLate() }
    narratorBox.withLock { $0 = narrator }
  }

  var isOn: Bool { state.withLock { $0.isOn } }

  var narrator: Narrator? { narratorBox.withLock { $0 } }

  /// Ends it; returns once nothing is under way.
  func finish() {
    drain()
    state.withLock { $0.isOn = false }
    narratorBox.withLock { narrator in
      narrator?.close()
      narrator = nil
    }
  }

  /// Waits for the first sentence, until it is there, nobody speaks it, or something else is to happen.
  func waitForFirst(unless isOver: () -> Bool) {
    guard isOn, let narrator, let session = conductor.conductor?.now,
      let first = session.timeline.segment(index: 0)
    else { return }
    let lines = passages(of: first, in: 0).filter { $0.kind == .sentence }.map(\.line)
    narrator.want(lines)
    let latest = clock.now + Narration.patience
    while clock.now < latest, !isOver(),
      lines.contains(where: { narrator.sound(of: $0) == nil && !narrator.isUnspeakable($0) })
    {
      usleep(3_000)
    }
    look()
  }

  /// Takes a segment that begins soon.
  func deliver(_ delivery: PacerSchedule.Delivery) {
    drain()
    guard isOn, case .segment = delivery.cue.kind, !delivery.cue.isJoined,
      let session = conductor.conductor?.now, session.transport.generation == delivery.cue.generation,
      let segment = session.timeline.segment(index: Int(delivery.cue.index)),
      !Script.isRepeated(segment, on: session.timeline)
    else { return }
    // What follows on words that are not there yet waits for them, so that their order stays.
    var waits = false
    for passage in passages(of: segment, in: delivery.due - clock.now) {
      let late = Late(passage: passage, segment: segment, generation: delivery.cue.generation)
      let isSentence = passage.kind == .sentence
      if !(isSentence && waits), let sound = narrator?.sound(of: passage.line) {
        play(late, sound, due: delivery.due)
      } else if isSentence {
        waits = true
        state.withLock { $0.late.append(late) }
      }
    }
    look()
  }

  /// Takes what happened: where nothing is spoken on, the place is free.
  func take(_ record: SessionRecord) {
    state.withLock { state in
      switch record.event {
      case .pause: state.pausedAt = record.host
      case .resume:
        if let paused = state.pausedAt, state.freeAt > paused {
          state.freeAt = record.host + (state.freeAt - paused) + Narration.between
        }
        state.pausedAt = nil
      case .skip, .choice:
        state.freeAt = record.host + Narration.between
        state.late.removeAll()
      case .start, .speed, .stop, .finish, .gateHeld, .gateOpened: break
      }
    }
    look()
  }

  /// What is spoken of a segment that begins after a length of time.
  func passages(of segment: Segment, in length: Nanoseconds) -> [Script.Passage] {
    let isScripted = state.withLock { $0.isScripted }
    var passages = plan.script.passages(of: segment) {
      Placeholders.filled($0, language: $1, in: max(0, length))
    }
    if !isScripted { for index in passages.indices { passages[index].line.isShared = false } }
    return passages
  }

  /// Another exercise takes the place of the one that plays: nothing of it is kept on disk.
  func turn() { state.withLock { $0.isScripted = false } }

  /// Hands words to the mixer, and tells the session of them.
  func play(_ words: Late, _ sound: SpokenSound, due: HostTime) {
    guard let conductor = conductor.conductor else { return }
    let soonest = conductor.nextEffect + Narration.ducking
    let begin = state.withLock { state -> HostTime? in
      guard state.isOn else { return nil }
      let passage = words.passage
      state.nextID &+= 1
      let id = state.nextID
      let cue = WordsCue(
        sound.samples, id: id, kind: WordsCue.Kind(passage.kind), offset: passage.offset, end: passage.end,
        generation: words.generation)
      guard port.cues.push(cue) else { return nil }
      state.sounding[id] = (sound, passage.offset)
      guard passage.kind == .sentence else { return nil }
      let begin = max(due, state.freeAt, due < soonest ? soonest : due)
      state.freeAt = begin + sound.length + Narration.between
      return begin
    }
    guard let begin, words.passage.isOwn else { return }
    conductor.speak(
      in: words.segment.index, generation: words.generation, from: begin, lasting: sound.length)
  }

  /// Takes out what the mixer has told; never called on the audio thread.
  func drain() {
    state.withLock { state in
      while let record = port.told.pop() {
        guard let words = state.sounding[record.id] else { continue }
        switch record.event {
        case .done: state.sounding[record.id] = nil
        case .begun:
          log?.write("words") {
            $0.add("offset_ns", words.offset.nanoseconds)
            $0.add("frame", record.frame)
            $0.add("heard_ns", record.heard.nanoseconds)
            $0.add("duration_ns", words.sound.length)
          }
        }
      }
    }
  }

  /// Looks, in the background, what will be spoken next, and has it spoken ahead.
  func look() {
    looking.async { [self] in
      guard isOn, let narrator, let session = conductor.conductor?.now else { return }
      let late = state.withLock { $0.late.map(\.passage.line) }
      narrator.want(late + upcoming(in: session))
      playLate()
    }
  }
}
