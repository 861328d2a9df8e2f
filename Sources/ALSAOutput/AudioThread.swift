import CALSA
import Dispatch
import Glibc
import Realtime
import Rhythm

/// The thread that steps the loop: it sleeps until the next step, or until somebody wakes it.
final class AudioThread: @unchecked Sendable {
  // The loop is touched by the thread alone once it runs.
  private let loop: AudioLoop
  private let event: Int32
  private let finished = DispatchSemaphore(value: 0)

  init(loop: AudioLoop) {
    self.loop = loop
    event = settle_event_create()
  }

  deinit { Glibc.close(event) }

  /// Starts the thread. It keeps itself alive until the loop is finished.
  func start() {
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let context = Unmanaged.passRetained(self).toOpaque()
    let result = pthread_create(
      &thread, &attributes,
      { context in
        let own = Unmanaged<AudioThread>.fromOpaque(context!).takeRetainedValue()
        own.run()
        return nil
      }, context)
    pthread_attr_destroy(&attributes)
    if result != 0 { Unmanaged<AudioThread>.fromOpaque(context).release() }
  }

  /// Has the next step done at once.
  func wake() {
    settle_event_signal(event)
  }

  /// Waits until the loop is finished, at most so long. False when it is not: a device hangs, and is left behind.
  func waitUntilFinished(atMost length: Nanoseconds) -> Bool {
    finished.wait(atMost: length)
  }

  private func run() {
    settle_thread_prepare("audio")
    // Signals belong to other threads.
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    while !loop.isFinished {
      sleep(until: loop.step())
    }
    finished.signal()
    loop.close()
  }

  private func sleep(until time: HostTime) {
    settle_event_wait(event, max(0, time - MonotonicClock.now()))
  }
}
