import Foundation
import Testing

/// The journal as a person meets it.
@Suite("The journal, from the command line", .serialized)
struct JournalCommandTests {
  private static let rated = """
    {"format":1,"id":"rated","name":"Rated","steps":[
      {"ask":"distress","wait":"20 s"}, {"rest":1}, {"ask":"distress","wait":"20 s"}, {"rest":20}]}
    """
  private static let short = """
    {"format":1,"id":"short","name":"Short","steps":[{"rest":4}]}
    """

  private func play(_ place: KeptPlace, _ file: String) throws {
    let played = try place.settle("play", file, "--plain", "--no-sound")
    #expect(played.status == 0)
    #expect(played.errors == "")
  }

  @Test(
    "Off until it is turned on; then a session is kept, shown, exported and erased", .timeLimit(.minutes(1)))
  func wholeLife() throws {
    let place = try KeptPlace()
    let file = try place.write(Self.short, to: "short.json")
    try play(place, file)
    #expect(!place.has("data/settle"))
    let none = try place.settle("journal", "show")
    #expect(none.status == 1)
    #expect(none.errors == "There is no journal. settle journal on begins one.\n")

    #expect(try place.settle("journal", "on").status == 0)
    try play(place, file)
    let shown = try place.settle("journal")
    #expect(shown.output.hasSuffix("  short   0.1 min\n"))
    #expect(shown.output.split(separator: "\n").count == 1)
    let csv = try place.settle("journal", "export").output
    #expect(csv.hasPrefix("date,exercise,minutes,ratings\r\n"))
    #expect(csv.hasSuffix(",short,0.1,\r\n"))

    let out = place.folder.path + "/out.json"
    #expect(try place.settle("journal", "export", "--format", "json", "-o", out).status == 1)
    #expect(!place.has("out.json"))
    #expect(try place.settle("journal", "export", "--format", "json", "-o", out, "--yes").status == 0)
    #expect(place.text("out.json").contains("\"exercise\":\"short\""))
    var facts = stat()
    #expect(stat(out, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
    let again = try place.settle("journal", "export", "-o", out, "--yes")
    #expect(again.status == 1)
    #expect(again.errors.contains("is there already"))

    #expect(try place.settle("journal", "off").status == 0)
    try play(place, file)
    #expect(try place.settle("journal").output.contains("The journal is off"))
    #expect(try place.settle("journal", "erase").status == 1)
    #expect(place.has("data/settle/journal.jsonl"))
    #expect(try place.settle("journal", "erase", "--yes").status == 0)
    #expect(!place.has("data/settle"))
  }

  @Test("A torn line is told, and the rest is shown", .timeLimit(.minutes(1)))
  func torn() throws {
    let place = try KeptPlace()
    #expect(try place.settle("journal", "on").status == 0)
    let line = "{\"date\":\"2026-11-23\",\"exercise\":\"box\",\"minutes\":5}\n"
    try place.write(
      place.text("data/settle/journal.jsonl") + line + "{\"date\":\"2026", to: "data/settle/journal.jsonl")
    let shown = try place.settle("journal")
    #expect(shown.output.contains("2026-11-23  box     5 min\n"))
    #expect(shown.output.contains("Line 3 of the file could not be read, and was set aside."))
  }

  @Test("Ratings are given by arrows and Enter; one that rose is met with an offer", .timeLimit(.minutes(1)))
  func ratings() throws {
    let place = try KeptPlace()
    #expect(try place.settle("journal", "on").status == 0)
    let file = try place.write(Self.rated, to: "rated.json")
    let window = try place.window(["play", file, "--no-sound", "--lead-in", "0"])
    defer { window.close() }
    try window.wait(for: "the question") { try $0.screen().contains("how strong") }
    #expect(try !window.screen().contains("["))
    try window.type("Right", "Right")
    try window.wait(for: "the rating") { try $0.screen().contains("[6]") }
    try window.type("Down")
    try window.wait(for: "the rating") { try $0.screen().contains("[5]") }
    try window.type("Enter")
    try window.wait(for: "the rest") { try !$0.screen().contains("how strong") }
    try window.wait(for: "the second question") { try $0.screen().contains("how strong") }
    try window.type("8")
    try window.wait(for: "the rating") { try $0.screen().contains("[8]") }
    try window.type("Enter")
    try window.wait(for: "the offer") { try $0.screen().contains("2  look at what is around you") }
    #expect(try window.screen().contains("1  stop here"))
    #expect(try window.screen().contains("3  people to talk to"))
    try window.type("1")
    try window.wait(for: "the end") { try $0.status() != nil }
    #expect(try window.status() == 0)
    #expect(try window.isAsBefore())
    #expect(
      place.text("data/settle/journal.jsonl").contains("{\"value\":5,\"what\":\"distress\"},{\"value\":8,"))
  }

  @Test("Looking outward goes to another exercise; what was rated is kept", .timeLimit(.minutes(1)))
  func lookingOutward() throws {
    let place = try KeptPlace()
    #expect(try place.settle("journal", "on").status == 0)
    let file = try place.write(Self.rated, to: "rated.json")
    let window = try place.window(["play", file, "--no-sound", "--lead-in", "0"])
    defer { window.close() }
    for (rating, next) in [("3", "the rest"), ("9", "the offer")] {
      try window.wait(for: "the question") { try $0.screen().contains("how strong") }
      try window.type(rating)
      try window.wait(for: "the rating") { try $0.screen().contains("[\(rating)]") }
      try window.type("Enter")
      try window.wait(for: next) { try !$0.screen().contains("how strong") }
    }
    #expect(try window.screen().contains("look at what is around you"))
    try window.type("2")
    try window.wait(for: "another exercise") { try $0.screen().contains("look around slowly") }
    #expect(try !window.screen().contains("again"))
    try window.type("q")
    try window.wait(for: "the end") { try $0.status() != nil }
    let lines = place.text("data/settle/journal.jsonl").split(separator: "\n")
    #expect(lines.last?.contains("\"exercise\":\"rated\"") == true)
    #expect(lines.last?.contains("\"value\":9") == true)
  }

  @Test("Shown in a terminal nothing of it is left on the screen", .timeLimit(.minutes(1)))
  func alternateScreen() throws {
    let place = try KeptPlace()
    #expect(try place.settle("journal", "on").status == 0)
    let lines = (1...60).map {
      "{\"date\":\"2026-10-11\",\"exercise\":\"five-senses\",\"minutes\":\($0),\"ratings\":[{\"value\":7,\"what\":\"distress\"},{\"value\":4,\"what\":\"distress\"}]}\n"
    }
    try place.write(place.text("data/settle/journal.jsonl") + lines.joined(), to: "data/settle/journal.jsonl")
    let window = try place.window(["journal", "show"])
    defer { window.close() }
    try window.wait(for: "the plot") { try $0.screen().contains("10 │") && $0.screen().contains("● ●") }
    #expect(try window.isTaken())
    for _ in 0..<4 { try window.type("Space") }
    try window.wait(for: "the last line") { try $0.screen().contains("60 min") }
    try window.type("q")
    try window.wait(for: "the shell") { try $0.everything().contains("the shell again") }
    #expect(try window.status() == 0)
    #expect(try window.isAsBefore())
    #expect(try !window.isTaken())
    #expect(try !window.everything().contains("five-senses"))
  }

  @Test("A passphrase is asked for without showing it; a wrong one is told", .timeLimit(.minutes(1)))
  func passphrase() throws {
    let place = try KeptPlace()
    func run(_ arguments: [String], _ typed: [String], _ until: String) throws -> String {
      let window = try place.window(arguments)
      defer { window.close() }
      var seen = ""
      for (index, text) in typed.enumerated() {
        let question = index == 0 ? "assphrase" : "once more"
        try window.wait(for: "the question") { try $0.screen().contains(question) }
        try window.type(text)
        seen += try window.screen()
        try window.type("Enter")
      }
      try window.wait(for: until) { try $0.screen().contains(until) }
      if until != "the shell again" { try window.type("q") }
      try window.wait(for: "the end") { try $0.status() != nil }
      #expect(try window.isAsBefore())
      seen += try window.everything()
      #expect(!seen.contains("moss"))
      return seen
    }
    let different = try run(["journal", "on", "--passphrase"], ["moss", "mosses"], "the shell again")
    #expect(different.contains("two different ones"))
    #expect(!place.has("data/settle/journal.jsonl"))
    let on = try run(["journal", "on", "--passphrase"], ["mossgreen", "mossgreen"], "the shell again")
    #expect(on.contains("It is sealed"))
    try play(place, try place.write(Self.short, to: "short.json"))
    #expect(!place.text("data/settle/journal.jsonl").contains("short"))
    let wrong = try run(["journal", "show"], ["moss"], "the shell again")
    #expect(wrong.contains("This is not the journal's passphrase."))
    _ = try run(["journal", "show"], ["mossgreen"], "short   0.1 min")
    #expect(try place.settle("journal", "show").status == 1)
  }
}
