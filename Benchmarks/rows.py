"""The measurements, one function for each part of the report."""

import json
import os
import subprocess
import time

from tools import BREATHE, SETTLE, WORK, InTerminal, environment, on_null_sink, pattern, read_all, used

TAP = 350_000_000
LISTENED = 40


def first_output(words, keys):
    """Milliseconds from the start of a program in a terminal to the first byte that it writes."""
    program = InTerminal(words)
    deadline = program.began + 5
    while program.first is None and time.monotonic() < deadline:
        if program.read(time.monotonic() + 0.0005):
            break
    taken = (program.first - program.began) * 1000
    program.end(keys)
    return taken


def start():
    """First output of each program, by turns, so that both see the same machine."""
    rows = {
        "settle --version": ([SETTLE, "--version"], b""),
        "breathe --version": ([BREATHE, "--version"], b""),
        "settle box, first frame": ([SETTLE, "box", "--no-sound"], b"q"),
        "breathe, first output": ([BREATHE, "-d", "1", "-n", "-q", "--no-log"], b"\x03"),
    }
    taken = {name: [] for name in rows}
    for turn in range(21):
        for name, (words, keys) in rows.items():
            if turn % 3 and name == "breathe, first output":
                continue
            value = first_output(words, keys)
            if turn:  # the first turn fills the caches
                taken[name].append(value)
    return taken


def cost():
    """One minute of each in a terminal, at the same time, on two cores: Settle with sound, the peer without."""
    return on_null_sink("cost")


def cost_inside():
    settle = InTerminal([SETTLE, "box", "--minutes", "2", "--lead-in", "0"])
    silent = InTerminal([SETTLE, "box", "--minutes", "2", "--lead-in", "0", "--no-sound"])
    breathe = InTerminal([BREATHE, "-d", "1", "-n", "-q", "--no-log"])
    programs = {"settle": settle, "settle without sound": silent, "breathe without sound": breathe}
    read_all(programs.values(), time.monotonic() + 60)
    result = {}
    for name, program in programs.items():
        processor, memory, _ = program.end(b"q" if "settle" in name else b"\x03")
        result[name] = {"seconds": processor, "kib": memory, "bytes": program.bytes}
    return result


def timer(seconds=75):
    """Lateness in microseconds of the pacer's wakes and of a bare sleep on deadlines that lie between them."""
    count = seconds * 1_000_000_000 // TAP
    taps = pattern(
        "taps", "none", "none",
        [{"pace": [{"label": "tap", "lasts": TAP / 1e9}], "kind": "tap", "times": count}],
    )
    events = WORK / "wakes.jsonl"
    with events.open("w") as out:
        settle = subprocess.Popen(
            [SETTLE, "play", taps, "--no-sound", "--lead-in", "2", "--events", "-"],
            stdout=out, env=environment())
        # The deadlines are known once the session has told when its beginning is due.
        began = None
        while began is None and settle.poll() is None:
            time.sleep(0.05)
            for line in events.read_text().splitlines():
                record = json.loads(line)
                if record["event"] == "start":
                    began = record["host_ns"]
        first = began + TAP // 2
        bare = subprocess.run(
            [WORK / "bare-sleep", str(first), str(TAP), str(count)], capture_output=True, text=True, check=True)
        settle.wait()
    records = [json.loads(line) for line in events.read_text().splitlines()]
    wakes = [(r["host_ns"] - r["due_ns"]) / 1000 for r in records if r["event"] == "wake"]
    late = [r for r in records if r["event"] == "cue" and r["late"]]
    cues = [r["due_ns"] for r in records if r["event"] == "cue" and r["kind"] == "pace"]
    drift = max(abs(due - cues[0] - index * TAP) for index, due in enumerate(cues))
    return {
        "pacer": wakes,
        "bare": [int(line) / 1000 for line in bare.stdout.split()],
        "cues": len(cues),
        "late cues": len(late),
        "drift": drift,
    }


def sound():
    """Onset intervals recorded on a null sink, each program by itself."""
    train = pattern(
        "train", "none", "wood", [{"breathe": [{"in": 1.5}, {"out": 1.5}], "times": LISTENED // 2}])
    recording = WORK / "settle.raw"
    from onsets import interval_errors  # numpy would make this program large, and every start from it slow

    faults = on_null_sink("listen", train, record=recording)
    errors, left_out = interval_errors(recording, 72_000, LISTENED)
    peer = WORK / "breathe.raw"
    on_null_sink("listen-peer", record=peer)
    # Its own cadence: in and out by turns, 5 s each, for a minute; its sounds hold silences of their own.
    peer_errors, peer_left_out = interval_errors(
        peer, 240_000, 12, compared=24_000, sounding=0, reach=20_000)
    recording.unlink()
    peer.unlink()
    return {
        "settle": errors, "left out": left_out, "xruns": faults["xruns"],
        "peer": peer_errors, "peer left out": peer_left_out,
    }


def listen_inside(train):
    events = WORK / "train.jsonl"
    subprocess.run(
        [SETTLE, "play", train, "--plain", "--lead-in", "3", "--events", events],
        check=True, stdout=subprocess.DEVNULL, env=environment())
    records = [json.loads(line) for line in events.read_text().splitlines()]
    return {"xruns": sum(r["event"] in ("xrun", "device") for r in records)}


def listen_peer_inside():
    program = InTerminal([BREATHE, "-d", "1", "-q", "--no-log", "--sound-player", "paplay"])
    program.read(time.monotonic() + 64)
    program.end(b"\x03")
    return {}


def latency(turns=5):
    """How soon a key is heard, in milliseconds, and the first sound of an exercise that begins at once."""
    breath = pattern("breath", "swell", "none", [{"breathe": [{"in": 4}, {"out": 4}], "times": 8}])
    recording = WORK / "latency.raw"
    from onsets import silences

    taken = {"first sound": [], "mute": [], "pause": [], "leave": []}
    for _ in range(turns):
        told = on_null_sink("latency", breath, record=recording)
        first, quiet = silences(recording, 9_600)
        taken["first sound"].append((told["heard"] - told["began"]) / 1e6)
        # The first frame that sounds is the one in which the first cue begins.
        heard = [told["heard"] + (frame - first) * 1e9 / 48_000 for frame in quiet]
        for name, key, silent in zip(("mute", "pause", "leave"), told["keys"], heard):
            taken[name].append((silent - key) / 1e6)
        recording.unlink()
    return taken


def latency_inside(breath):
    events = WORK / "latency.jsonl"
    events.unlink(missing_ok=True)
    program = InTerminal([SETTLE, "play", breath, "--lead-in", "0", "--events", events])
    # By then it has settled, and what is queued ahead is at its longest.
    program.read(time.monotonic() + 14)
    keys = []
    for key in b"mm  q":
        keys.append(time.monotonic_ns())
        os.write(program.fd, bytes([key]))
        program.read(time.monotonic() + 1.3)
    program.end(b"")
    records = [json.loads(line) for line in events.read_text().splitlines()]
    heard = next(r["heard_ns"] for r in records if r["event"] == "audio")
    return {"began": int(program.began * 1e9), "heard": heard, "keys": keys[::2]}


def clear():
    """Takes old sound files away: replacing a large one costs time that is nobody's."""
    for file in WORK.glob("*.wav"):
        os.unlink(file)


def render(minutes=20, turns=5):
    """The same click track by each program, and a breath with swell and cues by Settle, by turns."""
    clicks = pattern(
        "clicks", "none", "wood",
        [{"pace": [{"label": "tap", "lasts": 1}], "kind": "tap", "times": 60 * minutes}])
    box = [SETTLE, "render", "box", "--minutes", minutes, "--force", "-o", WORK / "box.wav"]
    rows = {
        "settle, box with swell and cues": box,
        "settle, click track": [SETTLE, "render", clicks, "--force", "-o", WORK / "clicks.wav"],
        "klick -W, click track": ["klick", "-e", "-W", WORK / "klick.wav", 15 * minutes, "4/4", "60"],
        "sox, click track": [
            "sox", "-n", "-r", "48000", "-b", "16", WORK / "sox.wav", "synth", "0.02", "sine", "880",
            "pad", "0", "0.98", "repeat", 60 * minutes - 1],
    }
    result = {name: [] for name in rows}
    for turn in range(turns + 1):
        for name, words in rows.items():
            clear()
            wall, processor, _ = used(words, stderr=subprocess.DEVNULL)
            if turn:
                result[name].append((60 * minutes / wall, 60 * minutes / processor))
    memory = {}
    for name, length in (("1 min", 1), ("20 min", 20)):
        clear()
        memory[name] = used([*box[:4], length, *box[5:]], watched=True)[2]
    hour = pattern("hour", "swell", "bowl", [{"breathe": "4-4-4-4", "for": "60 min"}])
    clear()
    memory["1 h"] = used([SETTLE, "render", hour, "--force", "-o", WORK / "box.wav"], watched=True)[2]
    clear()
    return {"realtime": result, "memory": memory}
