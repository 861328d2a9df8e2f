internal import ALSAOutput
internal import Dispatch
internal import Realtime
internal import Rhythm
internal import Sound
internal import Synchronization

/// Takes out what the audio thread tells, and writes it to the event record.
final class AudioWatch: Sendable {
  let records = RingBuffer<AudioRecord>(capacity: 256)
  let events = RingBuffer<AudioEvent>(capacity: 64)
  private let log: EventLog?
  /// One reader at a time.
  private let reading = Mutex<Void>(())
  private let queue = DispatchQueue(label: "settle.audio.watch")
  /// A cue is handed over this long before it is due at most, and placed at the latest when it is: 250 ms.
  private static let untilPlaced = DispatchTimeInterval.milliseconds(250)

  init(log: EventLog?) {
    self.log = log
  }

  /// Writes down what has come, and soon what becomes of a cue that was handed over now.
  func follow() {
    drain()
    guard log != nil else { return }
    queue.asyncAfter(deadline: .now() + Self.untilPlaced) { [weak self] in self?.drain() }
  }

  /// Writes down what has come since the last time; never called on the audio thread.
  func drain() {
    reading.withLock { _ in
      while let record = records.pop() {
        guard !record.isSkipped else { continue }
        log?.write("audio") {
          $0.add("kind", record.kind.name)
          $0.add("offset_ns", record.offset.nanoseconds)
          $0.add("due_ns", record.due.nanoseconds)
          $0.add("frame", record.frame)
          $0.add("heard_ns", record.heard.nanoseconds)
        }
      }
      while let event = events.pop() {
        log?.write(event.isUnderrun ? "xrun" : "device") {
          $0.add("host_ns", event.host.nanoseconds)
          $0.add("what", event.what.rawValue)
          $0.add("done", event.done.rawValue)
        }
      }
    }
  }
}
