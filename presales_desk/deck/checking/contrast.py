"""P8: whether words stand out from what is behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck.checking.extents import is_text
from presales_desk.deck.checking.finding import Problem, Rule
from presales_desk.deck.contrast import contrast as ratio_of
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Page, Talk
    from presales_desk.deck.layout_model import Rect
    from presales_desk.deck.reading.model import ReadShape
    from presales_desk.deck.reading.text_model import ReadParagraph
    from presales_desk.method.thresholds import CheckThresholds

_CONTRAST = Rule("P8.contrast", Problem.TOO_FLASHY)
_COVERS = 0.9
_TOUCHES = 0.02
_ROUNDING = 0.05


def contrast(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Words stand out by 4.5 to 1, large ones by 3 to 1; only plain grounds are judged."""
    for page in talk.pages:
        for order, shape in enumerate(page.slide.shapes):
            if shape.hidden or shape.is_furniture:
                continue
            worst = _worst(shape, page, order, talk, context.limits)
            if worst is not None:
                ratio, wanted = worst
                severe = ratio < context.limits.contrast_large
                yield _CONTRAST.found(
                    "contrast",
                    page.number,
                    shape.name,
                    severity=Severity.ERROR if severe else None,
                    ratio=f"{ratio:.1f}",
                    wanted=f"{wanted:g}",
                )


def _worst(
    shape: ReadShape, page: Page, order: int, talk: Talk, limits: CheckThresholds
) -> tuple[float, float] | None:
    """Return the lowest ratio that fails, and what it should be; None when all is well."""
    found: list[tuple[float, float]] = []
    if shape.table is not None:
        for row in shape.table.rows:
            for cell in row:
                if cell.fill:
                    found += _failing(cell.paragraphs, cell.fill, limits)
    elif is_text(shape):
        ground = _ground(shape, page, order, talk)
        if ground:
            found += _failing(shape.paragraphs, ground, limits)
    return min(found, default=None)


def _failing(
    paragraphs: tuple[ReadParagraph, ...], ground: str, limits: CheckThresholds
) -> Iterator[tuple[float, float]]:
    for paragraph in paragraphs:
        for run in paragraph.runs:
            if not run.colour or not run.text.strip():
                continue
            size = run.size or limits.large_size
            large = size >= limits.large_size or (run.bold and size >= limits.bold_size)
            wanted = limits.contrast_large if large else limits.contrast
            ratio = ratio_of(run.colour, ground)
            if ratio < wanted - _ROUNDING:
                yield ratio, wanted


def _ground(shape: ReadShape, page: Page, order: int, talk: Talk) -> str:
    """Return the colour behind the words of a shape; empty when it is not one plain colour."""
    if shape.opaque:
        return shape.fill
    extent = talk.extent(shape)
    area = extent.rect if extent is not None else shape.rect
    if area is None:
        return ""
    below: list[tuple[Rect, str]] = [(d.rect, d.fill) for d in page.slide.decorations]
    below += [
        (other.rect, other.fill if other.kind.value == "text" else "")
        for other in page.slide.shapes[:order]
        if other.opaque and other.rect is not None and not other.hidden
    ]
    return _topmost(area, below, page.slide.background)


def _topmost(area: Rect, below: list[tuple[Rect, str]], background: str) -> str:
    """Return the colour that lies directly behind ``area``."""
    size = max(area.width * area.height, 0.001)
    for rect, fill in reversed(below):
        share = rect.overlap(area) / size
        if share >= _COVERS:
            return fill
        if share > _TOUCHES:
            return ""
    return background
