"""Plays under faults and load, and looks at what is left. Started by scripts/soak, on a null sink whose server dies.

usage: soak.py MINUTES SECONDS   (how long, and how often the server dies; the program that SETTLE_BINARY names); SETTLE_SOAK_SEED repeats the keys and sizes of a run
"""

import fcntl
import json
import os
import random
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Benchmarks"))
import report  # noqa: E402
import results  # noqa: E402

SETTLE = os.environ["SETTLE_BINARY"]
# Everything but what leaves; broken sequences and characters of several bytes among it.
KEYS = [b" ", b"m", b"v", b"?", b"\r", b"s", b"1", b"2", b"9", b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x7f", b"\t",
        b"\x1bOA", b"\x1b[1;5B", "é".encode(), "日".encode(), b"\xc3", b"\x1b[200~qqq\x1b[201~", b"\x1b]11;rgb:ff/ff/ff\x07",
        b"\x1b[?62c", b"\x9b", b"\x1b[999999m", b"x"]


def busy():
    """Keeps a processor busy until it is killed."""
    if (child := os.fork()) == 0:
        while True:
            pass
    return child


class Sample(NamedTuple):
    """How it is at a moment."""
    at: float
    memory: int
    threads: int
    descriptors: Counter


class Session:
    """One session in a pseudo-terminal, kept in folders of its own."""

    def __init__(self, folder, minutes):
        self.folder = folder
        self.events = folder / "events.jsonl"
        places = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "CONFIG", "CACHE")}
        self.environment = dict(os.environ, TERM="xterm-256color", COLORTERM="truecolor", LC_ALL="C.UTF-8", **places)
        pattern = folder / "soak.json"
        breaths = {"format": 1, "id": "soak", "name": "Soak",
                   "steps": [{"breathe": "4-4", "for": f"{max(3, 3 * minutes):.0f} min"}]}
        pattern.write_text(json.dumps(breaths))
        self.run("journal", "on")
        words = [SETTLE, "play", str(pattern), "--lead-in", "1", "--events", str(self.events)]
        # Held open here, so that its settings can be looked at afterwards.
        self.master, self.slave = os.openpty()
        self.before = termios.tcgetattr(self.slave)
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.master)
            os.login_tty(self.slave)
            os.execvpe(SETTLE, words, self.environment)
        self.tail = b""
        self.written = 0

    def run(self, *words):
        """What the program prints with these words; it has to end well."""
        done = subprocess.run([SETTLE, *words], env=self.environment, capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise SystemExit(f"settle {' '.join(words)} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def read(self, until):
        """Takes what it writes until a moment; false where it has ended."""
        while (left := until - time.monotonic()) > 0:
            if select.select([self.master], [], [], left)[0]:
                try:
                    got = os.read(self.master, 65536)
                except OSError:
                    return False
                self.written += len(got)
                self.tail = (self.tail + got)[-65536:]
        return True

    def resize(self, columns, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def sample(self):
        """When it was, its memory in KiB, its threads, and how many descriptors of each kind it holds."""
        status = dict(line.split(":", 1) for line in Path(f"/proc/{self.pid}/status").read_text().splitlines() if ":" in line)
        kinds = Counter()
        for name in os.listdir(f"/proc/{self.pid}/fd"):
            try:
                # Sockets, pipes and memory are told by their kind, without their number.
                kinds[re.sub(r"[\d:\[\]]+", "", os.readlink(f"/proc/{self.pid}/fd/{name}").split(" ")[0])] += 1
            except OSError:
                pass  # closed meanwhile
        return Sample(time.monotonic(), int(status["VmRSS"].split()[0]), int(status["Threads"]), kinds)


def play(session, minutes, dice):
    """Presses keys and pulls at the window until the time is over; the samples that were taken meanwhile."""
    samples = []
    began = time.monotonic()
    presses = 0
    next_size = next_sample = began
    next_word = began + 60
    while (now := time.monotonic()) < began + 60 * minutes:
        if now >= next_size:
            session.resize(dice.randint(1, 220), dice.randint(1, 70))
            next_size += 1
        if now >= next_sample:
            samples.append(session.sample())
            next_sample += 1
        if now >= next_word:
            print(f"{(now - began) / 60:.0f} of {minutes:g} minutes, {presses} keys", flush=True)
            next_word += 60 if minutes < 10 else 300
        key = dice.choice(KEYS)
        os.write(session.master, key)
        presses += 1
        if not session.read(time.monotonic() + dice.uniform(0.02, 0.6)):
            raise SystemExit(f"it ended by itself after {now - began:.0f} s: {session.tail[-300:]!r}")
        if key == b" ":
            # Never left paused for long, so that there is something to be on time.
            session.read(time.monotonic() + dice.uniform(0, 0.8))
            os.write(session.master, b" ")
    return samples, presses


def leave(session):
    """Leaves by one key; how long that took, in seconds."""
    # What a broken sequence has begun is over after a second.
    session.read(time.monotonic() + 1.5)
    asked = time.monotonic()
    os.write(session.master, b"q")
    status = None
    while time.monotonic() < asked + 10:
        session.read(time.monotonic() + 0.02)
        pid, word = os.waitpid(session.pid, os.WNOHANG)
        if pid:
            status = os.waitstatus_to_exitcode(word)
            break
    return status, time.monotonic() - asked


def judge(session, samples, status, leaving):
    """All that is not as it should be, and what is worth telling."""
    wrong, told = [], {}
    if status != 0:
        wrong.append(f"it ended with {status}")
        if status is None:
            os.kill(session.pid, signal.SIGKILL)
            os.waitpid(session.pid, 0)
    if termios.tcgetattr(session.slave)[:4] != session.before[:4]:
        wrong.append("the terminal's settings are not as they were")
    for on, off, what in ((b"\x1b[?1049h", b"\x1b[?1049l", "the alternate screen"), (b"\x1b[?25l", b"\x1b[?25h", "the cursor")):
        if session.tail.rfind(off) < session.tail.rfind(on) or off not in session.tail:
            wrong.append(f"{what} is not as it was")

    records = [json.loads(line) for line in session.events.read_text().splitlines()]
    faults = [r["host_ns"] for r in records if r["event"] in ("device", "xrun")]
    cues = [r for r in records if r["event"] == "cue"]
    late = [r for r in cues if r["late"]]
    # What is heard by its own clock; for five seconds after a fault that clock is being found again.
    heard = [abs(r["heard_ns"] - r["due_ns"]) / 1e6 for r in records if r["event"] == "audio"
             and not any(0 <= r["heard_ns"] - fault < 5e9 for fault in faults)]
    told["cues"], told["cues handed over late"], told["heard"] = len(cues), len(late), len(heard)
    told["heard off its time, worst, ms"] = round(max(heard, default=0), 3)
    told["faults of the device"] = len(faults)
    if len(cues) < 5 or not heard:
        wrong.append(f"hardly anything was played: {len(cues)} cues, {len(heard)} heard")
    if len(late) > len(cues) / 100:
        wrong.append(f"{len(late)} of {len(cues)} cues were handed over late")
    if max(heard, default=0) > 20:
        wrong.append(f"a cue was heard {max(heard):.1f} ms off its time")

    third = max(len(samples) // 3, 1)
    memory = [statistics.median(s.memory for s in part) for part in (samples[third:2 * third], samples[-third:])]
    told["memory in the second and the last third, MiB"] = [round(kib / 1024, 2) for kib in memory]
    told["threads, most"] = max(s.threads for s in samples)
    if memory[1] > memory[0] * 1.05 + 1024:
        wrong.append(f"memory grew from {memory[0]} to {memory[1]} KiB")
    held = descriptors(samples, records)
    told["restarts of the sound server lived through"] = len(held) - 1
    told["descriptors at rest after each"] = [sum(kinds.values()) for kinds in held]
    if len(held) < 3:
        wrong.append("the sound server came back less than twice")
    elif grown := {kind: (held[1][kind], count) for kind, count in held[-1].items() if count > held[1][kind]}:
        # The first loss may open what stays; from then on nothing may be added, of no kind.
        wrong.append(f"descriptors grew from the first restart to the last: {grown}")

    kept = json.loads(session.run("journal", "export", "--format", "json"))
    if [entry["exercise"] for entry in kept] != ["soak"]:
        wrong.append(f"the journal holds {kept}")
    for line in (session.folder / "data/settle/journal.jsonl").read_text().splitlines():
        json.loads(line)
    told["left in, ms"] = round(leaving * 1000)
    return wrong, told


def descriptors(samples, records):
    """The descriptors of each kind at rest, for every time that the device was opened.

    Some come and go, with words that are spoken or while a device is opened: what is held is the least of each kind.
    """
    changes = [(r["host_ns"] / 1e9, r["what"]) for r in records if r["event"] == "device"]
    ends = [at for at, _ in changes[1:]] + [float("inf")]
    held = []
    for (opened, what), end in zip(changes, ends):
        part = [s.descriptors for s in samples if opened + 5 < s.at < end - 1]
        if what == "opened" and len(part) >= 3:
            held.append({kind: min(kinds[kind] for kinds in part) for kind in set().union(*part)})
    return held


def main(minutes, every):
    seed = int(os.environ.get("SETTLE_SOAK_SEED", random.randrange(1 << 30)))
    dice = random.Random(seed)
    folder = Path(tempfile.mkdtemp(prefix="settle-soak-"))
    loads = [busy() for _ in range(os.cpu_count() or 1)]
    try:
        session = Session(folder, minutes)
        samples, presses = play(session, minutes, dice)
        status, leaving = leave(session)
        wrong, told = judge(session, samples, status, leaving)
    finally:
        for load in loads:
            os.kill(load, signal.SIGKILL)
            os.waitpid(load, 0)
        shutil.rmtree(folder, ignore_errors=True)
    told = {"minutes": minutes, "restarted every, s": every, "seed": seed, "keys": presses, "bytes written": session.written, **told}
    for name, value in told.items():
        print(f"{name}: {value}")
    # Kept once it is as long as what is promised; what went wrong among it.
    if minutes >= 60:
        results.keep("soak", {**told, "wrong": wrong})
        report.write()
    for what in wrong:
        print(f"wrong: {what}", file=sys.stderr)
    return 1 if wrong else 0


sys.exit(main(float(sys.argv[1]), int(sys.argv[2])))
