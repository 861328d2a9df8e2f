import Glibc
import Rhythm
import Sound

// Which device is fed: the real one where there is one, else what stands in for it.
extension AudioLoop {
  func keepDevice(at time: HostTime) {
    if keeper.isOpening, let outcome = opener.outcome() {
      settle(outcome, at: time)
    }
    switch keeper.advance(to: time) {
    case .nothing: break
    case .begin:
      opener.begin()
      // It may be there at once.
      if let outcome = opener.outcome() { settle(outcome, at: time) }
    case .abandon:
      opener.abandon()
      tell(.hung, .retrying, at: time)
      goWithout(at: time)
    }
    if pcm == nil, let since = keeper.silentSince, time - since > AudioLoop.openPatience {
      adopt(simulated, isReal: false, at: time)
    }
  }

  func settle(_ outcome: OpenOutcome, at time: HostTime) {
    switch outcome {
    case .opened(let device):
      let isLate = keeper.opened(at: time)
      if isLate { controls.isHushed = true }
      tell(.opened, isLate ? .waitingForKey : .fadingIn, at: time)
      if wasTold || isLate { notify(isLate ? .backSilent : .back) }
      wasTold = false
      adopt(device, isReal: true, at: time)
    case .null:
      keeper.isNull()
      tell(.null, .simulating, at: time)
      adopt(simulated, isReal: false, at: time)
    case .failed(let error):
      guard keeper.failed(error, at: time) else { return }
      tell(error.code == EBUSY ? .busy : .missing, .retrying, at: time)
      goWithout(at: time)
    }
  }

  func goWithout(at time: HostTime) {
    if !wasTold { notify(.noDevice) }
    wasTold = true
    if pcm == nil { adopt(simulated, isReal: false, at: time) }
  }

  func adopt(_ device: any PCM, isReal: Bool, at time: HostTime) {
    // Errors show at the first look at it.
    if !isReal { try? device.prepare() }
    pcm = device
    self.isReal = isReal
    clock = SampleClock()
    fill = FillTarget()
    quantum = QuantumWatch()
    resumeAttempts = 0
    begin(at: time)
    hasProgressed = true
  }

  /// What a device held is gone: its own count begins again, and so does the search for the frame that is heard.
  func begin(at time: HostTime) {
    unsent = 0
    framesSincePrepare = 0
    consumed = 0
    seek(at: time)
    fadeLeft = 0
  }

  /// Others may hear it now: sound fades and waits for a key.
  func hush(at time: HostTime) {
    tell(.unplugged, .waitingForKey, at: time)
    if !controls.isHushed { notify(.unplugged) }
    controls.isHushed = true
  }

  /// The search for the frame that is heard begins again.
  func seek(at time: HostTime) {
    if let map {
      lostMap = map
      fadeLeft = AudioLoop.tail
    }
    clock.reseed()
    assumedMap = nil
    adoptedAt = time
    progressAt = time
    hasProgressed = false
  }
}
