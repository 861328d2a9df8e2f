import Foundation
import Testing

/// What a sound server shows of the stream to whoever looks at its list.
@Suite("What the sound server is told", .serialized)
struct StreamNameTests {
  @Test(
    "The stream is called Settle, says nothing of the exercise, and is not to be remembered",
    .timeLimit(.minutes(1)))
  func neutral() throws {
    let script = """
      "$@" >/dev/null 2>&1 &
      for try in $(seq 100); do
        pactl list sink-inputs | grep --quiet application.name && break
        sleep 0.05
      done
      pactl list sink-inputs
      kill -INT $!
      wait
      """
    let outcome = try Running.run(
      Running.project.appending(path: "scripts/null-sink"),
      ["/bin/bash", "-c", script, "bash", Running.settle.path, "play", "even-breath", "--plain"], within: 40)
    let list = outcome.output
    for property in ["application.name", "node.name", "media.name"] {
      #expect(list.contains("\(property) = \"Settle\""), "\(list)")
    }
    #expect(list.contains("state.restore-props = \"false\""))
    #expect(!list.lowercased().contains("breath"))
  }
}
