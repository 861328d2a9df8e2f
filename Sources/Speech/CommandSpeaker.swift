internal import Glibc
internal import Synchronization

/// A speaker that is a program: started without a shell, with the words on its standard input alone.
///
/// One that hangs or dies costs the words that it was to speak, and is started anew for the next ones; after three
/// times in a row it is not asked any more.
public final class CommandSpeaker: Speaker {
  /// How long a program may take for a line, and until it has loaded what it needs, in seconds.
  public struct Patience: Sendable {
    var line: Double
    var start: Double

    /// Usually ten seconds a line, and twenty more for the first one.
    public init(line: Double = 10, start: Double = 20) {
      self.line = line
      self.start = start
    }
  }

  private struct State {
    var process: SpawnedProcess?
    var folder: MemoryFolder?
    var failures = 0
    var isClosed = false
  }

  /// What a line may give at most: twelve minutes.
  private static let mostBytes = 32 << 20
  private static let mostFailures = 3

  private let program: SpeakerProgram
  private let patience: Patience
  private let state = Mutex(State())

  /// A speaker.
  public init(_ program: SpeakerProgram, patience: Patience = Patience()) {
    self.program = program
    self.patience = patience
  }

  /// The program's name.
  public var name: String { program.name }
  /// The program, its arguments, and when its files were changed.
  public var fingerprint: String? { program.fingerprint }

  /// Has the program speak a line; takes as long as that takes, and no longer than its patience.
  public func speak(_ line: SpeechLine) throws(SpeakerFailure) -> Utterance {
    guard !line.text.isEmpty, program.speaks(line.language) else { throw .notMine }
    if state.withLock({ $0.isClosed }) { throw .closed }
    // Others may be able to.
    if state.withLock({ $0.failures >= Self.mostFailures }) { throw .notMine }
    do throws(SpeakerFailure) {
      let bytes = program.manner == .once ? try speakOnce(line) : try speakWarm(line)
      state.withLock { $0.failures = 0 }
      return .wave(bytes)
    } catch {
      forget()
      state.withLock { $0.failures += 1 }
      throw error
    }
  }

  /// Ends the program and all that it started.
  public func close() {
    let folder = state.withLock { state in
      state.isClosed = true
      state.process?.end()
      return state.folder
    }
    folder?.remove()
  }

  deinit { close() }

  // MARK: Once

  private func speakOnce(_ line: SpeechLine) throws(SpeakerFailure) -> [UInt8] {
    var language: [String] = []
    if let flag = program.languageFlag { language = [flag, Self.tag(line.language)] }
    do throws(SpeakerFailure) { return try speakOnce(line.text, program.arguments + language) } catch {
      // A region that it does not know may have a language that it does.
      guard error == .silent, let flag = program.languageFlag, line.language.contains("-") else {
        throw error
      }
      let primary = String(line.language.prefix { $0 != "-" })
      return try speakOnce(line.text, program.arguments + [flag, Self.tag(primary)])
    }
  }

  private func speakOnce(_ text: String, _ arguments: [String]) throws(SpeakerFailure) -> [UInt8] {
    let process = try SpawnedProcess(program.path, arguments, takesErrors: false)
    try keep(process)
    defer { forget() }
    let deadline = SpawnedProcess.Deadline(seconds: patience.line)
    try process.write(Array((text + "\n").utf8), by: deadline)
    process.endInput()
    var bytes: [UInt8] = []
    while bytes.count < Self.mostBytes {
      let more = try process.read(by: deadline)
      if more.isEmpty { break }
      bytes += more
    }
    // A head alone is no word.
    guard bytes.count > 44, try process.succeeds(by: deadline) else { throw .silent }
    return bytes
  }

  /// A language as such a program names it; British English where nothing else is said.
  static func tag(_ language: String) -> String {
    let letters = language.replacing("_", with: "-").lowercased().filter {
      $0.isASCII && ($0.isLetter || $0 == "-")
    }
    return letters == "en" || letters.hasPrefix("-") || letters.isEmpty ? "en-gb" : letters
  }

  // MARK: Warm

  private func speakWarm(_ line: SpeechLine) throws(SpeakerFailure) -> [UInt8] {
    let isFirst = state.withLock { $0.process == nil }
    let (process, folder) = try warmProcess()
    let deadline = SpawnedProcess.Deadline(seconds: patience.line + (isFirst ? patience.start : 0))
    try process.write(Array((line.text + "\n").utf8), by: deadline)
    var heard: [UInt8] = []
    while heard.count < 1 << 20 {
      let more = try process.read(by: deadline)
      if more.isEmpty { throw .silent }
      heard += more
      if let name = folder.name(in: heard) {
        guard let bytes = folder.take(name, atMost: Self.mostBytes), bytes.count > 44 else { throw .silent }
        return bytes
      }
    }
    throw .silent
  }

  private func warmProcess() throws(SpeakerFailure) -> (SpawnedProcess, MemoryFolder) {
    if let (process, folder) = state.withLock({ state in
      state.process.flatMap { process in state.folder.map { (process, $0) } }
    }) {
      return (process, folder)
    }
    guard let folder = MemoryFolder() else { throw .notStarted(ENOSPC) }
    let process = try SpawnedProcess(
      program.path, program.arguments + ["--output_dir", folder.path], takesErrors: true)
    state.withLock { $0.folder = folder }
    try keep(process)
    return (process, folder)
  }

  private func keep(_ process: SpawnedProcess) throws(SpeakerFailure) {
    let isClosed = state.withLock { state in
      state.process = process
      return state.isClosed
    }
    guard isClosed else { return }
    process.end()
    throw .closed
  }

  private func forget() {
    let (process, folder) = state.withLock { state in
      defer {
        state.process = nil
        state.folder = nil
      }
      return (state.process, state.folder)
    }
    process?.end()
    folder?.remove()
  }
}
