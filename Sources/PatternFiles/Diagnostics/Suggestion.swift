/// Finds what somebody may have meant.
enum Suggestion {
  /// The candidate nearest to `word`, if it is near enough to be meant.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(64))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(64))
      // A third of the word may be wrong, and one letter always.
      let allowed = max(1, max(typed.count, letters.count) / 3)
      let distance = distance(typed, letters)
      if distance <= allowed, distance < letters.count, distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best?.candidate
  }

  /// The name that `word` begins, or is a part of, else the one nearest to it.
  static func named(_ word: String, among names: [String]) -> String? {
    let typed = word.lowercased()
    if typed.utf8.count > 2 {
      if let name = names.first(where: { $0.hasPrefix(typed) }) { return name }
      // A part begins where a hyphen ends, so that "sigh" is in "cyclic-sigh" and "at" in nothing.
      if let name = names.first(where: { ("-" + $0).contains("-" + typed) }) { return name }
    }
    return nearest(to: word, among: names)
  }

  /// How many letters must be changed, added, taken away or swapped with their neighbour.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
