import Foundation

/// What `--events` wrote, one record a line.
struct EventLog {
  struct Record: Decodable {
    var event: String
    var kind: String?
    var cycle: Int?
    var offsetNs: Int64?
    var dueNs: Int64?
    var hostNs: Int64?
    var what: String?
    var done: String?
    var frame: Int64?
    var heardNs: Int64?
    var late: Bool?
    var durationNs: Int64?
  }

  let records: [Record]

  init(contentsOf file: URL) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    records = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try decoder.decode(Record.self, from: Data($0.utf8))
    }
  }

  func all(_ event: String) -> [Record] { records.filter { $0.event == event } }
}
