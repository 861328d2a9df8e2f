internal import Phrases

/// The quiet line at the bottom: at most four keys, and only those that work.
enum KeyLine {
  /// The line as it fits into a width: with what the keys do, else the keys alone, else nothing.
  static func words(_ moment: Moment, width: Int, phrases: ScreenPhrases, isShort: Bool) -> String {
    let keys = shown(moment)
    let whole = keys.map { "\($0.cap(phrases)) \(meaning(of: $0, moment, phrases))" }
      .joined(separator: " · ")
    if !isShort && whole.count <= width { return whole }
    // Just the caps, and fewer of them where even these do not fit: leaving is named last and dropped last.
    for count in stride(from: keys.count, to: 0, by: -1) {
      let line = keys.filter { $0 == .leave || keys.prefix(count).contains($0) }
        .map { $0.cap(phrases) }.joined(separator: " · ")
      if line.count <= width { return line }
    }
    return width >= 1 && keys.contains(.leave) ? KeyName.leave.cap(phrases) : ""
  }

  private static func meaning(of key: KeyName, _ moment: Moment, _ phrases: ScreenPhrases) -> String {
    if key == .help && moment.showsHelp { return phrases.back }
    return key.meaning(phrases, isPaused: moment.isPaused)
  }

  private static func shown(_ moment: Moment) -> [KeyName] {
    let first: KeyName = moment.isHeld && !moment.isPaused ? .goOn : .pause
    var order: [KeyName] = [first, .somethingElse, .voice, .leave, .help]
    if moment.showsHelp { order = [.help, .leave] }
    if !moment.keys.contains(first), first == .goOn { order[0] = .pause }
    return Array(order.filter(moment.keys.contains).prefix(4))
  }
}
