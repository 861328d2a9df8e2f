"""The report: what was measured, in words and tables. Every figure comes from the run."""

import os
import platform
import subprocess
import time

import chart
from tools import BREATHE, NAFAS, QUICK, ROOT, SETTLE, WORK, median, quantile, spread


def said(*words):
    out = subprocess.run([str(w) for w in words], capture_output=True, text=True)
    return (out.stdout or out.stderr).strip()


def package(name):
    return said("dpkg-query", "--show", "--showformat=${Version}", name)


def machine():
    model = "unknown processor"
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = "unknown"
    for line in open("/etc/os-release"):
        if line.startswith("PRETTY_NAME"):
            system = line.split("=", 1)[1].strip().strip('"')
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB; {system}, Linux {platform.release()}"


def table(head, lines):
    rows = [head, ["---"] * len(head), *lines]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows) + "\n"


def late(values):
    if not values:
        return ["–"] * 3 + ["0"]
    return [f"{v:.0f} µs" for v in (median(values), quantile(values, 0.99), max(values))] + [str(len(values))]


def time_of(frames):
    milliseconds = frames / 48
    return f"{milliseconds * 1000:.1f} µs" if milliseconds < 1 else f"{milliseconds:.1f} ms"


def cumulative(places):
    """By how much the last onset is off the time that the first one set, in frames."""
    return abs(places[-1][1]) if places else 0


def frames(values, places, digits):
    if not values:
        return ["–"] * 5 + ["0"]
    three = (median(values), quantile(values, 0.99), max(values))
    return [*(f"{v:.{digits}f}" for v in three), time_of(max(values)), time_of(cumulative(places)), str(len(values))]


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
    return (
        "## First sound\n\nFrom the start of the program to the first frame that is not zero, as it comes out of a "
        "null sink that is listened to; the listening itself takes some 10 ms: median (range).\n\n"
        + table(["program", "first sound", "runs"], lines)
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
    lines = [
        [name, f"{f[name]['seconds']:.2f} s", f"{f[name]['seconds'] / seconds * 100:.2f} %",
         f"{f[name]['kib'] / 1024:.1f} MiB", f"{f[name]['bytes'] / seconds / 1024:.1f} KiB", f"{f[name]['wakes']:.0f}"]
        for name in names
    ]
    ratio = f["breathe without sound"]["seconds"] / f["settle"]["seconds"]
    core = f["settle"]["seconds"] / seconds * 100
    memory = f["settle"]["kib"] / 1024
    met = "met" if core < 0.7 and memory < 20 and ratio > 1 else "**not met**"
    heard = (f["settle"]["seconds"] - f["settle without sound"]["seconds"]) / seconds * 100
    own, others = (f["threads"][name] / seconds * 100 for name in ("audio", "sound-server"))
    return (
        f"## Cost\n\n{seconds} s in a terminal of 80×24, played at the same time: `settle box --fps 30` through ALSA into "
        "the null sink and without sound, `breathe` without sound. One run of each. A wake is counted when a thread "
        "waits.\n\n"
        + table(["program", "processor time", "of a core", "peak memory", "written each second", "wakes each second"], lines)
        + f"\nThe peer without sound uses {ratio:.2f} times the processor time of Settle with sound. The goal, under "
        f"0.7 % of a core, 20 MiB, and less than the peer, is {met}.\n\n"
        f"Sound takes {heard:.2f} % of a core: {own:.2f} % Settle's own thread, {others:.2f} % what PipeWire's library does "
        f"within the program, once for each cycle of the server. The goal, under 0.5 % for sound, is "
        f"{'met' if heard < 0.5 else '**not met**'}; Settle's own part is {'below' if own < 0.5 else 'above'} it.\n"
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
    day, woken = f["day"], [ns / 1000 for ns in f["wakes"]]
    return (
        "## Drift\n\n"
        + table(["session", "cues", "worst, due against scheduled", "at the end"], [
            ["24 h on the manual clock, wakes up to 40 ms late", str(day["cues"]), f"{day['worst_ns']} ns", f"{day['worst_ns']} ns"],
            [f"{f['minutes']} real minutes", str(f["cues"]), f"{f['worst']} ns", f"{f['last']} ns"],
        ])
        + f"\nIn the real minutes {f['late cues']} cues were handed over late, and wakes were {median(woken):.0f} µs late in "
        f"the middle, {max(woken):.0f} µs at worst. None of it adds up: each wake is set to an absolute time.\n"
    )


def sound_ratio(f):
    # Finding an onset may itself be off by a hundredth of a frame.
    return max(f["peer"]) / max(*f["settle"], 0.01)


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
    if f["settle"] and f["peer"]:
        ratio = sound_ratio(f)
        goal = "met" if max(f["settle"]) <= 1 and ratio >= 500 else "**not met**"
        text += (
            "Settle's worst interval, taken as a hundredth of a frame where it is less, is "
            f"{ratio:,.0f} times tighter than the peer's. The goal, a frame at worst and 500 times, is {goal}.\n\n"
            "![How far each interval was off: Settle's below a frame, the peer's around tens of milliseconds, on one "
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
    klick = median([w for w, _ in rows["klick -W, click track"]])
    memory = ", ".join(f"{name} {kib / 1024:.1f} MiB" for name, kib in f["memory"].items())
    growth = [
        [f"{g['seconds'] / 60:,.0f} min", f"{g['taken']:.2f} s", f"{g['seconds'] / g['taken']:,.0f} ×", f"{g['kib'] / 1024:.1f} MiB"]
        for g in f["growth"]
    ]
    return (
        f"## Rendering\n\n{f['minutes']} minutes into a WAV file on disk, by turns, as multiples of realtime. Settle writes "
        "24 bits in stereo, klick and sox write 16 bits in mono, a third of the bytes.\n\n"
        + table(["program", "by the clock", "range", "by processor time", "runs"], lines)
        + f"\nOn the click track Settle takes {klick / own:.2f} times as long as klick.\nPeak memory: {memory}.\n\n"
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


PARTS = {"start": start, "first-sound": first_sound, "latency": latency, "cost": cost, "timer": timer, "drift": drift, "sound": sound,
         "render": render, "patterns": patterns}


def text(figures):
    versions = (
        f"{said(SETTLE, '--version')} (static release, {figures['commit']}), {said(BREATHE, '--version')}, "
        f"nafas {said(NAFAS, '--version')}, klick {package('klick')}, sox {package('sox')}, rt-tests {package('rt-tests')}, "
        f"PipeWire {package('pipewire')}"
    )
    loads = ", ".join(f"{name} {load:.1f}" for name, load in figures.get("load", {}).items())
    head = (
        "# Measured\n\n"
        "Written by `make bench`, which measures everything here in one run and repeats it on any Debian machine.\n\n"
        f"- {time.strftime('%e %B %Y', time.gmtime()).strip()}\n- {machine()}\n- {versions}\n"
        f"- load average when each part began, the parts before it included: {loads}\n\n"
    )
    return head + "\n".join(PARTS[name](figures[name]) for name in PARTS if name in figures)


BEGIN, END = "<!-- measured: written by make bench -->", "<!-- end of what is measured -->"


def precision(f):
    """What stands in the README."""
    return (
        f"{f['minutes']} minutes through ALSA into a null sink, recorded, each onset found between the frames; how far "
        "intervals were off, in frames of 1/48,000 s:\n\n" + sound_table(f)
        + "\n![How far each interval was off: Settle's below a frame, the peer's around tens of milliseconds, on one "
        "axis.](docs/pictures/intervals.svg)\n"
    )


def write(figures):
    """Writes report, plot and table where they belong; those of a short run beside the figures."""
    place = WORK / "quick" if QUICK else ROOT
    (place / "docs/pictures").mkdir(parents=True, exist_ok=True)
    words = text(figures)
    # The soak writes a part of its own, which stays.
    document = place / "docs/BENCHMARKS.md"
    soak = document.read_text().split("\n## Soak", 1)[1:] if document.exists() else []
    document.write_text(words + ("\n## Soak" + soak[0] if soak else ""))
    print(words)
    if "sound" in figures and figures["sound"]["settle"] and figures["sound"]["peer"]:
        (place / "docs/pictures/intervals.svg").write_text(chart.svg(figures["sound"]))
        readme = (ROOT / "README.md").read_text()
        before, rest = readme.split(BEGIN, 1)
        after = rest.split(END, 1)[1]
        (place / "README.md").write_text(f"{before}{BEGIN}\n{precision(figures['sound'])}{END}{after}")
