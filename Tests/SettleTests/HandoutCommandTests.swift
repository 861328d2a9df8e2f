import Foundation
import Testing

/// `settle handout` as a command: what it refuses, what it tells, and what the page carries.
@Suite("settle handout")
struct HandoutCommandTests {
  private static let forOne = #"""
    { "format": 1, "id": "for-one", "name": "For one", "author": "A. Example", "x-note": "secret plan",
      "summary": "Feet first. Made on {date}.", "category": "breathing", "cautions": ["heart", "pregnancy"], "instead": "even-breath",
      "acknowledged": [ { "code": "hold", "reason": "Practised together." } ],
      "steps": [ { "x-why": "secret step", "breathe": [ {"in": 4}, {"hold": 8}, {"out": 8} ], "times": 2 },
        { "say": "Today is {weekday}. You might look around." }, { "say": "It is {time}." } ] }
    """#

  private func settle(_ arguments: [String], in folder: URL) throws -> Running.Outcome {
    try Running.run(
      Running.settle, arguments, within: 30,
      environment: ["XDG_CONFIG_HOME": folder.appending(path: "config").path, "LC_ALL": "C.UTF-8"])
  }

  @Test("A page carries what it was said to carry, and nothing else of the file")
  func carried() throws {
    try Running.withTemporaryFolder { folder in
      // Among one's own patterns it is not asked about.
      let own = folder.appending(path: "config/settle/patterns")
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
      try Data(Self.forOne.utf8).write(to: own.appending(path: "for-one.json"))
      let page = folder.appending(path: "page.html")
      let outcome = try settle(
        ["handout", "for-one", "-o", page.path, "--note", "Until <Thursday>"], in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let html = try String(contentsOf: page, encoding: .utf8)
      for absent in ["secret", "A. Example", "Today is", "It is {", "Made on", folder.path] {
        #expect(!html.contains(absent), "\(absent)")
      }
      for name in ["{weekday}", "{date}", "{time}"] { #expect(!html.contains(name)) }
      for present in [
        "For one", "Feet first.", "You might look around.", "Practised together.", "Until &lt;Thursday&gt;",
        "Even breath", "for-one", "You can stop at any time", "heart conditions",
      ] { #expect(html.contains(present), "\(present)") }
      #expect(
        outcome.errors == """
          Whoever is given \(page.path) can read in it:
            the name and the id of the pattern: For one (for-one)
            the words of its steps, its summary, its cautions and what is known of it
            the pattern that it names in its place: Even breath
            the reason that was given for hold: Practised together.
            the note that was given with --note
          It leaves out:
            notes of the author's own (x-…)
            3 sentences that tell the day, the date or the time
            the author's name; --author adds it

          """)
      #expect(outcome.output.hasPrefix("Written: \(page.path), "))

      let again = try settle(["handout", "box", "-o", page.path], in: folder)
      #expect(again.status == 1 && again.errors.contains("--force"))
      #expect(try String(contentsOf: page, encoding: .utf8) == html)
      #expect(
        try settle(["handout", "for-one", "-o", page.path, "--force", "--author"], in: folder).status == 0)
      #expect(try String(contentsOf: page, encoding: .utf8).contains("A. Example"))
    }
  }

  @Test("A page speaks the language that was asked for, and says which words are in another one")
  func language() throws {
    try Running.withTemporaryFolder { folder in
      func page(_ arguments: [String]) throws -> String {
        let file = folder.appending(path: "page.html")
        let outcome = try settle(["handout"] + arguments + ["-o", file.path, "--force"], in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try String(contentsOf: file, encoding: .utf8)
      }
      let french = try page(["longer-out-breath", "--lang", "fr-CH"])
      for present in [
        "<html lang=\"fr\">", "<header><h1>", "commencer", "inspirer", "30 fois, 5 minutes en tout",
      ] {
        #expect(french.contains(present), "\(present)")
      }
      // This exercise is there in English alone.
      let german = try page(["five-senses", "--lang", "de"])
      for present in ["<html lang=\"de\">", "<header lang=\"en\"><h1>", "beginnen"] {
        #expect(german.contains(present), "\(present)")
      }
      let spanish = try page(["--card", "support", "--lang", "es"])
      #expect(spanish.contains("<html lang=\"es\">") && spanish.contains("Tarjeta de apoyo"))
      #expect(try page(["box"]).contains("<html lang=\"en\">"))
    }
  }

  @Test("What is not played is not handed on, and leaves no file")
  func refused() throws {
    try Running.withTemporaryFolder { folder in
      let page = folder.appending(path: "page.html").path
      let long = try settle(["handout", "4-9-8", "-o", page], in: folder)
      #expect(long.status == 1 && long.errors.hasPrefix("Not played as written."))
      // With a reason, but from elsewhere, and with nobody to ask.
      let file = folder.appending(path: "for-one.json")
      try Data(Self.forOne.utf8).write(to: file)
      let elsewhere = try settle(["handout", file.path, "-o", page], in: folder)
      #expect(elsewhere.status == 1 && elsewhere.errors.contains("Practised together."))
      #expect(try settle(["handout", "box"], in: folder).errors.contains("-o page.html"))
      #expect(
        try settle(["handout", "box", "-o", folder.appending(path: "page.txt").path], in: folder).status == 1)
      #expect(try settle(["handout", "-o", page], in: folder).status == 1)
      #expect(try settle(["handout", "box", "--card", "support", "-o", page], in: folder).status == 1)
      #expect(try settle(["handout", "box", "-o", "/nowhere/page.html"], in: folder).status == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["for-one.json"])
    }
  }

  @Test("Cards are listed, and written like pages")
  func cards() throws {
    try Running.withTemporaryFolder { folder in
      let listed = try settle(["handout", "--card"], in: folder)
      #expect(listed.status == 0)
      for name in ["support", "signals", "questions"] { #expect(listed.output.contains("  \(name)  ")) }
      let unknown = try settle(["handout", "--card", "nothing"], in: folder)
      #expect(unknown.status == 1 && unknown.output == listed.output)
      let card = folder.appending(path: "card.html")
      let outcome = try settle(["handout", "--card", "signals", "-o", card.path], in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let html = try String(contentsOf: card, encoding: .utf8)
      for word in ["yes", "no", "slower", "later", "something else"] {
        #expect(html.contains("<b>\(word)</b>"))
      }
      #expect(html.contains("script-src 'none'") && !html.contains("<script"))
    }
  }

  @Test("Minutes, settings and speed shape the page as they shape what is played")
  func options() throws {
    try Running.withTemporaryFolder { folder in
      let page = folder.appending(path: "page.html")
      let arguments = ["4-6", "--minutes", "1", "--speed", "0.8", "--no-sound", "-o", page.path]
      #expect(try settle(["handout"] + arguments, in: folder).status == 0)
      let html = try String(contentsOf: page, encoding: .utf8)
      #expect(html.contains("Breathe in for 5 seconds, breathe out for 7.5 seconds; 6 times"))
      #expect(html.contains("\"length\":75000000000") && html.contains("\"sound\":null"))
    }
  }
}
