/// The player's script: buttons and keys, and what follows from them.
enum PlayerRun {
  static let script = #"""
    // One exercise from the button that begins it to its end.
    class Player {
      constructor(exercise) {
        this.exercise = exercise;
        this.screen = new Screen(exercise.words);
        this.screen.chosen = (segment, index) => this.choose(segment, index);
      }

      timelineFor(choices) { return new Timeline(this.exercise.steps, choices, this.exercise.words); }

      async begin() {
        this.choices = new Map();
        this.timeline = this.timelineFor(this.choices);
        this.next = 0;
        this.first = undefined;
        this.isOver = this.isPaused = false;
        this.landing = -Infinity;
        this.clock = await this.startSound() ?? new PageClock();
        this.transport = new Transport(this.clock);
        await this.clock.start();
        this.sound?.begin();
        find("mute").hidden = !this.sound;
        find("mute").setAttribute("aria-pressed", "false");
        this.transport.set(-this.exercise.lead * 1e9, this.clock.now() + 2e8);
        this.show("running");
        this.place();
        requestAnimationFrame((time) => this.frame(time));
      }

      // The audio clock, where there is sound and it begins to run.
      async startSound() {
        this.sound = this.context = undefined;
        const Context = window.AudioContext;
        if (!this.exercise.sound || !Context || !find("heard").checked) return undefined;
        const context = new Context();
        const isRunning = await Promise.race([
          context.resume().then(() => true, () => false),
          new Promise((done) => setTimeout(done, 1500, false)),
        ]);
        if (!isRunning) {
          context.close?.();
          put(find("message"), this.exercise.words.noSound);
          return undefined;
        }
        this.context = context;
        this.sound = new Sound(context, this.exercise.sound, this.exercise.own);
        await this.sound.own?.prepare();
        this.sound.strikes.prepare();
        // Another program took the sound, or a call came in: it waits here for the person.
        context.onstatechange = () => {
          if (context === this.context && context.state !== "running" && context.state !== "closed" && !this.isPaused) this.pause();
        };
        return new SoundClock(context);
      }

      // Places what is heard in the next minutes, as far as the next gate; once half of it is over, again.
      place() {
        if (this.isOver) return;
        const clock = this.clock, here = Math.max(this.transport.place(clock.now()), this.landing);
        this.closeGate(here);
        const horizon = Math.min(here + 120e9, this.transport.gate);
        for (;;) {
          const segment = this.timeline.segment(this.next);
          if (!segment || segment.start >= horizon) break;
          // What was missed while the page slept stays missed.
          if (segment.start >= here - 5e7) {
            this.sound?.place(segment, this.transport.moment(segment.start), (one) => this.timeline.segment(one.index + 1));
          }
          this.next += 1;
        }
        const last = this.timeline.found.at(-1);
        if (last && this.timeline.segment(this.next) === undefined && last.end < this.transport.gate && last.end < horizon + 1 && this.placedEnd !== last) {
          this.placedEnd = last;
          this.sound?.end(this.transport.moment(last.end));
        }
        const turn = this.turn = {};
        clock.at(clock.now() + 60e9, () => { if (turn === this.turn && !this.isPaused) this.place(); });
      }

      // Time stands still at the end of a segment that waits for the person.
      closeGate(here) {
        this.transport.gate = Infinity;
        for (let index = this.timeline.holding(Math.max(0, here), this.next - 1)?.index ?? 0; ; index += 1) {
          const segment = this.timeline.segment(index);
          if (!segment || segment.start > here + 130e9) return;
          if (segment.waits && segment.end > here) { this.transport.gate = segment.end; return; }
        }
      }

      frame(time) {
        if (this.isOver) return;
        requestAnimationFrame((next) => this.frame(next));
        this.look(time);
      }

      // Draws what is to be seen half a frame from now, when it is on the screen.
      look(time) {
        if (this.isOver) return;
        const moment = this.clock.seen(time + 8);
        const place = this.transport.place(moment), isHeld = this.transport.isHeld(moment);
        const looked = isHeld ? place - 1 : place;
        const segment = this.timeline.holding(Math.max(0, looked), this.segment?.index ?? 0);
        if (!segment) return this.finish();
        // Frames may be late; words change when they are due all the same.
        if (segment !== this.segment || place < 0) {
          clearTimeout(this.alarm);
          const left = ((place < 0 ? 0 : segment.end) - place) / 1e6;
          if (left < 2e9) this.alarm = setTimeout(() => this.look(performance.now()), left + 0.5);
        }
        this.segment = segment;
        this.screen.draw(segment, place, isHeld, this.exercise.length);
        if (document.hidden) return;
        this.shown = { place, segment: segment.index, moment };
      }

      // Goes on at a place, a moment from now.
      jump(place) {
        const moment = this.clock.now() + 5e7;
        this.sound?.forget(this.clock.now());
        this.placedEnd = undefined;
        this.transport.gate = Infinity;
        this.transport.set(place, moment);
        // A gate that was just opened lies behind.
        this.landing = place;
        this.next = this.timeline.holding(place)?.index ?? this.timeline.found.length;
        this.place();
      }

      goOn() {
        const place = this.transport.place(this.clock.now());
        const segment = this.timeline.holding(Math.max(0, place - (this.transport.isHeld(this.clock.now()) ? 1 : 0)), 0);
        if (this.isPaused || this.isOver || !segment || !(segment.isGate || segment.waits)) return;
        this.jump(segment.end);
      }

      // What came before a choice never moves: the timeline is the same up to the end of its segment.
      choose(segment, index) {
        if (this.isPaused || this.isOver || segment !== this.segment) return;
        if (segment.kind === "ask") {
          if (this.first === undefined) this.first = index;
          else if (index > this.first) put(find("message"), this.exercise.words.rose);
        } else {
          this.choices.set(segment.choice, index);
          this.timeline = this.timelineFor(this.choices);
        }
        this.jump(segment.end);
      }

      async pause() {
        if (this.isOver || this.isPaused) return;
        this.isPaused = true;
        this.show("paused");
        this.sound?.fall();
        // The fade is over after 40 ms; from then on the audio clock stands still, and with it all that is placed.
        if (this.sound) await new Promise((done) => setTimeout(done, 50));
        if (this.isPaused && !this.isOver) await this.clock.stop();
      }

      async resume() {
        if (this.isOver || !this.isPaused) return;
        this.isPaused = false;
        this.show("running");
        await this.clock.start();
        this.sound?.rise();
        this.place();
      }

      // The end: the last tone rings out.
      finish() {
        this.close(9000);
        this.show("finished");
      }

      // Leaves at once.
      leave() {
        if (!this.clock) return;
        this.sound?.fall();
        this.close(60);
        this.show("idle");
      }

      close(after) {
        this.isOver = true;
        this.turn = undefined;
        const context = this.context;
        this.context = this.sound = undefined;
        if (context) setTimeout(() => context.close?.(), after);
        this.wake?.release?.();
      }

      // Shows which buttons there are, and keeps the screen awake while time goes on.
      show(state) {
        const words = this.exercise.words;
        document.body.dataset.state = state;
        find("player").hidden = state === "idle";
        find("page").inert = state !== "idle";
        find("pause").textContent = state === "paused" ? words.goOn : words.pause;
        find("pause").hidden = state === "finished";
        find("else").hidden = state === "finished";
        find("leave").textContent = state === "finished" ? words.close : words.leave;
        if (state === "finished") this.screen.finished();
        if (state === "running" && this.screen.segment) put(find("state"), "");
        if (state === "paused") { put(find("state"), words.paused); put(find("said"), words.paused); }
        if (state === "running" || state === "idle") put(find("state"), "");
        if (state === "idle") { put(find("message"), ""); this.screen.segment = this.segment = undefined; find("begin").focus(); }
        if (state === "running" && document.activeElement !== find("pause")) find("pause").focus();
        if (state === "finished") find("leave").focus();
        this.wake?.release?.();
        this.wake = undefined;
        if (state === "running") navigator.wakeLock?.request("screen").then((lock) => {
          if (document.body.dataset.state === "running") this.wake = lock; else lock.release();
        }, () => {});
      }
    }

    """#
}
