import Foundation
import Testing

@Suite("What holds, and where it comes from")
struct ConfigCommandTests {
  private func settle(config: String?, _ arguments: [String]) throws -> (Running.Outcome, path: String) {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "settle/config.json")
      if let config {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(config.utf8).write(to: file)
      }
      let outcome = try Running.run(
        Running.settle, arguments, within: 30,
        environment: ["XDG_CONFIG_HOME": folder.path, "LC_ALL": "C.UTF-8"])
      return (outcome, file.path)
    }
  }

  @Test("Without a file all is as usual")
  func usual() throws {
    let (outcome, path) = try settle(config: nil, ["config"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        \(path) (not there; it is not needed)
          volume         60                     default
          sound          on                     default
          device         default                default
          stream_name    Settle                 default
          ticks          off                    default
          breath         as the pattern has it  default
          cues           as the pattern has it  default
          ambience       as the pattern has it  default
          voice          on, but for now        default
          speaker        espeak-ng              default
          piper          none                   default
          region         not said               default
          visual         as the pattern has it  default
          palette        dusk                   default
          reduced_motion off                    default
          fps            30                     default
          lines          timed                  default

        """)
  }

  @Test("Options win over the file, and the file over what is usual")
  func order() throws {
    let (outcome, _) = try settle(
      config: #"{ "volume": 40, "sound": false, "cues": "chime", "region": "gb" }"#,
      ["config", "--volume", "30"])
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.contains("  volume         30                     option"))
    #expect(lines.contains("  sound          off                    file"))
    #expect(lines.contains("  cues           chime                  file"))
    #expect(lines.contains("  device         default                default"))
    #expect(lines.contains("  region         uk                     file"))
  }

  @Test("Every setting of the file is an option too")
  func options() throws {
    let file = #"{ "ticks": true, "reduced_motion": true, "visual": "box", "fps": 20 }"#
    let model = Running.project.appending(path: "README.md").path
    let options = [
      ("volume", "7"), ("device", "null"), ("stream_name", "Music"), ("breath", "tone"), ("cues", "wood"),
      ("ambience", "rain"), ("visual", "wave"), ("palette", "clear-light"), ("fps", "60"), ("lines", "few"),
      ("speaker", "none"), ("region", "nz"), ("piper_model", model), ("piper_command", "sh"),
    ]
    let flags = ["--no-sound", "--no-ticks", "--no-reduced-motion", "--no-voice"]
    let arguments = options.flatMap { ["--" + $0.0.replacing("_", with: "-"), $0.1] }
    let (outcome, _) = try settle(config: file, ["config"] + arguments + flags)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n").dropFirst()
    let rows = lines.map { $0.split(separator: " ") }
    // The two of piper are one key.
    #expect(rows.count == options.count + flags.count - 1)
    let shown = ["region": "new-zealand", "piper": "sh \(model)"]
    for row in rows {
      #expect(row.count >= 3 && row.last == "option", "\(row)")
      let key = String(row[0])
      let wanted = shown[key] ?? options.first { $0.0 == key }?.1 ?? "off"
      #expect(row.dropFirst().dropLast().joined(separator: " ") == wanted, "\(row)")
    }
  }

  @Test("A command of piper's without its model is told, and so is a model that is not there")
  func piper() throws {
    let (outcome, _) = try settle(config: nil, ["config", "--piper-command", "sh"])
    #expect(outcome.status == 1 && outcome.errors == "--piper-command wants --piper-model beside it.\n")
    let missing = try settle(config: nil, ["config", "--piper-model", "none.onnx"]).0
    #expect(missing.status == 1 && missing.errors.contains("none.onnx cannot be read"))
    // What the line leaves out is that of the file.
    let file = #"{ "piper": { "command": "sh", "model": "/nowhere.onnx" } }"#
    let model = Running.project.appending(path: "README.md").path
    let mixed = try settle(config: file, ["config", "--piper-model", model]).0
    #expect(mixed.output.contains("sh \(model)") && mixed.output.contains("option"))
  }

  @Test("The screen's settings hold from the file, each within its range")
  func screen() throws {
    let (outcome, _) = try settle(
      config: #"{ "palette": "moss-dark", "fps": 61, "lines": "spoken", "visual": "bear" }"#, ["config"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("palette        moss-dark              file"))
    #expect(outcome.output.contains("lines          spoken                 file"))
    #expect(outcome.output.contains("fps            30                     default"))
    #expect(outcome.errors.contains("a whole number from 1 to 60"))
    #expect(outcome.errors.contains("did you mean \"bar\"?"))
  }

  @Test("The description of the config is printed for editors")
  func schema() throws {
    let (outcome, _) = try settle(config: nil, ["schema", "--config"])
    let file = Running.project.appending(path: "Patterns/config.schema.json")
    #expect(try outcome.output == String(contentsOf: file, encoding: .utf8))
  }

  @Test("A broken file is told with its places, and ends with 1")
  func broken() throws {
    let (outcome, path) = try settle(config: #"{ "volum": 40 }"#, ["config"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("volume         60                     default"))
    #expect(outcome.errors.contains("--> \(path):1:3"))
    #expect(outcome.errors.contains("did you mean \"volume\"?"))
  }

  @Test("A broken file never keeps anybody from playing: one calm line")
  func playing() throws {
    try Running.withTemporaryFolder { folder in
      let pattern = folder.appending(path: "short.json")
      try Data(
        """
        { "format": 1, "id": "short", "name": "Short",
          "steps": [ { "breathe": [ { "in": 1.5 }, { "out": 2 } ], "times": 1 } ] }
        """.utf8
      ).write(to: pattern)
      let (outcome, path) = try settle(
        config: "{ volume: 40 }", ["play", pattern.path, "--no-sound", "--lead-in", "0"])
      #expect(outcome.status == 0)
      #expect(outcome.errors == "Something in \(path) cannot be used: settle config shows it.\n")
    }
  }
}
