"""Measures Settle and its peers on this machine, and writes docs/BENCHMARKS.md. Started by scripts/bench."""

import json
import os
import sys

import report
import rows
from tools import ROOT, WORK

INSIDE = {
    "cost": rows.cost_inside, "latency": rows.latency_inside, "listen": rows.listen_inside,
    "listen-peer": rows.listen_peer_inside,
}
ROWS = {
    "start": rows.start, "cost": rows.cost, "timer": rows.timer, "sound": rows.sound, "latency": rows.latency,
    "render": rows.render,
}


def main(words):
    if words[:1] == ["--inside"]:
        print(json.dumps(INSIDE[words[1]](*words[2:])))
        return
    kept = WORK / "figures.json"
    wanted = words or list(ROWS)
    # With rows named, the others stay as they were measured last.
    figures = json.loads(kept.read_text()) if words and kept.exists() else {}
    # Taken now: the sources may go on while it is measured.
    figures["commit"] = report.said("git", "-C", ROOT, "rev-parse", "--short", "HEAD")
    for name in wanted:
        print(f"measuring: {name} …", flush=True)
        load = os.getloadavg()[0]
        figures[name] = ROWS[name]()
        figures.setdefault("load", {})[name] = load
        kept.write_text(json.dumps(figures))
    text = report.text(figures)
    (ROOT / "docs/BENCHMARKS.md").write_text(text)
    print(text)


main(sys.argv[1:])
