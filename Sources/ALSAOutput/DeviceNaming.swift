import CALSA
import Glibc
import Sound

// What an open device is, told from ALSA's own account of it.
extension DeviceDescription {
  init(_ handle: OpaquePointer, name: String, period: Int, buffer: Int) {
    let account = DeviceDescription.account(of: handle)
    let kind = snd_pcm_type_name(snd_pcm_type(handle)).map { String(cString: $0) } ?? ""
    let server = DeviceDescription.server(in: account)
    self.init(
      name: name, kind: kind, server: server, card: DeviceDescription.card(in: account),
      rate: AudioFormat.sampleRate, bufferFrames: buffer, periodFrames: period)
  }

  /// Who answers, by the words with which plugins describe themselves.
  static func server(in account: String) -> Server {
    if account.contains("PipeWire") { return .pipeWire }
    if account.contains("PulseAudio") { return .pulse }
    if account.contains("Direct Stream Mixing") { return .mixing }
    return account.contains("Hardware PCM") ? .hardware : .other
  }

  /// The card of a line such as `Hardware PCM card 0 'HDA Intel PCH' device 0 subdevice 0`.
  static func card(in account: String) -> String? {
    guard let line = account.split(separator: "\n").first(where: { $0.contains("Hardware PCM card") }) else {
      return nil
    }
    let parts = line.split(separator: "'")
    return parts.count >= 2 ? String(parts[1]) : nil
  }

  private static func account(of handle: OpaquePointer) -> String {
    var output: OpaquePointer?
    guard snd_output_buffer_open(&output) == 0 else { return "" }
    defer { snd_output_close(output) }
    snd_pcm_dump(handle, output)
    var text: UnsafeMutablePointer<CChar>?
    let count = snd_output_buffer_string(output, &text)
    guard let text, count > 0 else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: Int(count)), as: UTF8.self)
  }
}
