import Pacing
import PacingTesting
import Rhythm
import Session
import Synchronization

/// A session on a manual clock, with everything that it told anybody.
final class SessionRun: Sendable {
  let clock: ManualClock
  let conductor: Conductor
  let start: HostTime
  private let shared: SharedTold

  struct Told: Sendable {
    var deliveries: [PacerSchedule.Delivery] = []
    var records: [SessionRecord] = []
    var notices: [SessionNotice] = []
    var transports: [Transport] = []
    var offers: [Offer] = []
    var ending: SessionEnding?
    var turns = 0
  }

  init(
    _ exercise: Exercise, speed: Rate = .one, speeds: SpeedRange = .widest, keysArrive: Bool = true,
    ahead: Nanoseconds = 0, others: [Another] = [], quietness: Quietness? = nil,
    lead: Nanoseconds = 3_000_000_000
  ) throws {
    let clock = ManualClock()
    let told = SharedTold()
    let machine = try SessionMachine(
      exercise, speed: speed, speeds: speeds, keysArrive: keysArrive,
      quietness: quietness)
    conductor = Conductor(
      machine, clock: clock,
      followers: [.init { delivery in told.change { $0.deliveries.append(delivery) } }],
      listeners: .init(
        transport: { transport in told.change { $0.transports.append(transport) } },
        record: { record in told.change { $0.records.append(record) } },
        notice: { notice in told.change { $0.notices.append(notice) } },
        offer: { offer in told.change { $0.offers.append(offer) } },
        another: { told.next(of: others) },
        ended: { ending in told.change { $0.ending = ending } }),
      effect: { $0 + ahead })
    self.clock = clock
    shared = told
    start = clock.now + lead
    conductor.begin(at: start, lead: lead)
  }

  var deliveries: [PacerSchedule.Delivery] { shared.all.deliveries }
  var records: [SessionRecord] { shared.all.records }
  var notices: [SessionNotice] { shared.all.notices }
  var offers: [Offer] { shared.all.offers }
  var ending: SessionEnding? { shared.all.ending }
  var transport: Transport { conductor.now.transport }
  var position: TimelineOffset { transport.position(at: clock.now) }
  var level: Double? { conductor.now.timeline.level(at: position) }

  /// Moves on to a place in host time, counted from the beginning.
  func advance(to nanoseconds: Nanoseconds) { clock.advance(to: start + nanoseconds) }

  func press(_ command: Command) { conductor.perform(command) }

  /// Due times, from the beginning, of the cues that were handed over for good: later generations replace older ones.
  var dues: [Nanoseconds] { deliveries.map { $0.due - start } }
}

private final class SharedTold: Sendable {
  private let told = Mutex(SessionRun.Told())
  var all: SessionRun.Told { told.withLock { $0 } }
  /// The exercises that there are to go to, one after another; the last one stays.
  func next(of others: [Another]) -> Another? {
    told.withLock { told in
      defer { told.turns += 1 }
      return others.isEmpty ? nil : others[min(told.turns, others.count - 1)]
    }
  }
  func change(_ change: (inout SessionRun.Told) -> Void) { told.withLock { change(&$0) } }
}
