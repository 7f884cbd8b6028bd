"""Sentences that count: one thing, several things, none."""

import re
import tomllib

import pytest

from presales_desk import assets
from presales_desk.records.messages import catalogue
from presales_desk.records.plurals import counted


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 slides were cut"), (1, "1 slide was cut"), (2, "2 slides were cut")],
)
def test_words_follow_the_number_beside_them(count, said):
    text = "{count} {count:slide was|slides were} cut"
    assert counted(text, {"count": count}) == said
    assert counted(text, {"count": str(count)}) == said


def test_other_places_are_filled_as_ever():
    assert counted("{name}: {share:.1f}%", {"name": "A", "share": 12.34}) == "A: 12.3%"


def test_one_slide_that_was_deleted_is_one_slide():
    assert catalogue("en").text("edit.slide.delete", count=1) == "Delete 1 slide"


def test_no_english_sentence_counts_in_the_plural_alone():
    """A number that may be one stands beside a word that follows it."""
    plural = re.compile(r"\{count\} [a-z-]+s\b")
    entries = (assets.path("messages/en") / f"{g}.toml" for g in ("edit", "finding", "check"))
    for file in entries:
        for line in file.read_text(encoding="utf-8").splitlines():
            assert not plural.search(line), line
        tomllib.loads(file.read_text(encoding="utf-8"))
