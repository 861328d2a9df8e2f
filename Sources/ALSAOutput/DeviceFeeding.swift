import Glibc
import Realtime
import Rhythm
import Sound

// One look at the device: what is heard, what is to be written, and whether that was all.
extension AudioLoop {
  func serve(_ pcm: any PCM, at time: HostTime) throws(PCMError) {
    var status = try pcm.status()
    switch status.state {
    case .underrun: throw PCMError(EPIPE)
    case .suspended: throw PCMError(ESTRPIPE)
    case .disconnected: throw PCMError(ENODEV)
    case .setup:
      try pcm.prepare()
      begin(at: time)
      status = try pcm.status()
    case .prepared, .running: break
    }
    resumeAttempts = 0
    observe(status, at: time)
    guard watch(status, size: pcm.bufferFrames, at: time) else {
      tell(.stuck, .retrying, at: time)
      lose(at: time)
      return
    }
    let queued = pcm.bufferFrames - status.available
    try refill(pcm, queued: queued, at: time)
    if status.state == .prepared, queued >= AudioLoop.leastTarget { try pcm.start() }
    leave(pcm, at: time)
  }

  func observe(_ status: PCMStatus, at time: HostTime) {
    let hadMap = map != nil
    let steps = clock.steps
    let hadClock = clock.map != nil
    let isUsed = clock.observe(
      ClockMeasurement(
        before: status.before, after: status.after, stamp: status.stamp, framesWritten: framesWritten,
        framesWrittenSincePrepare: framesSincePrepare, delay: status.delay))
    if map == nil, time - adoptedAt > AudioLoop.lockPatience {
      assumedMap = FrameMap(time: time, frame: Double(framesWritten - Int64(AudioLoop.leastTarget)))
    }
    if !hadMap, map != nil { mixer.fadeInAgain() }
    if clock.steps > steps { tell(.moved, .followed, at: time) }
    looks?.push(
      AudioLook(
        host: time, lateness: plannedWake.flatMap { time < $0 ? nil : time - $0 },
        residual: isUsed && hadClock ? clock.residual : nil, delay: status.delay,
        queued: (pcm?.bufferFrames ?? 0) - status.available, answer: status.after - status.before,
        nanosecondsPerFrame: clock.map?.nanosecondsPerFrame, quantum: quantum.frames, isReal: isReal))
  }

  /// Whether the device shows signs of life.
  func watch(_ status: PCMStatus, size: Int, at time: HostTime) -> Bool {
    let taken = framesSincePrepare - Int64(size - status.available)
    if quantum.observe(taken: taken) { fill.observe(quantum: quantum.frames, at: time) }
    if taken > consumed {
      consumed = taken
      progressAt = time
      hasProgressed = true
      fill.calm(at: time)
    }
    return time - progressAt <= AudioLoop.patience
  }

  /// Renders and writes until enough is queued.
  func refill(_ pcm: any PCM, queued: Int, at time: HostTime) throws(PCMError) {
    let wanted = isSettled(at: time) ? AudioLoop.leastTarget + AudioLoop.period : fill.frames
    let target = min(wanted, pcm.bufferFrames)
    var room = target - queued - unsent
    let current = transport.load()
    while unsent > 0 || room >= AudioFormat.chunk {
      if unsent == 0 {
        let frames = min(AudioLoop.period, room / AudioFormat.chunk * AudioFormat.chunk)
        render(frames: frames, transport: current)
        room -= frames
      }
      let start = UnsafePointer(scratch.baseAddress! + unsentStart * AudioFormat.channels)
      let taken: Int
      do throws(PCMError) {
        taken = try pcm.write(start, frames: unsent)
      } catch {
        if error.code == EAGAIN { return }
        throw error
      }
      guard taken > 0 else { return }
      framesWritten += Int64(taken)
      framesSincePrepare += Int64(taken)
      unsent -= taken
      unsentStart += taken
    }
  }

  func render(frames: Int, transport: Transport) {
    let part = UnsafeMutableBufferPointer(rebasing: scratch[0..<(frames * AudioFormat.channels)])
    if let map {
      mixer.render(into: part, startFrame: framesWritten, map: map, transport: transport)
    } else {
      part.update(repeating: 0)
      if fadeLeft > 0, let lostMap { fadeOut(into: part, map: lostMap, transport: transport) }
    }
    unsent = frames
    unsentStart = 0
    if controls.isLeaving, silentFrom == nil, map == nil || mixer.isSilent {
      silentFrom = framesRendered
    }
  }

  /// What the device holds still sounds: it goes on by the old map, and fades.
  private func fadeOut(
    into part: UnsafeMutableBufferPointer<Float>, map: FrameMap, transport: Transport
  ) {
    let frames = min(fadeLeft, part.count / AudioFormat.channels)
    let faded = UnsafeMutableBufferPointer(rebasing: part[0..<(frames * AudioFormat.channels)])
    mixer.render(into: faded, startFrame: framesWritten, map: map, transport: transport)
    for frame in 0..<frames {
      let open = Float(fadeLeft - frame - 1) / Float(AudioLoop.tail)
      let gain = open * open * (3 - 2 * open)
      faded[2 * frame] *= gain
      faded[2 * frame + 1] *= gain
    }
    fadeLeft -= frames
  }

  /// Ends once the last frame of the fade was heard.
  func leave(_ pcm: any PCM, at time: HostTime) {
    guard controls.isLeaving, let silentFrom else { return }
    if let map, map.frame(at: time) < silentFrom { return }
    pcm.drop()
    isFinished = true
  }
}
