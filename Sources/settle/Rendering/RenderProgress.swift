internal import Glibc
internal import PatternFiles
internal import Phrases

/// One calm line that tells how far it is, on a terminal; nothing anywhere else.
struct RenderProgress {
  private let name: String
  private let isShown = isatty(STDERR_FILENO) == 1
  private var shown: Int?
  private var next = RenderProgress.tick + 2

  init(path: String) { name = VisibleText.of(path) }

  /// Eighths of a second.
  private static var tick: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return time.tv_sec * 8 + time.tv_nsec / 125_000_000
  }

  /// Shows a share, 0…1, at most eight times a second, and not at all where it is done at once.
  mutating func show(_ share: Double) {
    guard isShown else { return }
    let tick = RenderProgress.tick
    guard tick >= next else { return }
    next = tick + 1
    let percent = Int(share * 100)
    guard percent != shown else { return }
    shown = percent
    _ = StandardStream.write("\r\(Shell.phrases.command.rendering(name, percent))", to: STDERR_FILENO)
  }

  /// Takes the line away.
  mutating func clear() {
    guard shown != nil else { return }
    _ = StandardStream.write("\r\u{1B}[K", to: STDERR_FILENO)
    shown = nil
  }
}
