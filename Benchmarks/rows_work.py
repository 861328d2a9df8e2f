"""How fast sound is rendered, and patterns are read."""

import os
import subprocess

from tools import QUICK, SETTLE, WORK, measured, pattern, used

MINUTES = 2 if QUICK else 20
TURNS = 2 if QUICK else 5
LENGTHS = (60, 3_600) if QUICK else (60, 3_600, 86_400)


def clear():
    """Takes old sound files away: replacing a large one costs time that is nobody's."""
    for file in WORK.glob("*.wav"):
        os.unlink(file)


def render():
    """The same click track by each program, and a breath with swell and cues by Settle, by turns; then growth."""
    clicks = pattern(
        "clicks", "none", "wood",
        [{"pace": [{"label": "tap", "lasts": 1}], "kind": "tap", "times": 60 * MINUTES}])
    box = [SETTLE, "render", "box", "--minutes", MINUTES, "--force", "-o", WORK / "box.wav"]
    rows = {
        "settle, box with swell and cues": box,
        "settle, click track": [SETTLE, "render", clicks, "--force", "-o", WORK / "clicks.wav"],
        "klick -W, click track": ["klick", "-e", "-W", WORK / "klick.wav", 15 * MINUTES, "4/4", "60"],
        "sox, click track": [
            "sox", "-n", "-r", "48000", "-b", "16", WORK / "sox.wav", "synth", "0.02", "sine", "880",
            "pad", "0", "0.98", "repeat", 60 * MINUTES - 1],
    }
    result = {name: [] for name in rows}
    for turn in range(TURNS + 1):
        for name, words in rows.items():
            clear()
            wall, processor, _ = used(words, stderr=subprocess.DEVNULL)
            if turn:
                result[name].append((60 * MINUTES / wall, 60 * MINUTES / processor))
    clear()
    memory = {}
    for length in (1, MINUTES):
        memory[f"{length} min"] = used([*box[:4], length, *box[5:]], watched=True)[2]
        clear()
    growth = [measured("render", seconds) for seconds in LENGTHS]
    return {"minutes": MINUTES, "realtime": result, "memory": memory, "growth": growth}


def patterns():
    return measured("patterns")
