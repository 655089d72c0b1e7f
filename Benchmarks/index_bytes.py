#!/usr/bin/env python3
"""Tells what the bytes of a saved index are spent on, read as Saving/FORMAT.md says.

Usage: index_bytes.py INDEX RESPONSES
"""

import os
import struct
import sys

SECTIONS = [
    "buckets of terms", "terms", "heads of postings", "postings", "codes of terms",
    "starts of texts", "texts in codes", "lengths", "stems", "keys of prefixes",
    "bitmaps of prefixes"]


def varint(data, at):
    number = shift = 0
    while True:
        byte = data[at]
        at += 1
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return number, at


def segments(data):
    """Where each segment stands, and how many bytes it has."""
    at, = struct.unpack_from("<Q", data, 16)
    size, at = varint(data, at)
    at += size
    _, at = varint(data, at)
    faults, at = varint(data, at)
    for _ in range(faults):
        size, at = varint(data, at)
        at += size
    count, at = varint(data, at + 8)
    for _ in range(count):
        offset, size = struct.unpack_from("<QI", data, at)
        at += 12 + 4 * -(-size // 16384)
        yield offset, size


def spent(data, start):
    """The bytes of one segment by what they are spent on."""
    head, count, lines, words = struct.unpack_from("<IIII", data, start)
    at = start + 4 + head + lines
    record_count, terms, tokens, *sizes = struct.unpack_from(f"<{3 + len(SECTIONS)}I", data, at)
    assert record_count == count
    spent = {"head": 4 + head, "places of lines": lines, "sizes of sections": words - sum(sizes)}
    spent.update(zip(SECTIONS, sizes))
    return spent, (count, terms, tokens)


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    total, counts = {}, [0, 0, 0]
    for start, size in segments(data):
        parts, found = spent(data, start)
        parts["columns"] = size - sum(parts.values())
        counts = [one + other for one, other in zip(counts, found)]
        for name, bytes_ in parts.items():
            total[name] = total.get(name, 0) + bytes_
    total["file: head, foot, alignment"] = len(data) - sum(total.values())
    lines = os.path.getsize(sys.argv[2])
    print("{:,} responses, {:,} terms of segments, {:,} tokens".format(*counts))
    print("| | bytes | a response | of the index |\n|---|---|---|---|")
    for name, bytes_ in sorted(total.items(), key=lambda item: -item[1]):
        print(f"| {name} | {bytes_:,} | {bytes_ / counts[0]:.1f} | {bytes_ / len(data):.1%} |")
    print(f"| in all | {len(data):,} | {len(data) / counts[0]:.1f} | "
          f"{len(data) / lines:.3f} of the JSON lines |")


if __name__ == "__main__":
    main()
