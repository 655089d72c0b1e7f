#!/usr/bin/env python3
"""Counts the bytes that greenpaper sends for each key of a recorded session, at four sizes, and
times the first of them; then counts what it does while nobody presses anything.

Prints a Markdown table.
"""

import os
import select
import statistics
import sys
import time

from pseudo_terminal import start, stop

HERE = os.path.dirname(os.path.abspath(__file__))
GREENPAPER = os.environ.get(
    "GREENPAPER", os.path.join(HERE, "..", ".build-release", "release", "greenpaper"))
SIZES = [(80, 24), (120, 40), (40, 10), (200, 50)]

DOWN, UP, NEXT, BACK = "\x1b[B", "\x1b[A", "\x1b[6~", "\x1b[5~"
MOVES = [DOWN, DOWN, DOWN, UP, UP]

# What is done, each time from the start: the keys that lead there, and those that are counted.
SESSION = [
    ("themes: move", [], MOVES),
    ("respondent types: move", ["\t"], MOVES),
    ("records of a theme: move", ["\t", "\t"], MOVES),
    ("quotes: move", ["2"], MOVES),
    ("themes to filter by: move", ["2", "\t"], MOVES),
    ("figures: move", ["3"], MOVES),
    ("asks: move", ["4"], MOVES),
    ("statuses: move", ["4", "\t", "\t"], MOVES),
    ("crosstab: move to a row", ["5"], MOVES),
    ("crosstab: move to a column", ["5"], list("lllhh")),
    ("sources: move", ["6"], MOVES),
    ("records of a source: move", ["6", "\t"], MOVES),
    ("results of a search: move", ["/", "c", "a", "r", "e"], MOVES),
    ("page of keys: move", ["?"], MOVES),
    ("quotes: page", ["2"], [NEXT, NEXT, BACK, BACK]),
    ("type a search", ["/"], list("kinship")),
    ("open a tab", [], list("234561")),
    ("switch a type", ["\t"], list("  ")),
]


class Program:
    """greenpaper on a pseudo-terminal."""

    def __init__(self, columns, rows):
        environment = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}
        self.pid, self.terminal = start([GREENPAPER], environment, columns, rows)
        self.read(until=b"\x1b[?2026l", limit=5)
        self.read()

    def read(self, until=None, limit=0.06):
        """Reads until a mark, or until nothing has come for a while; returns the bytes."""
        seen = b""
        while not (until and until in seen):
            if not select.select([self.terminal], [], [], limit)[0]:
                break
            seen += os.read(self.terminal, 65536)
        return seen

    def press(self, key):
        """Presses a key; returns its bytes and the milliseconds until the first of them."""
        start = time.perf_counter()
        os.write(self.terminal, key.encode())
        ready = select.select([self.terminal], [], [], 0.3)[0]
        elapsed = (time.perf_counter() - start) * 1000
        return len(self.read()) if ready else 0, elapsed if ready else None

    def work(self):
        """Processor time in ticks, and how often it has been woken."""
        with open(f"/proc/{self.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        with open(f"/proc/{self.pid}/status") as status:
            switches = [int(line.split()[1]) for line in status if "ctxt_switches" in line]
        return int(fields[11]) + int(fields[12]), sum(switches)

    def stop(self):
        stop(self.pid, self.terminal)


def counted(columns, rows, way, keys):
    """The bytes and the times of keys, after those that lead to where they are pressed."""
    program = Program(columns, rows)
    for key in way:
        program.press(key)
    pressed = [program.press(key) for key in keys]
    program.stop()
    return pressed


def main():
    print("| bytes for a key: median, most | " + " | ".join(f"{c} x {r}" for c, r in SIZES) + " |")
    print("|---" * (len(SIZES) + 1) + "|")
    times = []
    for name, way, keys in SESSION:
        cells = []
        for columns, rows in SIZES:
            pressed = counted(columns, rows, way, keys)
            counts = [count for count, _ in pressed if count]
            times += [elapsed for _, elapsed in pressed if elapsed is not None]
            cells.append(f"{round(statistics.median(counts))}, {max(counts)}" if counts else "-")
        print(f"| {name} | " + " | ".join(cells) + " |")
    times.sort()
    print(f"\nKey to first byte, ms: median {statistics.median(times):.2f}, "
          f"95 of 100 within {times[int(len(times) * 0.95)]:.2f}, {len(times)} keys")
    program = Program(80, 24)
    before = program.work()
    heard = program.read(limit=5)
    after = program.work()
    program.stop()
    print(f"Idle for five seconds: {len(heard)} bytes, {after[0] - before[0]} ticks of processor "
          f"time, {after[1] - before[1]} wake-ups")


if __name__ == "__main__":
    sys.exit(main())
