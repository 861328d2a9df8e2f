internal import ArgumentParser
internal import Phrases

extension PlayOptions {
  /// Plays it to its end, or until it is left; throws the exit code where it is not 0.
  func play(_ plan: PlayPlan) throws {
    var log: EventLog?
    let curtain = Curtain()
    let output = LineWriter(gone: { curtain.fall(.unread) })
    if let path = events {
      guard let lines = path == "-" ? output : LineWriter(path: path) else {
        throw Shell.failure(Shell.phrases.command.unwritable(path, Shell.reason()))
      }
      log = EventLog(lines: lines)
    }
    let run = try PlayRun(plan, log: log, output: output, curtain: curtain)
    let code = run.play()
    if code != 0 { throw ExitCode(code) }
  }
}
