internal import ArgumentParser
internal import Phrases

extension PlayOptions {
  /// Plays it to its end, or until it is left; throws the exit code where it is not 0.
  ///
  /// - Parameter watching: begins to watch what may change the run while it is played; nil watches nothing.
  func play(_ plan: PlayPlan, watching: ((PlayRun) -> FileWatch)? = nil) throws {
    let words = Shell.phrases.command
    var log: EventLog?
    let curtain = Curtain()
    let output = LineWriter(1, gone: { curtain.fall(.unread) })
    if let path = events {
      guard let lines = path == "-" ? output : LineWriter(path: path) else {
        throw Shell.failure(words.unwritable(path, Shell.reason()))
      }
      log = EventLog(lines: lines)
    }
    let run = try PlayRun(plan, log: log, output: output, curtain: curtain)
    let watch = watching?(run)
    let code = run.play()
    watch?.stop()
    if let lost = log?.lines.lost ?? output.lost {
      throw Shell.failure(words.unwritable(events ?? words.standardOutput, Shell.reason(lost)))
    }
    if code != 0 { throw ExitCode(code) }
  }
}
