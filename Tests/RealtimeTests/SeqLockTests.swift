import Dispatch
import Realtime
import Testing

/// Three words that belong together, and a byte more, so that the size is no whole number of words.
private struct Stamped: BitwiseCopyable, Sendable, Equatable {
  var first: Int64
  var second: Int64
  var third: Int64
  var last: UInt8

  init(_ number: Int64) {
    first = number
    second = number &* 3
    third = ~number
    last = UInt8(truncatingIfNeeded: number)
  }

  var isWhole: Bool { self == Stamped(first) }
}

@Suite struct SeqLockTests {
  @Test("What was stored last is what is loaded")
  func lastStoredIsLoaded() {
    let lock = SeqLock(Stamped(7))
    #expect(lock.load() == Stamped(7))
    for number in 0..<5 {
      lock.store(Stamped(Int64(number)))
      #expect(lock.load() == Stamped(Int64(number)))
    }
  }

  @Test("A reader beside a writer sees whole values only, and never an older one after a newer")
  func hammer() {
    let stores: Int64 = 200_000
    let lock = SeqLock(Stamped(0))
    let done = DispatchSemaphore(value: 0)
    let writer = DispatchQueue(label: "writer")
    writer.async {
      for number in 1...stores { lock.store(Stamped(number)) }
      done.signal()
    }
    var torn = 0
    var backwards = 0
    var newest: Int64 = 0
    while newest < stores {
      let value = lock.load()
      if !value.isWhole { torn += 1 }
      if value.first < newest { backwards += 1 }
      newest = max(newest, value.first)
    }
    done.wait()
    #expect(torn == 0)
    #expect(backwards == 0)
  }
}
