import Glibc
import Testing

@testable import ALSAOutput

/// What is told of devices, and what devices are told of us.
@Suite("Names") struct NamingTests {
  @Test("A sound server is told a neutral name, and asked not to remember")
  func neutral() {
    let told = StreamIdentity.pipeWire("Settle")
    for property in ["application.name", "node.name", "node.description", "media.name"] {
      #expect(told.contains("\(property) = \"Settle\""))
    }
    #expect(told.contains("state.restore-props = false"))
    #expect(
      StreamIdentity.pulse("Settle")
        == "application.name='Settle' media.name='Settle' state.restore-props=false")
  }

  @Test("A name cannot add properties of its own")
  func plain() {
    #expect(StreamIdentity.plain("Music\" evil = \"1") == "Music evil  1")
    #expect(StreamIdentity.plain("") == "Settle")
    #expect(StreamIdentity.plain(String(repeating: "x", count: 99)).count == 40)
  }

  @Test("Who answers is told from ALSA's own account")
  func servers() {
    let card = """
      Plug PCM: Rate conversion PCM (44100, sformat=S32_LE)
      Slave: Hardware PCM card 0 'HDA Intel PCH' device 0 subdevice 0
      """
    #expect(DeviceDescription.server(in: card) == .hardware)
    #expect(DeviceDescription.card(in: card) == "HDA Intel PCH")
    #expect(DeviceDescription.server(in: "ALSA <-> PipeWire PCM I/O Plugin") == .pipeWire)
    #expect(DeviceDescription.server(in: "ALSA <-> PulseAudio PCM I/O Plugin") == .pulse)
    #expect(DeviceDescription.server(in: "Direct Stream Mixing PCM\n" + card) == .mixing)
    #expect(DeviceDescription.server(in: "Null PCM") == .other)
    #expect(DeviceDescription.card(in: "Null PCM") == nil)
  }

  @Test("How evenly sounds follow each other is found between the frames")
  func intervals() {
    /// A tap at a place that may lie between two frames.
    func tap(at place: Double, into samples: inout [Float]) {
      for frame in Int(place.rounded(.up))..<Int(place) + 8_000 {
        let time = (Double(frame) - place) / 48_000
        samples[frame] += Float(0.05 * min(1, time * 500) * sin(2 * Double.pi * time * 400) * exp(-time * 30))
      }
    }
    var samples = [Float](repeating: 0, count: 48_000 * 5)
    for (index, late) in [0, 0, 1, 0.5].enumerated() {
      tap(at: 24_000 + Double(index) * 48_000 + late, into: &samples)
    }
    let errors = OnsetIntervals(spacing: 48_000, count: 4).errors(in: samples)
    #expect(errors.count == 3)
    for (error, wanted) in zip(errors, [0, 1, -0.5]) { #expect(abs(error - wanted) < 0.05) }
    #expect(
      OnsetIntervals(spacing: 48_000, count: 4).errors(in: [Float](repeating: 0, count: 96_000)).isEmpty)
  }
}
