public import Rhythm

/// What was seen at one look at the device: how much of what was written is still to be heard.
public struct ClockMeasurement: Hashable, Sendable {
  /// Host time just before the device was asked.
  public var before: HostTime
  /// Host time just after it answered.
  public var after: HostTime
  /// The device's own stamp of its answer, where its kind is to be trusted (a hardware PCM).
  public var stamp: HostTime?
  /// Frames written since the output began.
  public var framesWritten: Int64
  /// Frames written since the device was last prepared: its own count begins there.
  public var framesWrittenSincePrepare: Int64
  /// Frames between the last one written and the one that is heard now, as the device says.
  public var delay: Int64

  /// A look at the device between two moments.
  public init(
    before: HostTime, after: HostTime, stamp: HostTime? = nil, framesWritten: Int64,
    framesWrittenSincePrepare: Int64, delay: Int64
  ) {
    self.before = before
    self.after = after
    self.stamp = stamp
    self.framesWritten = framesWritten
    self.framesWrittenSincePrepare = framesWrittenSincePrepare
    self.delay = delay
  }

  /// The frame that is heard at `time`.
  var framesHeard: Int64 { framesWritten - delay }

  /// The moment for which the answer holds: the device's stamp if it can be true, else the middle of the question.
  var time: HostTime {
    if let stamp, stamp >= before - 1_000_000, stamp <= after { return stamp }
    return before + (after - before) / 2
  }

  /// Whether the answer can be true at all: something was heard, and not more than was written.
  var isPlausible: Bool {
    delay >= 0 && framesWrittenSincePrepare - delay > 0 && delay <= Int64(AudioFormat.sampleRate) * 10
  }
}
