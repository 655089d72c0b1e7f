#!/usr/bin/env python3
"""ripgrep on those of the same keystrokes that are one word or phrase: it counts, and no more.

It reads the words of a record a line, parted and folded beforehand, and is a new process each time.
"""

import os
import shutil
import subprocess

from peer import run, size_of


class Ripgrep:
    name = "ripgrep"

    @staticmethod
    def build(collection, path, variant):
        with open(path, "w", encoding="utf-8") as file:
            for _, _, _, words in collection.records():
                file.write(f" {words} \n")
        return {"bytes": size_of(path), "bytesWithoutText": 0}

    def __init__(self, collection, path, variant):
        self.path = path
        self.program = shutil.which("rg")
        self.nothing = [0] * len(collection.themes), [0] * len(collection.types)

    def understands(self, wanted):
        terms = len(wanted.words) + len(wanted.phrases)
        parts = sum(bool(part) for name, part in vars(wanted).items() if name != "scores")
        return terms == 1 and parts == 1

    def rows(self, wanted):
        """It shows none."""

    def facets(self, wanted):
        patterns = []
        for forms, begun in wanted.words:
            patterns += [f" {form} " for form in forms]
            patterns += [f" {begun}"] if begun else []
        for words, is_open in wanted.phrases:
            patterns.append(" " + " ".join(words) + ("" if is_open else " "))
        if not patterns:
            return 0, *self.nothing
        # Of what may stand in a word, only a full stop means something else in a pattern.
        pattern = "|".join(patterns).replace(".", r"\.")
        command = [self.program, "--no-config", "--count", "--text", "--regexp", pattern]
        found = subprocess.run([*command, self.path], stdout=subprocess.PIPE, check=False)
        return int(found.stdout or 0), *self.nothing


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    run(Ripgrep, __doc__.split("\n")[0])
