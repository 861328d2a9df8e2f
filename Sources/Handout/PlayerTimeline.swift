/// The player's script, piece by piece: what happens when.
enum PlayerTimeline {
  static let script = #"""
    "use strict";

    // The timeline: the steps as Settle compiled them, laid end to end along the choices made so far, and along the way
    // that silence takes where none was made. Times are whole nanoseconds, found only as far as somebody asks.
    class Timeline {
      constructor(steps, choices, words) {
        this.choices = choices;
        this.words = words;
        this.found = [];
        this.at = 0;
        this.choice = 0;
        this.hasEnded = false;
        this.fullness = 0;
        this.isFull = false;
        this.effort = 0;
        this.coming = this.all(steps);
      }

      // The segment of a number; undefined past the end.
      segment(index) {
        while (this.found.length <= index) {
          const next = this.coming.next();
          if (next.done) return undefined;
          next.value.index = this.found.length;
          this.found.push(next.value);
        }
        return this.found[index];
      }

      // The segment that holds a place, looked for from another one on; undefined past the end.
      holding(place, from = 0) {
        let index = Math.max(0, from);
        while (index > 0 && this.segment(index)?.start > place) index -= 1;
        let segment = this.segment(index);
        while (segment && segment.end <= place) segment = this.segment(++index);
        return segment;
      }

      * all(steps) {
        for (const step of steps) {
          if (this.hasEnded) return;
          yield* this.one(step);
        }
      }

      * one(step) {
        switch (step.k) {
        case "all": yield* this.all(step.s); break;
        case "again":
          for (let turn = 0; turn < step.n && !this.hasEnded; turn += 1) yield* this.all(step.s);
          break;
        case "choose": {
          const number = this.choice++;
          yield this.moment(step, number);
          const way = step.ways[this.choices.get(number) ?? step.i];
          yield* this.all(way.s);
          if (way.end) this.hasEnded = true;
          break;
        }
        case "breathe": case "pace": case "notice": case "bilateral":
          if (step.p) yield* this.cycles(step); else yield this.moment(step);
          break;
        default: yield this.moment(step);
        }
      }

      moment(step, choice) {
        const start = this.at;
        this.at += step.d;
        return {
          kind: step.k, start, end: this.at, text: step.x, or: step.or, number: step.number, of: step.of,
          isGate: step.gate === true, waits: step.waits === true, bell: step.bell === true, choice,
          ways: step.ways?.map((way) => way.x), wayVoices: step.ways?.map((way) => way.v), voice: step.v, overVoice: step.ov, over: step.over, overEnd: start + (step.r ?? 0) + 2e9,
        };
      }

      * cycles(step) {
        const begin = this.at, many = step.p.length, count = step.n * many;
        const startOf = (index) => index >= count ? step.d
          : step.c === undefined ? step.t[index] : Math.floor(index / many) * step.c + step.t[index % many];
        for (let index = 0; index < count; index += 1) {
          const phase = step.p[index % many];
          const segment = {
            kind: step.k, start: begin + startOf(index), end: begin + startOf(index + 1), cycle: Math.floor(index / many),
            isGate: step.gate === true, waits: step.waits === true, over: step.over, overEnd: begin + (step.r ?? 0) + 2e9,
          };
          // Words are said once; labels of phases until they are known.
          if (index === 0) Object.assign(segment, { voice: step.v, overVoice: step.ov });
          if (phase.v !== undefined && segment.cycle < 3) segment.voice = phase.v;
          if (step.k === "breathe") this.breath(segment, phase);
          if (step.k === "pace") {
            segment.from = this.effort;
            segment.to = this.effort = phase.to ?? this.effort;
            segment.isEarly = step.early === true;
            segment.label = phase.x ?? "";
          }
          if (step.k === "notice") {
            Object.assign(segment, { text: step.x, or: step.or, number: segment.cycle + 1, of: step.n });
          }
          yield segment;
        }
        this.at = begin + step.d;
      }

      // A hold is one with full lungs where the breath came in last.
      breath(segment, phase) {
        if (phase.m === "in") this.isFull = true;
        if (phase.m === "out") this.isFull = false;
        segment.kind = { in: "inhale", out: "exhale" }[phase.m] ?? (this.isFull ? "holdFull" : "holdEmpty");
        segment.from = this.fullness;
        segment.to = this.fullness = phase.to ?? this.fullness;
        segment.label = phase.x ?? this.words[segment.kind];
      }
    }

    // How a level moves within a phase: a raised cosine, slow at both ends.
    function curve(from, to, share) {
      const part = Math.min(Math.max(share, 0), 1);
      return from + (to - from) * (1 - Math.cos(Math.PI * part)) / 2;
    }

    // Fullness or effort at a place; undefined where there is neither.
    function levelAt(segment, place) {
      if (segment.from === undefined) return undefined;
      const length = segment.end - segment.start;
      return curve(segment.from, segment.to, (place - segment.start) / (segment.isEarly ? Math.min(length, 1e9) : length));
    }

    // Where a bilateral sound and its dot are, from -1 (left) to 1 (right) and back.
    function sideAt(segment, place) {
      const half = 2 * (place - segment.start) / (segment.end - segment.start);
      return half <= 1 ? curve(-1, 1, half) : curve(1, -1, half - 1);
    }

    """#
}
