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
          volume       60                     default
          sound        on                     default
          device       default                default
          stream_name  Settle                 default
          ticks        off                    default
          breath       as the pattern has it  default
          cues         as the pattern has it  default
          ambience     as the pattern has it  default
          region       not said               default

        """)
  }

  @Test("Options win over the file, and the file over what is usual")
  func order() throws {
    let (outcome, _) = try settle(
      config: #"{ "volume": 40, "sound": false, "cues": "chime", "region": "gb" }"#,
      ["config", "--volume", "30"])
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.contains("  volume       30                     option"))
    #expect(lines.contains("  sound        off                    file"))
    #expect(lines.contains("  cues         chime                  file"))
    #expect(lines.contains("  device       default                default"))
    #expect(lines.contains("  region       uk                     file"))
  }

  @Test("A broken file is told with its places, and ends with 1")
  func broken() throws {
    let (outcome, path) = try settle(config: #"{ "volum": 40 }"#, ["config"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("volume       60                     default"))
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
