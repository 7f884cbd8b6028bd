"""The workbook inside a chart, as small as a spreadsheet program accepts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck.markup import HEAD, escape
from presales_desk.deck.package import ROOT, Package

if TYPE_CHECKING:
    from collections.abc import Sequence

SHEET = "Sheet1"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STYLES = (
    f'{HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/>'
    '</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill>'
    '<patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/>'
    '<top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" '
    'fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" '
    'fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
)

Value = str | float | None


def workbook(rows: Sequence[Sequence[Value]]) -> bytes:
    """Return an .xlsx with one sheet of ``rows``; None is an empty cell."""
    package = Package()
    book = package.add(
        "xl/workbook.xml",
        f'{HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
        f'<sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        f"{_TYPE}.sheet.main+xml",
    )
    package.relate(ROOT, "officeDocument", book)
    sheet = package.add("xl/worksheets/sheet1.xml", _sheet(rows), f"{_TYPE}.worksheet+xml")
    package.relate(book, "worksheet", sheet)
    styles = package.add("xl/styles.xml", _STYLES, f"{_TYPE}.styles+xml")
    package.relate(book, "styles", styles)
    return package.save()


def column_letters(index: int) -> str:
    """Return the name of the column at ``index``, counted from 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def number_text(value: float) -> str:
    """Return ``value`` as it stands in a cell or a chart's cache."""
    return f"{value:.15g}"


def _sheet(rows: Sequence[Sequence[Value]]) -> str:
    inner = "".join(
        f'<row r="{number}">{"".join(_cells(row, number))}</row>'
        for number, row in enumerate(rows, start=1)
    )
    return f'{HEAD}<worksheet xmlns="{_MAIN}"><sheetData>{inner}</sheetData></worksheet>'


def _cells(row: Sequence[Value], number: int) -> list[str]:
    cells: list[str] = []
    for index, value in enumerate(row):
        place = f"{column_letters(index)}{number}"
        if isinstance(value, str):
            words = f'<t xml:space="preserve">{escape(value)}</t>'
            cells.append(f'<c r="{place}" t="inlineStr"><is>{words}</is></c>')
        elif value is not None:
            cells.append(f'<c r="{place}"><v>{number_text(value)}</v></c>')
    return cells
