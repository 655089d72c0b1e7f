#!/usr/bin/env python3
"""Counts by brute force what queries find, and compares with what `keystrokes` counted.

Usage: check_counts.py [--queries N] FOLDER [ANSWERS]

ANSWERS are the lines of JSON that `keystrokes` wrote for the same folder, else those of the last
comparison there. Every record is looked at for every query; no index is made. Needs PyStemmer.
Ends with 1 where anything differs. Writes FOLDER/checked.json.
"""

import argparse
import collections
import json
import os
import re
import sys
import time

import Stemmer

from collection import Collection, admits
from query import parse

# Fields whose lack is a value too; a record that is no passage lacks it without being found by it.
LACKABLE = {"theme", "question", "position"}


class Brute:
    """One query, ready to be held against records."""

    def __init__(self, text, collection, stems, words):
        query = parse(text, collection.attributes)
        self.needed = self.unwanted = 0
        self.phrases = []
        for term in query.terms:
            if not term.is_phrase:
                bit = words.bit(lambda form, term=term: _is_word(form, term, stems))
                if term.is_excluded:
                    self.unwanted |= bit
                else:
                    self.needed |= bit
                continue
            end = r"\S*(?= )" if term.is_prefix else "(?= )"
            pattern = re.compile(" " + re.escape(" ".join(term.words)) + end)
            self.phrases.append((pattern, term.is_excluded))
            if not term.is_excluded:
                # A record without a phrase's words need not be read.
                for place, word in enumerate(term.words):
                    is_open = term.is_prefix and place == len(term.words) - 1
                    self.needed |= words.bit(
                        lambda form, word=word, is_open=is_open:
                        form == word or is_open and form.startswith(word))
        self.themes = self._places(query, "theme", collection.themes)
        self.types = self._places(query, "type", collection.types)
        self.others = self._others(query, collection)
        self.total = 0
        self.by_theme = [0] * len(collection.themes)
        self.by_type = [0] * len(collection.types)

    @staticmethod
    def _places(query, field, named):
        """The places that the query wants, or None, and those that it does not."""
        filters = [filter_ for filter_ in query.filters if filter_.field == field]

        def places(excluded):
            chosen = [filter_ for filter_ in filters if filter_.is_excluded == excluded]
            if not chosen:
                return None
            return {
                place for place, value in enumerate(named)
                if any(filter_.names([value["id"], value["name"]]) for filter_ in chosen)}

        return places(False), places(True) or set()

    @staticmethod
    def _others(query, collection):
        """For each other field the values wanted, or None, and those not."""
        others = collections.defaultdict(lambda: [None, set()])
        for filter_ in query.filters:
            if filter_.field in ("theme", "type"):
                continue
            places = {
                f"v{place}" for place, (field, value) in enumerate(collection.values)
                if field == filter_.field and filter_.names(collection.spellings(field, value))}
            wanted, unwanted = others[filter_.field]
            if filter_.is_excluded:
                unwanted |= places
            else:
                others[filter_.field][0] = (wanted or set()) | places
        return list(others.values())

    def take(self, type_, mask, values, text):
        for pattern, is_excluded in self.phrases:
            if (pattern.search(text) is None) != is_excluded:
                return
        for wanted, unwanted in self.others:
            if wanted is not None and not wanted & values or unwanted & values:
                return
        themes = [place for place in range(len(self.by_theme)) if mask >> place & 1]
        has_theme = admits(themes, *self.themes)
        has_type = admits([type_] if type_ >= 0 else [], *self.types)
        self.total += has_theme and has_type
        if has_type:
            for place in themes:
                self.by_theme[place] += 1
        if has_theme and type_ >= 0:
            self.by_type[type_] += 1


def _is_word(form, term, stems):
    word = term.words[0]
    return stems(form) == stems(word) or form == word or term.is_prefix and form.startswith(word)


class Words:
    """For each form of a word, which of the words asked for it is, as bits."""

    def __init__(self, forms):
        self.forms = forms
        self.masks = dict.fromkeys(forms, 0)
        self.count = 0

    def bit(self, is_meant):
        bit = 1 << self.count
        self.count += 1
        for form in self.forms:
            if is_meant(form):
                self.masks[form] |= bit
        return bit


def count(collection, texts):
    stemmer = Stemmer.Stemmer("english")
    known = dict(zip(collection.forms, stemmer.stemWords(collection.forms)))
    words = Words(collection.forms)
    queries = [
        Brute(text, collection, lambda form: known.get(form) or stemmer.stemWord(form), words)
        for text in texts]
    masks = words.masks
    for type_, themes, values, line in collection.records():
        mask = 0
        for form in set(line.split()):
            mask |= masks[form]
        values, text = set(values.split()), f" {line} "
        for query in queries:
            if query.needed & mask == query.needed and not query.unwanted & mask:
                query.take(type_, themes, values, text)
    return queries


def differences(collection, query, answer):
    """What `keystrokes` said otherwise, as sentences."""
    if query.total != answer["count"]:
        yield f"{answer['count']} records, not {query.total}"
    expected = {
        "theme": {theme["id"]: n for theme, n in zip(collection.themes, query.by_theme)},
        "type": {type_["name"]: n for type_, n in zip(collection.types, query.by_type)},
    }
    for field, counts in expected.items():
        for value, number in counts.items():
            said = answer["facets"][field].get(value, 0)
            if said != number:
                yield f"{field} {value}: {said}, not {number}"


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--queries", type=int, default=50, help="how many, at even distances")
    options.add_argument("folder")
    options.add_argument("answers", nargs="?")
    options = options.parse_args()
    path = options.answers or os.path.join(options.folder, "answers.jsonl")
    began = time.time()
    with open(path, encoding="utf-8") as file:
        answers = {}
        for line in file:
            answer = json.loads(line)
            answers.setdefault(answer["query"], answer)
    answers = list(answers.values())
    if not answers:
        sys.exit(f"{path}: no answers to check")
    answers = answers[::max(1, len(answers) // options.queries)]
    collection = Collection(options.folder)
    queries = count(collection, [answer["query"] for answer in answers])
    failed = 0
    for query, answer in zip(queries, answers):
        found = list(differences(collection, query, answer))
        failed += bool(found)
        if found:
            print(f"{answer['query']!r}: {'; '.join(found)}")
    print(f"{len(answers)} queries in {time.time() - began:.0f} s: {failed} counted otherwise")
    with open(os.path.join(options.folder, "checked.json"), "w", encoding="utf-8") as file:
        json.dump({"queries": len(answers), "otherwise": failed}, file)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
