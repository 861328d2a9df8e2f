internal import Realtime
internal import Rhythm
internal import Session
internal import Sound
internal import Speech
internal import Synchronization

/// The voice of a session that is rendered: all words find their time, since time waits for them to be spoken.
///
/// The time and the day are nobody's in a file that is made for others: a sentence that holds one is left out.
final class OfflineNarration: Sendable {
  private struct State {
    var next = 0
    var nextID: UInt32 = 0
    var sounding: [UInt32: SpokenSound] = [:]
    var freeAt = HostTime(nanoseconds: 0)
  }

  /// How far ahead words are handed over, as in a session.
  private static let ahead: Nanoseconds = 800_000_000
  private static let between: Nanoseconds = 300_000_000

  let port = WordsPort()
  private let plan: VoicePlan
  private let narrator: Narrator
  private let state = Mutex(State())

  init(_ plan: VoicePlan) {
    self.plan = plan
    narrator = plan.narrator()
  }

  func finish() { narrator.close() }

  /// Hands over the words of what begins soon after a moment.
  func prepare(_ machine: inout SessionMachine, at now: HostTime, until end: HostTime) {
    state.withLock { state in
      while let record = port.told.pop() {
        if record.event == .done { state.sounding[record.id] = nil }
      }
      while let segment = machine.timeline.segment(index: state.next),
        let due = machine.transport.hostTime(of: segment.start), due < end + Self.ahead
      {
        state.next += 1
        if Script.isRepeated(segment, on: machine.timeline) { continue }
        for passage in plan.script.passages(
          of: segment, fill: { text, _ in Placeholders.withoutSentences(text) })
        {
          if let sound = narrator.spoken(passage.line) {
            play(passage, sound, of: segment, due: due, now: now, &state, &machine)
          }
        }
      }
    }
  }

  private func play(
    _ passage: Script.Passage, _ sound: SpokenSound, of segment: Segment, due: HostTime, now: HostTime,
    _ state: inout State, _ machine: inout SessionMachine
  ) {
    state.nextID &+= 1
    let generation = machine.transport.generation
    let cue = WordsCue(
      sound.samples, id: state.nextID, kind: WordsCue.Kind(passage.kind), offset: passage.offset,
      end: passage.end, generation: generation)
    guard port.cues.push(cue) else { return }
    state.sounding[state.nextID] = sound
    guard passage.kind == .sentence else { return }
    // As in a session: what comes at once waits until the rest is turned down.
    let begin = max(due, state.freeAt, due < now + Narration.ducking ? now + Narration.ducking : due)
    state.freeAt = begin + sound.length + Self.between
    guard passage.isOwn else { return }
    _ = machine.speak(
      in: segment.index, generation: generation, from: begin, lasting: sound.length, now: now, effect: now)
  }
}
