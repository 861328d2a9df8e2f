import Foundation

/// Debian's Chromium without a window, driven over its own protocol through two pipes: no driver, no socket, no port.
final class Browser {
  struct Failure: Error, CustomStringConvertible { var description: String }

  /// What the page asked of the network, other than itself; what it complained of.
  private(set) var requests: [String] = []
  private(set) var complaints: [String] = []

  private var process: pid_t = 0
  private let commands: Int32
  private let answers: Int32
  private let folder: URL
  private var buffer = Data()
  private var number = 0
  private var session: String?
  private var loads = 0

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "settle-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var (to, from) = ([Int32](repeating: 0, count: 2), [Int32](repeating: 0, count: 2))
    pipe(&to)
    pipe(&from)
    // Out of the way of the numbers that the browser expects.
    let ends = (to + from).map { end in
      defer { close(end) }
      return fcntl(end, F_DUPFD_CLOEXEC, 64)
    }
    (commands, answers) = (ends[1], ends[2])
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, ends[0], 3)
    posix_spawn_file_actions_adddup2(&files, ends[3], 4)
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    for stream: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_WRONLY, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let words = [
      "/usr/bin/chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
      // Sound goes nowhere, by a clock of its own.
      "--disable-audio-output", "--no-first-run", "--disable-background-networking", "--disable-sync",
      "--disable-component-update", "--disable-dev-shm-usage", "--window-size=1000,800",
      "--user-data-dir=\(folder.path)", "about:blank",
    ]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      ProcessInfo.processInfo.environment.merging(["HOME": folder.path]) { $1 }
      .map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + settings).forEach { free($0) } }
    let code = posix_spawn(&process, words[0], &files, &attributes, &arguments, &settings)
    close(ends[0])
    close(ends[3])
    guard code == 0 else {
      throw Failure(description: "chromium did not start (\(code)); make test installs it")
    }
    let target = try call("Target.createTarget", ["url": "about:blank"])
    let attached = try call(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Network", "Log"] { _ = try call("\(domain).enable") }
  }

  deinit {
    close(commands)
    close(answers)
    kill(-process, SIGKILL)
    waitpid(process, nil, 0)
    try? FileManager.default.removeItem(at: folder)
  }

  /// Asks the browser for something and waits for the answer.
  @discardableResult
  func call(_ method: String, _ parameters: [String: Any] = [:], within seconds: Double = 30) throws
    -> [String: Any]
  {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    var bytes = try JSONSerialization.data(withJSONObject: message)
    bytes.append(0)
    try bytes.withUnsafeBytes { whole in
      var rest = whole[...]
      while !rest.isEmpty {
        let count = write(commands, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count > 0 else { throw Failure(description: "the browser is gone") }
        rest = rest.dropFirst(count)
      }
    }
    let wanted = number
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      let answer = try next(before: deadline, method)
      guard answer["id"] as? Int == wanted else {
        take(answer)
        continue
      }
      if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// Opens a page and waits until it is there.
  func open(_ file: URL) throws {
    let before = loads
    try call("Page.navigate", ["url": file.absoluteString])
    let deadline = Date(timeIntervalSinceNow: 30)
    while loads == before { take(try next(before: deadline, "the page")) }
  }

  /// What an expression comes to, as if the person had just pressed a key; promises are waited for.
  @discardableResult
  func evaluate(_ expression: String, within seconds: Double = 30) throws -> Any? {
    let answer = try call(
      "Runtime.evaluate",
      ["expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true],
      within: seconds)
    if let details = answer["exceptionDetails"] as? [String: Any] {
      let text = (details["exception"] as? [String: Any])?["description"] ?? details
      throw Failure(description: "\(text)")
    }
    return (answer["result"] as? [String: Any])?["value"]
  }

  /// Runs a script in every page before its own.
  func prepare(_ script: String) throws {
    try call("Page.addScriptToEvaluateOnNewDocument", ["source": script])
  }

  /// How the page is looked at: `prefers-color-scheme`, `prefers-reduced-motion`; and on what.
  func emulate(_ features: [String: String], media: String = "screen") throws {
    try call(
      "Emulation.setEmulatedMedia",
      ["media": media, "features": features.map { ["name": $0.key, "value": $0.value] }])
  }

  private func next(before deadline: Date, _ what: String) throws -> [String: Any] {
    while true {
      if let end = buffer.firstIndex(of: 0) {
        let message = buffer[buffer.startIndex..<end]
        buffer = Data(buffer[(end + 1)...])
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      var waiting = pollfd(fd: answers, events: Int16(POLLIN), revents: 0)
      let left = Int32(max(0, deadline.timeIntervalSinceNow * 1000))
      guard poll(&waiting, 1, left) > 0 else { throw Failure(description: "\(what) took too long") }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(answers, &chunk, chunk.count)
      guard count > 0 else { throw Failure(description: "the browser is gone") }
      buffer.append(contentsOf: chunk[..<count])
    }
  }

  private func take(_ event: [String: Any]) {
    let details = event["params"] as? [String: Any] ?? [:]
    switch event["method"] as? String {
    case "Page.loadEventFired": loads += 1
    case "Network.requestWillBeSent":
      let address = (details["request"] as? [String: Any])?["url"] as? String ?? "?"
      if !address.hasPrefix("file:"), !address.hasPrefix("data:") { requests.append(address) }
    case "Runtime.exceptionThrown": complaints.append("\(details["exceptionDetails"] ?? "")")
    case "Runtime.consoleAPICalled": complaints.append("\(details["args"] ?? "")")
    case "Log.entryAdded": complaints.append("\(details["entry"] ?? "")")
    default: break
    }
  }
}
