"""Reduces the workbook behind a chart to the cells that the chart shows."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from presales_desk.deck.markup import C
from presales_desk.deck.reading.theme import local

if TYPE_CHECKING:
    from presales_desk.deck.rewriting.package import Rewriting

_CHART = f"{{{C}}}"
_REFERENCE = re.compile(
    r"^(?:'(?P<quoted>(?:[^']|'')+)'|(?P<plain>[^'!]+))!"
    r"\$?(?P<left>[A-Z]{1,3})\$?(?P<top>\d{1,7})(?::\$?(?P<right>[A-Z]{1,3})\$?(?P<bottom>\d{1,7}))?$"
)
_MOST_ROWS = 20_000
Cells = dict[str, dict[tuple[int, int], "str | float"]]
"""By sheet: row and column, counted from 0, to the value."""


def reduce_workbook(rewriting: Rewriting, chart: str) -> None:
    """Give ``chart`` a workbook with nothing but its own cells, or none when that is impossible.

    A chart without one looks the same; its data can only not be edited any more.
    """
    part = next(iter(rewriting.related(chart, "package")), "")
    if not part or not rewriting.has(part):
        return
    cells = _shown_cells(rewriting.root(chart))
    if cells:
        rewriting.put(part, _written(cells))
    else:
        _detach(rewriting, chart)


def _detach(rewriting: Rewriting, chart: str) -> None:
    rewriting.unrelate(chart, lambda one: one.kind == "package")
    root = rewriting.root(chart)
    for element in [one for one in root.iter() if local(one) == "externalData"]:
        element.getparent().remove(element)
    rewriting.touch(chart)


def _shown_cells(root: Any) -> Cells:
    """Return the cells whose values the chart keeps; empty when one cannot be placed."""
    cells: Cells = {}
    for formula in root.iter(f"{_CHART}f"):
        place = _REFERENCE.match((formula.text or "").strip())
        cache = next((one for one in formula.getparent() if local(one).endswith("Cache")), None)
        if place is None or cache is None:
            return {}
        sheet = (place["quoted"] or place["plain"]).replace("''", "'")[:31]
        _place(cells.setdefault(sheet, {}), place, cache)
    return cells


def _place(sheet: dict[tuple[int, int], str | float], place: re.Match[str], cache: Any) -> None:
    top, left = int(place["top"]) - 1, _column(place["left"])
    across = place["bottom"] is not None and place["bottom"] == place["top"]
    levels = cache.findall(f"{_CHART}lvl") or [cache]
    for depth, level in enumerate(reversed(levels)):
        for point in level.findall(f"{_CHART}pt"):
            index, value = int(point.get("idx", "0")), point.findtext(f"{_CHART}v") or ""
            if index > _MOST_ROWS:
                continue
            row, column = (top + depth, left + index) if across else (top + index, left + depth)
            is_number = local(cache) == "numCache"
            sheet[row, column] = _number(value) if is_number else value


def _number(text: str) -> str | float:
    try:
        return float(text)
    except ValueError:
        return text


def _column(letters: str) -> int:
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


def _written(cells: Cells) -> bytes:
    import xlsxwriter

    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(content, options)
    for name, sheet in cells.items():
        page = book.add_worksheet(name)
        for (row, column), value in sheet.items():
            page.write(row, column, value)
    book.close()
    return content.getvalue()
