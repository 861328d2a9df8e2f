internal import Glibc

/// What tells one save of a file from another.
struct FileStamp: Hashable {
  private var inode: UInt = 0
  private var size = 0
  private var seconds = 0
  private var nanoseconds = 0

  /// That of the file at a path, after links are followed; that of no file where there is none.
  init(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    inode = status.st_ino
    size = status.st_size
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
