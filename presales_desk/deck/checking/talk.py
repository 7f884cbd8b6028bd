"""A deck as a talk: what each slide is for, what stands on it, which block it belongs to.

Our own slides carry their kind and block in their machine name; of others both are told from
headlines, layouts and what is on them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from presales_desk.deck.checking.extents import is_text, text_extent
from presales_desk.deck.checking.roles import (
    GRAPHICS,
    OUR_ROLES,
    Role,
    block_of,
    form_of,
    role_of,
)
from presales_desk.deck.reading.model import ShapeKind
from presales_desk.deck.reading.reader import OUR_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.extents import TextExtent
    from presales_desk.deck.reading.model import ReadDeck, ReadShape, ReadSlide


_SOURCE = re.compile(
    r"^\s*(?:数据)?(?:来源|出处|注|资料来源)\s*[:：]?|^\s*(?:sources?|notes?)\b", re.IGNORECASE
)
_SOURCE_NAME = re.compile(r"来源|\bsource\b", re.IGNORECASE)
_ASIDE = re.compile(
    r"导航标签|Kicker|结论条|Takeaway|密级|Confidentiality|页脚|Footer|日期|Date|页码|Page number",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d")
_FIGURE = re.compile(
    r"\d[\d,.]*\s*(?:%|％|‰|[万亿千百]|倍|元|天|小时|分钟|秒|个|家|人|次|套|台|项|公里|吨|年|月|周|ms\b|[GMTk]?B\b"
    r"|[GMk]bps\b|x\b|times\b|days?\b|hours?\b|minutes?\b|months?\b|years?\b|million\b|billion\b)"
    r"|[¥$€]\s*\d",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\s\u2e80-\u9fff\uff00-\uffef]+|[\u2e80-\u9fff]")
_SPACE = re.compile(r"\s+")
_CONTINUED = re.compile(r"\s*[（(]\s*\d+\s*/\s*\d+\s*[）)]\s*$")


@dataclass(frozen=True)
class Page:
    """One slide as part of the talk.

    Attributes:
        role: What it is for.
        kind: Ours, such as ``pain_table``; else ``chart``, ``table``, ``diagram``, ``picture``,
            ``mixed`` or ``text``.
        block: ``T``, ``Q``, ``C``, ``S1`` or ``S2``; empty for none or unknown.
        ours: Whether its name says that we wrote it.

    """

    slide: ReadSlide
    role: Role
    kind: str
    block: str
    ours: bool

    @property
    def number(self) -> int:
        """Place of the slide, from 1."""
        return self.slide.number

    @cached_property
    def title(self) -> str:
        """The headline without the mark of a continued slide."""
        return _CONTINUED.sub("", self.slide.title)

    @property
    def continues(self) -> bool:
        """Whether it is a further page of the slide before."""
        found = _CONTINUED.search(self.slide.title)
        return found is not None and "1" not in re.findall(r"\d+", found.group())[:1]

    @cached_property
    def shapes(self) -> tuple[ReadShape, ...]:
        """What the audience sees, without footers, dates and numbers."""
        return tuple(s for s in self.slide.shapes if not (s.hidden or s.is_furniture))

    @cached_property
    def body(self) -> tuple[ReadShape, ...]:
        """The shapes below the headline, without sources and labels beside the content."""
        return tuple(
            shape
            for shape in self.shapes
            if not (shape.is_title or is_source(shape) or _ASIDE.search(shape.name))
        )

    @cached_property
    def body_text(self) -> str:
        """All words of the body but those of tables."""
        return "\n".join(filter(None, (_words(shape) for shape in self.body)))

    @cached_property
    def table_text(self) -> str:
        """All words in tables."""
        return "\n".join(
            cell.text
            for shape in self.body
            for row in (shape.table.rows if shape.table is not None else ())
            for cell in row
        )

    @cached_property
    def text(self) -> str:
        """Everything that is read on the slide, tables and charts too."""
        shown = [text for shape in self.shapes for text in shown_texts(shape)]
        return "\n".join(filter(None, shown))

    @cached_property
    def source(self) -> str:
        """Where its figures come from; empty when it does not say."""
        return next((s.text for s in self.shapes if is_source(s) and s.text.strip()), "") or next(
            (
                paragraph.text
                for shape in self.shapes
                for paragraph in shape.paragraphs
                if _SOURCE.search(paragraph.text)
            ),
            "",
        )

    @cached_property
    def has_graphic(self) -> bool:
        """Whether a chart, table, diagram, picture or large number stands on it."""
        if any(shape.kind in GRAPHICS for shape in self.body):
            return True
        return self._is_drawn or self.has_large_number

    @property
    def has_figures(self) -> bool:
        """Whether it names a number with its unit."""
        return _FIGURE.search(self.text) is not None or self.has_large_number

    @cached_property
    def _is_drawn(self) -> bool:
        """Tell whether drawn shapes make a diagram: some joined, or several with words."""
        drawn = [s for s in self.body if s.kind is ShapeKind.TEXT and s.geometry and s.opaque]
        joined = any(shape.kind is ShapeKind.CONNECTOR for shape in self.body)
        worded = [shape for shape in drawn if shape.text.strip()]
        return len(worded) >= 3 or (joined and len(drawn) >= 2)

    @cached_property
    def has_large_number(self) -> bool:
        """Whether a number stands on it that is seen from the last row."""
        sizes = (
            (paragraph.size or 0.0, paragraph.text)
            for shape in self.body
            for paragraph in shape.paragraphs
        )
        return any(size >= 28 and _NUMBER.search(text) and len(text) <= 12 for size, text in sizes)


@dataclass(frozen=True)
class Talk:
    """A deck and what its slides are for; hidden slides are left out of ``pages``."""

    deck: ReadDeck
    pages: tuple[Page, ...]

    @property
    def chinese(self) -> bool:
        """Whether texts are measured in characters, not in words."""
        return self.deck.language == "zh"

    @cached_property
    def content(self) -> tuple[Page, ...]:
        """The slides that argue."""
        return tuple(page for page in self.pages if page.role is Role.CONTENT)

    def of(self, role: Role) -> tuple[Page, ...]:
        """Return the slides of one role."""
        return tuple(page for page in self.pages if page.role is role)

    @cached_property
    def blocks(self) -> dict[str, tuple[Page, ...]]:
        """The content slides of each block of TQCSS that occurs, in the order they first come."""
        found: dict[str, list[Page]] = {}
        for page in self.content:
            if page.block:
                found.setdefault(page.block, []).append(page)
        return {block: tuple(pages) for block, pages in found.items()}

    def extent(self, shape: ReadShape) -> TextExtent | None:
        """Return where the text of a shape lies, worked out once; see ``text_extent``."""
        known = self._extents
        if id(shape) not in known:
            known[id(shape)] = text_extent(shape, self.deck) if is_text(shape) else None
        return known[id(shape)]

    @cached_property
    def _extents(self) -> dict[int, TextExtent | None]:
        return {}

    @property
    def is_ours(self) -> bool:
        """Whether most of its slides are ours, so that kinds and blocks are known."""
        return sum(page.ours for page in self.pages) * 2 > len(self.pages)


def as_talk(deck: ReadDeck) -> Talk:
    """Return ``deck`` with what its slides are for."""
    shown = [slide for slide in deck.slides if not slide.hidden]
    return Talk(deck, tuple(_page(slide, at, len(shown)) for at, slide in enumerate(shown)))


def shown_texts(shape: ReadShape) -> Iterator[str]:
    """Yield all that is read on a shape: words, cells, labels of a chart."""
    yield shape.text
    yield from shape.texts if shape.kind is ShapeKind.DIAGRAM else ()
    for row in shape.table.rows if shape.table is not None else ():
        yield from (cell.text for cell in row)
    if shape.chart is not None:
        yield shape.chart.title
        for series in shape.chart.series:
            yield series.name
            yield from series.categories


def is_source(shape: ReadShape) -> bool:
    """Tell whether a shape says where figures come from."""
    if not shape.paragraphs or shape.is_title:
        return False
    named = bool(shape.placeholder) and _SOURCE_NAME.search(shape.name) is not None
    return named or _SOURCE.search(shape.text) is not None


def count(text: str, *, chinese: bool) -> int:
    """Return how long a text is: characters without spaces in Chinese, else words."""
    if chinese:
        return len(_SPACE.sub("", text))
    return len(_WORD.findall(text))


def _words(shape: ReadShape) -> str:
    return "\n".join((shape.text, *shape.texts)) if shape.kind is ShapeKind.DIAGRAM else shape.text


def _page(slide: ReadSlide, at: int, total: int) -> Page:
    ours = OUR_NAME.match(slide.name)
    if ours is not None:
        kind, block = ours["kind"], ours["block"] or ""
        return Page(slide, OUR_ROLES.get(kind, Role.CONTENT), kind, block, ours=True)
    role = role_of(slide, at, total)
    return Page(slide, role, form_of(slide), block_of(slide), ours=False)
