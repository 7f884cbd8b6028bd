"""Gives the columns of a free table their widths by what stands in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.deck import colours, measure, text
from presales_desk.deck.grid import Column
from presales_desk.deck.layout_model import Align
from presales_desk.deck.placed_table import CELL_INSETS

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE, _HEAD_SIZE = 16.0, 14.0
_NARROWEST = 0.80
_WIDEST = 6.0
_SHORT = 7.0
"""Em up to which a cell looks torn on two lines: "Weeks 11-20"."""
_WORD = 12
"""Letters at most of a word between numbers, such as "to verify"."""
_LOOKED_AT = 400
_SURE = 1.15
"""More width for numbers and words, which nobody can read when a wider font breaks them."""
_NUMBER = re.compile(r"[<>≥≤~≈±+\-−]?\s*[¥￥$€]?\s*\d[\d,.\s]*[^\d\s]{0,4}")


def columns_for(
    head: Sequence[str], rows: Sequence[Sequence[str]], total: float
) -> tuple[Column, ...]:
    """Return columns that share ``total`` inches; columns of numbers stand on the right."""
    cells = [[row[i] for row in rows] for i in range(len(head))]
    numeric = [_is_numeric(column) for column in cells]
    natural = [
        _natural(head[i], column, bold=i == 0) * (_SURE if numeric[i] else 1.0)
        for i, column in enumerate(cells)
    ]
    narrowest = [_narrowest(head[i], column, bold=i == 0) for i, column in enumerate(cells)]
    widths = _whole_words(_share(natural, total), narrowest)
    return tuple(
        Column(
            width,
            align=Align.RIGHT if number and position else Align.LEFT,
            bold=position == 0 and not number,
            colour=colours.NAVY if position == 0 else colours.TEXT,
        )
        for position, (width, number) in enumerate(zip(widths, numeric, strict=True))
    )


def _natural(name: str, cells: Sequence[str], *, bold: bool) -> float:
    """Return the width at which neither the name nor a cell of the column would be broken."""
    widest = max((_widest(cell, bold=bold) for cell in cells), default=0.0) * _SIZE
    inches = max(widest, _widest(name, bold=True) * _HEAD_SIZE) / 72 * 1.05
    return min(max(inches + CELL_INSETS[0] + CELL_INSETS[2], _NARROWEST), _WIDEST)


def _narrowest(name: str, cells: Sequence[str], *, bold: bool) -> float:
    """Return the width at which no word and no short cell of the column would be broken."""
    widest = max((_unbroken(cell, bold=bold) for cell in cells), default=0.0) * _SIZE
    inches = max(widest, _unbroken(name, bold=True) * _HEAD_SIZE) / 72 * _SURE
    return min(inches + CELL_INSETS[0] + CELL_INSETS[2], _WIDEST)


def _unbroken(cell: str, *, bold: bool) -> float:
    whole = _widest(cell, bold=bold)
    if whole <= _SHORT:
        return whole
    return measure.widest_word(text.plain(cell[:_LOOKED_AT]), bold=bold)


def _whole_words(widths: Sequence[float], narrowest: Sequence[float]) -> list[float]:
    """Widen columns to ``narrowest`` at the cost of those that are wider, as far as these go."""
    lacking = sum(max(least - width, 0.0) for width, least in zip(widths, narrowest, strict=True))
    spare = sum(max(width - least, 0.0) for width, least in zip(widths, narrowest, strict=True))
    if not lacking or not spare:
        return list(widths)
    given, taken = min(spare / lacking, 1.0), min(lacking / spare, 1.0)
    return [
        width + (least - width) * (given if width < least else taken)
        for width, least in zip(widths, narrowest, strict=True)
    ]


def _widest(cell: str, *, bold: bool) -> float:
    shown = text.lines(cell[:_LOOKED_AT]) or [""]
    return max(measure.text_width(text.plain(line), bold=bold) for line in shown)


def _share(natural: Sequence[float], total: float) -> list[float]:
    """Widen columns in proportion, or keep the narrow ones and let the wide ones share the rest."""
    if sum(natural) <= total:
        spare = (total - sum(natural)) / len(natural)
        return [width + spare for width in natural]
    kept: set[int] = set()
    while True:
        left = total - sum(natural[i] for i in kept)
        open_columns = [i for i in range(len(natural)) if i not in kept]
        fair = left / len(open_columns)
        narrow = {i for i in open_columns if natural[i] <= fair}
        if not narrow:
            wanted = sum(natural[i] for i in open_columns)
            return [
                natural[i] if i in kept else _blend(left * natural[i] / wanted, fair)
                for i in range(len(natural))
            ]
        kept |= narrow


def _blend(by_text: float, fair: float) -> float:
    return (by_text + fair) / 2


def _is_numeric(cells: Sequence[str]) -> bool:
    """Tell whether a column is one of numbers; a short word may stand for one nobody knows."""
    filled = [text.plain(cell).strip() for cell in cells if cell.strip()]
    numbers = [cell for cell in filled if _NUMBER.fullmatch(cell[:40])]
    words = [cell for cell in filled if cell not in numbers]
    return len(numbers) >= max(len(words), 1) and all(len(cell) <= _WORD for cell in words)
