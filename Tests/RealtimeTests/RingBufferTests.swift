import Dispatch
import Realtime
import Testing

@Suite struct RingBufferTests {
  @Test("Elements come out in the order in which they went in")
  func order() {
    let ring = RingBuffer<Int>(capacity: 4)
    #expect(ring.pop() == nil)
    for number in 1...3 { #expect(ring.push(number)) }
    #expect(ring.pop() == 1)
    #expect(ring.push(4))
    #expect(ring.push(5))
    for number in 2...5 { #expect(ring.pop() == number) }
    #expect(ring.pop() == nil)
  }

  @Test("A full queue refuses, and loses nothing that it holds")
  func full() {
    let ring = RingBuffer<Int>(capacity: 2)
    #expect(ring.push(1))
    #expect(ring.push(2))
    #expect(!ring.push(3))
    #expect(ring.pop() == 1)
    #expect(ring.pop() == 2)
    #expect(ring.pop() == nil)
  }

  @Test("Between two threads every element arrives once and in order")
  func hammer() {
    let count = 50_000
    let ring = RingBuffer<Int>(capacity: 64)
    let pusher = DispatchQueue(label: "pusher")
    pusher.async {
      var next = 0
      while next < count {
        if ring.push(next) { next += 1 }
      }
    }
    var expected = 0
    var wrong = 0
    while expected < count {
      guard let element = ring.pop() else { continue }
      if element != expected { wrong += 1 }
      expected += 1
    }
    #expect(wrong == 0)
    #expect(ring.pop() == nil)
  }
}
