internal import ArgumentParser
internal import Glibc
internal import PatternFiles
internal import Phrases
internal import Screen
internal import Support

/// `settle support`.
struct SupportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "support", abstract: Shell.phrases.help.support)

  @OptionGroup var place: RegionOption

  func run() throws {
    let words = Shell.phrases.support
    let chosen = try place.held(Shell.config().config).value
    let text = SupportPage.text(region: chosen, on: .today, phrases: words)
    // On the alternate screen it does not stay in the scrollback.
    guard !Locale.isDumbTerminal, StandardStream.inputIsTerminal,
      let terminal = try? Terminal.ofStandardOutput()
    else { return StandardStream.line(text.trimmingNewline) }
    let code: Int32
    do {
      code = try TextPage(
        terminal, look: .detected(environment: Locale.environment), text: text, footer: words.keys
      ).show()
    } catch {
      return StandardStream.line(text.trimmingNewline)
    }
    if code != 0 { throw ExitCode(code) }
  }
}

extension CalendarDay {
  /// The day that the machine's clock tells.
  static var today: CalendarDay {
    var moment = Glibc.time(nil)
    var parts = tm()
    localtime_r(&moment, &parts)
    return CalendarDay(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}
