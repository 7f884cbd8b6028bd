"""Writes native tables. Fills and rules stand in each cell too, for viewers without our style."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.deck.markup import emu, fill, language_tags
from presales_desk.deck.template_theme import TABLE_STYLE
from presales_desk.deck.write_text import TextStyle, paragraphs

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import Rule
    from presales_desk.deck.placed_table import Cell, Row, TableBox

_POINT = 12_700
_COVERED_SIZE = 800
"""Of the text that cells behind a merged one do not have: it must not make the row higher."""
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"


def graphic(table: TableBox, style: TextStyle, *, own_style: bool) -> str:
    """Return the ``a:graphic`` of ``table``.

    Args:
        table: What is written.
        style: Language and scale of the text.
        own_style: Whether the file has our table style; else the style without any look.

    """
    columns = "".join(f'<a:gridCol w="{emu(width * style.scale)}"/>' for width in table.columns)
    rows = "".join(_row(table, position, row, style) for position, row in enumerate(table.rows))
    header = ' firstRow="1"' if table.header else ""
    identity = TABLE_STYLE if own_style else _NO_STYLE
    return (
        f'<a:graphic><a:graphicData uri="{_TABLE}"><a:tbl><a:tblPr{header}>'
        f"<a:tableStyleId>{identity}</a:tableStyleId></a:tblPr><a:tblGrid>{columns}</a:tblGrid>"
        f"{rows}</a:tbl></a:graphicData></a:graphic>"
    )


def _row(table: TableBox, position: int, row: Row, style: TextStyle) -> str:
    """Return a row; the rule under the row above is written here as well, or it would not show."""
    above = table.rows[position - 1].wide_cells if position else None
    cells = "".join(
        _cell(
            cell,
            (left, cell.rule_above or (above[start].rule_below if above else None), right),
            style,
        )
        for cell, start, (left, right) in zip(
            row.cells, row.starts, pairwise(row.upright_rules), strict=True
        )
    )
    return f'<a:tr h="{emu(row.height * style.scale)}">{cells}</a:tr>'


def _cell(cell: Cell, rules: tuple[Rule | None, Rule | None, Rule | None], style: TextStyle) -> str:
    """Return a cell with its rules left, above and right, and those it covers behind it."""
    before, above, after = rules
    look = (
        f'<a:tcPr {_margins(cell.insets, style.scale)} anchor="ctr">'
        f"{_border('lnL', before)}{_border('lnR', after)}{_border('lnT', above)}"
        f"{_border('lnB', cell.rule_below)}{fill(cell.fill)}</a:tcPr></a:tc>"
    )
    words = f"<a:bodyPr/><a:lstStyle/>{paragraphs(cell.paragraphs, style)}"
    if cell.span == 1:
        return f"<a:tc><a:txBody>{words}</a:txBody>{look}"
    size = f'{language_tags(style.language)} sz="{_COVERED_SIZE}"'
    bare = f"<a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr {size}/></a:p>"
    covered = f'<a:tc hMerge="1"><a:txBody>{bare}</a:txBody>{look}' * (cell.span - 1)
    return f'<a:tc gridSpan="{cell.span}"><a:txBody>{words}</a:txBody>{look}{covered}'


@lru_cache(maxsize=64)
def _margins(insets: tuple[float, float, float, float], scale: float) -> str:
    left, top, right, bottom = (emu(inset * scale) for inset in insets)
    return f'marL="{left}" marR="{right}" marT="{top}" marB="{bottom}"'


def _border(side: str, rule: Rule | None) -> str:
    if rule is None:
        return f'<a:{side} w="0"><a:noFill/></a:{side}>'
    return f'<a:{side} w="{round(rule.width * _POINT)}">{fill(rule.colour)}</a:{side}>'
