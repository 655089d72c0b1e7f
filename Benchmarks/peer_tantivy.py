#!/usr/bin/env python3
"""tantivy on the same keystrokes: with its words alone, or with a field of beginnings besides.

A word that is typed to the end is any of its forms. One that is not: the plain variant looks for
the terms that begin so, the other finds beginnings of up to six letters as terms. Of a phrase with
an unfinished last word tantivy follows fifty ends at the most, so its count may be too low.
"""

import os
import re
import shutil

import tantivy

from peer import ROWS, run, size_of

LONGEST_BEGINNING = 6
# A record's themes as two numbers of six bits, since tantivy counts the values of a field that has
# one in each record ten times faster than of one that has several.
HALVES = {"themes0": 0, "themes6": 6}


class Tantivy:
    name = "tantivy"

    @staticmethod
    def schema(variant):
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("words", stored=True, tokenizer_name="spaces")
        if variant == "prefix":
            builder.add_text_field("begun", tokenizer_name="spaces", index_option="basic")
        builder.add_text_field("values", tokenizer_name="spaces", index_option="basic")
        builder.add_unsigned_field("type", fast=True)
        for half in HALVES:
            builder.add_unsigned_field(half, fast=True)
        return builder.build()

    @classmethod
    def opened(cls, path, variant):
        index = tantivy.Index(cls.schema(variant), path=path)
        analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        index.register_tokenizer("spaces", analyzer)
        return index

    @classmethod
    def build(cls, collection, path, variant):
        shutil.rmtree(path, ignore_errors=True)
        os.makedirs(path)
        writer = cls.opened(path, variant).writer(heap_size=400_000_000, num_threads=2)
        for type_, mask, values, words in collection.records():
            themes = [place for place in range(len(collection.themes)) if mask >> place & 1]
            named = [f"t{place}" for place in themes] + ([f"y{type_}"] if type_ >= 0 else [])
            document = tantivy.Document()
            document.add_text("words", words)
            document.add_text("values", " ".join(["all", *named, values]))
            if type_ >= 0:
                document.add_unsigned("type", type_)
            for half, shift in HALVES.items():
                document.add_unsigned(half, mask >> shift & 63)
            if variant == "prefix":
                document.add_text("begun", " ".join({
                    word[:end] for word in set(words.split())
                    for end in range(1, min(len(word), LONGEST_BEGINNING) + 1)}))
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        stored = sum(
            entry.stat().st_size for entry in os.scandir(path) if entry.name.endswith(".store"))
        return {"bytes": size_of(path), "bytesWithoutText": size_of(path) - stored}

    def __init__(self, collection, path, variant):
        self.index = self.opened(path, variant)
        self.schema = self.schema(variant)
        self.searcher = self.index.searcher()
        self.has_beginnings = variant == "prefix"
        self.themes = len(collection.themes)
        self.types = len(collection.types)
        self.count = 0

    def term(self, field, word):
        return tantivy.Query.term_query(self.schema, field, word)

    def word(self, forms, begun):
        parts = [self.term("words", form) for form in forms]
        if begun and self.has_beginnings and len(begun) <= LONGEST_BEGINNING:
            parts.append(self.term("begun", begun))
        elif begun:
            parts.append(tantivy.Query.regex_query(self.schema, "words", re.escape(begun) + ".*"))
        return any_of(parts)

    def phrase(self, words, is_open):
        if is_open and len(words) > 1:
            return tantivy.Query.phrase_prefix_query(self.schema, "words", words)
        if is_open:
            return self.word([], words[0])
        if len(words) == 1:
            return self.term("words", words[0])
        return tantivy.Query.phrase_query(self.schema, "words", words)

    def query(self, wanted, with_themes, with_types):
        must = [self.word(*word) for word in wanted.words]
        must += [self.phrase(*phrase) for phrase in wanted.phrases]
        must_not = [self.word(*word) for word in wanted.without_words]
        must_not += [self.phrase(*phrase) for phrase in wanted.without_phrases]
        filters = [[f"v{place}" for place in places] for places in wanted.values]
        unwanted = [f"v{place}" for place in wanted.without_values]
        if with_themes:
            if wanted.themes is not None:
                filters.append([f"t{place}" for place in wanted.themes])
            unwanted += [f"t{place}" for place in wanted.without_themes]
        if with_types:
            if wanted.types is not None:
                filters.append([f"y{place}" for place in wanted.types])
            unwanted += [f"y{place}" for place in wanted.without_types]
        must += [
            tantivy.Query.const_score_query(
                any_of([self.term("values", value) for value in values]), 0.0)
            for values in filters]
        must_not += [self.term("values", value) for value in unwanted]
        if not must:
            must = [tantivy.Query.all_query()]
        if len(must) == 1 and not must_not:
            return must[0]
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Must, query) for query in must]
            + [(tantivy.Occur.MustNot, query) for query in must_not])

    def counts(self, query, is_by_theme, is_by_type):
        """The counts by theme, by type, or by both in one pass; None for what is not asked for."""
        fields = (list(HALVES) if is_by_theme else []) + (["type"] if is_by_type else [])
        found = self.searcher.aggregate(
            query, {field: {"terms": {"field": field, "size": 64}} for field in fields})
        themes = [0] * self.themes
        for field in HALVES if is_by_theme else []:
            for bucket in found[field]["buckets"]:
                for place in BITS[int(bucket["key"])]:
                    themes[HALVES[field] + place] += bucket["doc_count"]
        types = [0] * self.types
        for bucket in found["type"]["buckets"] if is_by_type else []:
            types[int(bucket["key"])] = bucket["doc_count"]
        return themes if is_by_theme else None, types if is_by_type else None

    def understands(self, wanted):
        return True

    def rows(self, wanted):
        """Finds the best rows, with their snippets, and counts all."""
        query = self.query(wanted, True, True)
        shown = query if wanted.scores else tantivy.Query.const_score_query(query, 1.0)
        found = self.searcher.search(shown, ROWS, count=True)
        self.count = found.count
        if not wanted.scores:
            for _, address in found.hits:
                self.searcher.doc(address)
            return
        generator = tantivy.SnippetGenerator.create(self.searcher, query, self.schema, "words")
        for _, address in found.hits:
            generator.snippet_from_doc(self.searcher.doc(address)).highlighted()

    def facets(self, wanted):
        has_themes = wanted.themes is not None or wanted.without_themes
        has_types = wanted.types is not None or wanted.without_types
        if not has_themes and not has_types:
            return self.count, *self.counts(self.query(wanted, True, True), True, True)
        themes, _ = self.counts(self.query(wanted, False, True), True, False)
        _, types = self.counts(self.query(wanted, True, False), False, True)
        return self.count, themes, types


BITS = [[place for place in range(6) if number >> place & 1] for number in range(64)]


def any_of(parts):
    if len(parts) == 1:
        return parts[0]
    if not parts:
        return tantivy.Query.empty_query()
    return tantivy.Query.boolean_query([(tantivy.Occur.Should, part) for part in parts])


if __name__ == "__main__":
    run(Tantivy, __doc__.split("\n")[0])
