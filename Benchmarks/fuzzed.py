"""Keeps what a long run of the fuzzers told, door by door, and writes the report anew. Started by scripts/fuzz.

usage: fuzzed.py JSON   doors that are not named in it keep what was told of them before
"""

import json
import sys

import report
import results

before = results.load().get("fuzz", {}).get("figures", {})
results.keep("fuzz", before | json.loads(sys.argv[1]))
report.write()
