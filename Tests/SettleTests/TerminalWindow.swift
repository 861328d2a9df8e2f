import Foundation

/// A terminal, of 80 by 24 unless another size is asked for, with the program in it, typed into and read as a person would.
///
/// It is a tmux server of its own, ended by `close`.
final class TerminalWindow {
  struct TimedOut: Error, CustomStringConvertible {
    var description: String
  }

  private static let program = URL(filePath: "/usr/bin/tmux")

  private let folder: URL
  private let socket: [String]
  private let environment: [String: String]
  private let server: Child

  /// Opens the window and starts the program with these arguments in it, below a shell.
  init(
    running arguments: [String], environment changes: [String: String] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "settle-tty-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "config"), withIntermediateDirectories: true)
    socket = ["-u", "-S", folder.appending(path: "tmux").path]
    environment = [
      "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": folder.appending(path: "config").path,
      "XDG_DATA_HOME": folder.appending(path: "data").path,
      "XDG_CACHE_HOME": folder.appending(path: "cache").path,
    ].merging(changes) { $1 }
    let surroundings = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      .filter { !["TMUX", "NO_COLOR"].contains($0.key) }
    // In the foreground (-D), so that it is a child that can be ended.
    server = try Child(
      Self.program.path, socket + ["-D", "-f", "/dev/null"], environment: surroundings)
    // The inner shell leaves its process id behind and becomes the program; the outer one does what a person's
    // shell does (jobs have groups of their own, set -m), and looks at what is left.
    let script = """
      cd '\(folder.path)'
      set -m
      stty -a >before
      sh -c 'echo $$ >pid; exec "$@"' sh "$@"
      status=$?
      while [ $status -eq 147 ] || [ $status -eq 148 ]; do
        stty -a >stopped
        until [ -e continue ]; do sleep 0.02; done
        rm continue stopped
        fg >/dev/null
        status=$?
      done
      stty -a >after
      echo "the shell again"
      echo $status >ended
      mv ended status
      exec sleep 300
      """
    try wait(for: "tmux") { _ in FileManager.default.fileExists(atPath: socket[2]) }
    // The line of tmux itself would take a row of a size that is asked for.
    let whole = (columns, rows) == (80, 24) ? [] : ["set-option", "-g", "status", "off", ";"]
    let session = ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
    try tmux(whole + session + ["sh", "-c", script, "sh", Running.settle.path] + arguments)
  }

  func close() {
    _ = try? tmux(["kill-server"])
    server.end()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Types keys by their names in tmux, `Space` or `q`.
  func type(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Gives the window another size, as dragging its corner does.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What stands on the screen.
  func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// What stands on the screen and above it, for scrolling back.
  func everything() throws -> String { try tmux(["capture-pane", "-p", "-S", "-"]) }

  /// True while a program has the alternate screen or has hidden the cursor.
  func isTaken() throws -> Bool {
    try tmux(["display-message", "-p", "#{alternate_on} #{cursor_flag}"]) != "0 1\n"
  }

  /// Sends a signal to the program.
  func signal(_ number: Int32) throws {
    let text = try String(contentsOf: folder.appending(path: "pid"), encoding: .utf8)
    guard let pid = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)), kill(pid, number) == 0 else {
      throw TimedOut(description: "no process to signal: \(text)")
    }
  }

  /// True while the program is stopped and its shell has the terminal.
  func isStopped() -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "stopped").path)
  }

  /// Brings the stopped program back to the foreground.
  func bringBack() throws { try Data().write(to: folder.appending(path: "continue")) }

  /// The exit code, after the program has ended.
  func status() throws -> Int? {
    let text = try? String(contentsOf: folder.appending(path: "status"), encoding: .utf8)
    return text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  /// Whether the terminal's settings are again as they were, now that the program has ended or is stopped.
  func isAsBefore() throws -> Bool {
    let before = try String(contentsOf: folder.appending(path: "before"), encoding: .utf8)
    let now = folder.appending(path: isStopped() ? "stopped" : "after")
    return try String(contentsOf: now, encoding: .utf8) == before && !before.isEmpty
  }

  /// Asks every 20 ms until it is so, for at most ten seconds.
  func wait(for what: String, until isSo: (TerminalWindow) throws -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: 10)
    while try !isSo(self) {
      if Date() > deadline {
        throw TimedOut(description: "waited in vain for \(what); on the screen:\n\(try screen())")
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try Running.run(Self.program, socket + arguments, within: 10, environment: environment).output
  }
}
