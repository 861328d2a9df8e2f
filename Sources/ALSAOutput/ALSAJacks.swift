import CALSA
import Glibc
import Synchronization

/// The jack controls of all cards, through ALSA's control interface.
///
/// Used by the thread that watches; `stop` by any.
final class ALSAJacks: JackPort, @unchecked Sendable {
  /// How often cards that have come are looked for, in milliseconds.
  private static let interval: Int32 = 3_000

  private final class Open {
    let handle: OpaquePointer
    let card: Card
    let canPlay: Bool
    var jacks: [(number: UInt32, jack: Jack)] = []

    init(handle: OpaquePointer, card: Card, canPlay: Bool) {
      self.handle = handle
      self.card = card
      self.canPlay = canPlay
    }

    deinit { snd_ctl_close(handle) }
  }

  private var open: [Int32: Open] = [:]
  private let isStopped = Atomic(false)

  /// Nobody is to look any more.
  func stop() { isStopped.store(true, ordering: .relaxed) }

  func look() -> JackLook {
    findCards()
    var look = JackLook()
    for (number, control) in open {
      if control.canPlay { look.cards.insert(control.card) }
      for (element, jack) in control.jacks {
        guard let isPlugged = ALSAJacks.read(element, of: control.handle) else {
          // A card that does not answer any more is gone.
          open[number] = nil
          look.cards.remove(control.card)
          break
        }
        look.isPlugged[jack] = isPlugged
      }
    }
    return look
  }

  func wait() -> Bool {
    var waited = open.values.flatMap { control in
      var descriptors = [pollfd](
        repeating: pollfd(), count: max(1, Int(snd_ctl_poll_descriptors_count(control.handle))))
      let count = snd_ctl_poll_descriptors(control.handle, &descriptors, UInt32(descriptors.count))
      return Array(descriptors.prefix(Int(max(0, count))))
    }
    if poll(&waited, nfds_t(waited.count), ALSAJacks.interval) > 0 { drain() }
    return !isStopped.load(ordering: .relaxed)
  }

  /// Takes out what was told; the next look reads how things stand.
  private func drain() {
    var event: OpaquePointer?
    guard snd_ctl_event_malloc(&event) == 0 else { return }
    defer { snd_ctl_event_free(event) }
    for (number, control) in open {
      var result = snd_ctl_read(control.handle, event)
      while result > 0 { result = snd_ctl_read(control.handle, event) }
      if result < 0, result != -EAGAIN { open[number] = nil }
    }
  }

  private func findCards() {
    var card: Int32 = -1
    var found: Set<Int32> = []
    while snd_card_next(&card) == 0, card >= 0 {
      found.insert(card)
      if open[card] == nil { open[card] = ALSAJacks.opened(card) }
    }
    for number in open.keys where !found.contains(number) { open[number] = nil }
  }

  private static func opened(_ card: Int32) -> Open? {
    var handle: OpaquePointer?
    guard snd_ctl_open(&handle, "hw:\(card)", SND_CTL_NONBLOCK) == 0, let handle else { return nil }
    var name: UnsafeMutablePointer<CChar>?
    snd_card_get_name(card, &name)
    defer { free(name) }
    let known = Card(number: card, name: name.map { String(cString: $0) } ?? "")
    let control = Open(handle: handle, card: known, canPlay: canPlay(handle))
    control.jacks = jacks(of: handle, card: known)
    snd_ctl_subscribe_events(handle, 1)
    return control
  }

  private static func canPlay(_ handle: OpaquePointer) -> Bool {
    var info: OpaquePointer?
    guard snd_pcm_info_malloc(&info) == 0 else { return false }
    defer { snd_pcm_info_free(info) }
    var device: Int32 = -1
    while snd_ctl_pcm_next_device(handle, &device) == 0, device >= 0 {
      snd_pcm_info_set_device(info, UInt32(device))
      snd_pcm_info_set_subdevice(info, 0)
      snd_pcm_info_set_stream(info, SND_PCM_STREAM_PLAYBACK)
      if snd_ctl_pcm_info(handle, info) == 0 { return true }
    }
    return false
  }

  private static func jacks(of handle: OpaquePointer, card: Card) -> [(UInt32, Jack)] {
    var list: OpaquePointer?
    guard snd_ctl_elem_list_malloc(&list) == 0 else { return [] }
    defer { snd_ctl_elem_list_free(list) }
    guard snd_ctl_elem_list(handle, list) == 0 else { return [] }
    let count = snd_ctl_elem_list_get_count(list)
    guard snd_ctl_elem_list_alloc_space(list, count) == 0 else { return [] }
    defer { snd_ctl_elem_list_free_space(list) }
    guard snd_ctl_elem_list(handle, list) == 0 else { return [] }
    return (0..<snd_ctl_elem_list_get_used(list)).compactMap { index in
      guard snd_ctl_elem_list_get_interface(list, index) == SND_CTL_ELEM_IFACE_CARD,
        let text = snd_ctl_elem_list_get_name(list, index)
      else { return nil }
      let name = String(cString: text)
      return name.hasSuffix(" Jack")
        ? (snd_ctl_elem_list_get_numid(list, index), Jack(card: card, name: name)) : nil
    }
  }

  private static func read(_ element: UInt32, of handle: OpaquePointer) -> Bool? {
    var value: OpaquePointer?
    guard snd_ctl_elem_value_malloc(&value) == 0 else { return nil }
    defer { snd_ctl_elem_value_free(value) }
    snd_ctl_elem_value_set_numid(value, element)
    guard snd_ctl_elem_read(handle, value) == 0 else { return nil }
    return snd_ctl_elem_value_get_boolean(value, 0) != 0
  }
}
