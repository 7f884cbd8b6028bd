"""Finds the tables of a PDF page by their ruled lines, and which cells are merged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.reading.blocks import MAX_CELL, Cell
from presales_desk.bid.reading.pdf_lines import joined, lines_of, rows_of
from presales_desk.bid.reading.pdf_page import Rule
from presales_desk.bid.reading.pdf_paragraphs import column_edge, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.bid.reading.pdf_lines import Line
    from presales_desk.bid.reading.pdf_page import Glyph, Page

_NEAR = 3.0  # points; lines closer than this are one
_APART = 0.75
"""Of a letter's height: words further apart may stand in two columns."""
_SHARE_LATIN = 0.9
_FIRST_CHINESE = "\u2e80"
_MOST_LINES = 400
_NARROWEST = 12.0  # points; lines that stick out less end no column
_FEWEST = 2
"""Ruled lines that end together beyond the last upright one: a column follows there."""
_FEWEST_GAPS = 3
_FEWEST_ALIKE = 3
"""Lines of a cell that end at one place, from which on they tell where full ones do."""
_LONG = 0.75
"""Share of a cell's width that full lines fill at least; shorter ones that end alike are a list."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of one table: heights of the rows' borders, and places of the columns'.

    Attributes:
        is_text: It is no table: its two cells are columns of text.

    """

    ys: tuple[float, ...]
    xs: tuple[float, ...]
    across: tuple[Rule, ...]
    down: tuple[Rule, ...]
    is_text: bool = False

    def holds(self, glyph: Glyph) -> bool:
        """Tell whether a character stands in this table."""
        x = (glyph.left + glyph.right) / 2
        return self.ys[0] <= glyph.middle <= self.ys[-1] and self.xs[0] <= x <= self.xs[-1]


def grids_of(page: Page) -> list[Grid]:
    """Return the tables of a page from top to bottom; a single box is none."""
    across, down = _merged(page.across), _merged(page.down)
    if len(across) + len(down) > 2 * _MOST_LINES:
        across, down = across[:_MOST_LINES], down[:_MOST_LINES]
    found = [grid for group in _groups(across, down) if (grid := _grid(*group)) is not None]
    return sorted(_outermost(found), key=lambda grid: grid.ys[0])


def cells_of(grid: Grid, glyphs: Sequence[Glyph]) -> list[list[Cell]]:
    """Return the rows of a table with the text of ``glyphs``, all of which stand in it."""
    rows, columns = len(grid.ys) - 1, len(grid.xs) - 1
    owner = _owners(_with_gaps(grid, glyphs), rows, columns)
    held: dict[tuple[int, int], list[Glyph]] = {}
    for glyph in glyphs:
        row = _slot(grid.ys, glyph.middle)
        column = _slot(grid.xs, (glyph.left + glyph.right) / 2)
        held.setdefault(owner[row, column], []).append(glyph)
    lines = {key: found for key, some in held.items() if (found := lines_of(some))}
    spacing = _spacing(lines.values())
    ends = {
        owner[row, column]: grid.xs[column + 1] for row in range(rows) for column in range(columns)
    }
    texts = {key: _text(some, grid.xs[key[1]], ends[key], spacing) for key, some in lines.items()}
    return [_row(row, columns, owner, texts) for row in range(rows)]


def _with_gaps(grid: Grid, glyphs: Sequence[Glyph]) -> Grid:
    """Return the table with the borders that some rows leave out though their words stand apart.

    Styles of word processors rule every other row only. Only Latin words stand so close that room
    tells it.
    """
    if len(grid.xs) <= _FEWEST or not are_latin(glyphs):
        return grid
    added: list[Rule] = []
    for row, (top, bottom) in enumerate(pairwise(grid.ys)):
        lines = rows_of(one for one in glyphs if top <= one.middle < bottom)
        for column in range(1, len(grid.xs) - 1):
            at = grid.xs[column]
            if not _is_ruled_left(grid, row, column) and _leave_room(lines, at):
                added.append(Rule(at, top, bottom))
    return replace(grid, down=(*grid.down, *added)) if added else grid


def _leave_room(lines: Sequence[Sequence[Glyph]], at: float) -> bool:
    """Tell lines none of which crosses a place, and one of which stands far apart there."""
    is_apart = False
    for line in lines:
        size = max(one.bottom - one.top for one in line)
        before = max((one.right for one in line if one.left < at), default=None)
        behind = min((one.left for one in line if one.left >= at), default=None)
        if before is not None and before > at:
            return False
        if before is not None and behind is not None:
            if behind - before < _APART * size:
                return False
            is_apart = True
    return is_apart


def are_latin(glyphs: Iterable[Glyph]) -> bool:
    """Tell words nearly all of which are of Latin letters."""
    letters = [one.text for one in glyphs if one.text.isalpha()]
    return sum(one < _FIRST_CHINESE for one in letters) > _SHARE_LATIN * len(letters)


def _spacing(cells: Iterable[Sequence[Line]]) -> float:
    """Return the room between lines that three of four have at most; 0 where too few tell it.

    Paragraphs of a cell stand as close as its lines: what is set wide goes on all the same.
    """
    gaps = sorted(below.top - above.bottom for lines in cells for above, below in pairwise(lines))
    return gaps[len(gaps) * 3 // 4] if len(gaps) >= _FEWEST_GAPS else 0.0


def _text(lines: Sequence[Line], left: float, right: float, spacing: float) -> str:
    """Return the words of a cell from ``left`` to ``right``, one paragraph a line."""
    some = paragraphs_of(lines, _edge(lines, left, right), spacing)
    return "\n".join(map(joined, some))[:MAX_CELL]


def _edge(lines: Sequence[Line], left: float, right: float) -> float:
    """Return where full lines of a cell end: as far from its border as they begin from the other.

    Lines that end alike before it are full, too: their paragraphs are set in.
    """
    own = column_edge(lines)
    alike = sum(abs(line.right - own) < _NEAR for line in lines)
    if alike >= _FEWEST_ALIKE and own - left > _LONG * (right - left):
        return own
    return max(own, right - (min(line.left for line in lines) - left))


def _row(
    row: int,
    columns: int,
    owner: dict[tuple[int, int], tuple[int, int]],
    texts: dict[tuple[int, int], str],
) -> list[Cell]:
    found: list[Cell] = []
    for column in range(columns):
        key = owner[row, column]
        if column and owner[row, column - 1] == key:
            continue  # merged with its neighbour on the left
        found.append(Cell(texts.get(key, ""), column, continued=key[0] < row))
    return found


def _owners(grid: Grid, rows: int, columns: int) -> dict[tuple[int, int], tuple[int, int]]:
    """Return for each field of the grid the field where its cell begins."""
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    for row in range(rows):
        for column in range(columns):
            left, above = owner.get((row, column - 1)), owner.get((row - 1, column))
            if above is not None and not _is_ruled_above(grid, row, column):
                owner[row, column] = above
            elif left is not None and not _is_ruled_left(grid, row, column):
                owner[row, column] = left
            else:
                owner[row, column] = (row, column)
    return owner


def _is_ruled_above(grid: Grid, row: int, column: int) -> bool:
    middle = (grid.xs[column] + grid.xs[column + 1]) / 2
    return any(
        abs(rule.at - grid.ys[row]) <= _NEAR and rule.start <= middle <= rule.end
        for rule in grid.across
    )


def _is_ruled_left(grid: Grid, row: int, column: int) -> bool:
    middle = (grid.ys[row] + grid.ys[row + 1]) / 2
    return any(
        abs(rule.at - grid.xs[column]) <= _NEAR and rule.start <= middle <= rule.end
        for rule in grid.down
    )


def _slot(edges: Sequence[float], value: float) -> int:
    for index in range(len(edges) - 2):
        if value < edges[index + 1]:
            return index
    return len(edges) - 2


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """Join lines that lie on each other or follow each other without a gap."""
    found: list[Rule] = []
    for rule in sorted(rules, key=lambda one: (round(one.at), one.start)):
        last = found[-1] if found else None
        if last and abs(last.at - rule.at) <= 1.5 and rule.start <= last.end + _NEAR:
            found[-1] = Rule(last.at, last.start, max(last.end, rule.end))
        else:
            found.append(rule)
    return found


def _groups(across: list[Rule], down: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Return the lines that hang together."""
    parent = list(range(len(across) + len(down)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for i, flat in enumerate(across):
        for j, upright in enumerate(down):
            if _cross(flat, upright):
                parent[root(i)] = root(len(across) + j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for index in range(len(parent)):
        flats, uprights = groups.setdefault(root(index), ([], []))
        if index < len(across):
            flats.append(across[index])
        else:
            uprights.append(down[index - len(across)])
    return list(groups.values())


def _cross(flat: Rule, upright: Rule) -> bool:
    meets_x = flat.start - _NEAR <= upright.at <= flat.end + _NEAR
    return meets_x and upright.start - _NEAR <= flat.at <= upright.end + _NEAR


def _grid(across: list[Rule], down: list[Rule]) -> Grid | None:
    """Return a table; None for a frame, a lone line, or what has fewer than two cells."""
    if not down or not across:
        return None
    top, bottom = min(one.start for one in down), max(one.end for one in down)
    sides = [Rule(at, top, bottom) for at in _open_sides(across, down)]
    if len(down) + len(sides) < 2:
        return None
    down = [*down, *sides]
    left, right = min(one.at for one in down), max(one.at for one in down)
    # Some programs leave out the border at the top or the foot of a page.
    across = [*across, Rule(top, left, right), Rule(bottom, left, right)]
    ys, xs = _places(across), _places(down)
    if len(ys) < 2 or len(xs) < 2 or (len(ys) - 1) * (len(xs) - 1) < 2:
        return None
    return Grid(tuple(ys), tuple(xs), tuple(across), tuple(down))


def _open_sides(across: list[Rule], down: list[Rule]) -> list[float]:
    """Return where the ruled lines of a table begin and end that has no border at its sides."""
    left, right = min(one.at for one in down), max(one.at for one in down)
    first, last = min(one.start for one in across), max(one.end for one in across)
    before = sum(one.start < first + _NEAR for one in across if left - first > _NARROWEST)
    behind = sum(one.end > last - _NEAR for one in across if last - right > _NARROWEST)
    is_whole = before and behind and before + behind > _FEWEST
    opened = ((first, before), (last, behind))
    return [at for at, lines in opened if lines >= _FEWEST or is_whole]


def _places(rules: Iterable[Rule]) -> list[float]:
    found: list[float] = []
    for at in sorted(rule.at for rule in rules):
        if not found or at - found[-1] > _NEAR:
            found.append(at)
    return found


def _outermost(grids: list[Grid]) -> list[Grid]:
    """Leave out tables inside others: their text belongs to the cell around them."""
    return [
        one
        for one in grids
        if not any(
            other is not one
            and other.ys[0] <= one.ys[0]
            and one.ys[-1] <= other.ys[-1]
            and other.xs[0] <= one.xs[0]
            and one.xs[-1] <= other.xs[-1]
            for other in grids
        )
    ]
