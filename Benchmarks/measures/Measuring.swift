import Glibc
import PatternFiles

/// Figures of this process.
enum Measuring {
  /// The processor time that it has used, in seconds.
  static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The peak of its memory, in KiB: what `getrusage` tells counts the program that started this one as well.
  static var peak: Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        .split { " \t\n".contains($0) }
      if words.first == "VmHWM:", words.count > 1 { return Int(words[1]) ?? 0 }
    }
    return 0
  }

  /// The processor time that a body takes, the middle of some turns, in seconds.
  static func median(of turns: Int, _ body: () throws -> Void) rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<turns {
      let began = processorTime
      try body()
      times.append(processorTime - began)
    }
    return times.sorted()[turns / 2]
  }

  /// A pattern around some steps.
  static func checked(_ steps: String) -> CheckedPattern {
    let text = #"{"format": 1, "id": "measured", "name": "Measured", "steps": [\#(steps)]}"#
    return PatternReader().read(
      PatternFile(name: nil, identity: "measured", bytes: Array(text.utf8), origin: .own))
  }
}

/// What cannot be measured.
struct NotMeasured: Error {
  var what: String
}
