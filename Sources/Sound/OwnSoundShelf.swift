import Synchronization

/// Where an author's own sounds wait for a mixer; they may come while it plays, since files take a while to read.
///
/// Thread-safe: yes; what was put stays in memory for as long as the shelf. Realtime-safe: `view`.
final class OwnSoundShelf: Sendable {
  /// What a sound is for.
  enum Place { case inhale, hold, exhale, ambience }

  private nonisolated(unsafe) let inhale = Atomic<UnsafePointer<SampledSound.View>?>(nil)
  private nonisolated(unsafe) let hold = Atomic<UnsafePointer<SampledSound.View>?>(nil)
  private nonisolated(unsafe) let exhale = Atomic<UnsafePointer<SampledSound.View>?>(nil)
  private nonisolated(unsafe) let ambience = Atomic<UnsafePointer<SampledSound.View>?>(nil)
  private let kept = Mutex<[SampledSound]>([])

  /// Puts those that there are; each is heard from its next beginning on.
  func put(_ own: OwnSounds) {
    kept.withLock { $0 += [own.inhale, own.hold, own.exhale, own.ambience].compactMap { $0 } }
    if let sound = own.inhale { inhale.store(sound.place, ordering: .releasing) }
    if let sound = own.hold { hold.store(sound.place, ordering: .releasing) }
    if let sound = own.exhale { exhale.store(sound.place, ordering: .releasing) }
    if let sound = own.ambience { ambience.store(sound.place, ordering: .releasing) }
  }

  /// Puts these in place of all that were there; where there is none, Settle's own is heard again.
  func replace(with own: OwnSounds) {
    put(own)
    if own.inhale == nil { inhale.store(nil, ordering: .releasing) }
    if own.hold == nil { hold.store(nil, ordering: .releasing) }
    if own.exhale == nil { exhale.store(nil, ordering: .releasing) }
    if own.ambience == nil { ambience.store(nil, ordering: .releasing) }
  }

  /// The sound at a place; nil where there is none yet.
  func view(of place: Place) -> SampledSound.View? {
    switch place {
    case .inhale: inhale.load(ordering: .acquiring)?.pointee
    case .hold: hold.load(ordering: .acquiring)?.pointee
    case .exhale: exhale.load(ordering: .acquiring)?.pointee
    case .ambience: ambience.load(ordering: .acquiring)?.pointee
    }
  }
}
