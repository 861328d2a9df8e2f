"""The report: what was measured, in words and tables. Every figure comes from Benchmarks/results.json."""

import sys
import time

import chart
import results
from rows_cost import SILENCE
from tools import ROOT, median, spread


def table(head, lines):
    rows = [head, ["---"] * len(head), *lines]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows) + "\n"


def late(values):
    if not values["count"]:
        return ["–"] * 3 + ["0"]
    return [f"{values[name]:.0f} µs" for name in ("median", "p99", "worst")] + [str(values["count"])]


def time_of(frames):
    milliseconds = frames / 48
    return f"{milliseconds * 1000:.1f} µs" if milliseconds < 1 else f"{milliseconds:.1f} ms"


def cumulative(places):
    """By how much the last onset is off the time that the first one set, in frames."""
    return abs(places[-1][1]) if places else 0


def frames(values, places, digits):
    if not values["count"]:
        return ["–"] * 5 + ["0"]
    three = [f"{values[name]:.{digits}f}" for name in ("median", "p99", "worst")]
    return [*three, time_of(values["worst"]), time_of(cumulative(places)), str(values["count"])]


def start(f):
    lines = [[name, spread(values, "ms"), str(len(values))] for name, values in f.items()]
    version = median(f["breathe --version"]) / median(f["settle --version"])
    frame = median(f["breathe, first output"]) / median(f["settle box, first frame"])
    return (
        "## Start\n\nFrom the start of the program, in a terminal, to the first byte it writes: median (range).\n\n"
        + table(["program", "first output", "runs"], lines)
        + f"\nSettle answers {version:.1f} times sooner, and its first frame is there {frame:.1f} times sooner.\n"
    )


def first_sound(f):
    lines = [[name, spread(values, "ms", 0) if values else "–", str(len(values))] for name, values in f.items()]
    settle, peer = f["settle now"], f["breathe with `paplay`"]
    ratio = f"\n`settle now` is heard {median(peer) / median(settle):.1f} times as soon.\n" if settle and peer else ""
    return (
        "## First sound\n\nFrom the start of the program to the first frame that is not zero, as it comes out of a "
        "null sink that is listened to; the listening itself takes some 10 ms: median (range).\n\n"
        + table(["program", "first sound", "runs"], lines)
        + ratio
        + f"\nThe goal, 150 ms for `now` in the middle, is {goal(f['settle now'], 150)}.\n"
    )


def goal(values, most):
    return "met" if values and median(values) <= most else "**not met**"


def latency(f):
    lines = [[name, spread(values, "ms", 0), str(len(values))] for name, values in f.items()]
    return (
        "## Keys\n\nFrom a key to the first frame of silence, recorded on a null sink, 13 s into a session: median (range).\n\n"
        + table(["key", "silent after", "runs"], lines)
        + f"\nThe goal, 120 ms at most, is {'met' if all(max(v) <= 120 for v in f.values()) else '**not met**'}.\n"
    )


def cost(f):
    seconds = f["duration"]
    names = [name for name in f if name not in ("duration", "threads")]

    def values(name, key, scale):
        return [run[key] * scale for run in f[name]]

    lines = [
        [name, spread(values(name, "seconds", 1), "s", 2), f"{median(values(name, 'seconds', 100 / seconds)):.2f} %",
         f"{median(values(name, 'playing', 100)):.2f} %",
         f"{median(values(name, 'kib', 1 / 1024)):.1f} MiB", f"{median(values(name, 'bytes', 1 / 1024 / seconds)):.1f} KiB",
         f"{median(values(name, 'wakes', 1)):.0f}"]
        for name in names
    ]
    def kib(name):
        return f"{median(values(name, 'kib', 1 / 1024)):.1f}"

    core = median(values("settle", "seconds", 100 / seconds))
    memory = max(values("settle", "kib", 1 / 1024))
    ratio = median(values("breathe without sound", "seconds", 1)) / median(values("settle", "seconds", 1))
    quiet = median(values("breathe without sound", "seconds", 1)) / median(values("settle without sound", "seconds", 1))
    goals = [("under 0.7 % of a core", core < 0.7), ("under 20 MiB", memory < 20), ("less processor time than breathe", ratio > 1)]
    met = ", ".join(f"{words}: {'met' if is_met else '**not met**'}" for words, is_met in goals)
    least = median(values(SILENCE, "seconds", 100 / seconds))
    heard = median(values("settle without voice", "playing", 100)) - median(values("settle without sound", "playing", 100))
    own, others = (f["threads"][name] / seconds * 100 for name in ("audio", "sound-server"))
    return (
        f"## Cost\n\n{seconds} s in a terminal of 80×24, three of each at one time: `settle box --fps 30` through ALSA into "
        "the null sink, without its voice, and without sound, the peers without sound, and `aplay` with nothing but silence, buffered as "
        "Settle's sound is: what any program pays to be heard there. Processor time with its range, the others in the "
        "middle. Playing is what comes after the first sixth of that time, in which programs and libraries are loaded. A wake "
        "is counted when a thread waits.\n\n"
        + table(
            ["program", "processor time", "of a core", "playing", "peak memory", "written each second", "wakes each second"], lines)
        + f"\nBeside Settle with sound, breathe without any takes {ratio:.2f} times the processor time; beside Settle "
        f"without sound, {quiet:.2f} times. Silence alone takes {least:.2f} % of a core. The goals with sound: {met}.\n\n"
        f"Where the memory goes: {kib('settle without sound')} MiB are there without sound, {kib('settle without voice')} with the "
        f"libraries of sound and what they keep, {kib('settle')} with spoken words as samples beside them.\n\n"
        f"Playing, sound takes {heard:.2f} % of a core more than a session without any. Over the whole minute Settle's own "
        f"thread takes {own:.2f} %, and PipeWire's library within the program {others:.2f} %, once for each cycle of the server. "
        "The goal, under 0.5 % for sound while it plays: "
        f"{'met' if heard < 0.5 else '**not met**'}, and by Settle's own part {'met' if own < 0.5 else '**not met**'}.\n"
    )


def timer(f):
    text = (
        "## Timer\n\nHow late wakes are, at deadlines 350 ms apart: the pacer's (`wake` records of `--events`), at the "
        "same time, half-way between them, those of a bare `clock_nanosleep` in C, and cyclictest without real-time.\n\n"
    )
    lines = []
    for key, words in (("idle", "as it is"), ("loaded", "every core busy")):
        lines += [
            [words, "Settle's pacer", *late(f[key]["pacer"])], [words, "bare `clock_nanosleep`", *late(f[key]["bare"])],
            [words, "cyclictest", *late(f[key]["cyclictest"])],
        ]
    cues = sum(f[key]["cues"] for key in ("idle", "loaded"))
    handed = sum(f[key]["late cues"] for key in ("idle", "loaded"))
    drift_of = max(f[key]["drift"] for key in ("idle", "loaded"))
    return text + table(["machine", "", "median", "p99", "worst", "wakes"], lines) + (
        f"\nA wake comes 200 ms before its cue is due, so that lateness of this size moves nothing that is heard: of "
        f"{cues} cues {handed} were handed over late, and due times were off by {drift_of} ns.\n"
    )


def drift(f):
    day, woken = f["day"], f["wakes"]
    return (
        "## Drift\n\n"
        + table(["session", "cues", "worst, due against scheduled", "at the end"], [
            ["24 h on the manual clock, wakes up to 40 ms late", str(day["cues"]), f"{day['worst_ns']} ns", f"{day['last_ns']} ns"],
            [f"{f['minutes']} real minutes", str(f["cues"]), f"{f['worst']} ns", f"{f['last']} ns"],
        ])
        + f"\nIn the real minutes {f['late cues']} cues were handed over late, and wakes were {woken['median']:.0f} µs late in "
        f"the middle, {woken['worst']:.0f} µs at worst. None of it adds up: each wake is set to an absolute time.\n"
    )


def sound_ratio(f):
    # Finding an onset may itself be off by a hundredth of a frame.
    return f["peer"]["worst"] / max(f["settle"]["worst"], 0.01)


def is_heard(f):
    return f["settle"]["count"] and f["peer"]["count"]


def sound_table(f):
    return table(
        ["program", "median", "p99", "worst", "worst as time", "off at the end", "intervals"],
        [["Settle", *frames(f["settle"], f["places"], 3)], ["breathe with `paplay`", *frames(f["peer"], f["peer places"], 1)]])


def sound(f):
    text = (
        f"## Sound\n\nOnsets in {f['minutes']} minutes recorded on a null sink of PipeWire, found by correlation, between "
        "the frames: how far each interval to the next onset of the same kind is from what it should be, in frames of "
        "1/48,000 s, and how far the last onset is from the time that the first one set.\n\n"
        + sound_table(f)
        + f"\n{f['xruns']} underruns; left out because the recording has a gap in them: {f['left out']} of Settle's "
        f"intervals, {f['peer left out']} of the peer's.\n"
    )
    if is_heard(f):
        ratio = sound_ratio(f)
        goal = "met" if f["settle"]["worst"] <= 1 and ratio >= 500 else "**not met**"
        text += (
            "Settle's worst interval, taken as a hundredth of a frame where it is less, is "
            f"{ratio:,.0f} times tighter than the peer's. The goal, a frame at worst and 500 times, is {goal}.\n\n"
            "![How far each interval was off: Settle's within a frame, the peer's around tens of milliseconds, on one "
            "axis.](pictures/intervals.svg)\n"
        )
    return text


def render(f):
    rows = f["realtime"]
    lines = [
        [name, f"{median([w for w, _ in v]):,.0f} ×", f"{min(w for w, _ in v):,.0f}–{max(w for w, _ in v):,.0f}",
         f"{median([p for _, p in v]):,.0f} ×", str(len(v))]
        for name, v in rows.items()
    ]
    own = median([w for w, _ in rows["settle, click track"]])
    klick, sox = (median([w for w, _ in rows[name]]) for name in ("klick -W, click track", "sox, click track"))
    memory = ", ".join(f"{name} {kib / 1024:.1f} MiB" for name, kib in f["memory"].items())
    growth = [
        [f"{g['seconds'] / 60:,.0f} min", f"{g['taken']:.2f} s", f"{g['seconds'] / g['taken']:,.0f} ×", f"{g['kib'] / 1024:.1f} MiB"]
        for g in f["growth"]
    ]
    return (
        f"## Rendering\n\n{f['minutes']} minutes into a WAV file on disk, by turns, as multiples of realtime. Settle writes "
        "24 bits in stereo, klick and sox write 16 bits in mono, a third of the bytes.\n\n"
        + table(["program", "by the clock", "range", "by processor time", "runs"], lines)
        + f"\nOn the click track Settle takes {klick / own:.2f} times as long as klick, and {sox / own:.2f} times as long "
        f"as sox.\nPeak memory: {memory}.\n\n"
        "The mixer by itself, a box breath with swell and cues, into nothing:\n\n"
        + table(["length", "processor time", "realtime", "peak memory"], growth)
    )


def patterns(f):
    files, steps, lookup = f["files"], f["steps"], f["lookup"]
    return (
        "## Patterns\n\n"
        f"The {files['count']} built-in patterns ({files['bytes'] / 1024:.0f} KiB) are read, checked and compiled in "
        f"{files['taken'] * 1000:.1f} ms: {files['count'] / files['taken']:,.0f} files a second.\n\n"
        + table(["steps", "read, checked, compiled", "each step"], [
            [f"{s['steps']:,}", f"{s['taken'] * 1000:.2f} ms", f"{s['taken'] / s['steps'] * 1e6:.1f} µs"] for s in steps])
        + "\nFinding what stands at a place, by the length of the timeline: one step, and many steps.\n\n"
        + table(["length", "one step", "steps", "many steps"], [
            [f"{t['seconds'] / 60:,.0f} min", f"{t['ns']:.0f} ns", f"{t['many']:,}", f"{t['many_ns']:.0f} ns"] for t in lookup])
    )


def soak(f):
    rows = [[name, str(value)] for name, value in f.items() if name != "wrong"]
    outcome = "Nothing was wrong." if not f["wrong"] else "Wrong: " + "; ".join(f["wrong"]) + "."
    return (
        f"## Soak\n\n`SETTLE_SOAK_MINUTES={f['minutes']:g} make soak`: every core busy, the sound server killed and started "
        f"again every {f['restarted every, s']} s, the terminal's size changed each second, keys at random. {outcome}\n\n"
        + table(["", ""], rows)
    )


def fuzz(f):
    rows = [[name, f"{door['seconds'] / 60:.0f} min", f"{door['runs']:,}", f"{door['places']:,}"] for name, door in f.items()]
    return (
        "## Bytes from outside\n\n`SETTLE_FUZZ_SECONDS=900 make fuzz`: inputs guided by coverage, under the address "
        "sanitizer. Every promise of `Tests/fuzz` held for every input.\n\n"
        + table(["door", "for", "inputs", "places in the program reached"], rows)
    )


PARTS = {"start": start, "first-sound": first_sound, "latency": latency, "cost": cost, "timer": timer, "drift": drift, "sound": sound,
         "render": render, "patterns": patterns, "soak": soak, "fuzz": fuzz}


def origin(rows):
    """When, where and of what the rows were measured; together what is the same."""
    groups = {}
    for name, row in rows.items():
        day = time.strftime("%e %B %Y", time.strptime(row["date"], "%Y-%m-%d")).strip()
        about = f"{day}, {row['settle']} (static release, {row['commit']}), {row['machine']}"
        groups.setdefault(about, []).append(name)
    lines = [f"- {about}" if len(groups) == 1 else f"- {', '.join(names)}: {about}" for about, names in groups.items()]
    beside = list(dict.fromkeys(row["versions"] for row in rows.values() if row.get("versions")))
    loads = ", ".join(f"{name} {row['load']:.1f}" for name, row in rows.items() if "load" in row)
    lines += [f"- beside {words}" for words in beside]
    return "\n".join([*lines, f"- load average when each part began, the parts before it included: {loads}"])


def text(rows):
    head = (
        "# Measured\n\n"
        "Written by `make bench`, which measures everything here in one run and repeats it on any Debian machine; the "
        "hour of soak and the quarters of an hour of fuzzing are runs of their own. The figures are in "
        "`Benchmarks/results.json`.\n\n" + origin(rows) + "\n\n"
    )
    parts = []
    for name, row in rows.items():
        try:
            parts.append(PARTS[name](row["figures"]))
        except KeyError as missing:
            # Measured before the row was changed.
            print(f"{name} is left out, it has no {missing}: make bench ROWS={name}", file=sys.stderr)
    return head + "\n".join(parts)


BEGIN, END = "<!-- measured: written by make bench -->", "<!-- end of what is measured -->"


def precision(f):
    """What stands in the README."""
    return (
        f"{f['minutes']} minutes through ALSA into a null sink, recorded, each onset found between the frames; how far "
        "intervals were off, in frames of 1/48,000 s:\n\n" + sound_table(f)
        + "\n![How far each interval was off: Settle's within a frame, the peer's around tens of milliseconds, on one "
        "axis.](docs/pictures/intervals.svg)\n"
    )


def write():
    """Writes report, plot and table where they belong; those of a short run beside its figures."""
    rows = results.load()
    rows = {name: rows[name] for name in PARTS if name in rows}
    place = results.PLACE
    (place / "docs/pictures").mkdir(parents=True, exist_ok=True)
    (place / "docs/BENCHMARKS.md").write_text(text(rows))
    if "sound" in rows and is_heard(figures := rows["sound"]["figures"]):
        (place / "docs/pictures/intervals.svg").write_text(chart.svg(figures))
        before, rest = (ROOT / "README.md").read_text().split(BEGIN, 1)
        after = rest.split(END, 1)[1]
        (place / "README.md").write_text(f"{before}{BEGIN}\n{precision(figures)}{END}{after}")
    print(f"written: {place / 'docs/BENCHMARKS.md'}")
