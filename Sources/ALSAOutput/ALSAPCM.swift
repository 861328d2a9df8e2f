import CALSA
import Glibc
import Rhythm
import Sound

/// A device of ALSA's, opened without blocking.
final class ALSAPCM: PCM, @unchecked Sendable {
  // Handed from the opening thread to the audio thread and never shared.
  private let handle: OpaquePointer
  private let statusMemory: OpaquePointer
  private let format: snd_pcm_format_t
  private let isHardware: Bool
  private let converted: UnsafeMutableRawPointer
  let bufferFrames: Int
  /// What it is, in words and numbers.
  let description: DeviceDescription

  /// Frames of a period, of the buffer, and from which on it starts by itself.
  static let period: snd_pcm_uframes_t = 1024
  static let buffer: snd_pcm_uframes_t = 8192
  static let startThreshold: snd_pcm_uframes_t = 2048

  /// Opens a device by its name; nil for one that plays nothing.
  static func open(_ name: String) throws(PCMError) -> ALSAPCM? {
    settle_alsa_be_silent()
    var opened: OpaquePointer?
    try check(snd_pcm_open(&opened, name, SND_PCM_STREAM_PLAYBACK, SND_PCM_NONBLOCK))
    guard let handle = opened else { throw PCMError(ENODEV) }
    if snd_pcm_type(handle) == SND_PCM_TYPE_NULL {
      snd_pcm_close(handle)
      return nil
    }
    do throws(PCMError) {
      return try ALSAPCM(handle, name: name)
    } catch {
      snd_pcm_close(handle)
      throw error
    }
  }

  private init(_ handle: OpaquePointer, name: String) throws(PCMError) {
    let (format, size, period) = try ALSAPCM.setHardware(handle)
    try ALSAPCM.setSoftware(handle, buffer: size)
    var status: OpaquePointer?
    try ALSAPCM.check(snd_pcm_status_malloc(&status))
    guard let status else { throw PCMError(ENOMEM) }
    self.handle = handle
    self.format = format
    statusMemory = status
    bufferFrames = Int(size)
    description = DeviceDescription(handle, name: name, period: Int(period), buffer: Int(size))
    isHardware = snd_pcm_type(handle) == SND_PCM_TYPE_HW
    converted = .allocate(byteCount: Int(size) * AudioFormat.channels * 4, alignment: 16)
  }

  private static func setHardware(
    _ handle: OpaquePointer
  ) throws(PCMError) -> (snd_pcm_format_t, snd_pcm_uframes_t, snd_pcm_uframes_t) {
    var memory: OpaquePointer?
    try check(snd_pcm_hw_params_malloc(&memory))
    defer { snd_pcm_hw_params_free(memory) }
    try check(snd_pcm_hw_params_any(handle, memory))
    try check(snd_pcm_hw_params_set_access(handle, memory, SND_PCM_ACCESS_RW_INTERLEAVED))
    let formats = [SND_PCM_FORMAT_FLOAT_LE, SND_PCM_FORMAT_S32_LE, SND_PCM_FORMAT_S16_LE]
    guard let format = formats.first(where: { snd_pcm_hw_params_set_format(handle, memory, $0) == 0 }) else {
      throw PCMError(EINVAL)
    }
    try check(snd_pcm_hw_params_set_channels(handle, memory, UInt32(AudioFormat.channels)))
    try check(snd_pcm_hw_params_set_rate(handle, memory, UInt32(AudioFormat.sampleRate), 0))
    var period = ALSAPCM.period
    try check(snd_pcm_hw_params_set_period_size_near(handle, memory, &period, nil))
    var size = ALSAPCM.buffer
    try check(snd_pcm_hw_params_set_buffer_size_near(handle, memory, &size))
    try check(snd_pcm_hw_params(handle, memory))
    return (format, size, period)
  }

  private static func setSoftware(_ handle: OpaquePointer, buffer: snd_pcm_uframes_t) throws(PCMError) {
    var memory: OpaquePointer?
    try check(snd_pcm_sw_params_malloc(&memory))
    defer { snd_pcm_sw_params_free(memory) }
    try check(snd_pcm_sw_params_current(handle, memory))
    try check(snd_pcm_sw_params_set_avail_min(handle, memory, ALSAPCM.period))
    try check(snd_pcm_sw_params_set_start_threshold(handle, memory, min(buffer, ALSAPCM.startThreshold)))
    // Without ENABLE the stamps are zero; without MONOTONIC they are of another clock. Some plugins know neither.
    _ = snd_pcm_sw_params_set_tstamp_mode(handle, memory, SND_PCM_TSTAMP_ENABLE)
    _ = snd_pcm_sw_params_set_tstamp_type(handle, memory, SND_PCM_TSTAMP_TYPE_MONOTONIC)
    try check(snd_pcm_sw_params(handle, memory))
  }

  private static func check(_ result: Int32) throws(PCMError) {
    if result < 0 { throw PCMError(result) }
  }

  func status() throws(PCMError) -> PCMStatus {
    let before = MonotonicClock.now()
    let result = snd_pcm_status(handle, statusMemory)
    let after = MonotonicClock.now()
    try ALSAPCM.check(result)
    var stamp: HostTime?
    if isHardware {
      var time = snd_htimestamp_t()
      snd_pcm_status_get_htstamp(statusMemory, &time)
      stamp = HostTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }
    let state: PCMStatus.State =
      switch snd_pcm_status_get_state(statusMemory) {
      case SND_PCM_STATE_PREPARED: .prepared
      case SND_PCM_STATE_RUNNING, SND_PCM_STATE_DRAINING, SND_PCM_STATE_PAUSED: .running
      case SND_PCM_STATE_XRUN: .underrun
      case SND_PCM_STATE_SUSPENDED: .suspended
      case SND_PCM_STATE_DISCONNECTED: .disconnected
      default: .setup
      }
    return PCMStatus(
      state: state, delay: Int64(snd_pcm_status_get_delay(statusMemory)),
      available: Int(snd_pcm_status_get_avail(statusMemory)), before: before, after: after, stamp: stamp)
  }

  func write(_ samples: UnsafePointer<Float>, frames: Int) throws(PCMError) -> Int {
    let source = convert(samples, frames: min(frames, bufferFrames))
    let result = snd_pcm_writei(handle, source, snd_pcm_uframes_t(min(frames, bufferFrames)))
    if result < 0 { throw PCMError(Int32(truncatingIfNeeded: result)) }
    return Int(result)
  }

  /// The samples in the format of the device.
  private func convert(_ samples: UnsafePointer<Float>, frames: Int) -> UnsafeRawPointer {
    let count = frames * AudioFormat.channels
    switch format {
    case SND_PCM_FORMAT_S32_LE:
      let target = converted.bindMemory(to: Int32.self, capacity: count)
      for index in 0..<count {
        target[index] = Int32(max(-1, min(1, samples[index])) * 2_147_483_520)
      }
      return UnsafeRawPointer(target)
    case SND_PCM_FORMAT_S16_LE:
      let target = converted.bindMemory(to: Int16.self, capacity: count)
      for index in 0..<count {
        target[index] = Int16((max(-1, min(1, samples[index])) * 32_767).rounded())
      }
      return UnsafeRawPointer(target)
    default:
      return UnsafeRawPointer(samples)
    }
  }

  func prepare() throws(PCMError) { try ALSAPCM.check(snd_pcm_prepare(handle)) }
  func start() throws(PCMError) { try ALSAPCM.check(snd_pcm_start(handle)) }
  func drop() { snd_pcm_drop(handle) }
  func resume() throws(PCMError) { try ALSAPCM.check(snd_pcm_resume(handle)) }

  func close() {
    snd_pcm_close(handle)
    snd_pcm_status_free(statusMemory)
    converted.deallocate()
  }
}
