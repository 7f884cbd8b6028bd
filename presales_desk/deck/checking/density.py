"""P6: too much text, too few figures, and sizes nobody can read."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.deck.checking.finding import Mend, Problem, Rule
from presales_desk.deck.checking.roles import Role
from presales_desk.deck.checking.talk import count, is_source
from presales_desk.deck.reading.model import ShapeKind
from presales_desk.records.enums import Severity
from presales_desk.records.messages import LANGUAGES, catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Page, Talk
    from presales_desk.deck.reading.model import ReadShape

_TEXT = Problem.TOO_MUCH_TEXT
_POINTS = Rule("P6.points", _TEXT, mend=Mend.SPLIT)
_DENSITY = Rule("P6.density", _TEXT, mend=Mend.SPLIT)
_GRAPHICS = Rule("P6.graphics", _TEXT)
_SIZE = Rule("P6.size", _TEXT, mend=Mend.TEXT_SIZE)
_TITLE = Rule("P6.title-length", _TEXT)
_SPILLED = Rule("P6.spilled", _TEXT)
_PICTURE = Rule("P6.picture-of-chart", _TEXT)
_FEW = 4
_LIMITED_OURS = frozenset({"bullets", "chart", "trend_chart", "bar_donut", "image", "two_col"})
"""Our kinds whose text is limited as running text; tables and diagrams have their own measure."""


def points(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """At most five points on a slide."""
    most = context.text_limits.points_per_slide
    for page in talk.content:
        for shape in page.body:
            marked = [p for p in shape.paragraphs if p.bullet and not p.level and p.text.strip()]
            plain = len(shape.paragraphs) if page.kind == "text" else 0
            if shape.kind is ShapeKind.TEXT and len(marked) > most:
                severe = len(marked) > most * context.limits.error_factor
                yield _POINTS.found(
                    "points",
                    page.number,
                    shape.name,
                    severity=Severity.ERROR if severe and plain else None,
                    count=len(marked),
                    most=most,
                )


def density(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Only so many characters, or English words, on a slide."""
    limits, texts, chinese = context.limits, context.text_limits, talk.chinese
    running = texts.body_chars_zh if chinese else texts.body_words_en
    tabled = limits.table_chars_zh if chinese else limits.table_words_en
    key = "density_chars" if chinese else "density_words"
    for page in talk.content:
        has_table = bool(page.table_text.strip())
        if page.ours and not has_table and page.kind not in _LIMITED_OURS:
            most = tabled
        else:
            most = tabled if has_table else running
        amount = count(page.body_text + page.table_text, chinese=chinese)
        if amount > most:
            severity = Severity.ERROR if amount > most * limits.error_factor else None
            yield _DENSITY.found(key, page.number, severity=severity, count=amount, most=most)


def graphics(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Half of the slides show something, and never three in a row only text."""
    if len(talk.content) < _FEW:
        return
    limits = context.limits
    shown = sum(page.has_graphic for page in talk.content)
    share = round(100 * shown / len(talk.content))
    if share < limits.graphic_share:
        yield _GRAPHICS.found("graphics_few", share=share, least=limits.graphic_share)
    for is_text, run in groupby(talk.pages, key=_is_text):
        pages = list(run)
        if is_text and len(pages) >= limits.text_run:
            yield _GRAPHICS.found(
                "text_run", pages[0].number, count=len(pages), last=pages[-1].number
            )


def title_length(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """A headline is read in a glance."""
    limits = context.text_limits
    most = limits.title_chars_zh if talk.chinese else limits.title_chars_en
    for page in talk.content:
        if len(page.title) > most:
            severity = (
                None if len(page.title) > most * context.limits.error_factor else Severity.HINT
            )
            yield _TITLE.found(
                "title_long", page.number, severity=severity, count=len(page.title), most=most
            )


def sizes(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Text is large enough to be read from the last row."""
    limits = context.limits
    for page in talk.pages:
        for shape in page.shapes:
            floor = limits.small_size if is_source(shape) or not _is_read(shape, page) else 0.0
            smallest = _smallest(shape)
            if smallest is None or smallest >= (floor or limits.body_size):
                continue
            severe = smallest < (floor or limits.least_size)
            yield _SIZE.found(
                "size_small",
                page.number,
                shape.name,
                severity=Severity.ERROR if severe and not floor else None,
                size=f"{smallest:g}",
                least=f"{floor or limits.body_size:g}",
            )


def spilled(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """What was cut from a slide and kept in the notes is not lost unseen."""
    severity = Severity.ERROR if context.sending else None
    headings = [_spill_heading(language) for language in LANGUAGES]
    for page in talk.pages:
        if page.ours and any(heading in page.slide.notes for heading in headings):
            yield _SPILLED.found("spilled", page.number, severity=severity)


@cache
def _spill_heading(language: str) -> str:
    words = catalogue(language)
    return words.text("deck.notes.heading", name=words.text("deck.notes.spill"))


def pictures_of_charts(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """A chart that is a picture can be neither corrected nor read aloud."""
    del context
    for page in talk.content:
        for shape in page.body:
            if shape.kind is ShapeKind.PICTURE and _looks_like_chart(shape):
                yield _PICTURE.found("picture_of_chart", page.number, shape.name)


_CHART_WORDS = (
    *("图表", "柱状", "柱形", "条形", "折线", "饼图", "环形图", "表格", "截图", "数据表"),
    *("chart", "graph", "histogram", "spreadsheet", "table", "screenshot"),
)
_DRAWN = (".emf", ".wmf")


def _looks_like_chart(shape: ReadShape) -> bool:
    words = f"{shape.alt} {shape.caption} {shape.name}".casefold()
    if shape.drawn or any(word in words for word in _CHART_WORDS):
        return True
    rect = shape.rect
    large = rect is not None and rect.width > 4 and rect.height > 2
    return large and shape.part.lower().endswith(_DRAWN)


def _is_text(page: Page) -> bool:
    return page.role is Role.CONTENT and not page.has_graphic


def _is_read(shape: ReadShape, page: Page) -> bool:
    """Tell whether a shape belongs to what is read, not to small print at the lower edge."""
    if shape in page.body:
        return True
    return shape.is_title


def _smallest(shape: ReadShape) -> float | None:
    """Return the smallest size of more than a few words in a shape; None when there are none."""
    found: dict[float, int] = {}
    cells = [
        p for row in (shape.table.rows if shape.table else ()) for c in row for p in c.paragraphs
    ]
    for paragraph in (*shape.paragraphs, *cells):
        for run in paragraph.runs:
            if run.size and run.text.strip():
                found[run.size] = found.get(run.size, 0) + len(run.text.strip())
    sizes = [size for size, amount in found.items() if amount >= _FEW]
    return min(sizes, default=None)
