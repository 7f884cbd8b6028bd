"""Fits the words of diagrams: shapes that stand beside each other share one size.

A diagram is drafted first, with its words beside each shape. Only when all of them fit at a common
size is it drawn; else its kind takes another form.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from presales_desk.deck import colours, design, fitting, geometry, measure, tables, text
from presales_desk.deck.design import TextRole
from presales_desk.deck.fitting import Item
from presales_desk.deck.grid import Column, Grid
from presales_desk.deck.layout_model import Rect, Rule
from presales_desk.deck.placed_shapes import DrawnShape
from presales_desk.deck.sheet import clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.colours import Colour
    from presales_desk.deck.layout_model import Paragraph
    from presales_desk.deck.placed_shapes import GroupBox
    from presales_desk.deck.sheet import Page, Sheet

T = TypeVar("T")

BOX = TextRole((18, 16, 14))
"""Words of boxes that are read as sentences."""
HEAD = TextRole((16, 14), colours.MUTED, bold=True)
"""What stands above a column of boxes."""
LINK = Rule(colours.MUTED, 1.5)
"""The lines between boxes."""
OUTLINE = Rule(colours.NEUTRAL, 0.75)
TABLE = 20
"""Index of the table in the layouts that have one."""
_ALT_LENGTH = 40
LEGEND_HEIGHT = 0.31
_LEGEND = TextRole((14,), colours.MUTED)
_ROOMY = 1.1
"""More width for a legend, which stays on one line whatever the font."""
_STACK = 1.35
"""Width of a column of stacked characters, in em: room for one, not for two."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A shape and the words that it is to hold, in the look of ``role``."""

    shape: DrawnShape
    items: tuple[Item, ...] = ()
    role: TextRole = BOX

    @property
    def filled(self) -> bool:
        """Whether it has any words."""
        return any(item.text for item in self.items)

    @property
    def area(self) -> Rect:
        """Where the lines of its words stand; computed anew whenever it is asked for."""
        return geometry.line_area(self.shape)


@dataclass(frozen=True, slots=True)
class Lane:
    """A column of the table that a diagram becomes.

    Attributes:
        name: Key of its words below ``deck``.
        share: Of the width, beside the shares of the others.

    """

    name: str
    share: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A colour of a diagram, shown as a swatch, and what it means."""

    words: str
    fill: Colour
    line: Rule | None = None


def legend(entries: Sequence[Entry], top: float, sheet: Sheet) -> GroupBox:
    """Return swatches with their meanings, on one line that begins ``top`` inches down.

    The colours show themselves: in a company's template they may be any.
    """
    shapes: list[DrawnShape] = []
    left = design.MARGIN
    size = _LEGEND.sizes[0]
    for entry in entries:
        width = measure.text_width(entry.words) * size / 72 * _ROOMY
        swatch = Rect(left, top + 0.08, 0.24, 0.16)
        place = Rect(left + 0.32, top + 0.02, width, LEGEND_HEIGHT - 0.02)
        shapes += [
            DrawnShape("色块 Swatch", swatch, fill=entry.fill, line=entry.line, decorative=True),
            DrawnShape(
                "图例 Legend",
                place,
                fitting.compose([Item(entry.words)], _LEGEND, size),
                insets=(0, 0, 0, 0),
            ),
        ]
        left = place.right + 0.3
    alt = sheet.word("alt.legend", parts=sheet.separator.join(entry.words for entry in entries))
    return geometry.grouped("图例 Legend", alt, tuple(shapes))


def words(content: str, *, level: int = 0) -> tuple[Item, ...]:
    """Return ``content`` as the items of a draft, none when it is empty."""
    shown = text.broken(content)
    return (clip(Item(shown, level)),) if shown else ()


def fit(drafts: Sequence[Draft]) -> bool:
    """Tell whether the words of all ``drafts`` fit at the smallest size of their roles."""
    return all(_fits(one, one.area, one.role.sizes[-1]) for one in drafts if one.filled)


def drawn(sheet: Sheet, parts: Sequence[Sequence[Draft]]) -> list[tuple[DrawnShape, ...]]:
    """Return the shapes of each part with their words, those of roles with the same steps alike.

    What does not fit even at the smallest is cut, and its whole kept for the notes.
    """
    every = [one for part in parts for one in part]
    sizes = {steps: _common_size(every, steps) for steps in {one.role.sizes for one in every}}
    return [
        tuple(
            _in_lines(replace(one.shape, paragraphs=_paragraphs(sheet, one, sizes[one.role.sizes])))
            for one in part
        )
        for part in parts
    ]


def as_table(
    sheet: Sheet, lanes: Sequence[Lane], rows: Sequence[Sequence[str]], layout: str = "table"
) -> list[Page]:
    """Return a table in place of a diagram, without the columns that hold nothing."""
    sheet.use(layout)
    slot = sheet.slot(TABLE)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    shown = [i for i in range(len(lanes)) if any(row[i].strip() for row in rows)]
    widths = tables.shares(rect.width, *(lanes[i].share for i in shown))
    grid = Grid(
        tuple(sheet.word(lanes[i].name) for i in shown),
        tuple(tuple(text.clean(row[i]) for i in shown) for row in rows),
        tuple(
            Column(
                width, bold=lanes[i].bold, colour=colours.NAVY if lanes[i].bold else colours.TEXT
            )
            for i, width in zip(shown, widths, strict=True)
        ),
        totals=0,
    )
    return [sheet.page(table) for table in tables.lay_out(sheet, slot, grid, rect)]


def evenly(items: Sequence[T], most: int) -> list[Sequence[T]]:
    """Divide ``items`` into as few parts of at most ``most`` as there must be, evenly."""
    parts = max(-(-len(items) // most), 1)
    ends = [round(len(items) * number / parts) for number in range(parts + 1)]
    return [items[start:end] for start, end in itertools.pairwise(ends)]


def said(content: str) -> str:
    """Return ``content`` as it is read out in an alternative text: plain, on one line, short."""
    return text.shorten(text.plain(text.one_line(content)), _ALT_LENGTH)


def title_of(sheet: Sheet) -> str:
    """Return what an alternative text calls the diagram."""
    title = text.plain(text.one_line(sheet.slide.title))
    return title or sheet.words.text(f"term.slide_kind.{sheet.slide.kind}")


def _common_size(drafts: Sequence[Draft], steps: tuple[float, ...]) -> float:
    siblings = [(one, one.area) for one in drafts if one.role.sizes == steps and one.filled]
    fitting_all = (s for s in steps if all(_fits(one, area, s) for one, area in siblings))
    return next(fitting_all, steps[-1])


def _paragraphs(sheet: Sheet, draft: Draft, size: float) -> tuple[Paragraph, ...]:
    if not draft.filled:
        return ()
    area = draft.area
    if size > draft.role.sizes[-1] or fitting.fits(draft.items, draft.role, size, area):
        return fitting.compose(draft.items, draft.role, size)
    shorter = fitting.cut(draft.items, draft.role, area)
    sheet.spill(sheet.one_of(draft.shape.name), "\n".join(item.text for item in draft.items))
    return fitting.compose(shorter, draft.role, size)


def _in_lines(shape: DrawnShape) -> DrawnShape:
    """Return upright Chinese as level lines of one character each, where the shape has the height.

    Every program stacks them so; upright text some lay on its side.
    """
    if not shape.upright or not all(map(measure.has_wide, shape.text)):
        return shape
    area, column = geometry.text_area(shape), shape.paragraphs[0].size * _STACK / 72
    spare = (area.width - column) / 2
    if spare < 0 or measure.height(shape.paragraphs, column) > area.height:
        return shape
    left, top, right, bottom = shape.insets
    return replace(shape, upright=False, insets=(left + spare, top, right + spare, bottom))


def _fits(draft: Draft, area: Rect, size: float) -> bool:
    inside = fitting.fits(draft.items, draft.role, size, area)
    return inside and _keeps_words(draft, area.width, size)


def _keeps_words(draft: Draft, width: float, size: float) -> bool:
    """Tell whether no word is broken inside, but for those too long for any size."""
    room, most = measure.em(width, size), measure.em(width, draft.role.sizes[-1])
    words = (measure.widest_word(text.plain(i.text), bold=draft.role.bold) for i in draft.items)
    return not any(room < widest <= most for widest in words)
