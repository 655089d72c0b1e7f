#!/usr/bin/env python3
"""Measures each keystroke of the script in this program and in others, in turn, on one collection.

Usage: compare.py [--rounds N] [--peers NAME,...] [--every NAME=N,...] FOLDER

Each engine is a process that is asked for a round of the script at a time, so that a drift of the
machine falls on all alike; of each keystroke the median of its rounds counts. Slow peers may run
each Nth keystroke only; ratios are of the keystrokes that both ran. Writes FOLDER/figures.json.
Indexes of peers are made where there are none yet, or with --build, and that is timed.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from collection import Collection
from machine import machine, memory_of, versions

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "keystrokes.txt")
OURS = os.path.join(HERE, "..", ".build", "release", "keystrokes")
PEERS = {
    "tantivy-prefix": ("peer_tantivy.py", "prefix"),
    "tantivy-plain": ("peer_tantivy.py", "plain"),
    "fts5-prefix": ("peer_fts5.py", "prefix"),
    "fts5-plain": ("peer_fts5.py", "plain"),
    "ripgrep-plain": ("peer_ripgrep.py", "plain"),
}
# What is asked of a process that has just started.
FIRST_QUERIES = ["workload", "w", '"of the"']


class Engine:
    """A process that answers the script on demand."""

    def __init__(self, name, folder, script, every):
        self.name = name
        self.process = subprocess.Popen(
            command(name, folder, script, every), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, env=environment(folder))
        self.opening = json.loads(self.process.stdout.readline())["openingMicroseconds"]

    def round(self):
        """One answer for each keystroke."""
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        answers = []
        while line := self.process.stdout.readline().strip():
            answers.append(json.loads(line))
        return answers

    def memory(self):
        """Kilobytes: the peak, and what is its own now."""
        return memory_of(self.process.pid)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def command(name, folder, script, every=1):
    if name == "greenpaper":
        return [OURS, folder, script, "--on-demand"]
    file, variant = PEERS[name]
    return [sys.executable, os.path.join(HERE, file), folder, script, "--variant", variant,
            "--every", str(every)]


def environment(folder):
    """Where an index of our own is saved is beside the data, and not in a person's cache."""
    return {**os.environ, "XDG_CACHE_HOME": cache_of(folder)}


def cache_of(folder):
    return os.path.join(os.path.abspath(folder), "cache")


def warm(folder):
    """Has the files that indexes are made of in the page cache."""
    for name in ("responses.jsonl", "prepared.tsv"):
        with open(os.path.join(folder, name), "rb") as file:
            while file.read(1 << 20):
                pass


def build_ours(folder, script):
    """Makes our index with nothing saved: seconds to the first answer, and the most memory."""
    shutil.rmtree(cache_of(folder), ignore_errors=True)
    began = time.perf_counter()
    process = subprocess.Popen(
        [OURS, folder, script], stdout=subprocess.DEVNULL, env=environment(folder))
    most = 0
    while process.poll() is None:
        try:
            most = max(most, memory_of(process.pid)["RssAnon"])
        except (FileNotFoundError, KeyError):
            break
        time.sleep(0.02)
    process.wait()
    size = sum(
        os.path.getsize(os.path.join(place, file))
        for place, _, files in os.walk(cache_of(folder)) for file in files)
    return {
        "seconds": time.perf_counter() - began, "bytes": size, "bytesWithoutText": size,
        "RssAnonMost": most}


def build_peer(name, folder):
    output = subprocess.check_output([*command(name, folder, SCRIPT), "--build"], text=True)
    return json.loads(output)


def first_answers(name, folder):
    """Microseconds from the opening to the first answer of a new process, for a few queries."""
    times = {}
    for query in FIRST_QUERIES:
        script = written(query)
        samples = []
        for _ in range(6):
            engine = Engine(name, folder, script, 1)
            answers = engine.round()
            engine.close()
            samples += [engine.opening + answer["microseconds"] for answer in answers]
        os.remove(script)
        # The first has the files come into the page cache.
        samples = samples[1:]
        if samples:
            times[query] = statistics.median(samples)
    return times


def written(query):
    """A script of one keystroke, in a file."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as file:
        file.write(query + "\n")
    return file.name


def measure(engines, rounds):
    """For each engine the answers, each with the median time of its rounds.

    Before each round there is another that does not count: what an engine maps from a file may have
    left the memory while others had their turn.
    """
    samples = {engine.name: {} for engine in engines}
    answers = {}
    for _ in range(rounds):
        for engine in engines:
            engine.round()
            began = time.perf_counter()
            found = engine.round()
            say(f"{engine.name}: {len(found)} keystrokes in {time.perf_counter() - began:.1f} s")
            answers.setdefault(engine.name, found)
            for place, answer in enumerate(found):
                for key in ("microseconds", "microsecondsWithoutFacets"):
                    if key in answer:
                        samples[engine.name].setdefault((place, key), []).append(answer[key])
    for engine in engines:
        for place, answer in enumerate(answers[engine.name]):
            for key in ("microseconds", "microsecondsWithoutFacets"):
                if key in answer:
                    answer[key] = round(
                        statistics.median(samples[engine.name][place, key]), 1)
    return answers


def disagreements(ours, theirs):
    """How many of the keystrokes that both ran have another count or facet."""
    known = {answer["query"]: answer for answer in ours}
    counted = facetted = 0
    for answer in theirs:
        own = known[answer["query"]]
        counted += own["count"] != answer["count"]
        facetted += any(
            own["facets"][field].get(value, 0) != count
            for field, counts in answer["facets"].items() for value, count in counts.items())
    return {"counts": counted, "facets": facetted}


def say(words):
    print(words, file=sys.stderr, flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--peers", default=",".join(PEERS))
    options.add_argument("--every", default="", help="as fts5-plain=20,ripgrep-plain=5")
    options.add_argument("--build", action="store_true", help="make every index anew")
    options.add_argument("folder")
    options = options.parse_args()
    folder = options.folder.rstrip("/")
    peers = [name for name in options.peers.split(",") if name]
    every = dict(pair.split("=") for pair in options.every.split(",") if pair)
    path = os.path.join(folder, "figures.json")
    figures = {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            figures = json.load(file)
    load = os.getloadavg()[0]
    builds = figures.get("builds", {})
    Collection(folder)
    warm(folder)
    script = written("workload")
    builds["greenpaper"] = build_ours(folder, script)
    os.remove(script)
    for name in peers:
        if options.build or name not in builds:
            warm(folder)
            builds[name] = build_peer(name, folder)
            say(f"{name}: built in {builds[name]['seconds']:.1f} s")
    names = ["greenpaper", *peers]
    engines = [Engine(name, folder, SCRIPT, int(every.get(name, 1))) for name in names]
    answers = measure(engines, options.rounds)
    memory = {engine.name: engine.memory() for engine in engines}
    for engine in engines:
        engine.close()
    with open(os.path.join(folder, "answers.jsonl"), "w", encoding="utf-8") as file:
        file.writelines(json.dumps(answer) + "\n" for answer in answers["greenpaper"])
    figures = {
        "machine": machine(), "versions": versions(), "rounds": options.rounds,
        "load": load,
        "bytes": os.path.getsize(os.path.join(folder, "responses.jsonl")),
        "builds": builds, "memory": memory,
        "first": {name: first_answers(name, folder) for name in names},
        "disagreements": {name: disagreements(answers["greenpaper"], answers[name]) for name in peers},
        "keystrokes": {
            name: [
                [answer["query"], answer["microseconds"],
                 answer.get("microsecondsWithoutFacets", answer["microseconds"])]
                for answer in answers[name]]
            for name in names},
    }
    with open(path + ".part", "w", encoding="utf-8") as file:
        json.dump(figures, file)
    os.replace(path + ".part", path)
    say(f"{path}: written")


if __name__ == "__main__":
    main()
