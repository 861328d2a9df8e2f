/// The player's script: the sounds that an author brings along.
enum PlayerOwn {
  static let script = #"""
    // The author's own sounds: a voice for words, what marks the phases, and what is heard all the while.
    class OwnSounds {
      // `rest` is what gives way to a voice.
      constructor(context, own, figures, output, rest) {
        Object.assign(this, { context, own, output, rest, sounding: [], buffers: [], restored: 0 });
        this.share = Math.min(1, figures.ceiling / 0.2512);
      }

      // Reads all of them beforehand. What a browser cannot read stays silent; its words can be read.
      async prepare() {
        this.buffers = await Promise.all(this.own.files.map(({ file }) => {
          const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
          return this.context.decodeAudioData(bytes.buffer).catch(() => undefined);
        }));
      }

      // Begins the sound of a cue; whether there is one.
      cue(name, moment) {
        const phase = { inhale: "inhale", exhale: "exhale", holdFull: "hold", holdEmpty: "hold" }[name];
        return this.begin(this.own.cues[phase], moment, 0.1, this.share, false) !== undefined;
      }

      // Begins a voice; one before it gives way, and so does everything else for as long as it speaks.
      say(index, moment) {
        const voice = this.begin(index, moment, 0.02, 0.65, true);
        if (!voice) return;
        const early = Math.max(this.context.currentTime, moment - 0.5), end = moment + this.buffers[index].duration + 0.2;
        if (this.restored > early) this.rest.gain.cancelScheduledValues(early);
        this.rest.gain.setTargetAtTime(0.35, early, 0.12);
        this.rest.gain.setTargetAtTime(1, end, 0.4);
        this.restored = end;
      }

      // Begins the voices of the ways on, one after another; a way without one is read.
      sayAll(indices, moment) {
        for (const index of indices) {
          if (!this.buffers[index]) continue;
          this.say(index, moment);
          moment += this.buffers[index].duration + 0.3;
        }
      }

      begin(index, moment, rise, share, isVoice) {
        const buffer = this.buffers[index];
        if (!buffer) return undefined;
        for (const one of this.sounding) if (one.isVoice === isVoice && one.moment < moment) this.fade(one, moment);
        const source = new AudioBufferSourceNode(this.context, { buffer }), gain = new GainNode(this.context, { gain: 0 });
        source.connect(gain).connect(isVoice ? this.output : this.rest);
        gain.gain.setValueAtTime(0, moment);
        gain.gain.linearRampToValueAtTime(this.own.files[index].gain * share, moment + rise);
        source.start(moment);
        const one = { source, gain, moment, isVoice };
        source.onended = () => { gain.disconnect(); this.sounding = this.sounding.filter((other) => other !== one); };
        this.sounding.push(one);
        return one;
      }

      fade(one, moment) {
        one.gain.gain.setTargetAtTime(0, moment, 0.03);
        one.source.stop(moment + 0.3);
      }

      // What would begin from a moment on is forgotten, and what sounds gives way.
      forget(moment) {
        for (const one of this.sounding) {
          if (one.moment > moment) one.gain.disconnect();
          one.gain.gain.cancelScheduledValues(moment);
          this.fade(one, moment);
        }
        this.rest.gain.cancelScheduledValues(moment);
        this.rest.gain.setTargetAtTime(1, moment, 0.4);
        this.restored = 0;
      }

      // What is heard all the while, its end laid over its beginning; undefined where there is none.
      ambience() {
        const whole = this.buffers[this.own.ambience];
        if (!whole) return undefined;
        const { context } = this, crossing = Math.min(whole.sampleRate, whole.length >> 2), length = whole.length - crossing;
        const buffer = new AudioBuffer({ length, sampleRate: whole.sampleRate, numberOfChannels: whole.numberOfChannels });
        for (let channel = 0; channel < whole.numberOfChannels; channel += 1) {
          const sound = whole.getChannelData(channel).slice();
          for (let frame = 0; frame < crossing; frame += 1) {
            const turn = Math.PI / 2 * (frame + 0.5) / crossing;
            sound[frame] = sound[frame] * Math.sin(turn) + sound[length + frame] * Math.cos(turn);
          }
          buffer.copyToChannel(sound.subarray(0, length), channel);
        }
        const source = new AudioBufferSourceNode(context, { buffer, loop: true });
        const level = new GainNode(context, { gain: this.own.files[this.own.ambience].gain });
        const opening = new GainNode(context, { gain: 0 }), closing = new GainNode(context);
        source.connect(level).connect(opening).connect(closing).connect(this.rest);
        source.start();
        return { opening: opening.gain, closing: closing.gain };
      }
    }

    """#
}
