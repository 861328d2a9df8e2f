/// The player's script: what is heard when, placed ahead by the audio clock.
enum PlayerSound {
  static let script = #"""
    // All that is heard. Everything is placed ahead, each at its moment of the audio clock.
    class Sound {
      constructor(context, figures, own) {
        Object.assign(this, { context, figures });
        this.volume = new GainNode(context, { gain: figures.volume });
        this.fade = new GainNode(context, { gain: 0 });
        this.fade.connect(this.volume).connect(context.destination);
        // Everything but voices, which it gives way to.
        this.rest = new GainNode(context);
        this.rest.connect(this.fade);
        this.strikes = new Strikes(context, figures, this.rest);
        if (own) this.own = new OwnSounds(context, own, figures, this.fade, this.rest);
        this.beds = {};
        this.open = {};
      }

      // A segment and its moment, in nanoseconds; `next` tells which one follows a segment.
      place(segment, moment, next) {
        const seconds = moment / 1e9;
        if (!this.own?.cue(this.cueOf(segment), seconds)) this.strikes.cue(this.cueOf(segment), seconds);
        const voice = segment.overVoice ?? segment.voice;
        if (voice !== undefined) this.own?.say(voice, seconds);
        else this.own?.sayAll(segment.wayVoices ?? [], seconds);
        const name = this.bedOf(segment);
        if (!name) return;
        const bed = this.beds[name] ??= name === "swell"
          ? new Swell(this.context, this.figures.swell, this.rest, Math.max(this.context.currentTime, seconds - 0.01))
          : new SideTone(this.context, this.figures.side, this.rest, Math.max(this.context.currentTime, seconds - 0.01));
        const [opening, closing] = name === "swell" ? [1.2, 0.8] : [1, 0.5];
        if (!this.open[name]) this.ramp(bed.presence, 0, 1, seconds, opening);
        bed.follow(segment, seconds);
        // It stays open where it would come back before it is gone.
        const end = segment.end + closing * 1e9;
        let following = next(segment);
        while (following && following.start < end && this.bedOf(following) !== name) following = next(following);
        this.open[name] = following !== undefined && following.start < end;
        if (!this.open[name]) this.ramp(bed.presence, 1, 0, seconds + (segment.end - segment.start) / 1e9, closing);
      }

      // The last tone.
      end(moment) {
        this.strikes.cue("end", moment / 1e9);
        if (this.noise) this.ramp(this.noise.closing, 1, 0, moment / 1e9, 2.5);
      }

      // What would have begun from a moment on is forgotten.
      forget(moment) {
        this.strikes.forget(moment / 1e9);
        this.own?.forget(moment / 1e9);
        this.noise?.closing.cancelScheduledValues(moment / 1e9);
        for (const bed of Object.values(this.beds)) bed.end(moment / 1e9);
        this.beds = {};
        this.open = {};
      }

      begin() {
        this.noise = this.own?.ambience();
        if (!this.noise && this.figures.ambience) this.noise = ambience(this.context, this.figures.ambience, this.rest);
        if (this.noise) {
          this.ramp(this.noise.opening, 0, 1, this.context.currentTime, 3);
        }
        this.rise();
      }

      // Softly up, and down again.
      rise() { this.turn(1, 0.04); }
      fall() { this.turn(0, 0.008); }
      turn(gain, slowness) {
        const now = this.context.currentTime;
        this.fade.gain.cancelScheduledValues(now);
        this.fade.gain.setTargetAtTime(this.isMuted ? 0 : gain, now, slowness);
      }
      mute(isMuted) {
        this.isMuted = isMuted;
        this.turn(isMuted ? 0 : 1, 0.04);
      }

      ramp(gain, from, to, moment, seconds) {
        gain.setValueCurveAtTime(Float32Array.from({ length: 65 }, (_, index) => curve(from, to, index / 64)), moment, seconds - 1e-4);
      }

      bedOf(segment) {
        if (segment.kind === "bilateral") return "side";
        return segment.from !== undefined && this.figures.swell ? "swell" : undefined;
      }

      cueOf(segment) {
        switch (segment.kind) {
        case "inhale": case "holdFull": case "exhale": case "holdEmpty": return segment.kind;
        case "pace": return segment.to > segment.from ? "rise" : segment.to < segment.from ? "fall" : "keep";
        case "notice": case "ask": case "choose": return "notice";
        case "rest": return segment.bell ? "bell" : undefined;
        default: return undefined;
        }
      }
    }

    """#
}
