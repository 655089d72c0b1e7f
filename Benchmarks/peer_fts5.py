#!/usr/bin/env python3
"""SQLite's FTS5 on the same keystrokes: with indexes of beginnings, or without.

The texts are in a table of their own, so that the index is measurable by itself. Every count of a
query comes from one statement: how many of its records have each combination of type and themes.
"""

import os

import apsw

from collection import admits
from peer import ROWS, run

PRAGMAS = """
pragma page_size = 8192; pragma journal_mode = off; pragma synchronous = off;
pragma mmap_size = 17179869184; pragma cache_size = -400000; pragma temp_store = memory;
pragma locking_mode = exclusive;
"""
THEME_BITS = 12


class FTS5:
    name = "fts5"

    @classmethod
    def build(cls, collection, path, variant):
        if os.path.exists(path):
            os.remove(path)
        connection = apsw.Connection(path)
        connection.execute(PRAGMAS)
        prefix = ", prefix = '1 2 3 4'" if variant == "prefix" else ""
        connection.execute(f"""
            create table records (id integer primary key, words text, labels text);
            create table facets (id integer primary key, key integer);
            create virtual table found using fts5 (
              words, labels, content = 'records', content_rowid = 'id',
              tokenize = "ascii tokenchars '.''' "{prefix});
            insert into found (found, rank) values ('hashsize', 100000000);
            insert into found (found, rank) values ('rank', 'bm25(1.0, 0.0)');
            """)
        with connection:
            connection.executemany("insert into records values (?, ?, ?)", (
                (id_, words, cls.labels(collection, type_, mask, values))
                for id_, (type_, mask, values, words) in enumerate(collection.records(), 1)))
            # Of no type: the place after the last.
            none = len(collection.types)
            connection.executemany("insert into facets values (?, ?)", (
                (id_, (type_ if type_ >= 0 else none) << THEME_BITS | mask)
                for id_, (type_, mask, _, _) in enumerate(collection.records(), 1)))
            connection.execute("insert into found (found) values ('rebuild')")
        connection.execute("insert into found (found) values ('optimize')")
        connection.execute("create index by_key on facets (key)")
        text = connection.execute(
            "select sum(pgsize) from dbstat where name = 'records'").fetchone()[0]
        connection.close()
        size = os.path.getsize(path)
        return {"bytes": size, "bytesWithoutText": size - text}

    @staticmethod
    def labels(collection, type_, mask, values):
        themes = [f"t{place}" for place in range(len(collection.themes)) if mask >> place & 1]
        return " ".join(["all", *themes, *([f"y{type_}"] if type_ >= 0 else []), values])

    def __init__(self, collection, path, variant):
        self.connection = apsw.Connection(path, flags=apsw.SQLITE_OPEN_READONLY)
        self.connection.execute(PRAGMAS)
        self.themes = len(collection.themes)
        self.types = len(collection.types)
        # What is found by no word and no filter is always the same.
        self.everything = self.connection.execute(
            "select key, count(*) from facets group by key").fetchall()

    @staticmethod
    def quoted(word):
        return '"' + word.replace('"', '""') + '"'

    def word(self, forms, begun):
        parts = [self.quoted(form) for form in forms]
        if begun:
            parts.append(self.quoted(begun) + "*")
        return "(" + " OR ".join(parts) + ")" if parts else None

    def phrase(self, words, is_open):
        return self.quoted(" ".join(words)) + ("*" if is_open else "")

    def match(self, wanted, is_whole):
        """The expression to match; without filters by theme and type unless it is whole.

        None where a word or value of the query is in no record.
        """
        needed = [self.word(*word) for word in wanted.words]
        needed += [self.phrase(*phrase) for phrase in wanted.phrases]
        excluded = [self.word(*word) for word in wanted.without_words]
        excluded += [self.phrase(*phrase) for phrase in wanted.without_phrases]
        labels = [[f"v{place}" for place in places] for places in wanted.values]
        unwanted = [f"v{place}" for place in wanted.without_values]
        if is_whole:
            for letter, places, without in (
                    ("t", wanted.themes, wanted.without_themes),
                    ("y", wanted.types, wanted.without_types)):
                labels += [[f"{letter}{place}" for place in places]] if places is not None else []
                unwanted += [f"{letter}{place}" for place in without]
        if None in needed or [] in labels:
            return None
        parts = [f"words : {part}" for part in needed]
        parts += [f"labels : ({' OR '.join(values)})" for values in labels]
        parts = parts or ["labels : all"]
        expression = " AND ".join(f"({part})" for part in parts)
        for part in filter(None, excluded):
            expression = f"({expression}) NOT (words : {part})"
        for label in unwanted:
            expression = f"({expression}) NOT (labels : {label})"
        return expression

    def understands(self, wanted):
        return True

    def rows(self, wanted):
        if wanted.is_everything:
            self.connection.execute(f"select words from records limit {ROWS}").fetchall()
            return
        match = self.match(wanted, True)
        if match is None:
            return
        order = "rank" if wanted.scores else "rowid"
        self.connection.execute(
            "select rowid, snippet(found, 0, '<', '>', '…', 24) from found where found match ?"
            f" order by {order} limit {ROWS}", (match,)).fetchall()

    def facets(self, wanted):
        themes, types, total = [0] * self.themes, [0] * self.types, 0
        for key, count in self.groups(wanted):
            type_ = key >> THEME_BITS
            places = [place for place in range(self.themes) if key >> place & 1]
            has_theme = admits(places, wanted.themes, wanted.without_themes)
            has_type = admits(
                [type_] if type_ < self.types else [], wanted.types, wanted.without_types)
            if has_theme and has_type:
                total += count
            for place in places if has_type else []:
                themes[place] += count
            if has_theme and type_ < self.types:
                types[type_] += count
        return total, themes, types

    def groups(self, wanted):
        if wanted.is_everything:
            return self.everything
        match = self.match(wanted, False)
        if match is None:
            return []
        if match == "(labels : all)":
            return self.everything
        return self.connection.execute(
            "select key, count(*) from found join facets on id = found.rowid"
            " where found match ? group by key", (match,))


if __name__ == "__main__":
    run(FTS5, __doc__.split("\n")[0])
