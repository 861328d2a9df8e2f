/// German: the translation of each English sentence, by the place where it is read.
enum German: Translation {
  static let diagnostics: [String: String] = [
    diagnostics1, diagnostics2, diagnostics3, diagnostics4, diagnostics5, diagnostics6, diagnostics7,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
}
