"""How soon each program answers, and what a minute of it costs."""

import time

from tools import BREATHE, NAFAS, QUICK, SETTLE, InTerminal, on_null_sink, read_all, spent, wakes

TURNS = 4 if QUICK else 21
SECONDS = 10 if QUICK else 60


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
    """A minute of each in a terminal, at the same time: Settle with sound and without, the peer without."""
    return dict(on_null_sink("cost"), duration=SECONDS)


def cost_inside():
    settle = InTerminal([SETTLE, "box", "--minutes", "2", "--lead-in", "0", "--fps", "30"])
    silent = InTerminal([SETTLE, "box", "--minutes", "2", "--lead-in", "0", "--fps", "30", "--no-sound"])
    breathe = InTerminal([BREATHE, "-d", "2", "-n", "-q", "--no-log"])
    programs = {"settle": settle, "settle without sound": silent, "breathe without sound": breathe}
    # Threads that end take their counts along: each is asked once a second for what it had last.
    woken = {name: {} for name in programs}
    threads = {}
    end = time.monotonic() + SECONDS
    while (now := time.monotonic()) < end:
        read_all(programs.values(), min(now + 1, end))
        for name, program in programs.items():
            woken[name].update(wakes(program.pid))
        threads.update(spent(settle.pid))
    # Its own thread for sound, and what the sound server's library does within it.
    result = {"threads": {
        kind: sum(taken for name, taken in threads.values() if name == kind) for kind in ("audio", "sound-server")}}
    for name, program in programs.items():
        written = program.bytes
        processor, memory, _ = program.end(b"q" if "settle" in name else b"\x03")
        result[name] = {
            "seconds": processor, "kib": memory, "bytes": written, "wakes": sum(woken[name].values()) / SECONDS}
    return result
