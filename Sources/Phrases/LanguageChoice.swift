/// Which languages a person reads: what the command line says, then what the locale says.
public enum LanguageChoice {
  /// The languages, the best liked first; English where nothing is said.
  ///
  /// - Parameters:
  ///   - arguments: the arguments of the program, among which `--lang TAG` may stand.
  ///   - variable: the value of a variable of the environment.
  public static func languages(arguments: [String], variable: (String) -> String?) -> [String] {
    let asked = option(in: arguments).map { [$0] } ?? []
    return asked + ofLocale(variable).filter { !asked.contains($0) }
  }

  /// The value of the last `--lang` among arguments.
  static func option(in arguments: [String]) -> String? {
    var found: String?
    var isNext = false
    for argument in arguments {
      if isNext { (found, isNext) = (argument, false) } else if argument == "--" { break }
      if argument == "--lang" {
        isNext = true
      } else if argument.hasPrefix("--lang=") {
        found = String(argument.dropFirst("--lang=".count))
      }
    }
    return found
  }

  /// The languages of the locale: its own, and before it those of `LANGUAGE`, which counts as gettext has it, not
  /// where the locale is C.
  private static func ofLocale(_ variable: (String) -> String?) -> [String] {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(variable).first { !$0.isEmpty }
    guard let value, let own = tag(value) else { return ["en"] }
    let list = variable("LANGUAGE")?.split(separator: ":").compactMap { tag(String($0)) } ?? []
    return list + (list.contains(own) ? [] : [own])
  }

  /// A locale such as `de_AT.UTF-8@euro` as a BCP 47 tag; nil for the one that has no language.
  private static func tag(_ locale: String) -> String? {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    if name.isEmpty || name == "C" || name == "POSIX" { return nil }
    return String(name.map { $0 == "_" ? "-" : $0 })
  }
}
