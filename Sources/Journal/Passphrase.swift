internal import CSodium

/// A passphrase in memory, wiped as soon as it is no longer needed.
public struct Passphrase: ~Copyable {
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// The passphrase that a person typed, in UTF-8.
  ///
  /// - Parameter wiping: the bytes; they are overwritten.
  public init(wiping typed: inout [UInt8]) {
    bytes = .allocate(capacity: typed.count)
    _ = bytes.initialize(from: typed)
    typed.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
    typed = []
  }

  deinit {
    sodium_memzero(bytes.baseAddress, bytes.count)
    bytes.deallocate()
  }

  /// Whether nothing was typed.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether two are the same.
  public func matches(_ other: borrowing Passphrase) -> Bool {
    bytes.count == other.bytes.count
      && sodium_memcmp(bytes.baseAddress!, other.bytes.baseAddress!, bytes.count) == 0
  }

  func withBytes<Result>(_ body: (UnsafePointer<CChar>, UInt64) -> Result) -> Result {
    bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress!, UInt64($0.count)) }
  }
}
