public import Foundation

/// The project's own files, for tests that hold what is written to what there is.
public enum Project {
  /// The folder of the project.
  public static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, by its path below the folder.
  ///
  /// - Throws: what Foundation says where it cannot be read.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }
}
