internal import ArgumentParser
internal import PatternFiles
internal import Phrases

/// `settle doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: Shell.phrases.doctor.help)

  @Flag(help: ArgumentHelp(Shell.phrases.help.json))
  var json = false

  @Option(help: ArgumentHelp(Shell.phrases.doctor.helpSeconds, value: "number"))
  var seconds = 5

  @Flag(help: ArgumentHelp(Shell.phrases.doctor.helpLoopback))
  var loopback = false

  @Option(help: ArgumentHelp(Shell.phrases.help.device, value: "pcm"))
  var device = "default"

  func run() throws {
    let words = Shell.phrases.doctor
    guard (2...600).contains(seconds) else {
      throw Shell.failure(Shell.phrases.command.outOfRange("--seconds", words.secondsRange))
    }
    if !json {
      StandardStream.aside(loopback ? words.beginsAloud(seconds: seconds) : words.begins(seconds: seconds))
    }
    let findings = try Examination(device: device, seconds: Double(seconds), listens: loopback).findings()
    let verdicts =
      Verdict.all(on: findings, words: words) + [
        Verdict.speaker(Shell.config().config), Verdict.terminal(words),
      ]
    let report = DoctorReport(findings: findings, verdicts: verdicts, words: words)
    StandardStream.line(json ? report.json : report.text)
  }
}
