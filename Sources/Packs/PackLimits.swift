/// How much of a pack is read at most: packs come from anywhere, and may have been made to do harm.
public struct PackLimits: Hashable, Sendable {
  /// The pack itself, and all that is unpacked from it, in bytes.
  public var whole = 256 << 20
  /// One pattern, in bytes: as for any other.
  public var pattern = 1 << 20
  /// One sound, in bytes.
  public var sound = 64 << 20
  /// How many entries there are, whatever they are.
  public var entries = 500
  /// The length of a name, in bytes.
  public var name = 200
  /// How many folders deep.
  public var depth = 8

  /// The usual limits.
  public init() {}
}
