import Foundation
import Testing

@testable import PatternFiles

/// A shared pattern can never drive a terminal: no text of it may hold anything that could.
@Suite("Nothing in a pattern drives a terminal")
struct ControlTextTests {
  private static let rich = #"""
    {"format": 1, "id": "rich", "name": {"en": "Name", "de": "Name"}, "summary": "Summary", "author": "Author",
     "category": "grounding", "state": ["steady"], "instead": "even-breath",
     "evidence": [{"finding": "Finding", "source": "https://example.org/a"}],
     "cautions": ["panic", {"text": "Text"}],
     "acknowledged": [{"code": "hold", "reason": "Reason"}],
     "settings": {"each": {"default": 8, "min": 4, "max": 20, "label": "Label"}},
     "sound": {"breath": "none", "cues": {"in": "audio/in.flac"}, "ambience": "audio/sea.flac"}, "visual": "words",
     "steps": [
       {"say": "Say", "recording": "audio/say.flac"},
       {"notice": 2, "of": "things", "or": "or none", "each": "$each s"},
       {"notice": 2, "say": "Something"},
       {"breathe": [{"in": 4, "label": "In"}, {"out": 6}], "times": 2, "over": "Over"},
       {"breathe": "4-6", "for": "1 min"},
       {"pace": [{"label": "Press", "lasts": 4, "effort": 1}, {"lasts": 4, "effort": 0}], "kind": "press"},
       {"rest": "5 s", "show": "Show"},
       {"ask": "distress", "wait": "20 s"},
       {"choose": [{"label": "More", "steps": [{"rest": 1}]}, {"label": "Enough", "end": true}]},
       {"pattern": "orienting", "set": {"each": 8}}
     ]}
    """#

  /// Places of strings in a document: keys and indices from the root.
  private static func places(in value: Any) -> [[String]] {
    switch value {
    case is String: [[]]
    case let list as [Any]:
      list.enumerated().flatMap { index, value in places(in: value).map { ["\(index)"] + $0 } }
    case let fields as [String: Any]:
      fields.flatMap { key, value in places(in: value).map { [key] + $0 } }
    default: []
    }
  }

  private static func changed(_ value: Any, at place: ArraySlice<String>, by added: String) -> Any {
    guard let first = place.first else { return (value as? String ?? "") + added }
    if var list = value as? [Any], let index = Int(first) {
      list[index] = changed(list[index], at: place.dropFirst(), by: added)
      return list
    }
    guard var fields = value as? [String: Any], let inner = fields[first] else { return value }
    fields[first] = changed(inner, at: place.dropFirst(), by: added)
    return fields
  }

  private func problems(_ document: Any) throws -> [Diagnostic] {
    let bytes = Array(try JSONSerialization.data(withJSONObject: document))
    let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: nil)
    let file = PatternFile(name: "rich.json", identity: "rich", bytes: bytes, origin: .elsewhere)
    return PatternReader(library: catalogue).read(file).diagnostics.filter { $0.severity == .error }
  }

  @Test(
    "Wherever a string stands, one with a control in it is refused, and told in characters that can be seen",
    arguments: ["\u{1B}[2J", "\u{7}", "\u{9B}31m", "\u{7F}", "\u{202E}", "\u{2066}", "\r"])
  func refused(_ control: String) throws {
    let document = try JSONSerialization.jsonObject(with: Data(Self.rich.utf8))
    let before = try problems(document).count
    let places = Self.places(in: document)
    #expect(places.count > 30)
    for place in places {
      let found = try problems(Self.changed(document, at: place[...], by: control))
      #expect(found.count > before, "\(place.joined(separator: "."))")
      for problem in found {
        let text = problem.text.unicodeScalars
        #expect(!text.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        #expect(
          !text.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
      }
    }
  }
}
