"""A consultation of responses as independent programs read it: its words and values, prepared.

Preparing parts the texts into words once, so that a peer's time is its own and not Python's.
"""

import json
import multiprocessing
import os

from tokens import tokens

NOT_STATED = "not stated"
BATCH = 4_000


class Collection:
    """A folder's themes and types, and its records in the order of the file, prepared."""

    def __init__(self, folder):
        self.folder = folder
        self.lines = os.path.join(folder, "responses.jsonl")
        self.prepared = os.path.join(folder, "prepared.tsv")
        with open(os.path.join(folder, "consultation.json"), encoding="utf-8") as file:
            outline = json.load(file)
        self.themes = outline["themes"]
        self.types = outline["respondentTypes"] + [{"id": NOT_STATED, "name": "Not stated"}]
        self.questions = outline.get("questions", [])
        newest = max(os.path.getmtime(path) for path in (self.lines, __file__))
        if not os.path.exists(self.prepared) or os.path.getmtime(self.prepared) < newest:
            self._prepare()
        with open(self.prepared + ".json", encoding="utf-8") as file:
            facts = json.load(file)
        # Values beyond themes and types, each by its place: [field, value].
        self.values = facts["values"]
        self.forms = facts["forms"]

    @property
    def attributes(self):
        common = {"question", "position", "evidence"}
        return list(dict.fromkeys(field for field, _ in self.values if field not in common))

    def spellings(self, field, value):
        """How a query may call a value."""
        for question in self.questions if field == "question" else []:
            if question["id"] == value:
                return [value, question["text"], question.get("number", value)]
        return [value]

    def records(self):
        """Each record: the place of its type or -1, a mask of themes, values' places, its words.

        Themes are records too, of no type, and come after the responses.
        """
        with open(self.prepared, encoding="utf-8") as file:
            for line in file:
                type_, themes, values, words = line[:-1].split("\t")
                yield int(type_), int(themes), values, words

    def _prepare(self):
        shared = (
            {type_["id"]: place for place, type_ in enumerate(self.types)},
            {theme["id"]: place for place, theme in enumerate(self.themes)})
        values, forms = {}, {}
        part = self.prepared + ".part"
        with open(part, "w", encoding="utf-8") as file, open(self.lines, encoding="utf-8") as lines:
            with multiprocessing.get_context("fork").Pool(2, _share, (shared,)) as pool:
                for batch in pool.imap(_records, _batches(lines)):
                    for type_, themes, stated, words in batch:
                        places = " ".join(
                            f"v{values.setdefault(value, len(values))}" for value in stated)
                        forms.update(dict.fromkeys(words.split()))
                        file.write(f"{type_}\t{themes}\t{places}\t{words}\n")
            for place, theme in enumerate(self.themes):
                words = tokens(theme["name"])
                forms.update(dict.fromkeys(words))
                file.write(f"-1\t{1 << place}\t\t{' '.join(words)}\n")
        with open(self.prepared + ".json", "w", encoding="utf-8") as file:
            json.dump({"values": list(values), "forms": sorted(forms)}, file, ensure_ascii=False)
        os.replace(part, self.prepared)


def places_of(filter_, named):
    """The places of the themes or types that a filter names."""
    return {
        place for place, value in enumerate(named) if filter_.names([value["id"], value["name"]])}


def admits(places, wanted, unwanted):
    """Whether a record with some themes or types is one that is wanted; None wants all."""
    return (wanted is None or any(place in wanted for place in places)) and not any(
        place in unwanted for place in places)


SHARED = ()


def _share(shared):
    global SHARED
    SHARED = shared


def _batches(lines):
    batch = []
    for line in lines:
        batch.append(line)
        if len(batch) == BATCH:
            yield batch
            batch = []
    yield batch


def _records(batch):
    types, themes = SHARED
    records = []
    for line in batch:
        response = json.loads(line)
        stated = [
            (field, response[field]) for field in ("question", "position") if field in response]
        if response.get("evidenceRich"):
            stated.append(("evidence", "rich"))
        for name, values in response.get("attributes", {}).items():
            stated += [(name, value) for value in values]
        mask = 0
        for theme in response.get("themes", []):
            mask |= 1 << themes[theme]
        type_ = types[response.get("respondentType", NOT_STATED)]
        records.append((type_, mask, stated, " ".join(tokens(response["text"]))))
    return records
