import Glibc

/// A folder that is gone after its test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/settle-catalogue-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NotCompiled(description: "no folder") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func write(_ name: String, _ text: String) {
    let parts = name.split(separator: "/").dropLast()
    var folder = path
    for part in parts {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    let file = fopen(path + "/" + name, "w")
    fputs(text, file)
    fclose(file)
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        // A link is removed itself, and what it leads to is not.
        if unlink(path + "/" + name) != 0 { remove(path + "/" + name) }
      }
      closedir(directory)
    }
    rmdir(path)
  }
}
