import Phrases

/// A problem as it is found: its place still in bytes.
struct Finding: Hashable {
  var code: DiagnosticCode
  var severity: Diagnostic.Severity
  var words: DiagnosticWords
  /// The bytes that are meant; nil for what is none of the file's text.
  var range: Range<Int>?
  var pointer: JSONPointer?
}

/// The problems of one file, in the order in which they are found.
final class FindingList {
  private struct Place: Hashable {
    let code: DiagnosticCode
    let range: Range<Int>
  }

  private(set) var findings: [Finding] = []
  private var said: Set<Place> = []

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  func report(
    _ code: DiagnosticCode, _ words: DiagnosticWords, at range: Range<Int>?, _ pointer: JSONPointer?,
    severity: Diagnostic.Severity = .error
  ) {
    findings.append(Finding(code: code, severity: severity, words: words, range: range, pointer: pointer))
  }

  func append(_ finding: Finding) {
    // One finding a code and place: steps that are used twice say what they have to say once.
    if let range = finding.range, !said.insert(Place(code: finding.code, range: range)).inserted { return }
    findings.append(finding)
  }

  /// The problems with lines and columns, sorted by place; those without a place come first.
  func diagnostics(in source: SourceText) -> [Diagnostic] {
    let sorted = findings.enumerated().sorted { left, right in
      let (a, b) = (left.element.range?.lowerBound ?? -1, right.element.range?.lowerBound ?? -1)
      return a != b ? a < b : left.offset < right.offset
    }
    var cursor = SourceText.Cursor(source)
    return sorted.map { _, finding in
      Diagnostic(
        code: finding.code, severity: finding.severity, message: finding.words.message,
        label: finding.words.label, help: finding.words.help, source: finding.words.source,
        file: source.name,
        place: finding.range.map { cursor.place(of: $0) }, path: finding.pointer?.text)
    }
  }
}
