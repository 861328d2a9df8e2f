"""What is heard: onsets on a null sink, and how soon the first one comes."""

import json
import os
import select
import signal
import struct
import subprocess
import time

from tools import BREATHE, QUICK, SETTLE, WORK, InTerminal, environment, on_null_sink, pattern, summary

MINUTES = 1 if QUICK else 5
# Each 1.5 s.
LISTENED = 40 * MINUTES
# The peer breathes in and out in 5 s each.
PEER_LISTENED = 12 * MINUTES
STARTS = 2 if QUICK else 11


def sound():
    """Onset intervals recorded on a null sink, each program by itself."""
    train = pattern(
        "train", "none", "wood", [{"breathe": [{"in": 1.5}, {"out": 1.5}], "times": LISTENED // 2}])
    recording = WORK / "settle.raw"
    from onsets import interval_errors  # numpy would make this program large, and every start from it slow

    faults = on_null_sink("listen", train, record=recording)
    errors, left_out, places = interval_errors(recording, 72_000, LISTENED)
    peer = WORK / "breathe.raw"
    on_null_sink("listen-peer", record=peer)
    # Its sounds hold silences of their own, and move far: each is looked for near where the one before it was.
    peer_errors, peer_left_out, peer_places = interval_errors(
        peer, 240_000, PEER_LISTENED, compared=24_000, sounding=0, reach=20_000, follows=True)
    recording.unlink()
    peer.unlink()
    return {
        "minutes": MINUTES,
        "settle": summary(errors), "left out": left_out, "xruns": faults["xruns"], "places": places,
        "peer": summary(peer_errors), "peer left out": peer_left_out, "peer places": peer_places,
    }


def listen_inside(train):
    events = WORK / "train.jsonl"
    subprocess.run(
        [SETTLE, "play", train, "--plain", "--lead-in", "3", "--events", events],
        check=True, stdout=subprocess.DEVNULL, env=environment())
    records = [json.loads(line) for line in events.read_text().splitlines()]
    return {"xruns": sum(r["event"] in ("xrun", "device") for r in records)}


def listen_peer_inside():
    program = InTerminal([BREATHE, "-d", MINUTES, "-q", "--no-log", "--sound-player", "paplay"])
    program.read(time.monotonic() + 60 * MINUTES + 4)
    program.end(b"\x03")
    return {}


def first_sound():
    """How long after its start each program is first heard, by turns, in milliseconds."""
    return on_null_sink("first-sound")


def first_sound_inside():
    swell = pattern("swell", "swell", "bowl", [{"breathe": "4-4", "for": "1 min"}])
    programs = {
        "settle now": ([SETTLE, "now"], b"q"),
        "settle play, no lead-in": ([SETTLE, "play", swell, "--lead-in", "0"], b"q"),
        "breathe with `paplay`": ([BREATHE, "-d", "1", "-q", "--no-log", "--sound-player", "paplay"], b"\x03"),
    }
    taken = {name: [] for name in programs}
    for turn in range(STARTS):
        for name, (words, keys) in programs.items():
            value = heard_after(words, keys)
            if turn and value is not None:
                taken[name].append(value)
    return taken


def heard_after(words, keys):
    """Starts a program while the sink is listened to; milliseconds to the first frame that is not zero, None for none."""
    ear = subprocess.Popen(
        ["parec", "--device=settle.monitor", "--rate=48000", "--channels=2", "--format=float32le", "--raw",
         "--latency-msec=5"], stdout=subprocess.PIPE, env=environment())
    try:
        # What comes before is silence, and comes steadily.
        deadline = time.monotonic() + 0.5
        while time.monotonic() < deadline:
            os.read(ear.stdout.fileno(), 65536)
        program = InTerminal(words)
        deadline = program.began + 5
        value = None
        while value is None and time.monotonic() < deadline:
            ready = select.select([ear.stdout, program.fd], [], [], 0.05)[0]
            if program.fd in ready:
                program.take()
            if ear.stdout in ready:
                got = os.read(ear.stdout.fileno(), 65536)
                samples = struct.unpack(f"<{len(got) // 4}f", got[: len(got) // 4 * 4])
                if any(samples):
                    value = (time.monotonic() - program.began) * 1000
        program.end(keys)
        return value
    finally:
        ear.send_signal(signal.SIGTERM)
        ear.wait()
        ear.stdout.close()


def latency():
    """How soon mute, pause and leave are heard, in milliseconds, in sessions one after the other."""
    breath = pattern("breath", "swell", "none", [{"breathe": [{"in": 4}, {"out": 4}], "times": 8}])
    recording = WORK / "latency.raw"
    from onsets import silences

    for _ in range(3):
        told = on_null_sink("latency", breath, record=recording)
        quiet = silences(recording, 9_600)
        recording.unlink()
        # Before the first session it is silent, and three times in each; a gap of the recording would be one more.
        if len(quiet) == 3 * len(told) + 1 and any(session["heard"] for session in told):
            break
    else:
        raise RuntimeError("the recording had gaps in it, three times")
    taken = {"mute": [], "pause": [], "leave": []}
    for index, session in enumerate(told):
        if session["heard"] is None:
            continue
        # The first frame that sounds is the one in which the first cue begins, and when that is heard was told.
        first = quiet[3 * index][1]
        for turn, (name, key) in enumerate(zip(taken, session["keys"])):
            silent = session["heard"] + (quiet[3 * index + turn + 1][0] - first) * 1e9 / 48_000
            taken[name].append((silent - key) / 1e6)
    return taken


def latency_inside(breath):
    events = WORK / "latency.jsonl"
    told = []
    for _ in range(2 if QUICK else 7):
        events.unlink(missing_ok=True)
        program = InTerminal([SETTLE, "play", breath, "--lead-in", "1", "--events", events])
        # By then the output has settled, and what is queued ahead is at its longest.
        program.read(time.monotonic() + 14)
        keys = []
        for key in b"mm  q":
            keys.append(time.monotonic_ns())
            os.write(program.fd, bytes([key]))
            program.read(time.monotonic() + 1.3)
        program.end(b"")
        records = [json.loads(line) for line in events.read_text().splitlines()]
        first = next(r for r in records if r["event"] == "audio")
        # Where the sound came too late for the first cue, nothing tells when the first frame was heard.
        told.append({"heard": None if first["offset_ns"] else first["heard_ns"], "keys": keys[::2]})
    return told
