"""What the other engines that are measured have in common: their data, and how they are driven.

A peer is given each query already read, words and values resolved to what its index holds, so that
its time is its own. It answers with twenty rows and their snippets, and then with the counts of all
and by theme and type; how long the first took by itself is said too.
"""

import argparse
import gc
import json
import os
import sys
import time

import Stemmer

from collection import Collection, places_of
from query import parse

ROWS = 20


class Wanted:
    """A query as it is put to a peer."""

    def __init__(self, text, collection, forms_of):
        query = parse(text, collection.attributes)
        # Each word: its forms, and the beginning that stands for more of them, or None.
        self.words, self.without_words = [], []
        # Each phrase: its words, and whether the last one is a beginning.
        self.phrases, self.without_phrases = [], []
        self.scores = False
        for term in query.terms:
            if term.is_phrase:
                phrases = self.without_phrases if term.is_excluded else self.phrases
                phrases.append((term.words, term.is_prefix))
                self.scores |= not term.is_excluded
                continue
            word = term.words[0]
            begun = word if term.is_prefix else None
            forms = [form for form in forms_of(word) if not begun or not form.startswith(begun)]
            words = self.without_words if term.is_excluded else self.words
            words.append((forms, begun))
            self.scores |= not term.is_excluded and (begun is None or len(begun) > 2)
        self.themes, self.without_themes = self._named(query, "theme", collection.themes)
        self.types, self.without_types = self._named(query, "type", collection.types)
        self.values, self.without_values = self._values(query, collection)

    @staticmethod
    def _named(query, field, named):
        filters = [filter_ for filter_ in query.filters if filter_.field == field]
        wanted = [filter_ for filter_ in filters if not filter_.is_excluded]
        unwanted = [filter_ for filter_ in filters if filter_.is_excluded]

        def places(filters):
            return sorted(set().union(*(places_of(each, named) for each in filters)))

        return places(wanted) if wanted else None, places(unwanted)

    @staticmethod
    def _values(query, collection):
        wanted, unwanted = {}, []
        for filter_ in query.filters:
            if filter_.field in ("theme", "type"):
                continue
            places = [
                place for place, (field, value) in enumerate(collection.values)
                if field == filter_.field and filter_.names(collection.spellings(field, value))]
            if filter_.is_excluded:
                unwanted += places
            else:
                wanted.setdefault(filter_.field, []).extend(places)
        return list(wanted.values()), unwanted

    @property
    def is_everything(self):
        return not any(vars(self).values())


def forms_by_stem(collection):
    """A function from a word to all forms in the collection that have its stem."""
    stemmer = Stemmer.Stemmer("english")
    by_stem = {}
    for form, stem in zip(collection.forms, stemmer.stemWords(collection.forms)):
        by_stem.setdefault(stem, []).append(form)
    return lambda word: by_stem.get(stemmer.stemWord(word), [])


def run(engine, description):
    """Runs a peer from the command line: makes its index, or answers on demand."""
    options = argparse.ArgumentParser(description=description)
    options.add_argument("--build", action="store_true", help="make the index, and say how it went")
    options.add_argument("--variant", default="plain")
    options.add_argument("--every", type=int, default=1, help="run each Nth query only")
    options.add_argument("folder")
    options.add_argument("queries")
    options = options.parse_args()
    collection = Collection(options.folder)
    index = os.path.join(options.folder, f"{engine.name}-{options.variant}")
    if options.build:
        began = time.perf_counter()
        figures = engine.build(collection, index, options.variant)
        print(json.dumps({"seconds": time.perf_counter() - began, **figures}))
        return
    forms_of = forms_by_stem(collection)
    with open(options.queries, encoding="utf-8") as file:
        lines = file.read().removesuffix("\n").split("\n")[::options.every]
    wanted = [Wanted(line, collection, forms_of) for line in lines]
    # What only reading queries needs is no part of the peer's memory.
    collection.forms = None
    del forms_of
    began = time.perf_counter()
    peer = engine(collection, index, options.variant)
    gc.collect()
    gc.disable()
    print(json.dumps({"openingMicroseconds": (time.perf_counter() - began) * 1e6}), flush=True)
    for _ in sys.stdin:
        # Nobody reads answers while others are timed.
        answers = []
        for line, query in zip(lines, wanted):
            if not peer.understands(query):
                continue
            began = time.perf_counter()
            peer.rows(query)
            between = (time.perf_counter() - began) * 1e6
            count, themes, types = peer.facets(query)
            elapsed = (time.perf_counter() - began) * 1e6
            facets = {
                "theme": {
                    theme["id"]: n for theme, n in zip(collection.themes, themes)},
                "type": {type_["name"]: n for type_, n in zip(collection.types, types)}}
            answers.append(json.dumps({
                "query": line, "count": count, "facets": facets, "microseconds": elapsed,
                "microsecondsWithoutFacets": between}))
        print("".join(f"{answer}\n" for answer in answers), flush=True)


def size_of(path):
    """How many bytes a file or the files of a folder have."""
    if os.path.isfile(path):
        return os.path.getsize(path)
    return sum(entry.stat().st_size for entry in os.scandir(path))
