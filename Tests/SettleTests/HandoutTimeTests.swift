import Foundation
import Testing

/// Whether a page keeps the timeline's time, against the browser's own clock.
@Suite("The time of a page", .serialized)
struct HandoutTimeTests {
  /// Seconds to watch: a few usually, two minutes in `make verify`.
  private static let seconds =
    ProcessInfo.processInfo.environment["SETTLE_PAGE_SECONDS"].flatMap(Double.init) ?? 5

  /// Notes when the word on the page changes, and for when sounds are placed.
  private static let probe = """
    window.probe = { words: [], sounds: [], stalls: [] };
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (moment) {
      probe.sounds.push(moment);
      return start.apply(this, arguments);
    };
    document.addEventListener("DOMContentLoaded", () => {
      const word = document.getElementById("word");
      new MutationObserver(() => probe.words.push([performance.now(), word.textContent]))
        .observe(word, { childList: true, characterData: true, subtree: true });
      let last = performance.now();
      requestAnimationFrame(function look() {
        // A frame's own time stays even where its script ran late.
        const now = performance.now();
        if (now - last > 20) probe.stalls.push([last, now]);
        last = now;
        requestAnimationFrame(look);
      });
    });
    """

  private struct Run {
    /// How far each change of phase was from its time, in milliseconds, against the middle one of them.
    var errors: [Double]
    /// Whether the browser itself stood still where it mattered: a machine that is busy elsewhere.
    var wasDisturbed: Bool
    var sounds: [Double]
  }

  /// Changes of phase in order, with their times on the page's clock.
  private func run(_ browser: Browser, told: [Double], from first: Int = 0) throws -> Run {
    let seen = try #require(try browser.evaluate("probe.words") as? [[Any]])
      .compactMap { one in (one[0] as? NSNumber).map { ($0.doubleValue, one[1] as? String ?? "") } }
      .filter { $0.1 == "breathe in" || $0.1 == "breathe out" }
    let times = seen.map { $0.0 }
    try #require(times.count > first + 1)
    let stalls = try browser.evaluate("probe.stalls") as? [[Double]] ?? []
    let shifts = times.indices.dropFirst(first).map { times[$0] - told[$0] }
    let middle = shifts.sorted()[shifts.count / 2]
    let errors = shifts.map { $0 - middle }
    let wasDisturbed = times.dropFirst(first).contains { time in
      stalls.contains { $0[0] - 1 <= time && time <= $0[1] + 21 }
    }
    return Run(
      errors: errors, wasDisturbed: wasDisturbed,
      sounds: (try browser.evaluate("probe.sounds.map(s => s * 1e9 - settle.zero)") as? [Double]) ?? [])
  }

  @Test("Phases change when the timeline says, within 20 ms, and a pause keeps the place")
  func phases() throws {
    try Running.withTemporaryFolder { folder in
      let minutes = Self.seconds / 60 + 0.5
      let arguments = ["1.5-1.5", "--minutes", String(format: "%.2f", minutes)]
      let page = try HandoutPageTests.handout(arguments + ["--lead-in", "0.5"], in: folder)
      let told = try JSONDecoder().decode(
        ToldTimeline.self,
        from: Data(HandoutPageTests.settle(["timeline", "--json"] + arguments).output.utf8))
      let starts = told.segments.map { Double($0.start_ns) / 1e6 }
      for attempt in 1...4 {
        let browser = try Browser()
        try browser.prepare(Self.probe)
        try browser.open(page)
        try browser.evaluate("document.getElementById('begin').click()")
        Thread.sleep(forTimeInterval: 0.7 + Self.seconds)
        let run = try run(browser, told: starts)
        let most = run.errors.map(abs).max() ?? .infinity
        if run.wasDisturbed, most > 20, attempt < 4 { continue }
        print("page: \(run.errors.count) changes of phase, at most \(String(format: "%.1f", most)) ms off")
        #expect(most <= 20)
        #expect(run.errors.count >= Int(Self.seconds / 1.5) - 1)
        // What is heard is placed to the frame: of each pair of tones, the first is the phase's own.
        for start in starts.prefix(run.errors.count) {
          #expect(run.sounds.contains { abs($0 - start * 1e6) < 21_000 }, "\(start)")
        }
        try expectPause(browser, starts)
        #expect(browser.complaints == [])
        #expect(browser.requests == [])
        return
      }
    }
  }

  /// Pauses for two seconds and goes on: the place stays, and what follows keeps the timeline's time.
  private func expectPause(_ browser: Browser, _ starts: [Double]) throws {
    let wait = "new Promise((done) => setTimeout(done, 300))"
    let before = try #require(
      try browser.evaluate("(() => { find('pause').click(); return settle.place; })()") as? Double)
    let held = try #require(try browser.evaluate("\(wait).then(() => settle.place)") as? Double)
    let words = try browser.evaluate("probe.words.length") as? Int
    Thread.sleep(forTimeInterval: 2)
    #expect(try browser.evaluate("settle.place") as? Double == held)
    #expect(try browser.evaluate("probe.words.length") as? Int == words)
    #expect(try browser.evaluate("document.getElementById('state').textContent") as? String == "paused")
    // The sound fades for 50 ms before the clock stands still.
    #expect(held - before < 150e6)
    let after = try #require(
      try browser.evaluate("player.resume().then(() => settle.place)") as? Double)
    #expect(after >= held && after - held < 100e6)
    let seen = try #require(
      try browser.evaluate("probe.words.filter(w => w[1].startsWith('breathe')).length") as? Int)
    Thread.sleep(forTimeInterval: 4)
    let run = try run(browser, told: starts, from: seen)
    let most = run.errors.map(abs).max() ?? .infinity
    print("page: after a pause at most \(String(format: "%.1f", most)) ms off")
    #expect(most <= 20 || run.wasDisturbed)
  }

  @Test("By button: a way is chosen, a gate opened, a thing hurried, and leaving is at once")
  func buttons() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "ways.json")
      try Data(
        #"""
        { "format": 1, "id": "ways", "name": "Ways", "steps": [
          { "choose": [ {"label": "one", "steps": [ {"rest": 30, "show": "first"} ]}, {"label": "two", "steps": [ {"say": "second", "wait": true} ]} ] },
          { "notice": 2, "of": "things", "each": "30 s" }, { "ask": "distress" }, { "rest": 60, "show": "last" } ] }
        """#.utf8
      ).write(to: file)
      let page = try HandoutPageTests.handout([file.path], in: folder)
      let browser = try Browser()
      try browser.open(page)
      let word = "document.getElementById('word').textContent"
      /// Waits until an expression is true.
      func until(_ expression: String) throws {
        try browser.evaluate(
          "(async () => { const end = performance.now() + 9000; while (!(\(expression))) { if (performance.now() > end) throw new Error(document.getElementById('player').innerText); await new Promise(d => setTimeout(d, 20)); } })()"
        )
      }
      try browser.evaluate("document.getElementById('begin').click()")
      try until(
        "document.querySelectorAll('#ways button').length === 2 && document.body.dataset.state === 'running'")
      try browser.evaluate("document.querySelectorAll('#ways button')[1].click()")
      try until("\(word) === 'second'")
      // It waits, however long.
      try until("document.getElementById('over').textContent === 'when you are ready'")
      let place = try browser.evaluate("settle.place") as? Double
      Thread.sleep(forTimeInterval: 0.5)
      #expect(try browser.evaluate("settle.place") as? Double == place)
      for expected in ["●○", "●●"] {
        try browser.evaluate("document.getElementById('goOn').click()")
        try until("document.getElementById('dots').textContent === '\(expected)'")
      }
      try browser.evaluate("document.getElementById('goOn').click()")
      try until("document.querySelectorAll('#ways button').length === 11")
      try browser.evaluate("document.querySelectorAll('#ways button')[7].click()")
      try until("\(word) === 'last'")
      try browser.evaluate("document.getElementById('leave').click()")
      #expect(try browser.evaluate("document.body.dataset.state") as? String == "idle")
      #expect(try browser.evaluate("document.getElementById('player').hidden") as? Bool == true)
      #expect(browser.complaints == [])
    }
  }
}
