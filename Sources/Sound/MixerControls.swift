import Realtime
import Synchronization

/// What is asked of a mixer from other threads.
///
/// Thread-safe: yes. Realtime-safe: yes.
public final class MixerControls: Sendable {
  private let volumeValue: Atomic<Int>
  private let muted = Atomic(false)
  private let leaving = Atomic(false)
  private let hushed = Atomic(false)
  private let wanted: SeqLock<SoundScene>
  /// The author's own sounds, as far as they are there.
  let own = OwnSoundShelf()
  private let speaking = Atomic(true)

  /// Controls that stand at a volume, 0…100.
  public init(volume: Int = SoundSettings.defaultVolume) {
    volumeValue = Atomic(max(0, min(100, volume)))
    wanted = SeqLock(SoundScene(SoundSettings()))
  }

  /// The volume, 0…100; a change is slewed.
  public var volume: Int {
    get { volumeValue.load(ordering: .relaxed) }
    set { volumeValue.store(max(0, min(100, newValue)), ordering: .relaxed) }
  }

  /// Whether the person wants no sound for now.
  public var isMuted: Bool {
    get { muted.load(ordering: .relaxed) }
    set { muted.store(newValue, ordering: .relaxed) }
  }

  /// Whether sound ends for good.
  public var isLeaving: Bool {
    get { leaving.load(ordering: .relaxed) }
    set { leaving.store(newValue, ordering: .relaxed) }
  }

  /// Whether sound waits for a key, since it would be aloud by surprise: the output was away for long.
  public var isHushed: Bool {
    get { hushed.load(ordering: .relaxed) }
    set { hushed.store(newValue, ordering: .relaxed) }
  }

  /// Asks for other sounds of Settle's own, which come in as softly as they would at the beginning.
  ///
  /// Thread-safe: one thread at a time. Realtime-safe: no.
  public func change(to settings: SoundSettings) {
    // Colours of noise are worked out when one is first wanted: here, and not on the audio thread.
    _ = AmbientNoise(settings.ambience)
    wanted.store(SoundScene(settings))
  }

  /// The sounds that are asked for.
  var scene: SoundScene { wanted.load() }

  /// Gives the mixer sounds of the author's; those that there are stand before Settle's own from now on.
  ///
  /// Not for the audio thread.
  public func put(_ sounds: OwnSounds) { own.put(sounds) }

  /// Gives the mixer these in place of all that it was given before: files were saved anew. What sounds just now rings
  /// out; what is heard all the while goes softly, and the other one comes.
  ///
  /// Not for the audio thread.
  public func replaceOwn(with sounds: OwnSounds) { own.replace(with: sounds) }

  /// Whether words are heard; those under way give way softly.
  public var isSpeaking: Bool {
    get { speaking.load(ordering: .relaxed) }
    set { speaking.store(newValue, ordering: .relaxed) }
  }

  /// Whether nothing is to be heard.
  var isSilent: Bool { isMuted || isLeaving || isHushed }
}
