import Foundation
import Testing

/// A therapist's own voice: here the monitor of the null sink is the microphone, and a tone the voice.
@Suite("Recording", .serialized)
struct RecordTests {
  private static let pattern = """
    {
      "format": 1,
      "id": "chair",
      "name": "Chair",
      "steps": [
        { "say": "If you like, feel the chair.",
          "pause":   3 },
        { "breathe": "4-6", "times": 2 },
        { "repeat": 1, "steps": [ {"say": "And look around."} ] }
      ]
    }

    """

  /// Types into a terminal while a tone is played, and waits for what comes of it.
  private static let script = """
    set -eu
    settle=$1 file=$2 socket=$3 tone=$4
    pactl set-default-source settle.monitor
    screen() { tmux -S "$socket" capture-pane -p; }
    seen() { for _ in $(seq 200); do screen | grep -q -- "$1" && return 0; sleep 0.05; done; screen >&2; exit 1; }
    key() { tmux -S "$socket" send-keys "$@"; }
    tmux -S "$socket" -f /dev/null new-session -d -x 80 -y 24 \
      "'$settle' record '$file'; echo rc=\\$?; sleep 30"
    trap 'tmux -S "$socket" kill-server' EXIT
    seen 'Words 1 of 2'; seen 'If you like, feel the chair'; seen 'No recording yet'
    # Nothing is said.
    key Space; seen 'Recording'; sleep 0.7; key Space; seen 'Nothing was heard'
    key Space; seen 'Recording'; sleep 0.6
    pacat --playback --raw --rate=48000 --channels=1 --format=float32le "$tone"
    sleep 0.8; key Space; seen 'Kept: audio/chair-1'
    cp "$file" "$file".first
    key p; seen 'Playing it back'; seen 'Kept\\|Recorded'
    key n; seen 'Words 2 of 2'
    # Left while it records: what was said is kept.
    key Space; seen 'Recording'; sleep 0.6
    pacat --playback --raw --rate=48000 --channels=1 --format=float32le "$tone"
    sleep 0.8; key q; seen 'All 2 are recorded'; seen 'rc=0'
    """

  @Test(
    "Words are recorded one by one, kept at once, and named in the file, which else stays as it was",
    .timeLimit(.minutes(2)))
  func record() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "chair.json")
      try Data(Self.pattern.utf8).write(to: file)
      let tone = (0..<48_000).map { 0.5 * sinf(2 * .pi * 440 * Float($0) / 48_000) }
      let toneFile = folder.appending(path: "tone.raw")
      try tone.withUnsafeBytes { try Data($0).write(to: toneFile) }
      let outcome = try Running.run(
        Running.project.appending(path: "scripts/null-sink"),
        [
          "bash", "-c", Self.script, "bash", Running.settle.path, file.path,
          folder.appending(path: "tmux").path, toneFile.path,
        ], within: 100, environment: ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"])
      try #require(outcome.status == 0, "\(outcome.errors)")
      func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      }
      let one = Self.pattern.replacing(
        #"feel the chair.","#, with: #"feel the chair.", "recording": "audio/chair-1.flac","#)
      #expect(try text("chair.json.first") == one)
      #expect(
        try text("chair.json")
          == one.replacing(#"around."}"#, with: #"around.", "recording": "audio/chair-2.flac"}"#))
      // The voice was loud: that is told, with its place.
      let check = try Running.run(Running.settle, ["check", file.path], within: 30)
      #expect(check.output.components(separatedBy: "it peaks at −6 dBFS").count == 3, "\(check.output)")
      for number in 1...2 {
        let frames = try Self.frames(ofFLAC: folder.appending(path: "audio/chair-\(number).flac"))
        // A second of voice, a tenth before it and three after; the silence around them is gone.
        #expect((66_000...70_000).contains(frames), "\(frames)")
      }
    }
  }

  /// The number of frames that a FLAC file tells in its first block.
  private static func frames(ofFLAC file: URL) throws -> Int {
    let bytes = try Data(contentsOf: file).prefix(26)
    try #require(bytes.count == 26 && bytes.starts(with: Array("fLaC".utf8)))
    return bytes[21..<26].reduce(0) { $0 << 8 | Int($1) } & 0xF_FFFF_FFFF
  }
}
