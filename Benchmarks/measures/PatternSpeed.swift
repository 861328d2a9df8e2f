import PatternFiles
import Rhythm

/// How fast patterns are read, checked and compiled, and how fast a place is found in what they became.
enum PatternSpeed {
  static func measured() throws -> String {
    #"{"files": \#(try files()), "steps": \#(try growth()), "lookup": \#(try lookup())}"#
  }

  /// All built-in patterns, read, checked and compiled; files a second.
  private static func files() throws -> String {
    let catalogue = Catalogue.builtIn
    let reader = PatternReader(library: catalogue)
    let files = catalogue.ids.compactMap { catalogue.pattern(id: $0) }
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    let taken = try Measuring.median(of: 5) {
      for file in files {
        guard try reader.read(file).exercise?.timeline() != nil else {
          throw NotMeasured(what: file.identity)
        }
      }
    }
    return #"{"count": \#(files.count), "bytes": \#(bytes), "taken": \#(taken)}"#
  }

  /// The same step many times over.
  private static func growth() throws -> String {
    let rows = try [10, 100, 1000, 10_000].map { count in
      // The top level is not counted otherwise than what stands deeper.
      let steps = Array(repeating: #"{"breathe": "4-4", "times": 1}"#, count: count).joined(separator: ",")
      let taken = try Measuring.median(of: 5) {
        guard try Measuring.checked(steps).exercise?.timeline() != nil else {
          throw NotMeasured(what: "\(count) steps")
        }
      }
      return #"{"steps": \#(count), "taken": \#(taken)}"#
    }
    return "[" + rows.joined(separator: ", ") + "]"
  }

  /// Places all over timelines of about a minute, ten, an hour, ten, and a day, whole breaths all: with one step, and
  /// with many.
  private static func lookup() throws -> String {
    let rows = try [(64, 1), (640, 10), (3840, 60), (38_400, 600), (86_400, 1350)].map { seconds, many in
      let one = try timeline(#"{"breathe": "4-4-4-4", "for": "\#(seconds) s"}"#)
      let step = #"{"breathe": "4-4-4-4", "for": "\#(seconds / many) s"}"#
      let several = try timeline(Array(repeating: step, count: many).joined(separator: ","))
      return
        #"{"seconds": \#(seconds), "ns": \#(nanoseconds(one)), "many": \#(many), "many_ns": \#(nanoseconds(several))}"#
    }
    return "[" + rows.joined(separator: ", ") + "]"
  }

  private static func timeline(_ steps: String) throws -> Timeline {
    guard let timeline = try Measuring.checked(steps).exercise?.timeline() else {
      throw NotMeasured(what: steps)
    }
    return timeline
  }

  private static func nanoseconds(_ timeline: Timeline) -> Double {
    let turns = 20_000
    var found = 0
    let taken = Measuring.median(of: 5) {
      var state: UInt64 = 88_172_645_463_325_252
      for _ in 0..<turns {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        let offset = Nanoseconds(state % UInt64(timeline.duration))
        found += timeline.segment(at: TimelineOffset(nanoseconds: offset))?.index ?? 0
      }
    }
    return found < 0 ? 0 : taken / Double(turns) * 1e9
  }
}
