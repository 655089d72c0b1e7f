"""The words of a text by the rules of a query's meaning, read anew: a second opinion on ours."""

import re
import sys
import unicodedata

APOSTROPHES = "\u2018\u2019\u201a\u201b\u2039\u203a\u02bc"
QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u301d\u301e\u301f"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b"


def _ideograph(character):
    name = unicodedata.name(character, "")
    return name.startswith(
        ("CJK UNIFIED IDEOGRAPH", "CJK COMPATIBILITY IDEOGRAPH", "HIRAGANA", "KATAKANA",
         "IDEOGRAPHIC NUMBER", "IDEOGRAPHIC ITERATION", "VERTICAL IDEOGRAPHIC", "HANGZHOU",
         "HENTAIGANA"))


def _table():
    """What becomes of a scalar once a text is taken apart (NFKD)."""
    table = dict.fromkeys(map(ord, APOSTROPHES), "'")
    table.update(dict.fromkeys(map(ord, QUOTES), '"'))
    table.update(dict.fromkeys(map(ord, DASHES), "-"))
    for code in range(0x80, sys.maxunicode + 1):
        character = chr(code)
        category = unicodedata.category(character)
        if category[0] == "M":
            table[code] = None
        elif category in ("No", "Nl", "Lo", "Lm") and _ideograph(character):
            table[code] = f" {character} "
        elif category in ("No", "Nl"):
            table[code] = " "
    return table


TABLE = _table()
THOUSANDS = re.compile(r"(?<=\d),(?=\d)")
TOKEN = re.compile(r"(?:[^\W_]|(?<=[^\W\d_])'(?=[^\W\d_])|(?<=\d)\.(?=\d))+")


def folded(text):
    """NFKD, marks removed, case folded, typographic signs made plain."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).translate(TABLE).casefold()


def tokens(text):
    text = folded(text)
    if "," in text:
        text = THOUSANDS.sub("", text)
    return TOKEN.findall(text)
