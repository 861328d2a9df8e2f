import Foundation
import Testing

/// Speech Dispatcher, which the desktop's screen reader speaks through, with a speaker that writes down what it is given.
@Suite("For a screen reader")
struct ScreenReaderTests {
  private static let pattern = """
    { "format": 1, "id": "spoken", "name": "Spoken",
      "steps": [ { "say": "If you like, look around.", "pause": 0 },
        { "breathe": [ { "in": 1.5 }, { "out": 2 } ], "times": 2, "over": "Small breaths are enough" } ] }
    """

  private static let server = """
    CommunicationMethod "unix_socket"
    SocketPath "default"
    AddModule "written" "sd_generic" "written.conf"
    DefaultModule written
    AudioOutputMethod "libao"
    DisableAutoSpawn
    """

  /// It speaks nothing and writes everything, and takes as long as a word does.
  private static func speaker(_ file: String) -> String {
    #"""
    GenericExecuteSynth "printf '%s\\n' \'$DATA\' >>\#(file); sleep 0.2"
    GenericCmdDependency "printf"
    AddVoice "en" "MALE1" "en"
    DefaultVoice "en"
    """#
  }

  private static let script = """
    set -e
    cd "$1"
    export HOME=$1 XDG_RUNTIME_DIR=$1/run
    speech-dispatcher --run-single --config-dir "$1/conf" --log-dir "$1/log" --timeout 0 >log/out 2>&1 &
    server=$!
    trap 'kill "$server" 2>/dev/null || true' EXIT
    for _ in $(seq 100); do
      [[ -S run/speech-dispatcher/speechd.sock ]] && break
      sleep 0.1
    done
    "$2" play "$1/spoken.json" --plain --lines spoken --no-sound --lead-in 0 | spd-say --pipe-mode --wait >/dev/null
    """

  @Test("Each phase is one short line, and all of them arrive", .timeLimit(.minutes(1)))
  func spoken() throws {
    try Running.withTemporaryFolder { folder in
      // Sockets take no long names.
      let place = URL(filePath: "/tmp").appending(path: "settle-spd-\(getpid())")
      defer { try? FileManager.default.removeItem(at: place) }
      for name in ["run", "log", "conf/modules"] {
        try FileManager.default.createDirectory(
          at: place.appending(path: name), withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      }
      let written = place.appending(path: "written")
      try Data(Self.pattern.utf8).write(to: place.appending(path: "spoken.json"))
      try Data(Self.server.utf8).write(to: place.appending(path: "conf/speechd.conf"))
      try Data(Self.speaker(written.path).utf8).write(to: place.appending(path: "conf/modules/written.conf"))
      try Data("default_driver=null\n".utf8).write(to: place.appending(path: ".libao"))
      let outcome = try Running.run(
        URL(filePath: "/bin/bash"), ["-c", Self.script, "bash", place.path, Running.settle.path], within: 40)
      try #require(outcome.status == 0, "\(outcome.errors)")
      let lines = try String(contentsOf: written, encoding: .utf8).split(whereSeparator: \.isNewline)
      #expect(
        lines == [
          "If you like, look around.", "Small breaths are enough, breathe in, 1.5 s", "breathe out, 2 s",
          "breathe in, 1.5 s", "breathe out, 2 s",
        ])
    }
  }
}
