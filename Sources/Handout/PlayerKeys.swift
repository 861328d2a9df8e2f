/// The player's script: the last piece, which wires the page.
enum PlayerKeys {
  static let script = #"""
    // When it is over, still words stand there until the person closes them.
    Screen.prototype.finished = function () {
      this.shape(undefined, 0, false);
      for (const element of [this.seconds, this.over, this.dots, this.left, find("or")]) put(element, "");
      this.ways.replaceChildren();
      this.goOn.hidden = true;
      this.word.className = "text";
      put(this.word, this.words.finished);
      put(this.said, this.words.finished);
    };

    const exercise = JSON.parse(find("exercise").textContent);
    const player = new Player(exercise);
    const state = () => document.body.dataset.state ?? "idle";

    find("heard").parentElement.hidden = !exercise.sound;
    find("still").checked = matchMedia("(prefers-reduced-motion: reduce)").matches;
    find("begin").addEventListener("click", () => { if (state() === "idle") player.begin(); });
    find("pause").addEventListener("click", () => (player.isPaused ? player.resume() : player.pause()));
    find("leave").addEventListener("click", () => player.leave());
    find("goOn").addEventListener("click", () => player.goOn());
    find("heard").addEventListener("change", (event) => player.sound?.mute(!event.target.checked));
    find("mute").addEventListener("click", () => {
      find("heard").checked = !find("heard").checked;
      player.sound?.mute(!find("heard").checked);
      find("mute").setAttribute("aria-pressed", String(!find("heard").checked));
    });
    // Something else: the exercise waits, and still words offer to look outward.
    const outward = find("outward");
    find("else").addEventListener("click", () => { player.pause(); outward.hidden = false; find("back").focus(); });
    find("back").addEventListener("click", () => { outward.hidden = true; player.resume(); find("pause").focus(); });
    find("enough").addEventListener("click", () => { outward.hidden = true; player.leave(); });

    document.addEventListener("keydown", (event) => {
      if (state() === "idle" || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const isButton = event.target.closest?.("button, input, a");
      if (event.key === "Escape" || event.key === "q") { outward.hidden = true; player.leave(); }
      else if (event.key === "m") find("mute").click();
      else if (event.key === "n" && outward.hidden) find("else").click();
      else if (event.key === " " && !isButton) find("pause").click();
      else if (event.key === "Enter" && !isButton) player.goOn();
      else if (/^[0-9]$/.test(event.key)) {
        const number = Number(event.key), segment = player.segment;
        const index = segment?.kind === "ask" ? number : number - 1;
        if (index >= 0 && index < (segment?.kind === "ask" ? 11 : segment?.ways?.length ?? 0)) player.choose(segment, index);
        return;
      } else return;
      event.preventDefault();
    });

    // For whoever wants to see what the page knows: every segment as it is laid out, and where the player stands.
    window.settle = Object.freeze({
      segments: (count = 1000, choices = {}) => {
        const timeline = player.timelineFor(new Map(Object.entries(choices).map(([key, way]) => [Number(key), way])));
        return Array.from({ length: count }, (_, index) => timeline.segment(index)).filter(Boolean);
      },
      get place() { return player.transport?.place(player.clock.now()); },
      get shown() { return player.shown; },
      get zero() { return player.transport?.zero; },
    });
    document.body.dataset.state = "idle";
    """#
}
