internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Support

/// Where the person is, as far as the command line says so; it is never guessed.
struct RegionOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(Shell.phrases.help.region, value: "region"), completion: .words(of: SupportRegion.self)
  )
  var region: String?

  /// What holds: the option before the config; nil where nobody says. A region without help lines is told, and ends the
  /// command.
  func held(_ config: Config) throws -> Held<SupportRegion?> {
    let chosen = try region.map { name in
      guard let region = SupportRegion(named: name) else {
        let known = SupportRegion.allCases.map(\.rawValue)
        throw Shell.failure(Shell.phrases.support.noRegion(name, known: known))
      }
      return region
    }
    return Held(first: chosen, config.region.flatMap(SupportRegion.init(named:)))
  }
}
