"""Measures Settle and its peers on this machine, and writes docs/BENCHMARKS.md, the plot, and the table in the README.
Started by scripts/bench."""

import json
import os
import sys

import report
import rows_cost
import rows_sound
import rows_time
import rows_work
from tools import QUICK, ROOT, WORK

INSIDE = {
    "cost": rows_cost.cost_inside, "listen": rows_sound.listen_inside, "listen-peer": rows_sound.listen_peer_inside,
    "first-sound": rows_sound.first_sound_inside, "latency": rows_sound.latency_inside,
}
ROWS = {
    "start": rows_cost.start, "first-sound": rows_sound.first_sound,
    "latency": rows_sound.latency, "cost": rows_cost.cost, "timer": rows_time.timer,
    "drift": rows_time.drift, "sound": rows_sound.sound, "render": rows_work.render, "patterns": rows_work.patterns,
}


def main(words):
    if words[:1] == ["--inside"]:
        print(json.dumps(INSIDE[words[1]](*words[2:])))
        return
    kept = WORK / ("figures-quick.json" if QUICK else "figures.json")
    wanted = words or list(ROWS)
    # With rows named, the others stay as they were measured last.
    figures = json.loads(kept.read_text()) if words and kept.exists() else {}
    # Taken now: the sources may go on while it is measured.
    figures["commit"] = report.said("git", "-C", ROOT, "rev-parse", "--short", "HEAD")
    failed = []
    for name in wanted:
        print(f"measuring: {name} …", flush=True)
        load = os.getloadavg()[0]
        try:
            figures[name] = ROWS[name]()
        except Exception as problem:  # the rows before it took long: they are not thrown away
            print(f"{name} could not be measured: {problem!r}", file=sys.stderr)
            figures.pop(name, None)
            failed.append(name)
            continue
        figures.setdefault("load", {})[name] = load
        kept.write_text(json.dumps(figures))
    report.write(figures)
    if failed:
        sys.exit(f"not measured: {', '.join(failed)}")


main(sys.argv[1:])
