import Foundation
import Testing

/// What a page knows and how it looks, in a real browser.
@Suite("A page that is handed on", .serialized)
struct HandoutPageTests {
  /// Whether it may take long: in `make verify`.
  static let isThorough = ProcessInfo.processInfo.environment["SETTLE_PAGE_SECONDS"] != nil

  static func settle(_ arguments: [String]) throws -> Running.Outcome {
    try Running.run(
      Running.settle, arguments, within: 60,
      environment: ["XDG_CONFIG_HOME": "/nonexistent", "LC_ALL": "C.UTF-8"])
  }

  static func handout(_ arguments: [String], in folder: URL, name: String = "page.html") throws -> URL {
    let page = folder.appending(path: name)
    let outcome = try settle(["handout"] + arguments + ["-o", page.path, "--force"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return page
  }

  private static let everything = #"""
    { "format": 1, "id": "everything", "name": "<Every> & \"thing\"", "cautions": ["panic", {"text": "</script><b>"}],
      "steps": [
        { "breathe": [ {"in": {"from": 3, "to": 4.1}, "fullness": 0.8}, {"in": 1, "label": "<i>more</i>"}, {"out": 6} ], "times": 7 },
        { "breathe": [ {"hold": 2}, {"in": 3}, {"out": 4} ], "times": 2, "over": "Still." },
        { "breathe": { "per_minute": 7, "in_out": "4:6" }, "for": "1 min" },
        { "pace": [ {"label": "press", "lasts": 3, "effort": 1}, {"label": "ease", "lasts": 6, "effort": 0} ], "kind": "press", "times": 2 },
        { "notice": 3, "of": "things", "or": "or think", "each": "4 s" },
        { "bilateral": { "passes": 4, "per_minute": 25 } },
        { "rest": "5 s", "show": "quiet", "cue": true }, { "ask": "distress", "wait": "6 s" },
        { "choose": [ {"label": "a", "steps": [ { "breathe": "3-4", "times": 2 } ]}, {"label": "b", "pattern": "even-breath", "set": {"minutes": 1}},
          {"label": "c", "end": true} ], "silence": 2, "wait": "4 s" },
        { "repeat": 3, "steps": [ { "say": "again" }, { "choose": [ {"label": "x", "steps": []}, {"label": "y", "steps": [ {"rest": 3} ]} ], "wait": "3 s" } ] },
        { "say": "the end", "wait": true }
      ] }
    """#

  @Test(
    "Every segment of the page is one of the compiled timeline, to the nanosecond, in every pattern that ships"
  )
  func segments() throws {
    try Running.withTemporaryFolder { folder in
      let browser = try Browser()
      let file = folder.appending(path: "everything.json")
      try Data(Self.everything.utf8).write(to: file)
      let list = try JSONSerialization.jsonObject(with: Data(Self.settle(["list", "--json"]).output.utf8))
      let ids = (list as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      #expect(ids.count > 30)
      // All of them in `make verify`; else every fifth.
      let chosen = Self.isThorough ? ids : ids.indices.filter { $0 % 5 == 0 }.map { ids[$0] }
      for pattern in chosen + [file.path, "5.5-5.5", "now"] {
        try browser.open(Self.handout([pattern], in: folder))
        let shown = try #require(
          try browser.evaluate(
            "settle.segments(100000).map(s => [s.kind, s.start, s.end, s.from ?? -1, s.to ?? -1, s.label ?? ''])"
          )
            as? [[Any]])
        let told = try JSONDecoder().decode(
          ToldTimeline.self, from: Data(Self.settle(["timeline", pattern, "--json"]).output.utf8))
        #expect(shown.count == told.segments.count, "\(pattern)")
        for (one, other) in zip(shown, told.segments) {
          // Words that are left out are quiet time.
          let kind = one[0] as? String
          #expect(kind == other.kind || (kind == "rest" && other.kind == "say"), "\(pattern)")
          #expect((one[1] as? NSNumber)?.int64Value == other.start_ns, "\(pattern)")
          #expect((one[2] as? NSNumber)?.int64Value == other.start_ns + other.duration_ns, "\(pattern)")
          #expect((one[3] as? NSNumber)?.doubleValue == other.from ?? -1, "\(pattern)")
          #expect((one[4] as? NSNumber)?.doubleValue == other.to ?? -1, "\(pattern)")
          if other.from != nil { #expect(one[5] as? String == other.label, "\(pattern)") }
        }
      }
      #expect(browser.complaints == [])
      #expect(browser.requests == [])
    }
  }

  @Test(
    "All text has a contrast of 7 to 1, in light and dark, before, while and after it plays, and on paper")
  func contrast() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "everything.json")
      try Data(Self.everything.utf8).write(to: file)
      let page = try Self.handout([file.path, "--note", "a note"], in: folder)
      let cards = try ["support", "signals", "questions"].map {
        try Self.handout(["--card", $0, "--note", ""], in: folder, name: "\($0).html")
      }
      let browser = try Browser()
      for scheme in ["light", "dark"] {
        try browser.emulate(["prefers-color-scheme": scheme])
        for card in cards {
          try browser.open(card)
          #expect(try browser.evaluate(Self.faint) as? [String] == [], "\(scheme) \(card)")
        }
        try browser.open(page)
        #expect(try browser.evaluate(Self.faint) as? [String] == [], "\(scheme)")
        try browser.evaluate("document.getElementById('begin').click(); new Promise(r => setTimeout(r, 300))")
        #expect(try browser.evaluate("document.body.dataset.state") as? String == "running")
        #expect(try browser.evaluate(Self.faint) as? [String] == [], "\(scheme), playing")
        try browser.evaluate("document.getElementById('else').click()")
        #expect(try browser.evaluate(Self.faint) as? [String] == [], "\(scheme), something else")
        try browser.evaluate("document.getElementById('enough').click()")
        try browser.emulate(["prefers-color-scheme": scheme], media: "print")
        #expect(try browser.evaluate(Self.faint) as? [String] == [], "\(scheme), on paper")
        try browser.emulate(["prefers-color-scheme": scheme])
      }
      #expect(browser.complaints == [])
      #expect(browser.requests == [])
    }
  }

  /// The visible texts whose contrast to what lies behind them is below 7.
  private static let faint = #"""
    (() => {
      const parts = (text) => text.match(/[\d.]+/g).map(Number);
      const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const colour = parts(getComputedStyle(at).backgroundColor);
          if (colour.length < 4 || colour[3] === 1) return colour;
        }
        return [255, 255, 255];
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement, style = getComputedStyle(element);
        if (!node.textContent.trim() || !element.checkVisibility() || ["SCRIPT", "STYLE", "NOSCRIPT"].includes(element.tagName)) continue;
        seen += 1;
        const ink = light(parts(element.ownerSVGElement ? style.fill : style.color)), paper = light(ground(element));
        const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
        if (!(ratio >= 7)) found.push(`${ratio.toFixed(2)} ${node.textContent.trim()}`);
      }
      return seen > 3 ? found : ["nothing was seen"];
    })()
    """#
}

struct ToldTimeline: Decodable {
  struct Segment: Decodable {
    var kind: String
    var start_ns: Int64
    var duration_ns: Int64
    var from: Double?
    var to: Double?
    var label: String?
  }
  var duration_ns: Int64
  var segments: [Segment]
}
