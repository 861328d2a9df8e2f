/// The player's script: the sounds that are struck, and the noise of an ambience, worked out from Settle's own figures.
enum PlayerStrikes {
  static let script = #"""
    // Everything that is struck: bowls, chimes, wood. Each is a few pairs of sines that die away; the figures are those
    // of Settle's own sound.
    class Strikes {
      constructor(context, figures, output) {
        Object.assign(this, { context, figures, output });
        this.made = new Map();
        this.sounding = [];
      }

      // Works everything out beforehand, so that nothing is late when it is due.
      prepare() {
        for (const strikes of Object.values(this.figures.cues)) for (const [family, pitch] of strikes) this.buffer(family, pitch);
      }

      // Sounds a cue at a moment of the audio clock, in seconds.
      cue(name, moment) {
        for (const [family, pitch, level, delay] of this.figures.cues[name] ?? []) {
          this.strike(family, pitch, level, moment + delay);
        }
      }

      strike(family, pitch, wanted, moment) {
        // What still rings takes its room, so that all together stay below one ceiling.
        this.sounding = this.sounding.filter((one) => this.height(one, moment) > 1e-5 || one.moment > moment);
        const ringing = this.sounding.reduce((sum, one) => sum + (one.moment <= moment ? this.height(one, moment) : 0), 0);
        const level = Math.min(this.figures.full * wanted, this.figures.ceiling - ringing);
        if (level <= 0) return;
        const source = new AudioBufferSourceNode(this.context, { buffer: this.buffer(family, pitch) });
        const gain = new GainNode(this.context, { gain: level });
        source.connect(gain).connect(this.output);
        // In a whole frame, as Settle places it.
        source.start(Math.round(moment * this.context.sampleRate) / this.context.sampleRate);
        source.onended = () => gain.disconnect();
        this.sounding.push({ source, moment, level, family: this.figures.families[family] });
      }

      // What a strike cannot exceed from a moment on.
      height(one, moment) {
        const age = Math.max(0, moment - one.moment - one.family.attack);
        return one.level * one.family.modes.reduce((sum, [, , decay, share]) => sum + share * 10 ** (-3 * age / decay), 0);
      }

      // What has not begun at a moment is forgotten.
      forget(moment) {
        for (const one of this.sounding) if (one.moment > moment) one.source.stop();
        this.sounding = this.sounding.filter((one) => one.moment <= moment);
      }

      // A strike of height 1, worked out once.
      buffer(family, pitch) {
        const key = family + pitch;
        if (this.made.has(key)) return this.made.get(key);
        const { attack, modes } = this.figures.families[family];
        const rate = this.context.sampleRate;
        const seconds = attack + Math.max(...modes.map(([, , decay]) => decay));
        const count = Math.ceil(seconds * rate), rise = attack * rate, dying = 64 * Math.ceil(rise / 64), end = 0.1 * rate;
        const left = new Float32Array(count), right = new Float32Array(count);
        for (const [ratio, beat, decay, share] of modes) {
          if (ratio * pitch >= 0.4 * rate) continue;
          const fall = 10 ** (-3 / (decay * rate));
          for (const [frequency, part, lean] of [[ratio * pitch - beat / 2, 0.58, 0.62], [ratio * pitch + beat / 2, 0.42, 0.38]]) {
            // A sine by recurrence: what comes is a multiple of what is, less what was.
            const turn = 2 * Math.PI * frequency / rate, twice = 2 * Math.cos(turn);
            let now = 0, before = -Math.sin(turn), height = share * part;
            for (let frame = 0; frame < count; frame += 1) {
              const value = now * height;
              left[frame] += value * lean;
              right[frame] += value * (1 - lean);
              [now, before] = [twice * now - before, now];
              if (frame >= dying) height *= fall;
            }
          }
        }
        for (let frame = 0; frame < count; frame += 1) {
          const gain = curve(0, 1, frame / rise) * curve(0, 1, (count - frame) / end);
          left[frame] *= gain;
          right[frame] *= gain;
        }
        const buffer = new AudioBuffer({ length: count, sampleRate: rate, numberOfChannels: 2 });
        buffer.copyToChannel(left, 0);
        buffer.copyToChannel(right, 1);
        this.made.set(key, buffer);
        return buffer;
      }
    }

    // Noise that is there all the while: white noise through four low-passes, from Settle's own figures, in a long loop.
    function ambience(context, figures, output) {
      const rate = context.sampleRate, length = Math.round(figures.seconds * rate), crossing = 3 * rate;
      const buffer = new AudioBuffer({ length, sampleRate: rate, numberOfChannels: 2 });
      const left = figures.corners.map((corner) => Math.exp(-2 * Math.PI * corner / rate));
      for (let channel = 0; channel < 2; channel += 1) {
        const sound = new Float32Array(length + crossing), state = [0, 0, 0, 0];
        let series = 0x5e771e + 977 * channel, drift = 0, patter = 0;
        const white = () => {
          series ^= series << 13; series ^= series >>> 17; series ^= series << 5;
          return (series | 0) * 4.656613e-10;
        };
        for (let frame = 0; frame < sound.length; frame += 1) {
          if (frame % 64 === 0) {
            drift += (white() * 9 - drift) / 6000;
            patter += (white() * 1.6 - patter) / 22;
          }
          const sway = 1 + Math.max(-figures.sway, Math.min(figures.sway, drift + (figures.patters ? patter : 0)));
          const wave = figures.wave === undefined ? 0 : curve(0.2, 0.9, Math.abs(2 * ((frame / rate / figures.wave + 0.03 * channel) % 1) - 1));
          const noise = white();
          let sum = 0;
          for (let pole = 0; pole < 4; pole += 1) {
            state[pole] = state[pole] * left[pole] + noise * (1 - left[pole]);
            sum += state[pole] * (figures.low[pole] + (figures.high[pole] - figures.low[pole]) * wave);
          }
          const scaled = Math.max(-1.5, Math.min(1.5, sum * sway / figures.ceiling));
          sound[frame] = scaled * (1 - scaled * scaled * 4 / 27) * figures.ceiling;
        }
        // The end is laid over the beginning, so that it goes round without a seam.
        for (let frame = 0; frame < crossing; frame += 1) {
          const turn = Math.PI / 2 * (frame + 0.5) / crossing;
          sound[frame] = sound[frame] * Math.sin(turn) + sound[length + frame] * Math.cos(turn);
        }
        buffer.copyToChannel(sound.subarray(0, length), channel);
      }
      const source = new AudioBufferSourceNode(context, { buffer, loop: true });
      const opening = new GainNode(context, { gain: 0 }), closing = new GainNode(context);
      source.connect(opening).connect(closing).connect(output);
      source.start();
      return { opening: opening.gain, closing: closing.gain };
    }

    """#
}
