/// Paths below a folder, as references in patterns have them.
enum RelativePath {
  /// The parts of a relative path without `.` and `..`; nil where it leads outside.
  static func parts(_ path: String) -> [String]? {
    var parts: [String] = []
    for part in path.split(separator: "/").map(String.init) where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts
  }

  /// The folder of a path, with a slash at its end; empty for what stands at the top.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
