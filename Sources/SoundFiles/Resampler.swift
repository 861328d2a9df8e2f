import CSoxr

/// Stereo of another sample rate at 48 kHz, through libsoxr in its high quality.
enum Resampler {
  /// Resamples interleaved stereo; the result is as long in time, to the nearest frame.
  static func resample(_ stereo: [Float], from rate: Int) throws(SoundFileFailure) -> [Float] {
    guard let library = SoxrLibrary.shared else { throw .libraryMissing("libsoxr") }
    let frames = stereo.count / 2
    let wanted = (frames * 48_000 + rate / 2) / rate
    // Both ends of the filter are let ring out, and room is left for what rounding adds.
    var output = [Float](repeating: 0, count: 2 * (wanted + 64))
    var done = 0
    var quality = library.quality(UInt(SOXR_HQ), 0)
    var form = library.form(SOXR_FLOAT32_I, SOXR_FLOAT32_I)
    var threads = library.threads(1)
    let problem = library.oneShot(
      Double(rate), 48_000, 2, stereo, frames, nil, &output, wanted + 64, &done, &form, &quality, &threads)
    if let problem { throw .library(String(cString: problem)) }
    // The last frame may fall to either side of the end.
    output.removeLast(output.count - 2 * min(done, wanted))
    output += Array(repeating: 0, count: 2 * wanted - output.count)
    for index in output.indices { output[index] = min(max(output[index], -1), 1) }
    return output
  }
}

/// The functions of libsoxr that are used.
struct SoxrLibrary: Sendable {
  typealias OneShot =
    @convention(c) (
      Double, Double, UInt32, UnsafeRawPointer?, Int, UnsafeMutablePointer<Int>?, UnsafeMutableRawPointer?,
      Int,
      UnsafeMutablePointer<Int>?, UnsafePointer<soxr_io_spec_t>?, UnsafePointer<soxr_quality_spec_t>?,
      UnsafePointer<soxr_runtime_spec_t>?
    ) -> UnsafePointer<CChar>?

  let oneShot: OneShot
  let quality: @convention(c) (UInt, UInt) -> soxr_quality_spec_t
  let form: @convention(c) (soxr_datatype_t, soxr_datatype_t) -> soxr_io_spec_t
  let threads: @convention(c) (UInt32) -> soxr_runtime_spec_t

  /// The library, loaded when it is first asked for; nil where the machine has none.
  static let shared = SoxrLibrary()

  private init?() {
    guard let library = LoadedLibrary("libsoxr.so.0"),
      let oneShot = library.function("soxr_oneshot", as: OneShot.self),
      let quality = library.function(
        "soxr_quality_spec", as: (@convention(c) (UInt, UInt) -> soxr_quality_spec_t).self),
      let form = library.function(
        "soxr_io_spec",
        as: (@convention(c) (soxr_datatype_t, soxr_datatype_t) -> soxr_io_spec_t).self),
      let threads = library.function(
        "soxr_runtime_spec", as: (@convention(c) (UInt32) -> soxr_runtime_spec_t).self)
    else { return nil }
    self.oneShot = oneShot
    self.quality = quality
    self.form = form
    self.threads = threads
  }
}
