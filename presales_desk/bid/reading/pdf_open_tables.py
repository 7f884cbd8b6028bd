"""Finds the tables of a PDF page that have no upright lines: by the room between their columns.

Only Latin text is looked at: there, words stand so close that room above room parts columns. Tables
of Chinese tenders are ruled, and their forms and signatures leave room as columns do.
"""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from presales_desk.bid.reading.pdf_lines import rows_of
from presales_desk.bid.reading.pdf_open_rows import row_starts
from presales_desk.bid.reading.pdf_page import Rule
from presales_desk.bid.reading.pdf_parts import Row, parts_of
from presales_desk.bid.reading.pdf_tables import Grid, are_latin
from presales_desk.bid.reading.pdf_text_columns import text_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.reading.pdf_lines import Line
    from presales_desk.bid.reading.pdf_page import Page

_NARROWEST = 0.5
"""Of a letter's height: room that runs down between two columns at least."""
_FAR = 3.0
"""Of a letter's height: lines further apart belong to two tables."""
_ALIGNED = 2.5  # points; places closer than this are one
_FEWEST_FILLED = 3
"""Rows with words in two columns or more, from which on they are a table."""
_FEWEST_RULED = 2
"""Such rows, and lines or edges across them, from which on they are one as well."""
_SHARE_ALIGNED = 0.6
"""Of the cells of a column, that begin, end or stand in the middle alike."""
_COUNTER = re.compile(r"[^\w(]?|\(?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[a-zA-Z]|[ivxIVX]{1,5})[.):]?|o")
"""What stands before the items of a list: ``•``, ``1.``, ``(a)``, ``2.1``."""
_HEAD = 6
"""Lines of a page among which the title of its contents stands."""
_CONTENTS = re.compile(r"(?:table of )?contents\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"\d{1,3}|[ivx]{1,5}")


def unruled_grids(page: Page, grids: Sequence[Grid]) -> list[Grid]:
    """Return the tables and columns of text of a page beside those that lines part, ``grids``."""
    free = [one for one in page.glyphs if not any(grid.holds(one) for grid in grids)]
    if not are_latin(free):
        return []
    rows = [parts_of(row) for row in rows_of(free)]
    columns = text_columns(rows, page.width, grids)
    held = (columns[0].ys[0], columns[0].ys[-1]) if columns else (0.0, 0.0)
    others = [row for row in rows if not held[0] < row.top < held[1]]
    return [*columns, *_open_grids(others, page, [*grids, *columns])]


def _open_grids(rows: Sequence[Row], page: Page, grids: Sequence[Grid]) -> Iterator[Grid]:
    size = median([part.height for row in rows for part in row.parts] or [1.0])
    if any(_CONTENTS.match(row.parts[0].text) for row in rows[:_HEAD]):
        return
    borders = [grid.ys[0] for grid in grids]
    across = [*page.across, *page.shades]
    for some in _regions(rows, borders, size):
        grid = _grid(some, across, size)
        if grid is not None:
            yield grid


def _regions(rows: Sequence[Row], borders: Sequence[float], size: float) -> Iterator[list[Row]]:
    """Yield the runs of rows down which there is room between two columns."""
    start = 0
    while start < len(rows):
        if len(rows[start].parts) == 1:
            start += 1
            continue
        rooms = _rooms(rows[start])
        both: dict[int, int] = dict.fromkeys(range(len(rooms)), 1)
        end = start + 1
        while end < len(rows) and _is_near(rows[end - 1], rows[end], borders, size):
            narrowed = [_narrowed(room, rows[end], size) for room in rooms]
            if not any(narrowed) or any(
                room is None and both[place] > 1 for place, room in enumerate(narrowed)
            ):
                break
            for place, room in enumerate(narrowed):
                both[place] += room is not None and _has_both(room, rows[end])
            kept = [place for place, room in enumerate(narrowed) if room is not None]
            rooms = [room for room in narrowed if room is not None]
            both = {new: both[old] for new, old in enumerate(kept)}
            end += 1
        some = _without_tail(rows[start:end])
        yield [*_before(rows, start, borders, size), *some]
        start += max(1, len(some))


def _before(
    rows: Sequence[Row], start: int, borders: Sequence[float], size: float
) -> Sequence[Row]:
    """Return the lines above that stand in a later column: the rest of a row that a page cut."""
    places = [part.left for part in rows[start].parts[1:]]
    first = start
    while first and _is_near(rows[first - 1], rows[first], borders, size):
        above = rows[first - 1]
        is_below_one = any(abs(above.parts[0].left - place) < _ALIGNED for place in places)
        if len(above.parts) != 1 or not is_below_one:
            break
        first -= 1
    return rows[first:start]


def _is_near(above: Row, below: Row, borders: Sequence[float], size: float) -> bool:
    is_between = any(above.bottom <= border <= below.top for border in borders)
    return below.top - above.bottom < _FAR * size and not is_between


def _rooms(row: Row) -> list[tuple[float, float]]:
    return [(one.right, other.left) for one, other in pairwise(row.parts)]


def _narrowed(room: tuple[float, float], row: Row, size: float) -> tuple[float, float] | None:
    """Return the room that a row leaves; None where its words cross it."""
    left, right = room
    for part in row.parts:
        if part.right <= left or part.left >= right:
            continue
        if part.left <= left and part.right < right:
            left = part.right
        elif part.right >= right and part.left > left:
            right = part.left
        else:
            return None
    return (left, right) if right - left >= _NARROWEST * size else None


def _has_both(room: tuple[float, float], row: Row) -> bool:
    left, right = room
    is_before = any(part.right <= left for part in row.parts)
    return is_before and any(part.left >= right for part in row.parts)


def _without_tail(rows: Sequence[Row]) -> list[Row]:
    """Leave out lines below a table that only happen to fit into its first column."""
    last = max(place for place, row in enumerate(rows) if len(row.parts) > 1)
    usual = max(
        (below.top - above.bottom for above, below in pairwise(rows[: last + 1])), default=0
    )
    left = min(row.parts[0].left for row in rows)
    end = last + 1
    while end < len(rows):
        above, below = rows[end - 1], rows[end]
        is_first = below.parts[0].left < left + _ALIGNED
        if below.top - above.bottom > usual + 1 or (is_first and len(rows[end - 1].parts) == 1):
            break
        end += 1
    return list(rows[:end])


def _grid(rows: Sequence[Row], across: Sequence[Rule], size: float) -> Grid | None:
    """Return the table that some rows make up; None where they are something else."""
    borders = _columns(rows, size)
    cells = [_cells(row, borders) for row in rows]
    filled = [row for row in cells if len(row) > 1]
    if not borders or not filled or not _are_aligned(cells, len(borders) + 1):
        return None
    if _is_list(cells, len(borders)) or _is_contents(cells, len(borders)):
        return None
    left = min(row.parts[0].left for row in rows) - _ALIGNED
    right = max(row.parts[-1].right for row in rows) + _ALIGNED
    wide = [one for one in across if one.end - one.start > (right - left) / 2]
    starts = row_starts(cells, [one.at for one in wide], size)
    inside = [one for one in wide if rows[0].top - size < one.at < rows[-1].bottom + size]
    fewest = _FEWEST_RULED if len(inside) >= _FEWEST_RULED else _FEWEST_FILLED
    if min(len(starts), len(filled)) < fewest:
        return None
    tops = [(rows[place - 1].bottom + rows[place].top) / 2 for place in starts[1:]]
    ys = (rows[0].top - 1, *tops, rows[-1].bottom + 1)
    xs = (left, *borders, right)
    return Grid(
        ys,
        xs,
        tuple(Rule(at, left, right) for at in ys),
        tuple(Rule(at, ys[0], ys[-1]) for at in xs),
    )


def _columns(rows: Sequence[Row], size: float) -> list[float]:
    """Return the middles of the rooms that no row crosses, with words on both sides of each."""
    spans = sorted((part.left, part.right) for row in rows for part in row.parts)
    found: list[float] = []
    end = spans[0][1]
    for left, right in spans[1:]:
        if left - end >= _NARROWEST * size:
            found.append((end + left) / 2)
        end = max(end, right)
    return found


def _cells(row: Row, borders: Sequence[float]) -> dict[int, Line]:
    """Return what stands in each column of a row, from the first column on."""
    held: dict[int, list[Line]] = {}
    for part in row.parts:
        held.setdefault(sum(border < part.left for border in borders), []).append(part)
    return {column: _together(parts) for column, parts in held.items()}


def _together(parts: Sequence[Line]) -> Line:
    if len(parts) == 1:
        return parts[0]
    first, last = parts[0], parts[-1]
    text = " ".join(part.text for part in parts)
    return type(first)(text, first.left, first.top, last.right, first.bottom)


def _are_aligned(cells: Sequence[dict[int, Line]], columns: int) -> bool:
    """Tell cells that stand below each other; of a column to fill in there is but the head."""
    for column in range(columns):
        own = [row[column] for row in cells if column in row]
        if column and len(own) == 1 and column in cells[0]:
            continue
        if len(own) < 2 or not any(
            _share_alike([place(one) for one in own]) >= _SHARE_ALIGNED
            for place in (_left, _right, _middle)
        ):
            return False
    return True


def _left(line: Line) -> float:
    return line.left


def _right(line: Line) -> float:
    return line.right


def _middle(line: Line) -> float:
    return (line.left + line.right) / 2


def _share_alike(places: Sequence[float]) -> float:
    most = max(sum(abs(one - other) < _ALIGNED for other in places) for one in places)
    return most / len(places)


def _is_list(cells: Sequence[dict[int, Line]], borders: int) -> bool:
    """Tell items behind their bullets or numbers from two columns."""
    first = [row[0].text.strip() for row in cells if 0 in row]
    return borders == 1 and all(map(_COUNTER.fullmatch, first))


def _is_contents(cells: Sequence[dict[int, Line]], borders: int) -> bool:
    """Tell a table of contents: what stands last in its rows are pages, from the first on."""
    last = [row[borders].text.strip() for row in cells if borders in row]
    if len(last) < _FEWEST_FILLED or not all(map(_PAGE_NUMBER.fullmatch, last)):
        return False
    numbers = [int(one) for one in last if one.isdigit()]
    is_rising = all(one <= other for one, other in pairwise(numbers))
    return is_rising and len(last) > _FEWEST_FILLED + 2
