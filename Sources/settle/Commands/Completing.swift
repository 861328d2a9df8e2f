internal import ArgumentParser
internal import Glibc
internal import PatternFiles

/// What a shell offers while a line is typed; it asks the program for what is not fixed.
extension CompletionKind {
  /// Patterns by id, and the files that go on from what is typed.
  static let patterns = custom { _, _, typed in
    Shell.catalogue.ids.filter { $0.hasPrefix(typed) }
      + Completing.files(typed, endings: [".json", ".settle"])
  }

  /// The settings of the pattern that stands in the line, as they are: `minutes=5`.
  static let settings = custom { words, _, typed in
    Completing.settings(in: words).filter { $0.hasPrefix(typed) }
  }

  /// The words that a choice has.
  static func words<Choice: CaseIterable & RawRepresentable<String>>(of choice: Choice.Type) -> CompletionKind
  {
    .list(Choice.allCases.map(\.rawValue))
  }
}

/// Looks up what can stand in a line.
enum Completing {
  /// The settings of the first word that is a pattern.
  fileprivate static func settings(in words: [String]) -> [String] {
    let catalogue = Shell.catalogue
    let reader = PatternReader(library: catalogue)
    // Without a pattern of its own a line is one of `settle now`.
    for word in words.dropFirst() where !word.hasPrefix("-") {
      let isNow = word == NowCommand.pattern
      let own = isNow ? catalogue.builtIn(id: word) : catalogue.pattern(id: word) ?? catalogue.file(at: word)
      guard let file = own, let pattern = reader.read(file).pattern, !pattern.settings.isEmpty else {
        continue
      }
      return pattern.settings.map { "\($0.name)=\(ExactDecimal.text($0.standard))" }
    }
    return []
  }

  /// Files with one of these endings, and folders, whose path begins with what is typed.
  fileprivate static func files(_ typed: String, endings: [String]) -> [String] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let kind = entry.pointee.d_type
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let path = folder + name
      // What a shell would have to write in quotes is left to be typed.
      guard path.hasPrefix(typed), !name.hasPrefix("."), path.allSatisfy(isPlain) else { continue }
      if kind == UInt8(DT_DIR) {
        found.append(path + "/")
      } else if endings.contains(where: name.hasSuffix) {
        found.append(path)
      }
    }
    return found.sorted()
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_./,+@".contains(character)
  }
}
