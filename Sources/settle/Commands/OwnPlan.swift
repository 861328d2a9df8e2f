internal import Glibc
internal import PatternFiles

/// The person's own plan: a pattern, readable by them alone, that `now` begins with.
enum OwnPlan {
  /// What came of writing it.
  enum Outcome {
    case written, exists
    /// `errno` says why.
    case failed
  }

  /// Where it is: beside the folder of the person's own patterns.
  static var path: String? {
    Catalogue.standardOwnFolder().map { $0.split(separator: "/").dropLast() }
      .map { "/" + $0.joined(separator: "/") + "/plan.json" }
  }

  /// The plan, if there is one that plays as it is; else nil, without a word.
  ///
  /// One that goes past a refusal stays out, whatever reason it gives.
  static func read(by reader: PatternReader, from catalogue: Catalogue) -> CheckedPattern? {
    guard let path, let file = catalogue.file(at: path) else { return nil }
    let checked = reader.read(file, judging: .safety)
    return checked.isPlayable && checked.acknowledged.isEmpty ? checked : nil
  }

  /// Writes it whole, for the person alone, where there is none yet.
  static func write(_ text: String, to path: String) -> Outcome {
    makeFolders(above: path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return errno == EEXIST ? .exists : .failed }
    // Whatever the umask is.
    let isWhole = fchmod(descriptor, 0o600) == 0 && StandardStream.write(text, to: descriptor)
    let isKept = fsync(descriptor) == 0
    let reason = errno
    close(descriptor)
    if isWhole, isKept { return .written }
    unlink(path)
    errno = reason
    return .failed
  }

  private static func makeFolders(above path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }
}
