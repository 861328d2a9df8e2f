import Glibc
import Realtime
import Rhythm
import Sound

// What is done about each error that a device gives.
extension AudioLoop {
  func handle(_ error: PCMError, at time: HostTime) {
    switch error.code {
    case EAGAIN: break
    case EPIPE where hasProgressed: recover(at: time)
    case ESTRPIPE: wake(at: time)
    default:
      // A second EPIPE without progress is some plugin's word for a server that is gone.
      tell(error.code == EPIPE ? .stuck : .lost, .retrying, at: time)
      lose(at: time)
    }
  }

  func recover(at time: HostTime) {
    guard let pcm else { return }
    do throws(PCMError) {
      try pcm.prepare()
      begin(at: time)
      fill.underrun(at: time)
      tell(.underrun, .refilled, at: time)
      try refill(pcm, queued: 0, at: time)
    } catch {
      tell(.lost, .retrying, at: time)
      lose(at: time)
    }
  }

  func wake(at time: HostTime) {
    guard let pcm else { return }
    resumeAttempts += 1
    do throws(PCMError) {
      if resumeAttempts <= 5 {
        try pcm.resume()
        seek(at: time)
      } else {
        try pcm.prepare()
        begin(at: time)
      }
      tell(.suspended, .resumed, at: time)
    } catch {
      if resumeAttempts <= 5 { return }
      tell(.lost, .retrying, at: time)
      lose(at: time)
    }
  }

  /// A device that kept the thread for long has let it go again; the next look shows what is left of it.
  func noticeHang(since time: HostTime) {
    let end = now()
    guard end - time > AudioLoop.patience else { return }
    let isLate = end - time > DeviceKeeper.sameSession
    if isLate { controls.isHushed = true }
    tell(.hung, isLate ? .waitingForKey : .fadingIn, at: end)
    // A person who was told nothing has missed nothing, unless a key is waited for.
    if alarm.takeMissed() || isLate { notify(isLate ? .backSilent : .back) }
    seek(at: end)
  }

  func lose(at time: HostTime) {
    guard let pcm else { return }
    if isReal {
      opener.close(pcm)
      keeper.lost(at: time)
      if !wasTold { notify(.lost) }
      wasTold = true
    }
    adopt(simulated, isReal: false, at: time)
  }

  func tell(_ what: AudioEvent.What, _ done: AudioEvent.Done, at time: HostTime) {
    events?.push(AudioEvent(host: time, what: what, done: done))
  }
}
