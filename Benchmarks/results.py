"""What was measured: Benchmarks/results.json holds the figures of each row, with where and of what they are.

Each row stands by itself, so that one can be measured again while the others stay; docs/BENCHMARKS.md, the table in the
README and the plot are written from it alone.
"""

import json
import os
import platform
import subprocess
import time

from tools import BREATHE, NAFAS, QUICK, ROOT, SETTLE, WORK

# A short run shows that every row works; its figures are worth nothing, and it writes nothing into the documents.
PLACE = WORK / "quick" if QUICK else ROOT
KEPT = WORK / "quick/results.json" if QUICK else ROOT / "Benchmarks/results.json"


def said(*words):
    """What a program prints; nothing where it is not there."""
    try:
        out = subprocess.run([str(w) for w in words], capture_output=True, text=True)
    except OSError:
        return ""
    return (out.stdout or out.stderr).strip()


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


def versions():
    """What is measured beside Settle, as far as it is here."""
    told = [said(BREATHE, "--version"), f"nafas {said(NAFAS, '--version')}" if NAFAS.exists() else ""]
    for name, words in (("klick", "klick"), ("sox", "sox"), ("rt-tests", "rt-tests"), ("pipewire", "PipeWire")):
        version = said("dpkg-query", "--show", "--showformat=${Version}", name)
        told.append(f"{words} {version}" if version and " " not in version else "")
    return ", ".join(filter(None, told))


def commit():
    """Of what the program was built; a plus where the sources were changed since."""
    changed = said("git", "-C", ROOT, "status", "--porcelain", "--untracked-files=no", "--", "Sources", "Patterns", "Package.swift")
    return said("git", "-C", ROOT, "rev-parse", "--short", "HEAD") + ("+" if changed else "")


def rounded(value):
    """The same with five figures at most: more of them mean nothing, and make the file long."""
    if isinstance(value, float):
        return float(f"{value:.5g}")
    if isinstance(value, dict):
        return {key: rounded(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [rounded(part) for part in value]
    return value


def load():
    """All rows by their names."""
    return json.loads(KEPT.read_text()) if KEPT.exists() else {}


def store(rows):
    """Replaces the file in one step; a row stands in a line of its own."""
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{json.dumps(name)}: {json.dumps(row, ensure_ascii=False)}" for name, row in sorted(rows.items())]
    beside = KEPT.with_suffix(".new")
    beside.write_text("{\n" + ",\n".join(lines) + "\n}\n")
    beside.replace(KEPT)


def keep(name, figures, **more):
    """Keeps what was measured of a row, from now on."""
    rows = load()
    rows[name] = {
        "figures": rounded(figures), "date": time.strftime("%Y-%m-%d", time.gmtime()), "commit": commit(),
        "settle": said(SETTLE, "--version"), "machine": machine(), **more}
    store(rows)
