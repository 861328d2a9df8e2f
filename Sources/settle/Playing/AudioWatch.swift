internal import ALSAOutput
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

  init(log: EventLog?) {
    self.log = log
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
