@testable import PatternFiles

/// What the reader of preferences promises of all bytes.
enum ConfigPromises {
  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    let checked = ConfigReader().read(bytes, name: "config\u{1B}[2J.json")
    let config = checked.config
    try promise(checked.isThere, "not there")
    try promise(config.volume.map { (0...100).contains($0) } ?? true, "a volume of \(config.volume ?? -1)")
    for text in [config.device, config.streamName].compactMap({ $0 }) {
      try promise(text.isHarmless && !text.contains("\n") && text.utf8.count <= 200, "a name: \(text)")
    }
    try PatternPromises.hold(for: checked.diagnostics)
    if !JSONGrammar.allows(bytes) {
      try promise(checked.diagnostics.contains { $0.severity == .error }, "no JSON, and not told")
    }
  }
}
