/// The player's script: the tone that opens and closes with the breath, and the one that goes from side to side.
enum PlayerSwell {
  static let script = #"""
    // The tone that opens and closes with the breath. Fullness chooses between rows of partials, each an oscillator that
    // keeps step with the others; beside the tone lean a detuned one, and a companion above or below.
    class Swell {
      constructor(context, figures, output, moment) {
        Object.assign(this, { context, figures, moment, colour: 0, last: 0 });
        const { rows, pitches, steady } = figures;
        const signal = (offset) => {
          const source = new ConstantSourceNode(context, { offset });
          source.start(moment);
          (this.sources ??= []).push(source);
          return source;
        };
        const fullness = signal(steady ?? 0), companion = signal(0), ratio = signal(figures.above);
        Object.assign(this, { fullness: fullness.offset, companion: companion.offset, ratio: ratio.offset });
        // A shaper takes -1 to 1; fullness is the upper half of that.
        const shaped = (values) => {
          const shaper = new WaveShaperNode(context, { curve: new Float32Array([...Array(values.length - 1).fill(values[0]), ...values]) });
          return fullness.connect(shaper);
        };
        const pitch = shaped(pitches);
        const companionPitch = new GainNode(context, { gain: 0 });
        pitch.connect(companionPitch);
        ratio.connect(companionPitch.gain);
        this.out = new GainNode(context, { gain: 0 });
        const tone = new GainNode(context), lean = new GainNode(context, { gain: figures.detunedShare }), third = new GainNode(context, { gain: 0 });
        companion.connect(third.gain);
        third.connect(tone);
        this.tone = tone.gain;
        const bank = (partials, source, extra, target) => rows.forEach((row, index) => {
          const weights = new Float32Array([0, ...row.slice(0, partials)]);
          const oscillator = new OscillatorNode(context, {
            frequency: extra,
            periodicWave: new PeriodicWave(context, { real: weights.map(() => 0), imag: weights, disableNormalization: true }),
          });
          source.connect(oscillator.frequency);
          const gain = new GainNode(context, { gain: 0 });
          shares[index].connect(gain.gain);
          oscillator.connect(gain).connect(target);
          oscillator.start(moment);
          this.sources.push(oscillator);
        });
        const shares = rows.map((_, index) => shaped(rows.map((_, other) => (other === index ? 1 : 0))));
        bank(rows[0].length, pitch, 0, tone);
        bank(figures.companionPartials, companionPitch, 0, third);
        bank(figures.detunedPartials, pitch, figures.detuning, lean);
        // The detuned one is added on the left and taken away on the right.
        const merger = new ChannelMergerNode(context, { numberOfInputs: 2 });
        const other = new GainNode(context, { gain: -1 });
        tone.connect(merger, 0, 0);
        tone.connect(merger, 0, 1);
        lean.connect(merger, 0, 0);
        lean.connect(other).connect(merger, 0, 1);
        this.exit = new GainNode(context);
        merger.connect(this.out).connect(this.exit).connect(output);
        this.presence = this.out.gain;
      }

      // The swell of a segment that begins at a moment (in seconds).
      follow(segment, moment) {
        const seconds = (segment.end - segment.start) / 1e9, count = Math.max(2, Math.ceil(seconds / 0.02) + 1);
        const levels = new Float32Array(count), companions = new Float32Array(count), rest = new Float32Array(count);
        const slew = seconds / (count - 1) / 0.7;
        let turned;
        for (let index = 0; index < count; index += 1) {
          const share = index / (count - 1);
          const level = levelAt(segment, segment.start + share * (segment.end - segment.start));
          // A jump becomes a slew of 50 ms for the whole way.
          const most = seconds / (count - 1) / 0.05;
          this.last += Math.max(-most, Math.min(most, level - this.last));
          levels[index] = this.last;
          const before = this.colour;
          this.colour += Math.max(-slew, Math.min(slew, this.wanted(segment, share) - before));
          if (before * this.colour < 0) this.colour = 0;
          if (turned === undefined && this.colour !== 0 && Math.sign(this.colour) !== this.side) turned = share;
          if (this.colour !== 0) this.side = Math.sign(this.colour);
          companions[index] = Math.abs(this.colour) * this.figures.companionShare;
          // What the companion adds in power, the whole gives up.
          rest[index] = 1 - 0.4 * companions[index] ** 2;
        }
        if (this.figures.steady !== undefined) return;
        // A hair shorter than the segment, so that no two curves touch.
        this.fullness.setValueCurveAtTime(levels, moment, seconds - 1e-4);
        this.companion.setValueCurveAtTime(companions, moment, seconds - 1e-4);
        this.tone.setValueCurveAtTime(rest, moment, seconds - 1e-4);
        if (turned !== undefined) {
          this.ratio.setValueAtTime(this.side > 0 ? this.figures.above : this.figures.below, moment + Math.max(0, turned * seconds - 0.02));
        }
      }

      // The companion: above where the breath comes in, below where it goes out; in a hold it goes away.
      wanted(segment, share) {
        switch (segment.kind) {
        case "inhale": return 1;
        case "holdFull": return 1 - 0.9 * share;
        case "exhale": return -1;
        case "holdEmpty": return -1 + 0.9 * share;
        default:
          if (segment.to !== segment.from) return segment.to > segment.from ? 1 : -1;
          return (segment.to > 0.5 ? 1 : -1) * (1 - 0.9 * share);
        }
      }

      // Fades away, and is gone.
      end(moment) {
        this.exit.gain.setTargetAtTime(0, moment, 0.05);
        for (const source of this.sources) source.stop(moment + 0.5);
        this.sources[0].onended = () => this.exit.disconnect();
      }
    }

    // A soft low tone that goes from side to side, of equal power wherever it is.
    class SideTone {
      constructor(context, figures, output, moment) {
        const wave = new PeriodicWave(context, { real: [0, 0, 0], imag: [0, 0.85, 0.15], disableNormalization: true });
        this.oscillator = new OscillatorNode(context, { frequency: figures.pitch, periodicWave: wave });
        this.panner = new StereoPannerNode(context, { pan: -1 });
        this.level = new GainNode(context, { gain: figures.gain });
        this.out = new GainNode(context, { gain: 0 });
        this.exit = new GainNode(context);
        this.oscillator.connect(this.level).connect(this.panner).connect(this.out).connect(this.exit).connect(output);
        this.oscillator.start(moment);
        this.presence = this.out.gain;
      }

      follow(segment, moment) {
        const seconds = (segment.end - segment.start) / 1e9;
        const sides = Float32Array.from({ length: 101 }, (_, index) =>
          sideAt(segment, segment.start + index / 100 * (segment.end - segment.start)));
        this.panner.pan.setValueCurveAtTime(sides, moment, seconds - 1e-4);
      }

      end(moment) {
        this.exit.gain.setTargetAtTime(0, moment, 0.05);
        this.oscillator.stop(moment + 0.5);
        this.oscillator.onended = () => this.exit.disconnect();
      }
    }

    """#
}
