"""What the measurements share: programs in a terminal of their own, and figures."""

import json
import os
import pty
import select
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SETTLE = ROOT / ".build/release/settle"
WORK = ROOT / ".build/bench"
MEASURES = WORK / "measures"
# A short run shows that every row works; its figures are worth nothing, and it writes nothing into the documents.
QUICK = os.environ.get("SETTLE_BENCH_QUICK", "") not in ("", "0")
BREATHE = WORK / "venv/bin/breathe"
NAFAS = WORK / "venv/bin/nafas"


def environment():
    """The environment of every measured program: an ordinary terminal, and nothing of the person's own."""
    home = WORK / "home"
    home.mkdir(exist_ok=True)
    changed = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=str(home / ".config"), LC_ALL="C.UTF-8")
    changed.update(TERM="xterm-256color", COLORTERM="truecolor")
    if "SETTLE_NULL_SINK" in os.environ:
        # PulseAudio's tools look for their server here.
        changed["XDG_RUNTIME_DIR"] = os.environ["XDG_RUNTIME_DIR"]
    return changed


class InTerminal:
    """A program in a pseudo-terminal of 80 by 24, what it writes being read at once and counted."""

    def __init__(self, words):
        self.began = time.monotonic()
        self.first = None
        self.bytes = 0
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execvpe(str(words[0]), [str(word) for word in words], environment())

    def read(self, until):
        """Reads until a moment or the end; true where the program has ended."""
        while (left := until - time.monotonic()) > 0:
            if select.select([self.fd], [], [], left)[0] and not self.take():
                return True
        return False

    def take(self):
        """Takes what it has written; false where it has ended."""
        try:
            count = len(os.read(self.fd, 65536))
        except OSError:
            count = 0
        if count:
            self.first = self.first or time.monotonic()
            self.bytes += count
        return bool(count)

    def end(self, keys=b"q"):
        """Asks it to leave, and gives what it used: processor seconds and the peak of its memory in KiB."""
        memory = peak(self.pid)
        try:
            os.write(self.fd, keys)
        except OSError:
            pass
        if not self.read(time.monotonic() + 3):
            os.kill(self.pid, 15)
        _, status, usage = os.wait4(self.pid, 0)
        os.close(self.fd)
        return usage.ru_utime + usage.ru_stime, memory, status


def peak(pid):
    """The peak of a program's memory in KiB, as the kernel tells it while the program runs; 0 where it has ended.

    What the kernel tells afterwards counts the program that started it as well.
    """
    try:
        for line in open(f"/proc/{pid}/status"):
            if line.startswith("VmHWM"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


def read_all(programs, until):
    """Reads what several programs write, at once, until a moment."""
    open_ones = {program.fd: program for program in programs}
    while open_ones and (left := until - time.monotonic()) > 0:
        for fd in select.select(list(open_ones), [], [], left)[0]:
            if not open_ones[fd].take():
                del open_ones[fd]


def wakes(pid):
    """How often each thread of a program has given its processor away by itself since it began: each end is a wake."""
    told = {}
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):
            for line in open(f"/proc/{pid}/task/{thread}/status"):
                if line.startswith("voluntary_ctxt_switches"):
                    told[thread] = int(line.split()[1])
    except OSError:
        pass
    return told


def spent(pid):
    """The processor time of each thread of a program since it began, in seconds, with the thread's name."""
    told = {}
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):
            place = f"/proc/{pid}/task/{thread}"
            told[thread] = (open(f"{place}/comm").read().strip(), int(open(f"{place}/schedstat").read().split()[0]) / 1e9)
    except OSError:
        pass
    return told


def processor_time(pid):
    """The processor time of a program since it began, in seconds."""
    # The number of its clock, as clock_getcpuclockid(3) makes it.
    return time.clock_gettime((~pid << 3) | 2)


class Load:
    """Keeps every processor busy."""

    def __enter__(self):
        self.children = []
        for _ in range(os.cpu_count() or 1):
            if (child := os.fork()) == 0:
                while True:
                    pass
            self.children.append(child)

    def __exit__(self, *_):
        for child in self.children:
            os.kill(child, 9)
            os.waitpid(child, 0)


def measured(*words):
    """What Benchmarks/measures prints."""
    out = subprocess.run([MEASURES, *map(str, words)], check=True, capture_output=True, text=True).stdout
    return json.loads(out)


def used(words, watched=False, **more):
    """Runs a program; wall time, processor time in seconds, peak of memory in KiB where it is watched."""
    began = time.monotonic()
    child = subprocess.Popen([str(w) for w in words], env=environment(), stdout=subprocess.DEVNULL, **more)
    memory = 0
    if watched:
        while os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
            memory = max(memory, peak(child.pid))
            time.sleep(0.005)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = status
    if status:
        sys.exit(f"{words} ended with {status}")
    return time.monotonic() - began, usage.ru_utime + usage.ru_stime, memory


def quantile(values, share):
    """The smallest value that is at least as large as this share of all."""
    ordered = sorted(values)
    return ordered[min(max(-int(-share * len(ordered) // 1), 1), len(ordered)) - 1]


def median(values):
    return statistics.median(values)


def summary(values):
    """What is kept of many values of one kind."""
    if not values:
        return {"count": 0}
    return {"count": len(values), "median": median(values), "p99": quantile(values, 0.99), "worst": max(values)}


def spread(values, unit, digits=1):
    """Median and range, as text."""
    return f"{median(values):.{digits}f} {unit} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def on_null_sink(*words, record=None):
    """Runs this very program's function on a null sink of its own; what it printed as JSON."""
    command = [str(ROOT / "scripts/null-sink")]
    if record:
        command += ["--record", str(record)]
    command += [sys.executable, str(ROOT / "Benchmarks/bench.py"), "--inside", *map(str, words)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return json.loads(out.splitlines()[-1])


def pattern(name, breath, cues, steps):
    """A pattern in a file of its own."""
    path = WORK / f"{name}.json"
    path.write_text(
        json.dumps(
            {
                "format": 1,
                "id": name,
                "name": name.capitalize(),
                "sound": {"breath": breath, "cues": cues},
                "steps": steps,
            }
        )
    )
    return path
