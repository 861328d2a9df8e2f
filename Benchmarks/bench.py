"""Measures Settle and its peers on this machine, keeps the figures in Benchmarks/results.json, and writes
docs/BENCHMARKS.md, the plot, and the table in the README from them. Started by scripts/bench.

usage: bench.py [--rest | --report | ROW…]   all rows; those of this commit that are missing; none; or those that are named
"""

import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import report
import results
import rows_cost
import rows_sound
import rows_time
import rows_work
from tools import QUICK

INSIDE = {
    "cost": rows_cost.cost_inside, "listen": rows_sound.listen_inside, "listen-peer": rows_sound.listen_peer_inside,
    "first-sound": rows_sound.first_sound_inside, "latency": rows_sound.latency_inside,
}
ROWS = {
    "start": rows_cost.start, "first-sound": rows_sound.first_sound,
    "latency": rows_sound.latency, "cost": rows_cost.cost, "timer": rows_time.timer,
    "drift": rows_time.drift, "sound": rows_sound.sound, "render": rows_work.render, "patterns": rows_work.patterns,
}
# Minutes each takes, as the short run and as the whole one.
MINUTES = {
    "start": (0.4, 1), "first-sound": (0.4, 1.5), "cost": (0.3, 1.2), "timer": (0.5, 10.1), "drift": (0.6, 10.1),
    "sound": (2.2, 10.3), "render": (0.6, 3), "patterns": (0.1, 0.3),
}
# Ten minutes of a breath without sound wake a few times a minute: they go beside the rows of sound.
BESIDE = {"sound": "drift"}


def expected(group):
    return max(MINUTES.get(name, (1, 1))[0 if QUICK else 1] for name in group)


def grouped(names):
    """The rows as they are measured: most by themselves, some beside one another."""
    taken, groups = set(), []
    for name in names:
        other = next((one for pair in BESIDE.items() if name in pair for one in pair if one != name), None)
        if name not in taken:
            groups.append([name, other] if other in names else [name])
            taken.update(groups[-1])
    return groups


def measure(group):
    """Measures some rows at one time and keeps each; the names of those that could not be measured."""
    load = os.getloadavg()[0]
    failed = []
    with ThreadPoolExecutor() as pool:
        beside = {name: pool.submit(ROWS[name]) for name in group[1:]}
        for name in group:
            try:
                figures = beside[name].result() if name in beside else ROWS[name]()
                results.keep(name, figures, versions=results.versions(), load=round(load, 2))
            except (Exception, SystemExit) as problem:  # the rows before it took long: they are not thrown away
                print(f"{name} could not be measured: {problem!r}", file=sys.stderr, flush=True)
                failed.append(name)
    return failed


def main(words):
    if words[:1] == ["--inside"]:
        print(json.dumps(INSIDE[words[1]](*words[2:])))
        return
    wanted = [word for word in words if not word.startswith("--")] or list(ROWS)
    if unknown := [name for name in wanted if name not in ROWS]:
        sys.exit(f"no such row: {', '.join(unknown)}; there are {', '.join(ROWS)}")
    if "--report" in words:
        wanted = []
    if "--rest" in words:
        here, rows = results.commit(), results.load()
        wanted = [name for name in wanted if rows.get(name, {}).get("commit") != here]
    groups = grouped(wanted)
    if groups:
        print(f"{len(wanted)} rows, some {sum(map(expected, groups)):.0f} minutes", flush=True)
    failed = []
    for group in groups:
        end = time.strftime("%H:%M:%S", time.localtime(time.time() + 60 * expected(group)))
        print(f"measuring {' and '.join(group)}, until about {end} …", flush=True)
        began = time.monotonic()
        failed += measure(group)
        print(f"  took {(time.monotonic() - began) / 60:.1f} minutes", flush=True)
    report.write()
    if failed:
        sys.exit(f"not measured: {', '.join(failed)}; make bench ROWS=\"{' '.join(failed)}\" measures these alone")


if __name__ == "__main__":
    main(sys.argv[1:])
