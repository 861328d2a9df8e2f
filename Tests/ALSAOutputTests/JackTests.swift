import Realtime
import Rhythm
import Testing

@testable import ALSAOutput
@testable import Sound

/// Never aloud by surprise: what is pulled out silences, and only a key brings sound back.
@Suite("Headphones and cards that are pulled out") struct JackTests {
  private static let inside = Card(number: 0, name: "Built-in")
  private static let usb = Card(number: 1, name: "USB")

  private static func look(
    cards: Set<Card> = [inside, usb], _ plugged: [String: Bool] = ["Headphone Jack": true]
  ) -> JackLook {
    JackLook(
      cards: cards,
      isPlugged: Dictionary(uniqueKeysWithValues: plugged.map { (Jack(card: inside, name: $0), $1) }))
  }

  @Test("Headphones out, or a card gone, exposes; anything plugged in, microphones and screens do not")
  func exposure() {
    func exposes(_ from: JackLook, _ to: JackLook) -> Bool {
      var watch = JackWatch()
      _ = watch.isExposed(by: from)
      return watch.isExposed(by: to)
    }
    let plugged = Self.look()
    #expect(exposes(plugged, Self.look(["Headphone Jack": false])))
    #expect(exposes(Self.look(["Front Headphone Jack": true]), Self.look(["Front Headphone Jack": false])))
    #expect(exposes(Self.look(["Line Out Jack": true]), Self.look(["Line Out Jack": false])))
    #expect(exposes(plugged, Self.look(cards: [Self.inside])))
    #expect(!exposes(plugged, plugged))
    #expect(!exposes(Self.look(["Headphone Jack": false]), plugged))
    #expect(!exposes(Self.look(cards: [Self.inside]), plugged))
    #expect(!exposes(Self.look(["Mic Jack": true]), Self.look(["Mic Jack": false])))
    #expect(!exposes(Self.look(["HDMI/DP,pcm=3 Jack": true]), Self.look(["HDMI/DP,pcm=3 Jack": false])))
  }

  /// A port that plays a script of looks, and then is done.
  private final class ScriptedPort: JackPort, @unchecked Sendable {
    // Used by one test on one thread.
    private var looks: [JackLook]
    init(_ looks: [JackLook]) { self.looks = looks }
    func look() -> JackLook { looks.removeFirst() }
    func wait() -> Bool { !looks.isEmpty }
  }

  @Test("Pulled out while it plays: a fade, silence until a key, one line; the session goes on")
  func pulledOut() {
    var made: FakePCM?
    let bench = LoopBench(settings: sounding) { clock in
      made = FakePCM(clock: clock)
      return [.opened(made!)]
    }
    bench.run(seconds: 4.5)
    let port = ScriptedPort([
      Self.look(), Self.look(["Headphone Jack": false]), Self.look(), Self.look(["Headphone Jack": false]),
    ])
    JackWatch.run(port) { bench.alarm.raise() }
    let written = made!.samples.count
    bench.run(seconds: 5)
    #expect(bench.controls.isHushed)
    #expect(bench.notices == [.unplugged])
    #expect(bench.takeDeeds() == ["opened fadingIn", "unplugged waitingForKey"])
    // All that was written since, less a fade of 8 ms and a chunk.
    let silent = made!.samples[(written + 2 * (384 + 2 * AudioFormat.chunk))...]
    #expect(silent.allSatisfy { $0 == 0 })
    #expect(made!.samples[..<written].contains { $0 != 0 })
    // A second time tells nothing new.
    bench.alarm.raise()
    bench.run(seconds: 1)
    #expect(bench.notices == [.unplugged])
    // A key brings it back, softly.
    let before = made!.samples.count
    bench.controls.isHushed = false
    bench.run(seconds: 2)
    #expect(made!.samples[before...].contains { $0 != 0 })
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...11, skipped: [])
    Unbroken.expectNoClick(made!)
  }
}
