import Realtime
import Rhythm
import Sound

// A pause that lasts: the device is let go, and opened again once time moves.
extension AudioLoop {
  /// How long a pause lasts before the device is let go.
  static let restPatience: Nanoseconds = 10_000_000_000
  /// How often a resting loop looks round by itself; a change of the transport wakes it at once.
  static let restInterval: Nanoseconds = 1_000_000_000

  func rest(at time: HostTime) {
    guard !transport.load().isRunning, !controls.isLeaving else {
      stoodSince = nil
      if isResting {
        isResting = false
        keeper.start(at: time)
      }
      return
    }
    let since = stoodSince ?? time
    stoodSince = since
    guard isReal, let pcm, time - since > AudioLoop.restPatience, mixer.isSilent else { return }
    opener.close(pcm)
    self.pcm = nil
    isReal = false
    keeper = DeviceKeeper()
    begin(at: time)
    isResting = true
    tell(.paused, .closed, at: time)
  }
}
