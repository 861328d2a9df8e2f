"""How late wakes are, and how far the due times of cues drift."""

import json
import subprocess
import time

from tools import QUICK, SETTLE, WORK, Load, environment, measured, pattern, summary

TAP = 350_000_000
SECONDS = 12 if QUICK else 300
DAY = 86_400
DRIFT_MINUTES = 0.5 if QUICK else 10


def records_of(file):
    return [json.loads(line) for line in file.read_text().splitlines()]


def cyclictest(seconds):
    """cyclictest without real-time, at wakes as far apart as the others'; the processor's sleep is left as it is."""
    return subprocess.Popen(
        ["cyclictest", "--default-system", "--policy=other", f"--interval={TAP // 1000}", f"--duration={seconds}", "--threads=1", "--verbose"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


def wakes(seconds):
    """Lateness in microseconds of the pacer's wakes, of a bare sleep between them, and of cyclictest, at one time."""
    count = seconds * 1_000_000_000 // TAP
    taps = pattern(
        "taps", "none", "none",
        [{"pace": [{"label": "tap", "lasts": TAP / 1e9}], "kind": "tap", "times": count}])
    events = WORK / "wakes.jsonl"
    with events.open("w") as out:
        settle = subprocess.Popen(
            [SETTLE, "play", taps, "--no-sound", "--lead-in", "2", "--events", "-"], stdout=out, env=environment())
        # The deadlines are known once the session has told when its beginning is due.
        began = None
        while began is None and settle.poll() is None:
            time.sleep(0.05)
            for line in events.read_text().splitlines():
                record = json.loads(line)
                if record["event"] == "start":
                    began = record["host_ns"]
        other = cyclictest(seconds)
        bare = subprocess.run(
            [WORK / "bare-sleep", str(began + TAP // 2), str(TAP), str(count)], capture_output=True, text=True, check=True)
        settle.wait()
        told = other.communicate()[0]
    records = records_of(events)
    cues = [r["due_ns"] for r in records if r["event"] == "cue" and r["kind"] == "pace"]
    return {
        "pacer": summary([(r["host_ns"] - r["due_ns"]) / 1000 for r in records if r["event"] == "wake"]),
        "bare": summary([int(line) / 1000 for line in bare.stdout.split()]),
        "cyclictest": summary([float(line.split(":")[2]) for line in told.splitlines() if line.count(":") == 2]),
        "cues": len(cues),
        "late cues": sum(r["event"] == "cue" and r["late"] for r in records),
        "drift": max(abs(due - cues[0] - index * TAP) for index, due in enumerate(cues)),
    }


def timer():
    """Once with the machine as it is, once with every processor busy."""
    idle = wakes(SECONDS)
    with Load():
        loaded = wakes(SECONDS)
    return {"idle": idle, "loaded": loaded}


def drift():
    """Due against scheduled: a day on the manual clock, then real minutes of box."""
    day = measured("drift", DAY)
    box = pattern("drift", "none", "none", [{"breathe": "4-4-4-4", "for": f"{DRIFT_MINUTES} min"}])
    events = WORK / "drift.jsonl"
    subprocess.run(
        [SETTLE, "play", box, "--no-sound", "--plain", "--lead-in", "1", "--events", events],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment())
    records = records_of(events)
    start = next(r["host_ns"] for r in records if r["event"] == "start")
    cues = [r for r in records if r["event"] == "cue"]
    off = [r["due_ns"] - start - index * 4_000_000_000 for index, r in enumerate(cues)]
    woken = summary([(r["host_ns"] - r["due_ns"]) / 1000 for r in records if r["event"] == "wake"])
    finished = next(r["host_ns"] for r in records if r["event"] == "finish")
    return {
        "day": day, "minutes": DRIFT_MINUTES, "cues": len(cues), "worst": max(map(abs, off)), "last": off[-1],
        "late cues": sum(r["late"] for r in cues), "wakes": woken,
        "finish": finished - start - cues[-1]["offset_ns"],
    }
