"""The solution in layers: a bar with the name of each, its blocks, and bars beside all of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design, diagram, fitting, geometry, text
from presales_desk.deck.colours import Colour
from presales_desk.deck.design import TextRole
from presales_desk.deck.diagram import LEGEND_HEIGHT, OUTLINE, Draft, Entry, Lane
from presales_desk.deck.layout_model import Align, Rect
from presales_desk.deck.placed_shapes import DrawnShape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.placed_shapes import GroupBox
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_delivery import Architecture, Block, Layer

_MOST_LINES, _MOST_BLOCKS, _MOST_SIDES = 5, 5, 2
_LINES_OF_LAYER = 2
"""Lines of blocks at most in one layer; what goes beyond is a further part of it."""
_NAME_WIDTH, _SIDE_WIDTH, _GAP, _BETWEEN = 2.1, 0.98, 0.13, 0.12
_HIGHEST = 1.4
_LAYER_NAME = TextRole((18, 16, 14), colours.WHITE, bold=True, align=Align.CENTRE)
_NEW = TextRole((18, 16, 14), colours.WHITE, bold=True, align=Align.CENTRE)
_OLD = TextRole((18, 16, 14), align=Align.CENTRE)
_SIDE_FILLS = (Colour("accent1", 50), colours.NAVY)
_BLOCK_INSETS = (0.06, 0.03, 0.06, 0.03)


@dataclass(frozen=True, slots=True)
class _Band:
    """A layer, or a part of one with many blocks, as lines of blocks."""

    layer: Layer
    lines: tuple[Sequence[Block], ...]

    @property
    def count(self) -> int:
        return max(len(self.lines), 1)


def pages(content: Architecture, sheet: Sheet) -> Pages:
    """Return the layers, on fewer a slide or as a table when their words need more room."""
    bands = [band for layer in content.layers for band in _bands(layer)]
    sides = [side for side in content.sides if text.clean(side)]
    if not bands and not sides:
        return [[]]
    for most in range(_MOST_LINES, 1, -1) if bands and len(sides) <= _MOST_SIDES else ():
        parts = _divided(bands, most)
        drafts = [_drafts(part, sides, sheet) for part in parts]
        if all(diagram.fit(part) for page in drafts for part in page):
            return _drawn(parts, drafts, sides, sheet)
    return _as_table(content, sheet)


def _bands(layer: Layer) -> list[_Band]:
    blocks = [block for block in layer.blocks if text.clean(block.text)]
    if not blocks and not text.clean(layer.name):
        return []
    return [
        _Band(layer, tuple(line for line in diagram.evenly(part, _MOST_BLOCKS) if line))
        for part in diagram.evenly(blocks, _MOST_BLOCKS * _LINES_OF_LAYER)
    ]


def _divided(bands: Sequence[_Band], most: int) -> list[Sequence[_Band]]:
    """Return the layers of each slide, which has so many lines of blocks at most."""
    counts = fitting.balance([band.count for band in bands], most, most)
    ends = [0, *accumulate(counts)]
    return [bands[start:end] for start, end in pairwise(ends)]


def _drafts(bands: Sequence[_Band], sides: Sequence[str], sheet: Sheet) -> list[list[Draft]]:
    """Return the shapes of each layer, and behind them those of the sides."""
    room = sheet.body_bottom - design.BODY_TOP - (LEGEND_HEIGHT if _told_apart(bands) else 0)
    lines = sum(band.count for band in bands)
    line = min((room - _GAP * (len(bands) - 1)) / lines, _HIGHEST)
    width = design.CONTENT_WIDTH - len(sides) * (_SIDE_WIDTH + _BETWEEN)
    found: list[list[Draft]] = []
    top = design.BODY_TOP
    for band in bands:
        found.append(_layer(band, Rect(design.MARGIN, top, width, band.count * line)))
        top += band.count * line + _GAP
    right = design.MARGIN + width + _BETWEEN
    height = top - _GAP - design.BODY_TOP
    found.append(
        [
            _side(name, number, Rect(right, design.BODY_TOP, _SIDE_WIDTH, height))
            for number, name in enumerate(sides)
        ]
    )
    return found


def _layer(band: _Band, rect: Rect) -> list[Draft]:
    name = DrawnShape(
        "层 Layer", rect.with_width(_NAME_WIDTH), fill=colours.NAVY, insets=_BLOCK_INSETS
    )
    inner = replace(rect, left=rect.left + _NAME_WIDTH, width=rect.width - _NAME_WIDTH)
    panel = DrawnShape("底板 Panel", inner, fill=colours.PANEL, decorative=True)
    found = [Draft(name, diagram.words(band.layer.name), _LAYER_NAME), Draft(panel)]
    height = (rect.height - _BETWEEN) / band.count - _BETWEEN
    for number, line in enumerate(band.lines):
        top = rect.top + _BETWEEN + number * (height + _BETWEEN)
        found += _line(line, Rect(inner.left + _GAP, top, inner.width - 2 * _GAP, height))
    return found


def _line(blocks: Sequence[Block], rect: Rect) -> list[Draft]:
    width = (rect.width - _BETWEEN * (len(blocks) - 1)) / len(blocks)
    return [
        _block(block, Rect(rect.left + number * (width + _BETWEEN), rect.top, width, rect.height))
        for number, block in enumerate(blocks)
    ]


def _block(block: Block, rect: Rect) -> Draft:
    shape = DrawnShape(
        "模块 Block",
        rect,
        fill=colours.ACCENT if block.new else colours.WHITE,
        line=None if block.new else OUTLINE,
        insets=_BLOCK_INSETS,
    )
    return Draft(shape, diagram.words(block.text), _NEW if block.new else _OLD)


def _side(name: str, number: int, rect: Rect) -> Draft:
    shape = DrawnShape(
        "侧栏 Side bar",
        replace(rect, left=rect.left + number * (_SIDE_WIDTH + _BETWEEN)),
        fill=_SIDE_FILLS[number],
        insets=_BLOCK_INSETS,
        upright=True,
    )
    return Draft(shape, diagram.words(text.one_line(name)), _LAYER_NAME)


def _drawn(
    parts: Sequence[Sequence[_Band]],
    drafts: Sequence[Sequence[Sequence[Draft]]],
    sides: Sequence[str],
    sheet: Sheet,
) -> Pages:
    shapes = iter(diagram.drawn(sheet, [one for page in drafts for one in page]))
    found: list[list[GroupBox]] = []
    for part in parts:
        page = [geometry.grouped("层 Layer", _alt(band, sheet), next(shapes)) for band in part]
        if beside := next(shapes):
            alt = sheet.word("alt.sides", parts=sheet.separator.join(map(diagram.said, sides)))
            page.append(geometry.grouped("侧栏 Side bars", alt, beside))
        if _told_apart(part):
            page.append(_legend(page[len(part) - 1].rect.bottom, sheet))
        found.append(page)
    return found


def _alt(band: _Band, sheet: Sheet) -> str:
    blocks = [
        sheet.word("alt.new_block", block=diagram.said(block.text))
        if block.new
        else diagram.said(block.text)
        for line in band.lines
        for block in line
    ]
    name = diagram.said(band.layer.name) or sheet.word("architecture.layer")
    return sheet.word("alt.layer", name=name, blocks=sheet.separator.join(blocks))


def _told_apart(bands: Sequence[_Band]) -> bool:
    """Tell whether there are both new and old blocks, which a legend explains."""
    return len({block.new for band in bands for line in band.lines for block in line}) > 1


def _legend(top: float, sheet: Sheet) -> GroupBox:
    entries = [
        Entry(sheet.word("architecture.new"), colours.ACCENT),
        Entry(sheet.word("architecture.old"), colours.WHITE, OUTLINE),
    ]
    return diagram.legend(entries, top, sheet)


def _as_table(content: Architecture, sheet: Sheet) -> Pages:
    lanes = (Lane("architecture.layer", 2.6, bold=True), Lane("architecture.blocks", 9.4))
    rows = [
        (
            layer.name,
            sheet.separator.join(
                f"**{words}**" if block.new else words
                for block in layer.blocks
                if (words := text.plain(text.one_line(block.text)))
            ),
        )
        for layer in content.layers
    ]
    sides = sheet.separator.join(filter(None, map(text.one_line, content.sides)))
    beside = [(sheet.word("architecture.sides"), sides)] if sides else []
    return diagram.as_table(sheet, lanes, [*rows, *beside])
