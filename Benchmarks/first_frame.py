#!/usr/bin/env python3
"""Times the first frame of greenpaper, of fzf on fifty lines, and of an empty ncurses program.

Each is started in a pseudo-terminal of 80 by 24, in turn, round after round, so that a drift of
the machine falls on all alike. The first frame is there when its last words have arrived. Prints
medians in milliseconds, ratios of the medians, and greenpaper's memory after a few keys.
"""

import json
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time

from machine import memory_of
from pseudo_terminal import start, stop

ROUNDS = int(os.environ.get("ROUNDS", "40"))
HERE = os.path.dirname(os.path.abspath(__file__))
GREENPAPER = os.path.join(HERE, "..", ".build-release", "release", "greenpaper")


def read_until(terminal, marker, limit=5.0):
    """Reads until the marker has arrived; returns whether it did."""
    seen = b""
    end = time.perf_counter() + limit
    while marker not in seen:
        ready, _, _ = select.select([terminal], [], [], end - time.perf_counter())
        if not ready:
            return False
        seen += os.read(terminal, 65536)
    return True


def first_frame(command, marker, stdin=None):
    """Milliseconds from the start of a command to its first whole frame."""
    began = time.perf_counter()
    pid, terminal = start(command, ENVIRONMENT, stdin=stdin)
    if not read_until(terminal, marker):
        sys.exit(f"{command[0]}: no first frame")
    elapsed = (time.perf_counter() - began) * 1000
    stop(pid, terminal)
    return elapsed


def memory():
    """Kilobytes of greenpaper after a search and a turn through the tabs: peak, and its own."""
    pid, terminal = start([GREENPAPER], ENVIRONMENT)
    read_until(terminal, b"keys")
    for keys in [b"/workers\r", b"2", b"3", b"1"]:
        os.write(terminal, keys)
        read_until(terminal, b"\x1b", 1.0)
    used = memory_of(pid)
    stop(pid, terminal)
    return used


def main():
    with tempfile.TemporaryDirectory() as folder:
        empty = os.path.join(folder, "empty")
        subprocess.run(
            ["cc", "-O2", "-o", empty, os.path.join(HERE, "empty.c"), "-lncursesw", "-ltinfo"],
            check=True)
        lines = os.path.join(folder, "lines")
        with open(lines, "w") as file:
            file.write("".join(f"line {n}\n" for n in range(1, 51)))
        fzf = subprocess.check_output(["which", "fzf"], text=True).strip()
        programs = {
            "greenpaper": lambda: first_frame([GREENPAPER], b"keys"),
            "fzf": lambda: first_frame([fzf], b"50/50", lines),
            "empty ncurses": lambda: first_frame([empty], b"ready"),
        }
        times = {name: [] for name in programs}
        for round_ in range(ROUNDS + 3):
            for name, run in programs.items():
                elapsed = run()
                if round_ >= 3:
                    times[name].append(elapsed)
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, values in times.items():
        print(f"{name:14} {medians[name]:6.2f} ms   (min {min(values):.2f}, max {max(values):.2f})")
    ratios = {other: medians["greenpaper"] / medians[other] for other in ("fzf", "empty ncurses")}
    for other, ratio in ratios.items():
        print(f"greenpaper / {other}: {ratio:.2f}")
    used = memory()
    print(f"memory: peak {used['VmHWM']} kB, its own {used['RssAnon']} kB")
    print(json.dumps({"milliseconds": medians, "ratios": ratios, "kilobytes": used}))


# No settings and no earlier visit of whoever measures: these would have another frame drawn.
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items()
       if not name.startswith("XDG_") and name not in ("COLUMNS", "LINES", "FZF_DEFAULT_OPTS")},
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
}

if __name__ == "__main__":
    main()
