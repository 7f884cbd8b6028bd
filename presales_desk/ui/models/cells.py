"""Ranges of cells on the clipboard, as spreadsheets write and read them."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

Rows = Sequence[Sequence[str]]

_CELL = re.compile(r'"((?:[^"]|"")*)"(?=[\t\r\n]|\Z)|([^\t\r\n]*)')
_BREAK = re.compile(r"\r\n|\r|\n")


def parse_cells(text: str) -> list[list[str]]:
    """Return the rows of tab-separated ``text``; short rows stay short.

    A cell in quotes may hold tabs, line breaks and doubled quotes; quotes that were not needed
    belong to the text, for spreadsheets do not write them.
    """
    if not text:
        return []
    rows: list[list[str]] = [[]]
    place = 0
    while True:
        found = _CELL.match(text, place)
        assert found is not None, "the second form matches anything"
        rows[-1].append(_content(found))
        place = found.end()
        if place >= len(text):
            break
        if text[place] == "\t":
            place += 1
            continue
        place = _after_break(text, place)
        if place >= len(text):
            break
        rows.append([])
    return rows


def write_cells(rows: Rows) -> str:
    """Return ``rows`` as tab-separated text; ``parse_cells`` reads it back."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def cells_html(rows: Rows) -> str:
    """Return ``rows`` as an HTML table whose cells a spreadsheet takes as text, not formulas."""
    style = "mso-number-format:'\\@';white-space:pre-wrap"
    lines = (
        "".join(f'<td style="{style}">{_cell_html(cell)}</td>' for cell in row) for row in rows
    )
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<html><head><meta charset="utf-8"></head><body><table>{body}</table></body></html>'


def _content(found: re.Match[str]) -> str:
    quoted, plain = found.groups()
    if quoted is None:
        return plain
    needed = any(sign in quoted for sign in '"\t\r\n')
    return _BREAK.sub("\n", quoted.replace('""', '"')) if needed else found[0]


def _after_break(text: str, place: int) -> int:
    found = _BREAK.match(text, place)
    return found.end() if found is not None else place + 1


def _quoted(cell: str) -> str:
    if not any(sign in cell for sign in '"\t\r\n'):
        return cell
    return '"' + cell.replace('"', '""') + '"'


def _cell_html(cell: str) -> str:
    return html.escape(cell).replace("\n", '<br style="mso-data-placement:same-cell">')
