"""How fast the program must be and aims to be, each figure held against what was measured."""

import dataclasses

from figures import quantile


@dataclasses.dataclass
class Target:
    """A figure, the lower the better; one that must be high is kept as its inverse.

    One that is only told has nothing to reach.
    """
    name: str
    value: float
    must: float | None
    aim: float | None
    shown: str
    must_shown: str
    aim_shown: str


def all_of(sizes):
    """The targets that comparisons at some sizes, smallest first, can answer."""
    found = []
    for figures in sizes:
        if figures.records in KEYSTROKES:
            found += _keystrokes(figures, *KEYSTROKES[figures.records])
        found += _building(figures)
        if figures.records == 1_000_000:
            found += _million(figures)
    if len(sizes) > 1 and sizes[-1].records == 10 * sizes[-2].records:
        found += _growth(sizes[-2], sizes[-1])
    return found


# By the number of responses: what must be reached and what is aimed at, at p50 and at p99.
KEYSTROKES = {100_000: [(0.2, 0.1), (0.3, 0.1)], 1_000_000: [(0.15, 0.08), (0.22, 0.03)]}


def _keystrokes(figures, *pairs):
    peers = [name for name in figures.keystrokes if name.startswith("tantivy")]
    for (label, share), (must, aim) in zip([("p50", 0.5), ("p99", 0.99)], pairs):
        if peers:
            name = f"{figures.size}: keystroke {label} to the faster tantivy"
            yield _ratio(name, max(figures.ratio(peer, share) for peer in peers), must, aim)
            value = max(figures.ratio(peer, share, without_facets=True) for peer in peers)
            yield Target(f"{name}, its facets left out", value, None, None, f"{value:.3g}x", "", "")


def _building(figures):
    build = figures.builds["greenpaper"]
    if "tantivy-plain" in figures.builds:
        rate = figures.builds["tantivy-plain"]["seconds"] / build["seconds"]
        yield Target(
            f"{figures.size}: building to tantivy plain", 1 / rate, 1 / 2, 1 / 4, f"{rate:.2f}x",
            ">= 2x", "4x")
    if build["bytes"]:
        yield _ratio(
            f"{figures.size}: index to JSONL", build["bytesWithoutText"] / figures.bytes, 0.35,
            0.28)


def _million(figures):
    if "fts5-prefix" in figures.keystrokes:
        for label, share, must in (("p50", 0.5, 100), ("p99", 0.99, 400)):
            value = figures.ratio("fts5-prefix", share)
            yield Target(
                f"1M: keystroke {label} to FTS5 with prefixes", value, 1 / must, 1 / must,
                f"1/{1 / value:,.0f}", f"<= 1/{must}", "")
    tantivy = figures.first.get("tantivy-prefix")
    if tantivy:
        ours = figures.first["greenpaper"]
        value = max(ours[query] / tantivy[query] for query in ours)
        yield _ratio("1M: first answer to tantivy", value, 0.3, 0.1)
        value = figures.ratio(
            "tantivy-prefix", 0.5, chosen=lambda query: query.startswith('"of the'))
        yield _ratio("1M: phrases as common as “of the” to tantivy", value, 0.5, 0.2)
    building = figures.builds["greenpaper"]["RssAnonMost"] / 1024
    yield _megabytes("1M: memory while building", building, 465, 280)
    yield _megabytes(
        "1M: memory while answering", figures.memory["greenpaper"]["RssAnon"] / 1024, 64, 32)


def _growth(small, large):
    for label, share in (("p50", 0.5), ("p99", 0.99)):
        name = f"growth of {label} from {small.size} to {large.size}"
        yield _growing(name, small, large, share, must=6, aim=6)
    yield _growing(
        "growth of p50 of a single word's beginnings", small, large, 0.5, must=6, aim=2,
        chosen=lambda query: query.isalpha())


def _growing(name, small, large, share, must, aim, **options):
    def at(figures):
        return quantile(figures.times("greenpaper", **options), share)

    value = at(large) / at(small)
    return Target(name, value, must, aim, f"{value:.1f}x", f"<= {must}x", f"<= {aim}x")


def _ratio(name, value, must, aim):
    return Target(name, value, must, aim, f"{value:.3g}x", f"<= {must}x", f"{aim}x")


def _megabytes(name, value, must, aim):
    return Target(name, value, must, aim, f"{value:,.0f} MB", f"<= {must} MB", f"{aim} MB")
