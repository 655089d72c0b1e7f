#!/usr/bin/env python3
"""Writes keystrokes.txt: what the search line says after each key of a few dozen searches.

Each search is typed letter by letter. Now and then a finger slips, the letter is deleted and typed
again; and most searches are deleted at the end, word by word or letter by letter.
"""

import os
import random

SEARCHES = """
workers
care workforce
kinship carers allowance
social workers caseloads
w
the
of the children in care
"of the"
"giving up full time employment"
"in the best interests of the child"
mental health CAMHS waiting
theme:kinship-care allowance
theme:"Kinship care" grandparents
type:social-worker pay
type:"Kinship carer" legal aid
Region:London housing
Region:"North East" early help
care -carers
funding -"early help"
children's home
children’s voice
don't listen
£2.6bn
1,000
multi-agency working
co-design
zoë
naïve
mockingly
qzx
xylophone kinship
recieve
responce
therapuetic support
agency staff turnover retention
"social workers"
"kinship carers" "financial support"
question:q3 respite
position:agree reform
evidence:rich outcomes data
Age:16-24 care leavers
Services:"Short breaks" disabled
theme:funding theme:workforce pay
-theme:workforce training
-type:charity "lived experience"
parental leave
a lot of support
to be
I think that
unaccompanied asylum seeking
regional care cooperatives profit
80:20
-workers
family group decision making
Ofsted inspection
early career framework "newly qualified"
x
education
experienced
sch
"""

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def keys(search, generator):
    """The line after each key."""
    line = ""
    for letter in search:
        if letter.isalpha() and line and generator.random() < 0.02:
            yield line + generator.choice(ALPHABET)
            yield line
        line += letter
        yield line
    # The space after a word says that it is finished.
    if generator.random() < 0.5:
        line += " "
        yield line
    if generator.random() < 0.6:
        while " " in line.rstrip():
            line = line.rstrip()
            line = line[:line.rindex(" ") + 1]
            yield line
        for end in range(len(line) - 1, max(len(line) - 6, 0), -1):
            yield line[:end]
        yield ""


def main():
    generator = random.Random(1)
    lines = [line for search in SEARCHES.split("\n")[1:-1] for line in keys(search, generator)]
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "keystrokes.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in lines))
    print(f"{path}: {len(lines)} keystrokes, {len(set(lines))} different")


if __name__ == "__main__":
    main()
