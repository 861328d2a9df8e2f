import Dispatch
import Realtime
import Testing

@Suite("Waiting at most so long")
struct WaitingTests {
  @Test("What was signalled before is there at once, whatever the time")
  func signalled() {
    let done = DispatchSemaphore(value: 0)
    done.signal()
    #expect(done.wait(atMost: .max))
  }

  @Test("A signal that comes while somebody waits ends the wait")
  func signalledMeanwhile() {
    let done = DispatchSemaphore(value: 0)
    DispatchQueue.global().async { done.signal() }
    #expect(done.wait(atMost: .max))
  }

  @Test("Without one the wait ends, and leaves nothing behind that a later wait would take for a signal")
  func unsignalled() {
    let done = DispatchSemaphore(value: 0)
    for length: Int64 in [0, 1, -1, .min] { #expect(!done.wait(atMost: length)) }
    done.signal()
    #expect(done.wait(atMost: .max))
    #expect(!done.wait(atMost: 0))
  }
}
