public import Rhythm

/// What a device told of itself at one look.
public struct PCMStatus: Hashable, Sendable {
  /// The states that matter to the loop that fills it.
  public enum State: Hashable, Sendable {
    /// Set up, not yet ready to be written to.
    case setup
    /// Ready; it starts once enough is written.
    case prepared
    /// It plays.
    case running
    /// It ran dry.
    case underrun
    /// The machine slept.
    case suspended
    /// It is gone.
    case disconnected
  }

  /// Its state.
  public var state: State
  /// Frames between the last one written and the one heard now.
  public var delay: Int64
  /// Frames that can be written now.
  public var available: Int
  /// The moment just before it was asked.
  public var before: HostTime
  /// The moment just after it answered.
  public var after: HostTime
  /// Its own stamp, where its kind can be trusted.
  public var stamp: HostTime?

  /// A look at a device.
  public init(
    state: State, delay: Int64, available: Int, before: HostTime, after: HostTime, stamp: HostTime? = nil
  ) {
    self.state = state
    self.delay = delay
    self.available = available
    self.before = before
    self.after = after
    self.stamp = stamp
  }
}

/// An error number of the system, as libasound gives it (without the minus sign).
public struct PCMError: Error, Hashable, Sendable {
  /// The system's error number.
  public var code: Int32

  /// The error with a number of the system's.
  public init(_ code: Int32) { self.code = abs(code) }
}

/// An open device that takes interleaved stereo floats at 48 kHz. All calls return at once.
///
/// A seam for tests: the real one is `ALSAPCM`.
public protocol PCM: AnyObject, Sendable {
  /// Frames that it holds at most.
  var bufferFrames: Int { get }
  /// Looks at it.
  func status() throws(PCMError) -> PCMStatus
  /// Writes up to `frames` frames and returns how many it took.
  func write(_ samples: UnsafePointer<Float>, frames: Int) throws(PCMError) -> Int
  /// Makes it ready again after it ran dry; what it held is lost.
  func prepare() throws(PCMError)
  /// Starts it.
  func start() throws(PCMError)
  /// Silences it at once.
  func drop()
  /// Wakes it after the machine slept.
  func resume() throws(PCMError)
  /// Closes it. Nothing else is called afterwards.
  func close()
}

/// What came of opening a device.
public enum OpenOutcome: Sendable {
  /// It is open.
  case opened(any PCM)
  /// It is one that plays nothing and never waits: a simulated sink stands in for it.
  case null
  /// It could not be opened.
  case failed(PCMError)
}

/// Opens and closes devices away from the audio thread, since both can hang.
public protocol PCMOpener: AnyObject, Sendable {
  /// Begins to open the device.
  func begin()
  /// What came of it, once; nil while it is under way.
  func outcome() -> OpenOutcome?
  /// Gives up on the opening under way: should it still succeed, it is closed again.
  func abandon()
  /// Closes a device.
  func close(_ pcm: any PCM)
  /// What was opened last, for telling of it; asked on any thread but the audio thread.
  var description: DeviceDescription? { get }
}

extension PCMOpener {
  /// Nothing is known.
  public var description: DeviceDescription? { nil }
}
