"""What a query means, read anew from its description: a second opinion on ours."""

import dataclasses

from tokens import folded, tokens

COMMON_FIELDS = ["kind", "theme", "type", "source", "question", "position", "evidence", "status"]


@dataclasses.dataclass
class Term:
    """Words to look for: one with its inflections, or several next to each other as they are."""
    words: list
    is_phrase: bool
    is_prefix: bool
    is_excluded: bool


@dataclasses.dataclass
class Filter:
    """A value that records have, or lack where it is excluded."""
    field: str
    value: str
    is_prefix: bool
    is_excluded: bool

    def names(self, spellings):
        value = folded(self.value)
        return any(
            folded(spelling) == value or self.is_prefix and folded(spelling).startswith(value)
            for spelling in spellings)


@dataclasses.dataclass
class Query:
    terms: list
    filters: list


def parse(text, attributes):
    """Reads a query; `attributes` are the names of fields beyond the common ones."""
    fields = {folded(name): name for name in [*attributes, *COMMON_FIELDS]}
    query = Query([], [])
    rest = text.lstrip()
    while rest:
        rest = _read(rest, fields, query).lstrip()
    return query


def _read(rest, fields, query):
    is_excluded = folded(rest[0]) == "-"
    rest = rest[is_excluded:]
    if _is_quote(rest):
        words, rest, is_closed = _quoted(rest)
        field = fields.get(folded(words))
        if rest.startswith(":") and field:
            return _read_value(rest[1:], field, is_excluded, query)
        _add(query, words, True, not is_closed, is_excluded)
        return rest
    name = rest.split(":", 1)[0]
    if ":" in rest and not any(map(str.isspace, name)):
        field = fields.get(folded(name))
        if field:
            return _read_value(rest[len(name) + 1:], field, is_excluded, query)
        value, left, is_unfinished = _value(rest[len(name) + 1:])
        _add(query, f"{name}:{value}", False, is_unfinished, is_excluded)
        return left
    word, rest = _bare(rest)
    _add(query, word, False, not rest, is_excluded)
    return rest


def _read_value(rest, field, is_excluded, query):
    value, rest, is_unfinished = _value(rest)
    if value.strip():
        query.filters.append(Filter(field, value, is_unfinished, is_excluded))
    return rest


def _add(query, spelling, is_phrase, is_prefix, is_excluded):
    words = tokens(spelling)
    if words:
        query.terms.append(Term(words, is_phrase or len(words) > 1, is_prefix, is_excluded))


def _value(rest):
    if _is_quote(rest):
        value, rest, is_closed = _quoted(rest)
        return value, rest, not is_closed
    value, rest = _bare(rest)
    return value, rest, not rest


def _bare(rest):
    for place, letter in enumerate(rest):
        if letter.isspace():
            return rest[:place], rest[place:]
    return rest, ""


def _is_quote(rest):
    return bool(rest) and folded(rest[0]) == '"'


def _quoted(rest):
    for place in range(1, len(rest)):
        if _is_quote(rest[place]):
            return rest[1:place], rest[place + 1:], True
    return rest[1:], "", False
