import Glibc

/// What a sound server is told of the stream, and asked not to remember.
enum StreamIdentity {
  /// The name where nobody chose one.
  static let usualName = "Settle"

  /// Sets it for every device that is opened from now on. What the person has set themselves stays.
  ///
  /// The plugins of PipeWire and PulseAudio take it from the environment, so that it is set before threads begin.
  static func adopt(name: String) {
    let name = plain(name)
    setenv("PIPEWIRE_ALSA", pipeWire(name), 0)
    setenv("PULSE_PROP", pulse(name), 0)
    // PipeWire's library writes what troubles it on standard error, where the picture is.
    setenv("PIPEWIRE_DEBUG", "0", 0)
  }

  /// A name without anything that a server could take for more than a name.
  static func plain(_ name: String) -> String {
    let plain = String(name.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.prefix(40))
    return plain.isEmpty ? usualName : plain
  }

  /// As PipeWire's plugin reads it.
  static func pipeWire(_ name: String) -> String {
    """
    { application.name = "\(name)", node.name = "\(name)", node.description = "\(name)", media.name = "\(name)", \
    media.role = "Music", state.restore-props = false, state.restore-target = false }
    """
  }

  /// As PulseAudio's library reads it.
  static func pulse(_ name: String) -> String {
    "application.name='\(name)' media.name='\(name)' state.restore-props=false"
  }
}
