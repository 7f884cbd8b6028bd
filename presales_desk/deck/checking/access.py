"""What machines read aloud or check: alternative texts, languages, and words nobody could read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.deck.checking.finding import Mend, Problem, Rule
from presales_desk.deck.reading.model import ShapeKind
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Talk
    from presales_desk.deck.reading.model import ReadShape
    from presales_desk.deck.reading.text_model import ReadRun

_ALT = Rule("A.alt", Problem.UNSTRUCTURED, mend=Mend.ALT_TEXT)
_LANGUAGE = Rule("A.language", Problem.UNSTRUCTURED, Severity.HINT, Mend.LANGUAGE)
_READING = Rule("F.part", Problem.UNSTRUCTURED, Severity.HINT)
_SHOWN = frozenset({ShapeKind.PICTURE, ShapeKind.CHART, ShapeKind.DIAGRAM})
_NAMELESS = re.compile(
    r"^\s*(?:[\w\-. ]+\.(?:png|jpe?g|gif|emf|wmf|bmp|svg|tiff?)|picture \d+|图片\s*\d+)\s*$",
    re.IGNORECASE,
)
"""What programs put there by themselves: the name of the file."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_EAST_ASIAN = ("zh", "ja", "ko")
_MOST = 20
"""Parts that are named when a file cannot be read."""


def alternative_texts(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Whoever cannot see a chart, a picture or a diagram is told what it shows."""
    del context
    for page in talk.pages:
        bare = [shape for shape in page.shapes if shape.kind in _SHOWN and not _told(shape)]
        grouped = {shape.number for shape in page.shapes if _told(shape)}
        for shape in bare:
            if shape.group is None or shape.group not in grouped:
                kind = None if shape.kind is not ShapeKind.PICTURE else _severity(shape)
                yield _ALT.found("alt_missing", page.number, shape.name, severity=kind)


def languages(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Words carry the language they are in, or they are underlined in red and broken wrongly."""
    del context
    wrong = [
        page.number
        for page in talk.pages
        if any(_untold(run) for shape in page.shapes for run in _runs(shape))
    ]
    if wrong:
        yield _LANGUAGE.found("language", wrong[0], count=len(wrong))


def unread(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """What of the file could not be read is said, so that nobody takes silence for praise."""
    del context
    for warning in talk.deck.warnings[:_MOST]:
        yield _READING.found(f"read_{warning.key}", part=warning.part)
    if not talk.deck.slides:
        yield _READING.found("no_slides", severity=Severity.WARNING)


def _told(shape: ReadShape) -> bool:
    return shape.decorative or bool(shape.alt.strip() and not _NAMELESS.match(shape.alt))


def _severity(shape: ReadShape) -> Severity | None:
    """A small picture is a hint only: most are icons."""
    rect = shape.rect
    small = rect is not None and rect.width * rect.height < 1.0
    return Severity.HINT if small else None


def _runs(shape: ReadShape) -> Iterator[ReadRun]:
    for paragraph in shape.paragraphs:
        yield from paragraph.runs
    for row in shape.table.rows if shape.table is not None else ():
        for cell in row:
            for paragraph in cell.paragraphs:
                yield from paragraph.runs


def _untold(run: ReadRun) -> bool:
    """Tell whether words have no language, or Chinese words the tag of another script."""
    if not run.text.strip():
        return False
    if not run.language:
        return True
    return _HAN.search(run.text) is not None and not run.language.startswith(_EAST_ASIAN)
