"""Words of prose for generated consultations: a large vocabulary to which new words keep coming.

A word's frequency falls with its rank by the law of Zipf and Mandelbrot, and steeper beyond the ranks
that most people share (Ferrer i Cancho and Solé, "Two regimes in the frequencies of words", 2001).
English stands at the top, so that a search finds something; all else is made of syllables.
"""

import math
import statistics

from vocabulary import (
    CODAS, ENDINGS, FIELD_WORDS, FUNCTION_WORDS, GENERAL_WORDS, ONSETS, VOWELS, made_up_words)

TYPES = 150_000
# The exponents of both regimes, where the second begins, and Mandelbrot's offset.
EXPONENTS = (1.12, 1.9)
SHARED_RANKS = 6_000
OFFSET = 1.6
# Of every thousand words so many were never used before, which is what Heaps' law comes to in books
# of some million words.
NEW_WORDS = 4
# Of log-normal lengths of texts and of sentences, in words, a thousand quantiles each.
NORMAL = [statistics.NormalDist().inv_cdf((n + 0.5) / 1024) for n in range(1024)]
TEXT_LENGTHS = [min(900, max(2, round(68 * math.exp(0.6 * n)))) for n in NORMAL]
SENTENCE_LENGTHS = [min(90, max(2, round(16 * math.exp(0.6 * n)))) for n in NORMAL]


def prose_units(random, size):
    """Words alone, each as often among `size` as in prose of that many."""
    known = list(dict.fromkeys(FUNCTION_WORDS + _mixed(random, FIELD_WORDS + GENERAL_WORDS)))
    made = list(dict.fromkeys(made_up_words(random, TYPES // 3)))
    # What is said often is short (Zipf's law of abbreviation), but for chance.
    made.sort(key=lambda word: len(word) + 6 * random())
    words = (known + made)[:TYPES]
    weights = [_weight(rank) for rank in range(len(words))]
    total = sum(weights)
    table = []
    for word, weight in zip(words, weights):
        table.extend([word] * int(size * weight / total + random()))
    # What rounding adds or leaves is the commonest word's.
    return (table + [words[0]] * (size - len(table)))[-size:]


def new_word(random):
    """A word that hardly anybody has used."""
    syllables = 2 + int(random() * 2.2)
    word = "".join(_one(random, ONSETS) + _one(random, VOWELS) for _ in range(syllables))
    return word + _one(random, CODAS) + _one(random, ENDINGS)


def _weight(rank):
    first, second = EXPONENTS
    weight = (min(rank, SHARED_RANKS) + 1 + OFFSET) ** -first
    return weight * (rank / SHARED_RANKS) ** -second if rank > SHARED_RANKS else weight


def _mixed(random, words):
    return sorted(dict.fromkeys(words), key=lambda _: random())


def _one(random, choices):
    return choices[int(random() * len(choices))]
