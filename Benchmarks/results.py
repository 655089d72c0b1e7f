#!/usr/bin/env python3
"""Makes of measured figures the tables of RESULTS.md, and prints them.

Usage: results.py [--write] FOLDER...

Each FOLDER holds the figures.json of a comparison. With --write, the section on keystrokes in
RESULTS.md is replaced by what is printed.
"""

import argparse
import os
import re

import targets
from figures import Figures, quantile

HERE = os.path.dirname(os.path.abspath(__file__))
RESULTS = os.path.join(HERE, "RESULTS.md")
HEADING = "## Keystrokes"
NAMES = {
    "greenpaper": "greenpaper", "tantivy-prefix": "tantivy, prefix field",
    "tantivy-plain": "tantivy, plain", "fts5-prefix": "SQLite FTS5 with prefixes",
    "fts5-plain": "SQLite FTS5", "ripgrep-plain": "ripgrep, count only",
}
QUANTILES = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("max", 1.0)]


def short(number):
    return f"{number:.3g}" if number < 1000 else f"{number:,.0f}"


def table(columns, rows):
    rule = "|".join("---" for _ in columns)
    lines = [columns, *rows]
    return "\n".join(
        [f"| {' | '.join(lines[0])} |", f"|{rule}|"]
        + [f"| {' | '.join(line)} |" for line in lines[1:]])


def engines(figures):
    """Every engine at one size: times, ratios to ours, building, memory, the first answer."""
    rows = []
    for name in figures.keystrokes:
        times = figures.times(name)
        build = figures.builds[name]
        first = figures.first.get(name, {}).values()
        memory = figures.memory[name]
        sizes = [build[key] / figures.bytes for key in ("bytes", "bytesWithoutText")]
        ratios = "–" if name == "greenpaper" else " / ".join(
            short(1 / figures.ratio(name, share)) for _, share in QUANTILES)
        other = figures.disagreements.get(name, {}).get("counts")
        rows.append([
            NAMES[name], str(len(times)),
            " / ".join(short(quantile(times, share)) for _, share in QUANTILES), ratios,
            short(figures.bytes / 1e6 / build["seconds"]),
            f"{sizes[0]:.2f} ({sizes[1]:.2f})",
            f"{memory['VmHWM'] / 1024:,.0f} / {memory['RssAnon'] / 1024:,.0f}",
            f"{short(min(first) / 1000)}–{short(max(first) / 1000)}" if first else "–",
            "–" if other is None else str(other)])
    return table(
        ["engine", "keys", "p50 / p95 / p99 / max, ms", "times ours", "build, MB/s",
         "index / JSONL (without text)", "memory, MB: peak / own", "first answer, ms",
         "counts that differ"], rows)


def verdicts(sizes):
    rows = []
    for target in targets.all_of(sizes):
        reached = "" if target.must is None else (
            "yes" if target.value <= target.must else "**no**")
        aimed = "" if target.aim is None else "yes" if target.value <= target.aim else "no"
        rows.append([
            target.name, target.shown, target.must_shown, reached, target.aim_shown, aimed])
    return table(["figure", "measured", "must", "reached", "aim", "reached"], rows)


def section(folders):
    sizes = [Figures(folder) for folder in folders]
    last = sizes[-1]
    versions = ", ".join(f"{name} {version}" for name, version in last.versions.items())
    parts = [HEADING, (
        f"`Benchmarks/measure` on {last.machine}; {versions}. Generated responses, the script of "
        "`keystrokes.txt`, the engines in turn, each warmed by a round that does not count and each "
        "keystroke by the median of the others. A "
        "keystroke is the first 20 rows with their marks, the exact count, and the counts of 12 "
        "themes and of the respondent types; attributes are not counted here, in any engine. The "
        "peers are Python processes given each query ready, its words as forms in their "
        "index, and texts parted into words before; a new process gives the first answer, from "
        "its opening on, with files in the page cache. Their memory has Python in it. tantivy "
        "counts facets in a second pass; the ratio without it is given too. It follows fifty ends "
        "of an unfinished phrase and no more: those are the counts that differ.")]
    for figures in sizes:
        parts += [
            f"### {figures.size} responses, {figures.bytes / 1e6:,.0f} MB",
            f"{figures.rounds} rounds; the machine's load before them was {figures.load:.1f}.",
            engines(figures)]
        if figures.checked:
            parts.append(
                f"Of {figures.checked['queries']} queries counted apart by brute force, "
                f"{figures.checked['otherwise']} differ.")
    parts += ["### What is reached", verdicts(sizes)]
    return "\n\n".join(wrapped(part) for part in parts) + "\n"


def wrapped(part):
    """Prose at a hundred columns; tables as they are."""
    if part.startswith(("|", "#")):
        return part
    return re.sub(r"(.{1,100})(?: |$)", r"\1\n", part).rstrip()


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--write", action="store_true")
    options.add_argument("folders", nargs="+")
    options = options.parse_args()
    text = section(options.folders)
    print(text)
    if not options.write:
        return
    with open(RESULTS, encoding="utf-8") as file:
        before, _, after = file.read().partition(HEADING + "\n")
    rest = re.search(r"^## .*", after, re.MULTILINE | re.DOTALL)
    with open(RESULTS + ".part", "w", encoding="utf-8") as file:
        file.write(before.rstrip() + "\n\n" + text + ("\n" + rest.group(0) if rest else ""))
    os.replace(RESULTS + ".part", RESULTS)


if __name__ == "__main__":
    main()
