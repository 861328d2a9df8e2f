import Rhythm

/// What one reading of a pattern shares with the patterns that it includes.
final class DecodingSession {
  static let maximumSteps = 10_000
  static let maximumIncludes = 8

  let library: any PatternLibrary
  /// The languages of texts, the best liked first.
  let languages: [String]
  /// A length in nanoseconds that stands in for the pattern's only `for`.
  var lengthInPlaceOfFor: Fraction?

  /// The steps read so far; those of an include count at each use.
  var stepCount = 0
  /// Whether a limit was passed, so that nothing more is read.
  var isStopped = false
  /// The `for`s of the pattern itself.
  var forCount = 0
  /// What the marks of blocks stand for.
  var marks: [Mark] = []
  /// The identities of the files that are being read, the outermost first.
  var stack: [String] = []
  /// What included patterns bring along.
  var cautions: [Pattern.Caution] = []
  var acknowledged: [Pattern.Acknowledgement] = []
  /// The sound files that are used.
  var recordings: [RecordingUse] = []
  /// The patterns that are included, once for each place that names them.
  var includes: [PatternUse] = []
  /// The documents of files that are included more than once.
  var documents: [String: JSONValue] = [:]

  /// The documents of a pattern that another one names, and of all that it includes itself.
  func included(by identity: String, as name: String) -> [JSONValue] {
    var found: [JSONValue] = []
    var seen: Set<String> = []
    var waiting = includes.filter { $0.namedBy == identity && $0.reference == name }
    while let next = waiting.popLast() {
      guard seen.insert(next.file.identity).inserted else { continue }
      if let document = documents[next.file.identity] { found.append(document) }
      waiting += includes.filter { $0.namedBy == next.file.identity }
    }
    return found
  }

  init(library: any PatternLibrary, languages: [String]) {
    self.library = library
    self.languages = languages
  }
}

/// What the mark of a block stands for: the place of its step, and what was acknowledged there.
struct Mark {
  /// A place in the file that is checked.
  struct Place: Hashable {
    var range: Range<Int>
    var pointer: JSONPointer
  }

  var step: Place
  /// The places of the step's phases; empty where they have none of their own.
  var phases: [Place] = []
  /// Codes that the pattern or one that includes it answers for, and why.
  var acknowledged: [DiagnosticCode: String] = [:]
  /// Whether the pattern or one that includes it names a pattern to offer in its place.
  var hasInstead = false

  func phase(_ index: Int) -> Place {
    phases.indices.contains(index) ? phases[index] : step
  }
}
