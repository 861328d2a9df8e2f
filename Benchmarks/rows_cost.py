"""How soon each program answers, and what a minute of it costs."""

import time

from tools import BREATHE, NAFAS, QUICK, SETTLE, InTerminal, on_null_sink, processor_time, read_all, spent, wakes

TURNS = 4 if QUICK else 21
SECONDS = 10 if QUICK else 60
# From then on nothing is loaded any more: what a program takes is what playing takes.
STARTED = SECONDS // 6
COPIES = 3
SILENCE = "`aplay`, silence alone"


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
    """First output of each program, by turns, so that all see the same machine."""
    rows = {
        "settle --version": ([SETTLE, "--version"], b""),
        "breathe --version": ([BREATHE, "--version"], b""),
        "nafas --version": ([NAFAS, "--version"], b""),
        "settle box, first frame": ([SETTLE, "box", "--no-sound"], b"q"),
        "breathe, first output": ([BREATHE, "-d", "1", "-n", "-q", "--no-log"], b"\x03"),
        "nafas, first output": ([NAFAS, "--silent", "--skip-intro"], b"\x03"),
    }
    taken = {name: [] for name in rows}
    for turn in range(TURNS):
        for name, (words, keys) in rows.items():
            # These two take seconds to leave.
            if turn % 3 and name in ("breathe, first output", "nafas, first output"):
                continue
            value = first_output(words, keys)
            if turn:  # the first turn fills the caches
                taken[name].append(value)
    return taken


def cost():
    """A minute of each in a terminal, three of each at one time: Settle with sound and without, the peers without sound,
    and what it costs any program to play silence there."""
    return dict(on_null_sink("cost"), duration=SECONDS)


def cost_inside():
    box = [SETTLE, "box", "--minutes", "2", "--lead-in", "0", "--fps", "30"]
    rows = {
        "settle": (box, b"q"),
        "settle without voice": ([*box, "--no-voice"], b"q"),
        "settle without sound": ([*box, "--no-sound"], b"q"),
        "breathe without sound": ([BREATHE, "-d", "2", "-n", "-q", "--no-log"], b"\x03"),
        "nafas without sound": ([NAFAS, "--silent", "--skip-intro"], b"\x03"),
        # Buffered as Settle's sound is.
        SILENCE: (["aplay", "--quiet", "--file-type=raw", "--format=FLOAT_LE", "--rate=48000", "--channels=2",
                   "--period-size=1024", "--buffer-size=8192", "/dev/zero"], b"\x03"),
    }
    programs = [(name, InTerminal(words), keys, {}) for _ in range(COPIES) for name, (words, keys) in rows.items()]
    # Threads that end take their counts along: each is asked once a second for what it had last.
    end = time.monotonic() + SECONDS
    threads, before = {}, {}
    while (now := time.monotonic()) < end:
        if not before and now >= end - SECONDS + STARTED:
            before = {program.pid: (processor_time(program.pid), time.monotonic()) for _, program, _, _ in programs}
        read_all([program for _, program, _, _ in programs], min(now + 1, end))
        for name, program, _, woken in programs:
            woken.update(wakes(program.pid))
            if name == "settle":
                threads.update(spent(program.pid))
    # Its own threads for sound, and what the sound server's library does within it: seconds of one session.
    result = {name: [] for name in rows}
    result["threads"] = {
        kind: sum(taken for name, taken in threads.values() if name == kind) / COPIES for kind in ("audio", "sound-server")}
    for name, program, keys, woken in programs:
        written = program.bytes
        spent_before, since = before[program.pid]
        playing = (processor_time(program.pid) - spent_before) / (time.monotonic() - since)
        processor, memory, _ = program.end(keys)
        result[name].append({
            "seconds": processor, "playing": playing, "kib": memory, "bytes": written, "wakes": sum(woken.values()) / SECONDS})
    return result
