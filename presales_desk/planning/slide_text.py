"""How much text a slide holds, and whether that is too much (method, section 7)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from presales_desk.method import load
from presales_desk.planning.outline import PAGE, in_order
from presales_desk.records.enums import Severity, SlideKind
from presales_desk.records.findings import Finding
from presales_desk.records.slide_content import NO_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.records.outline import Outline, Slide

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\s\u2e80-\u9fff\uff00-\uffef]+|[\u2e80-\u9fff]")
_LIMITED = (SlideKind.BULLETS, SlideKind.CHART)
_POINTS = "points"


@dataclass(frozen=True, slots=True)
class Amount:
    """So much of something, and the most there should be; 0 when nobody counts."""

    count: int
    limit: int

    @property
    def over(self) -> bool:
        """Whether it is too much."""
        return 0 < self.limit < self.count


def title_length(title: str, language: str) -> Amount:
    """Return the length of a headline in characters, spaces included."""
    deck = load().thresholds.deck
    return Amount(len(title), deck.title_chars_zh if language == "zh" else deck.title_chars_en)


def body_text(slide: Slide, language: str) -> Amount:
    """Return how much text stands on the slide below its headline.

    Characters in Chinese, else words. Only points and charts have a limit: a table may say more.
    """
    deck = load().thresholds.deck
    words = all_text(slide)
    limited = slide.kind in _LIMITED
    most = deck.body_chars_zh if language == "zh" else deck.body_words_en
    return Amount(word_count(words, language), most if limited else 0)


def word_count(text: str, language: str) -> int:
    """Return how long a text is: in Chinese characters without spaces, else words."""
    return len(_SPACE.sub("", text)) if language == "zh" else len(_WORD.findall(text))


def all_text(slide: Slide) -> str:
    """Return everything that is read on the slide below its headline."""
    return " ".join(_texts(slide.content))


def text_findings(outline: Outline, slides: Sequence[Slide]) -> tuple[Finding, ...]:
    """Return headlines that are too long and slides with too much text or too many points."""
    found: list[Finding] = []
    for number, slide in enumerate(in_order(slides), start=1):
        found.extend(_findings(slide, number, outline.language))
    return tuple(found)


def _findings(slide: Slide, number: int, language: str) -> Iterator[Finding]:
    title = title_length(slide.title, language)
    if title.over:
        yield _finding("title_long", title, slide, number, "title")
    body = body_text(slide, language)
    if body.over:
        unit = "body_long" if language == "zh" else "body_long_words"
        yield _finding(unit, body, slide, number, "content")
    if slide.kind is SlideKind.BULLETS:
        most = load().thresholds.deck.points_per_slide
        points = Amount(len(slide.content.get(_POINTS, ())), most)
        if points.over:
            yield _finding("many_points", points, slide, number, "content")


def _finding(key: str, amount: Amount, slide: Slide, number: int, field: str) -> Finding:
    values: dict[str, str | int] = {
        "number": number,
        "count": amount.count,
        "limit": amount.limit,
    }
    return Finding(f"outline.{key}", Severity.WARNING, values, slide.id, field, PAGE)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in cast("dict[str, Any]", value).items():
            if name not in NO_WORDS:
                yield from _texts(inner)
    elif isinstance(value, (list, tuple)):
        for inner in cast("list[Any]", value):
            yield from _texts(inner)
