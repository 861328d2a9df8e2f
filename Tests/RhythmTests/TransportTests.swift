import Rhythm
import Testing

private let second: Nanoseconds = 1_000_000_000
private let origin = HostTime(nanoseconds: 500 * second)

private func offset(_ nanoseconds: Int64) -> TimelineOffset { TimelineOffset(nanoseconds: nanoseconds) }

@Suite("The transport")
struct TransportTests {
  private func playing(gate: TimelineOffset? = nil) -> Transport {
    var transport = Transport(end: offset(100 * second))
    transport.start(reaching: .zero, at: origin, lead: 3 * second)
    transport.setGate(gate, at: origin - 3 * second)
    return transport
  }

  @Test(
    "The beginning is due at its moment, after the lead-in", arguments: [50, 95, 100, 105, 200] as [Int64])
  func leadIn(percent: Int64) {
    var transport = Transport(end: offset(100 * second), rate: Rate(clampingPercent: percent))
    transport.start(reaching: .zero, at: origin, lead: 3 * second)
    #expect(transport.hostTime(of: .zero) == origin)
    #expect(transport.position(at: origin) == .zero)
    #expect(transport.position(at: origin - 3 * second) == offset(-3 * second * percent / 100))
  }

  @Test("Positions are rounded down and host times up, so that a place is never due before it is reached")
  func rounding() {
    var transport = playing()
    transport.setRate(Rate(clampingPercent: 67), at: origin)
    for place in stride(from: Int64(1), to: 20 * second, by: 1_234_567) {
      let due = transport.hostTime(of: offset(place))!
      #expect(transport.position(at: due) >= offset(place))
      #expect(transport.position(at: due - 1) < offset(place))
    }
  }

  @Test("A pause keeps the place, and resuming goes on from there")
  func pause() {
    var transport = playing()
    transport.pause(at: origin + 5 * second)
    #expect(transport.position(at: origin + 4 * second) == offset(4 * second))
    #expect(transport.position(at: origin + 60 * second) == offset(5 * second))
    #expect(transport.hostTime(of: offset(6 * second)) == nil)
    #expect(transport.hostTime(of: offset(4 * second)) == origin + 4 * second)
    transport.start(at: origin + 90 * second)
    #expect(transport.position(at: origin + 89 * second) == offset(5 * second))
    #expect(transport.hostTime(of: offset(6 * second)) == origin + 91 * second)
  }

  @Test("A change that lies a little ahead leaves everything before it as it was")
  func ahead() {
    var transport = playing()
    let effect = origin + 2 * second + 60_000_000
    transport.setRate(Rate(clampingPercent: 200), at: effect)
    #expect(transport.position(at: origin + 2 * second) == offset(2 * second))
    #expect(transport.hostTime(of: offset(2 * second + 1)) == origin + 2 * second + 1)
    #expect(transport.position(at: effect + second) == offset(4 * second + 60_000_000))
  }

  @Test("A second change of speed before the first one is heard does not make the place jump")
  func twoAhead() {
    var transport = playing()
    let now = origin + 2 * second
    transport.setRate(Rate(clampingPercent: 105), at: now + 60_000_000)
    transport.setRate(Rate(clampingPercent: 110), at: now + 80_000_000)
    // At most the 5 % more of the 60 ms that lie ahead, which is 3 ms.
    #expect(transport.position(at: now) == offset(2 * second - 3_000_000))
    #expect(transport.position(at: now + 80_000_000) == offset(2 * second + 81_000_000))
    transport.pause(at: now + 80_000_000)
    transport.setRate(.one, at: now + 90_000_000)
    #expect(transport.position(at: now + 85_000_000) == offset(2 * second + 81_000_000))
  }

  @Test("Time stands still at a closed gate, and goes on when it is opened")
  func gate() {
    var transport = playing(gate: offset(4 * second))
    #expect(transport.gateArrival == origin + 4 * second)
    #expect(transport.hostTime(of: offset(4 * second)) == nil)
    #expect(transport.hostTime(of: offset(4 * second - 1)) == origin + 4 * second - 1)
    #expect(transport.position(at: origin + 3600 * second) == offset(4 * second))
    #expect(transport.isHeld(at: origin + 4 * second))
    #expect(transport.endArrival == nil)
    transport.setGate(nil, at: origin + 3600 * second)
    #expect(transport.hostTime(of: offset(4 * second)) == origin + 3600 * second)
    #expect(transport.hostTime(of: offset(9 * second)) == origin + 3605 * second)
  }

  @Test("A gate that is opened before it is reached moves nothing")
  func openedEarly() {
    var transport = playing(gate: offset(4 * second))
    transport.setGate(nil, at: origin + 3 * second)
    #expect(transport == playing())
  }

  @Test("A skip lands at its place and raises the generation")
  func skip() {
    var transport = playing()
    transport.move(to: offset(40 * second), end: offset(50 * second), gate: nil, at: origin + 10 * second)
    #expect(transport.generation == 1)
    #expect(transport.landing == offset(40 * second))
    #expect(transport.position(at: origin + 9 * second) == offset(9 * second))
    #expect(transport.hostTime(of: offset(45 * second)) == origin + 15 * second)
    #expect(transport.position(at: origin + 99 * second) == offset(50 * second))
    #expect(transport.hostTime(of: offset(51 * second)) == nil)
  }
}
