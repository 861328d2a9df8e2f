"""The report: what was measured, in words and tables. Every figure comes from the run."""

import os
import platform
import subprocess
import time

from tools import BREATHE, ROOT, SETTLE, median, quantile, spread


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
    return [f"{v:.0f} µs" for v in (median(values), quantile(values, 0.99), max(values))] + [str(len(values))]


def frames(values, digits):
    if not values:
        return ["–"] * 4 + ["0"]
    three = (median(values), quantile(values, 0.99), max(values))
    return [f"{v:.{digits}f}" for v in three] + [f"{max(values) / 48:.{digits}f} ms", str(len(values))]


def start(f):
    lines = [[name, spread(values, "ms"), str(len(values))] for name, values in f.items()]
    names = list(f)
    version = median(f[names[1]]) / median(f[names[0]])
    frame = median(f[names[3]]) / median(f[names[2]])
    return (
        "## Start\n\nFrom the start of the program, in a terminal, to the first byte it writes: median (range).\n\n"
        + table(["program", "first output", "runs"], lines)
        + f"\nSettle answers {version:.1f} times sooner, and its first frame is there {frame:.1f} times sooner.\n"
    )


def cost(f):
    lines = [
        [name, f"{v['seconds']:.2f} s", f"{v['seconds'] / 0.6:.2f} %", f"{v['kib'] / 1024:.1f} MiB",
         f"{v['bytes'] / 60 / 1024:.1f} KiB"]
        for name, v in f.items()
    ]
    ratio = f["breathe without sound"]["seconds"] / f["settle"]["seconds"]
    sound = (f["settle"]["seconds"] - f["settle without sound"]["seconds"]) / 0.6
    return (
        "## Cost\n\nOne minute in a terminal of 80×24, played at the same time: `settle box` through ALSA into the "
        "null sink and without sound, `breathe` without sound. One run of each.\n\n"
        + table(["program", "processor time", "of a core", "peak memory", "written each second"], lines)
        + f"\nSound takes {sound:.2f} % of a core, the sound server's part of the program included.\n"
        f"The peer without sound uses {ratio:.2f} times the processor time of Settle with sound.\n"
    )


def timer(f):
    return (
        "## Timer\n\nHow late wakes are, at deadlines 350 ms apart: the pacer's "
        "(`wake` records of `--events`), and at the same time, half-way between them, those of a bare "
        "`clock_nanosleep` in C.\n\n"
        + table(
            ["", "median", "p99", "worst", "wakes"],
            [["Settle's pacer", *late(f["pacer"])], ["bare `clock_nanosleep`", *late(f["bare"])]],
        )
        + f"\nA wake comes 200 ms before its cue is due, so that lateness of this size moves nothing that is heard: "
        f"of {f['cues']} cues {f['late cues']} were handed over late, and due times were off by {f['drift']} ns.\n"
    )


def sound(f):
    text = (
        "## Sound\n\nOnsets recorded on a null sink of PipeWire, found by correlation, between the frames: how far "
        "each interval to the next onset of the same kind is from what it should be, in frames of 1/48,000 s.\n\n"
        + table(
            ["program", "median", "p99", "worst", "worst as time", "intervals"],
            [["Settle", *frames(f["settle"], 3)], ["breathe with `paplay`", *frames(f["peer"], 1)]],
        )
        + f"\n{f['xruns']} underruns; left out because the recording has a gap in them: {f['left out']} of Settle's "
        f"intervals, {f['peer left out']} of the peer's.\n"
    )
    if f["settle"] and f["peer"]:
        # Finding an onset may itself be off by a hundredth of a frame.
        ratio = max(f["peer"]) / max(*f["settle"], 0.01)
        text += (
            f"Settle's worst interval, taken as a hundredth of a frame where it is less, is {ratio:,.0f} times tighter "
            "than the peer's.\n"
        )
    return text


def latency(f):
    lines = [[name, spread(values, "ms", 0), str(len(values))] for name, values in f.items()]
    return (
        "## How soon it is heard\n\nOn the null sink: from the start of the program to the first frame that is not zero "
        "(`--lead-in 0`), and from a key to the first of the frames that are, a quarter of a minute later.\n\n"
        + table(["", "median (range)", "runs"], lines)
    )


def render(f):
    rows = f["realtime"]
    lines = [
        [name, f"{median([w for w, _ in v]):,.0f} ×", f"{min(w for w, _ in v):,.0f}–{max(w for w, _ in v):,.0f}",
         f"{median([p for _, p in v]):,.0f} ×", str(len(v))]
        for name, v in rows.items()
    ]
    names = list(rows)
    own, klick = (median([w for w, _ in rows[names[i]]]) for i in (1, 2))
    memory = ", ".join(f"{name} {kib / 1024:.1f} MiB" for name, kib in f["memory"].items())
    return (
        "## Rendering\n\nTwenty minutes into a WAV file on disk, by turns, as multiples of realtime. Settle writes "
        "24 bits in stereo, klick and sox write 16 bits in mono, a third of the bytes.\n\n"
        + table(["program", "by the clock", "range", "by processor time", "runs"], lines)
        + f"\nOn the click track Settle takes {klick / own:.2f} times as long as klick.\n"
        f"Peak memory of rendering: {memory}.\n"
    )


PARTS = {"start": start, "cost": cost, "timer": timer, "sound": sound, "latency": latency, "render": render}


def text(figures):
    versions = (
        f"{said(SETTLE, '--version')} (static release, {figures['commit']}), {said(BREATHE, '--version')}, "
        f"klick {package('klick')}, sox {package('sox')}, PipeWire {package('pipewire')}"
    )
    loads = ", ".join(f"{name} {load:.1f}" for name, load in figures.get("load", {}).items())
    head = (
        "# Measured\n\n"
        "Written by `make bench`, which measures everything here in one run and repeats it on any Debian machine.\n\n"
        f"- {time.strftime('%e %B %Y', time.gmtime()).strip()}\n- {machine()}\n- {versions}\n"
        f"- load average when each part began, the parts before it included: {loads}\n\n"
    )
    return head + "\n".join(PARTS[name](figures[name]) for name in PARTS if name in figures)
