internal import CSodium

/// How lines are sealed: with a public key that stands in the journal, opened by one that only the passphrase makes.
///
/// So a session is kept at its end without asking for anything, and what was kept is read only with the passphrase.
/// The passphrase becomes a key pair by Argon2id; each line is a sealed box of libsodium (X25519 with an ephemeral
/// key, XChaCha20-Poly1305), which tells when it was changed. A line that somebody adds who can write the file, and
/// lines that they take out, are not told.
struct Seal: Hashable, Sendable, Codable {
  /// The name of the key derivation.
  var kdf: String
  /// Its passes.
  var ops: UInt64
  /// Its memory, in bytes.
  var memory: Int
  /// Its salt, in hexadecimal.
  var salt: String
  /// The public key, in hexadecimal.
  var key: String

  private static let kdfName = "argon2id13"
  private static let overhead = Int(crypto_box_curve25519xchacha20poly1305_SEALBYTES)
  private static let keyBytes = Int(crypto_box_curve25519xchacha20poly1305_PUBLICKEYBYTES)
  private static let saltBytes = Int(crypto_pwhash_SALTBYTES)
  /// Lines are filled up to a multiple of this, so that their length tells no exercise.
  private static let block = 256

  /// Makes a new seal from a passphrase.
  init(_ passphrase: borrowing Passphrase, cost: SealCost) throws(JournalFailure) {
    guard sodium_init() >= 0 else { throw .cannotSeal }
    var salt = [UInt8](repeating: 0, count: Self.saltBytes)
    randombytes_buf(&salt, salt.count)
    kdf = Self.kdfName
    ops = cost.passes
    memory = cost.memory
    self.salt = Self.hexadecimal(salt)
    key = ""
    key = Self.hexadecimal(try KeyPair(passphrase, of: self).publicKey)
  }

  /// Seals a line.
  func sealed(_ line: [UInt8]) throws(JournalFailure) -> String {
    guard sodium_init() >= 0, let key = Self.bytes(key), key.count == Self.keyBytes else { throw .cannotSeal }
    let padded =
      line + Array(repeating: 0x20, count: Self.block - 1 - (line.count + Self.block - 1) % Self.block)
    var box = [UInt8](repeating: 0, count: padded.count + Self.overhead)
    guard crypto_box_curve25519xchacha20poly1305_seal(&box, padded, UInt64(padded.count), key) == 0 else {
      throw .cannotSeal
    }
    return Self.hexadecimal(box)
  }

  /// The key pair that a passphrase makes; wiped when it is let go.
  struct KeyPair: ~Copyable {
    fileprivate(set) var publicKey = [UInt8](repeating: 0, count: Seal.keyBytes)
    private var secretKey = [UInt8](
      repeating: 0, count: Int(crypto_box_curve25519xchacha20poly1305_SECRETKEYBYTES))

    fileprivate init(_ passphrase: borrowing Passphrase, of seal: Seal) throws(JournalFailure) {
      guard sodium_init() >= 0, seal.kdf == Seal.kdfName, SealCost.passes.contains(seal.ops),
        SealCost.memory.contains(seal.memory), let salt = Seal.bytes(seal.salt), salt.count == Seal.saltBytes
      else { throw .cannotSeal }
      var seed = [UInt8](repeating: 0, count: Int(crypto_box_curve25519xchacha20poly1305_SEEDBYTES))
      defer { sodium_memzero(&seed, seed.count) }
      let derived = passphrase.withBytes {
        crypto_pwhash(
          &seed, UInt64(seed.count), $0, $1, salt, seal.ops, seal.memory, crypto_pwhash_ALG_ARGON2ID13)
      }
      guard derived == 0,
        crypto_box_curve25519xchacha20poly1305_seed_keypair(&publicKey, &secretKey, seed) == 0
      else { throw .cannotSeal }
    }

    deinit {
      secretKey.withUnsafeBytes {
        sodium_memzero(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
      }
    }

    /// Opens a line; nil where it was changed, or is none.
    borrowing func opened(_ text: String) -> [UInt8]? {
      guard let box = Seal.bytes(text), box.count >= Seal.overhead else { return nil }
      var line = [UInt8](repeating: 0, count: box.count - Seal.overhead)
      let result = crypto_box_curve25519xchacha20poly1305_seal_open(
        &line, box, UInt64(box.count), publicKey, secretKey)
      return result == 0 ? line : nil
    }
  }

  /// The key pair of this seal, made from its passphrase.
  func keys(_ passphrase: borrowing Passphrase) throws(JournalFailure) -> KeyPair {
    let pair = try KeyPair(passphrase, of: self)
    guard Self.hexadecimal(pair.publicKey) == key else { throw .wrongPassphrase }
    return pair
  }

  // MARK: Hexadecimal

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  fileprivate static func bytes(_ text: String) -> [UInt8]? {
    let digits = text.utf8.map { byte in Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init) }
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }
}

/// How much work a guess at the passphrase takes.
public struct SealCost: Hashable, Sendable {
  let passes: UInt64
  let memory: Int

  /// About a second and 256 MiB on an ordinary machine of 2020: what libsodium calls moderate.
  public static let usual = SealCost(
    passes: UInt64(crypto_pwhash_OPSLIMIT_MODERATE), memory: Int(crypto_pwhash_MEMLIMIT_MODERATE))
  /// As little as there is; for tests alone.
  static let least = SealCost(
    passes: UInt64(crypto_pwhash_OPSLIMIT_MIN), memory: Int(crypto_pwhash_MEMLIMIT_MIN))

  /// What a journal may ask for: one that was tampered with must not take all memory.
  fileprivate static let passes: ClosedRange<UInt64> = 1...16
  fileprivate static let memory = 8192...(1 << 30)
}
