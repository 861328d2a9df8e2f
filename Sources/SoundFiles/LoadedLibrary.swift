import Glibc

/// A shared library that is loaded when it is first needed: with it in the program's own list, every start would
/// wait for it and all that it brings along, though most of them play and read no file.
struct LoadedLibrary: @unchecked Sendable {
  // Never unloaded: a handle of the dynamic linker, which may be used from any thread.
  private let handle: UnsafeMutableRawPointer

  /// The library of this name; nil where the machine has none.
  init?(_ name: String) {
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { return nil }
    self.handle = handle
  }

  /// A function of the library; nil where it has none of this name.
  ///
  /// - Parameter type: the function's type as its header has it: nobody checks it.
  func function<Function>(_ name: String, as type: Function.Type) -> Function? {
    dlsym(handle, name).map { unsafeBitCast($0, to: type) }
  }
}
