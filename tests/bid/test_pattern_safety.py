"""No pattern of the reader tries a short line in so many ways that it stops."""

import importlib
import re
import time
from pathlib import Path

import pytest

import presales_desk.bid

ROOM = Path(presales_desk.bid.__file__).parent
MODULES = [
    ".".join(("presales_desk.bid", *file.relative_to(ROOM).with_suffix("").parts))
    for file in sorted(ROOM.rglob("*.py"))
]
LINES = [
    unit * (18 // len(unit)) + "\N{BULLET}"
    for unit in (".", "1", "a", "一", "，", "（", "1.", ". ", "a ", "A.", "1 ", "（）", "a, ")
]
"""Dots, numbers and words in a row, with an end that fits nothing."""
LONG = [
    unit * (60 // len(unit)) + end
    for unit in (".", "-", "1", "a", "一", "a ", "A. ", "1 ")
    for end in ("\N{BULLET}", "")
]
"""The same in lines as long as those of real texts, without what would take for ever above."""
PATIENCE = 0.5
"""Seconds; a pattern with two ways for each letter takes minutes."""


def compiled(value):
    """All patterns in a constant, also those in lists and tables of them."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from compiled(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from compiled(one)


def words_of(pattern):
    """Some of the words that a line must hold to be looked at closely."""
    return ["", *dict.fromkeys(re.findall(r"[A-Za-z]{4,}|[一-鿿]{2,}", pattern.pattern))][:8]


@pytest.mark.parametrize("name", MODULES)
def test_a_pattern_reads_a_long_line_with_its_own_words_at_once(name):
    slow: list[str] = []
    for constant, value in vars(importlib.import_module(name)).items():
        for pattern in compiled(value):
            began = time.monotonic()
            for word in words_of(pattern):
                for line in LONG:
                    pattern.search(f"{word} {line} {word}")
                if time.monotonic() - began > PATIENCE:
                    slow.append(constant)
                    break

    assert slow == []


@pytest.mark.parametrize("name", MODULES)
def test_a_pattern_reads_a_short_line_at_once(name):
    slow: list[str] = []
    for constant, value in vars(importlib.import_module(name)).items():
        for pattern in compiled(value):
            began = time.monotonic()
            for line in LINES:
                pattern.search(line)
            if time.monotonic() - began > PATIENCE:
                slow.append(constant)

    assert slow == []


AT_THE_START = [
    ("cover", "_TWO_PARTS"),
    ("documents", "_OF_WORK"),
    ("proposal_parts", "_SHAPES"),
    ("proposal_parts", "_BARE"),
    ("values", "_CODE"),
]
"""Patterns of English requests that tell a short line from its first letter on."""


@pytest.mark.parametrize(("name", "constant"), AT_THE_START)
def test_a_pattern_of_short_lines_gives_up_on_one_of_thousands_of_letters(name, constant):
    module = importlib.import_module(f"presales_desk.bid.english.{name}")
    began = time.monotonic()
    for pattern in compiled(getattr(module, constant)):
        for unit in ("A", "&", "Aa ", "1.", "A.1.", "1 - ", ". ", "- "):
            line = f"{unit * (8_000 // len(unit))}\N{BULLET}"
            pattern.match(line)
            pattern.fullmatch(line)

    assert time.monotonic() - began < PATIENCE
