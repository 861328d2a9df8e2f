/// The player's script: which moment it is.
enum PlayerClock {
  static let script = #"""
    // A clock that stands still while paused; in nanoseconds. Where there is sound it is the audio clock, by which
    // the sounds are placed ahead; else the page's own.
    class PageClock {
      constructor() { this.behind = performance.now(); this.stood = this.behind; }
      now() { return ((this.stood ?? performance.now()) - this.behind) * 1e6; }
      // The moment that somebody who looks at the page at `time` (of performance.now) should see.
      seen(time) { return ((this.stood ?? time) - this.behind) * 1e6; }
      async start() {
        if (this.stood === undefined) return;
        this.behind += performance.now() - this.stood;
        this.stood = undefined;
      }
      async stop() { this.stood ??= performance.now(); }
      // Calls once, when a moment has come.
      at(moment, call) { setTimeout(call, Math.max(0, (moment - this.now()) / 1e6)); }
    }

    class SoundClock {
      constructor(context) { this.context = context; this.ahead = undefined; }
      now() { return this.context.currentTime * 1e9; }

      // The audio clock moves in blocks. Held against the page's clock, the edge of its latest blocks moves evenly;
      // what is heard comes later by the output's own delay.
      seen(time) {
        const context = this.context;
        if (context.state !== "running") return this.last ?? this.now();
        const ahead = context.currentTime - performance.now() / 1e3;
        if (!(Math.abs(ahead - this.ahead) < 0.1)) this.ahead = ahead;
        this.ahead = Math.max(ahead, this.ahead - 5e-5);
        const delay = context.outputLatency || context.baseLatency || 0;
        // It never goes back.
        this.last = Math.max(this.last ?? 0, (time / 1e3 + this.ahead - delay) * 1e9);
        return this.last;
      }

      async start() { this.ahead = undefined; await this.context.resume(); }
      async stop() { await this.context.suspend().catch(() => {}); }

      // Silence that ends then: the audio clock itself calls, in a page that is hidden too.
      at(moment, call) {
        const source = new ConstantSourceNode(this.context, { offset: 0 });
        source.onended = call;
        source.connect(this.context.destination);
        source.start();
        source.stop(Math.max(moment / 1e9, this.context.currentTime + 0.001));
      }
    }

    // Where the timeline stands: from where it was set going, never past a gate that is closed.
    class Transport {
      constructor(clock) { this.clock = clock; this.zero = 0; this.gate = Infinity; }
      place(moment) { return Math.min(moment - this.zero, this.gate); }
      isHeld(moment) { return moment - this.zero >= this.gate; }
      // When a place is due.
      moment(place) { return this.zero + place; }
      // The timeline stands at a place at a moment.
      set(place, moment) { this.zero = moment - place; }
    }

    """#
}
