"""Figures of comparisons as they are kept, and quantiles of them."""

import json
import os


class Figures:
    """What one comparison measured.

    Of each engine, by its name: `builds`, how its index was made (seconds, bytes, and those of them
    that are no text); `memory` in kilobytes; `first`, the microseconds from the opening to the first
    answer of a new process, by query; `disagreements` with us in counts and facets; `keystrokes`, a
    row for each with the query and the microseconds with and without facets. Then `bytes` of
    responses, `rounds`, and the `machine` with its `load` and its `versions` of programs.
    """

    def __init__(self, folder):
        with open(os.path.join(folder, "figures.json"), encoding="utf-8") as file:
            measured = json.load(file)
        self.builds, self.memory = measured["builds"], measured["memory"]
        self.first, self.disagreements = measured["first"], measured["disagreements"]
        self.keystrokes, self.bytes = measured["keystrokes"], measured["bytes"]
        self.rounds, self.load = measured["rounds"], measured["load"]
        self.machine, self.versions = measured["machine"], measured["versions"]
        self.records = sum(1 for _ in open(os.path.join(folder, "responses.jsonl"), "rb"))
        self.checked = None
        path = os.path.join(folder, "checked.json")
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                self.checked = json.load(file)

    def times(self, name, like=None, chosen=lambda query: True, without_facets=False):
        """An engine's milliseconds, sorted; of those keystrokes alone that another one ran."""
        place = 2 if without_facets else 1
        ran = {row[0] for row in self.keystrokes[like or name]}
        return sorted(
            row[place] / 1000 for row in self.keystrokes[name] if row[0] in ran and chosen(row[0]))

    def ratio(self, name, share, **options):
        """Our quantile to that of another engine on the same keystrokes."""
        chosen = options.get("chosen", lambda query: True)
        ours = quantile(self.times("greenpaper", like=name, chosen=chosen), share)
        return ours / quantile(self.times(name, **options), share)

    @property
    def size(self):
        return f"{self.records // 1000:,}k" if self.records < 1_000_000 else (
            f"{self.records / 1e6:g}M")


def quantile(times, share):
    return times[min(len(times) - 1, int(len(times) * share))]
