#!/usr/bin/env python3
"""Makes a consultation of any size, the same bytes for the same seed on every machine.

Usage: generate.py [--responses N] [--seed S] [--vocabulary large] FOLDER
       generate.py [--responses N] [--seed S] --texts CSV [--column NAME] FOLDER

Without --texts, texts are made of words as often as English and this field have them, in sentences
with the punctuation, the slips and the campaign letters that consultations bring. With --vocabulary
large, they are prose of 150,000 words and ever new ones, without set phrases or letters. With
--texts, they are the texts of a CSV file, in turn and over again. Types, themes and attributes are
drawn.
"""

import argparse
import array
import csv
import json
import math
import multiprocessing
import os
import random
import statistics
import sys

from prose import NEW_WORDS, SENTENCE_LENGTHS, TEXT_LENGTHS, new_word, prose_units
from respondents import AGES, AUTHORITIES, POSITIONS, QUESTIONS, SERVICES, TYPES
from vocabulary import TOPICS, units

SHARD = 5_000
TABLE_BITS = 22
STOCK_ANSWERS = [
    "No", "No.", "N/A", "n/a", "Nothing", "None", "Not sure.", "As above", "Yes", "See above.",
    "Don't know", "No comment", "nothing to add", "-", "I agree.", "Please see my answer to "
    "question 2.", "More support.", "More funding.", "Yes, fully agree", "Time will tell."]
# Of log-normal lengths, in words and set phrases, a thousand quantiles.
LENGTHS = [
    min(800, max(1, round(30 * math.exp(0.75 * deviations))))
    for deviations in (statistics.NormalDist().inv_cdf((n + 0.5) / 1024) for n in range(1024))]
SLIPS = "abcdefghijklmnopqrstuvwxyz"


class Writer:
    """Draws responses with one generator of random numbers, from what all shards share."""

    def __init__(self, seed, table, letters):
        self.source = random.Random(seed)
        self.random = self.source.random
        self.table = table
        self.letters = letters

    def below(self, count):
        return int(self.random() * count)

    def one(self, choices):
        return choices[int(self.random() * len(choices))]

    def common(self, choices):
        """One of them, the first ones far more often."""
        return choices[int(self.random() ** 3 * len(choices))]

    def words(self, count):
        drawn = array.array("I", self.source.randbytes(4 * count))
        if sys.byteorder == "big":
            drawn.byteswap()
        mask, table = (1 << TABLE_BITS) - 1, self.table
        return [table[number & mask] for number in drawn]

    def text(self, topic):
        chance = self.random()
        if chance < 0.02:
            return ""
        if chance < 0.10:
            return self.one(STOCK_ANSWERS)
        if chance < 0.15:
            return self.common(self.letters)
        if chance < 0.19:
            return self.near(self.common(self.letters), topic)
        if chance < 0.192:
            return self.composed(250 + self.below(450), topic)
        return self.composed(LENGTHS[self.below(1024)], topic)

    def near(self, letter, topic):
        """A campaign letter that somebody has made their own."""
        sentences = letter.split(". ")
        sentences[self.below(len(sentences))] = self.composed(4 + self.below(20), topic).rstrip(".")
        return ". ".join(sentences)

    def composed(self, length, topic):
        words = self.words(length)
        phrases = TOPIC_PHRASES[topic]
        for _ in range(1 + length // 30):
            words[self.below(length)] = self.one(phrases)
        for _ in range(int(length * 0.008 + self.random())):
            place = self.below(length)
            words[place] = self.rare(words[place])
        text = self.sentences(words)
        chance = self.random()
        if chance < 0.05:
            text = text.lower()
        elif chance < 0.055:
            text = text.upper()
        return text.replace("'", "’") if self.random() < 0.3 else text

    def rare(self, word):
        """A number, or a slip of the keyboard."""
        if self.random() < 0.25:
            number = self.below(10 ** (1 + self.below(5)))
            return self.one(["{:,}", "{}", "£{:,}", "{}%", "{:,}.5"]).format(number)
        place = self.below(len(word))
        kind = self.below(5)
        if kind == 4:
            return word + self.words(1)[0]
        if kind == 0:
            return word[:place] + word[place + 1:] or word
        if kind == 1:
            return word[:place] + self.one(SLIPS) + word[place:]
        if kind == 2:
            return word[:place] + word[place:place + 2][::-1] + word[place + 2:]
        return word[:place] + self.one(SLIPS) + word[place + 1:]

    def sentence_length(self):
        return 4 + int(self.random() * self.random() * 36)

    def sentences(self, words):
        parts = []
        start = 0
        while start < len(words):
            end = start + self.sentence_length()
            sentence = words[start:end]
            chance = self.random()
            if len(sentence) > 7:
                middle = 2 + self.below(len(sentence) - 4)
                if chance < 0.55:
                    sentence[middle] += ","
                elif chance < 0.62:
                    sentence[middle] += self.one([" -", " –", ";", ":", "…", " /"])
                elif chance < 0.66:
                    sentence[middle] = self.one(['"{}"', "“{}”", "({})", "'{}'"]).format(
                        sentence[middle])
            first = sentence[0]
            sentence[0] = first[:1].upper() + first[1:]
            parts.append(" ".join(sentence))
            parts.append(ENDS[self.below(32)])
            start = end
        return "".join(parts).rstrip()

    def response(self, number, text=None):
        topic = self.common(TOPIC_NAMES)
        line = {"id": f"r{number}", "text": self.text(topic) if text is None else text}
        chance = self.random()
        if chance < 0.97:
            line["respondentType"] = self.common(TYPE_NAMES)
        line["question"] = QUESTION_NAMES[self.below(len(QUESTION_NAMES))]
        themes = [topic] if self.random() < 0.8 else []
        while len(themes) < 4 and self.random() < 0.3:
            themes.append(self.common(TOPIC_NAMES))
        if themes:
            line["themes"] = list(dict.fromkeys(themes))
        if chance < 0.4:
            line["position"] = self.common(POSITIONS)
        if chance > 0.7:
            line["evidenceRich"] = self.random() < 0.2
        line["attributes"] = self.attributes()
        if self.random() < 0.01:
            line["repeats"] = 2 + self.below(40)
        return line

    def attributes(self):
        region, authority = AUTHORITY_NAMES[int(self.random() ** 2.5 * len(AUTHORITY_NAMES))]
        attributes = {"Region": [region]}
        if self.random() < 0.9:
            attributes["Age"] = [AGES[int(self.random() ** 1.4 * len(AGES))]]
        attributes["Local authority"] = [authority]
        services = [self.common(SERVICES) for _ in range(int(self.random() ** 3 * 4))]
        if services:
            attributes["Services"] = list(dict.fromkeys(services))
        return attributes


class ProseWriter(Writer):
    """Draws texts of a large vocabulary, in which little is said twice."""

    def text(self, topic):
        words = self.words(TEXT_LENGTHS[self.below(1024)])
        for place in range(len(words)):
            if self.random() < NEW_WORDS / 1000:
                words[place] = new_word(self.random)
        if self.random() < 0.25:
            words[self.below(len(words))] = self.one(TOPIC_PHRASES[topic])
        return self.sentences(words)

    def sentence_length(self):
        return SENTENCE_LENGTHS[self.below(1024)]


TOPIC_NAMES = list(TOPICS)
TOPIC_PHRASES = {name: phrases.split("|") for name, (_, phrases) in TOPICS.items()}
TYPE_NAMES = list(TYPES)
QUESTION_NAMES = list(QUESTIONS)
# In turns from each region, so that each has some of the large and of the small ones.
AUTHORITY_NAMES = sorted(
    ((region, name) for region, names in AUTHORITIES.items() for name in names.split("|")),
    key=lambda pair: AUTHORITIES[pair[0]].split("|").index(pair[1]))
ENDS = [". "] * 24 + [".\n\n"] * 2 + ["! "] * 2 + ["? "] * 2 + ["\n", " "]


def shard(number, shared):
    """The lines of one shard, which depend on the seed and its number alone."""
    seed, responses, writer, table, letters, texts = shared
    writer = writer(f"{seed}/{number}", table, letters)
    lines = []
    for response in range(number * SHARD, min((number + 1) * SHARD, responses)):
        text = texts[response % len(texts)] if texts else None
        line = writer.response(response + 1, text)
        lines.append(json.dumps(line, ensure_ascii=False, separators=(",", ":")))
    return ("\n".join(lines) + "\n").encode()


def outline(responses, seed):
    return {
        "format": "greenpaper/1",
        "title": f"A generated consultation of {responses:,} responses",
        "subtitle": f"Seed {seed}; none of it was said by anyone",
        "language": "en-GB",
        "published": "2023-09-21",
        "respondentTypes": [{"id": name, "name": words} for name, words in TYPES.items()],
        "questions": [
            {"id": name, "number": name[1:], "text": words} for name, words in QUESTIONS.items()],
        "themes": [{"id": name, "name": words} for name, (words, _) in TOPICS.items()],
    }


SHARED = ()


def work(number):
    return shard(number, SHARED)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--responses", type=int, default=100_000)
    options.add_argument("--seed", default="1")
    options.add_argument("--vocabulary", choices=["field", "large"], default="field")
    options.add_argument("--texts", help="a CSV file whose texts are used, over and over again")
    options.add_argument("--column", default="feedback", help="the column with the texts")
    options.add_argument("folder")
    options = options.parse_args()
    os.makedirs(options.folder, exist_ok=True)

    texts = None
    if options.texts:
        with open(options.texts, encoding="utf-8-sig", newline="") as file:
            texts = [row[options.column] for row in csv.DictReader(file)]
    source = random.Random(options.seed)
    is_prose = options.vocabulary == "large"
    make = prose_units if is_prose else units
    table = [] if texts else make(source.random, 1 << TABLE_BITS)
    author = Writer(f"{options.seed}/letters", table, [])
    letters = [] if texts or is_prose else [
        author.composed(60 + author.below(120), author.one(TOPIC_NAMES)) for _ in range(12)]
    global SHARED
    writer = ProseWriter if is_prose else Writer
    SHARED = (options.seed, options.responses, writer, table, letters, texts)

    with open(os.path.join(options.folder, "consultation.json"), "w", encoding="utf-8") as file:
        json.dump(outline(options.responses, options.seed), file, ensure_ascii=False, indent=2)
        file.write("\n")
    path = os.path.join(options.folder, "responses.jsonl")
    shards = range((options.responses + SHARD - 1) // SHARD)
    # Forked, so that the table of words is there without being made again.
    with multiprocessing.get_context("fork").Pool() as pool, open(path + ".part", "wb") as file:
        for lines in pool.imap(work, shards):
            file.write(lines)
    os.replace(path + ".part", path)
    print(f"{path}: {options.responses:,} responses, {os.path.getsize(path) / 1e6:,.1f} MB")


if __name__ == "__main__":
    main()
