/// The player's script: what is shown at a moment.
enum PlayerScreen {
  static let script = #"""
    const find = (id) => document.getElementById(id);
    const put = (element, text) => { if (element.textContent !== text) element.textContent = text; };

    // What is seen and read out at a place of the timeline.
    class Screen {
      constructor(words) {
        this.words = words;
        this.motion = matchMedia("(prefers-reduced-motion: reduce)");
        for (const id of ["light", "bar", "word", "seconds", "over", "dots", "ways", "said", "left", "goOn"]) this[id] = find(id);
      }

      get isStill() { return find("still").checked; }

      // Draws a place. Each call looks only at the place: a frame that is left out changes nothing.
      draw(segment, place, isHeld, end) {
        if (place < 0) return this.leadIn(segment, place);
        const level = levelAt(segment, place);
        const isBilateral = segment.kind === "bilateral";
        const hasShape = level !== undefined || isBilateral;
        this.shape(level, isBilateral ? sideAt(segment, place) : 0, hasShape);
        if (this.segment !== segment) this.begin(segment);
        put(this.seconds, level === undefined ? "" : String(Math.ceil((segment.end - place) / 1e9)));
        put(this.over, segment.over && place < segment.overEnd ? segment.over : "");
        put(this.left, end === undefined ? "" : this.words.left.replace("%", clockText(end - place)));
        const hides = !(isHeld || segment.isGate);
        if (hides && document.activeElement === this.goOn) find("pause").focus();
        this.goOn.hidden = hides;
        if (isHeld && !this.wasHeld) {
          put(this.said, this.words.whenReady);
          this.goOn.focus();
        }
        if (isHeld) put(this.over, this.words.whenReady);
        this.wasHeld = isHeld;
      }

      leadIn(segment, place) {
        this.shape(segment.from, 0, segment.from !== undefined);
        put(this.word, this.words.beginsIn);
        put(this.seconds, String(Math.ceil(-place / 1e9)));
        this.word.className = "";
      }

      // A segment begins: its words, and a line for who listens to the page.
      begin(segment) {
        this.segment = segment;
        const words = segment.text ?? segment.label ?? this.words[segment.kind] ?? "";
        put(this.word, words);
        this.word.className = segment.label === undefined ? "text" : "";
        const isThing = segment.kind === "notice";
        put(this.dots, isThing ? "●".repeat(segment.number) + "○".repeat(Math.max(0, segment.of - segment.number)) : "");
        find("or").textContent = segment.or ?? "";
        this.offer(segment);
        const length = segment.cycle === 0 && segment.from !== undefined
          ? ", " + this.words.seconds.replace("%", (Math.round((segment.end - segment.start) / 1e7) / 100).toLocaleString(document.documentElement.lang)) : "";
        const ways = segment.ways?.map((way, index) => `${index + 1} ${way}`).join(", ");
        const over = segment.over && segment.start <= segment.overEnd && (segment.cycle ?? 0) === 0 && segment.over !== this.saidOver ? segment.over + " " : "";
        this.saidOver = segment.over;
        put(this.said, over + (ways ?? words + length) + (isThing && segment.or ? ", " + segment.or : ""));
      }

      // Ways on and ratings, as buttons; none has to be pressed.
      offer(segment) {
        const labels = segment.ways ?? (segment.kind === "ask" ? Array.from({ length: 11 }, (_, number) => String(number)) : []);
        this.ways.className = segment.kind === "ask" ? "rating" : "";
        this.ways.replaceChildren(...labels.map((label, index) => {
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = segment.ways ? `${index + 1} · ${label}` : label;
          button.addEventListener("click", () => this.chosen?.(segment, index));
          return button;
        }));
      }

      shape(level, side, isThere) {
        const isStill = this.isStill;
        this.light.hidden = isStill || !isThere;
        this.bar.hidden = !isStill || level === undefined;
        if (isStill && level !== undefined) this.bar.value = Math.round(level * 20) / 20;
        if (!isStill && isThere) {
          const size = level === undefined ? 0.36 : 0.36 + 0.64 * level;
          this.light.style.transform = `translateX(${(side * 32).toFixed(2)}vw) scale(${size.toFixed(4)})`;
        }
      }
    }

    // A length as minutes and seconds, a begun second counted whole.
    function clockText(length) {
      const seconds = Math.max(0, Math.ceil(length / 1e9));
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }

    """#
}
