"""Reads charts with their workbooks, tables and SmartArt."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  it has no stubs

from presales_desk.deck.layout_model import EMU_PER_INCH
from presales_desk.deck.markup import C
from presales_desk.deck.reading.model import ReadCell, ReadChart, ReadSeries, ReadTable
from presales_desk.deck.reading.package import parser
from presales_desk.deck.reading.theme import DRAWING, local, number, truth
from presales_desk.deck.reading.words import plain_text, read_paragraphs
from presales_desk.errors import ExpectedError
from presales_desk.workspace.foreign_files import FileKind, inspect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.reading.package import Parts
    from presales_desk.deck.reading.theme import Palette
    from presales_desk.deck.reading.words import TextSource

_CHART = f"{{{C}}}"
_MAX_WORKBOOK = 8 * 2**20
_MAX_TEXTS = 20_000
"""Words of one workbook that are read; nobody hides more behind a chart by accident."""
_SHEETS = ("xl/worksheets/", "xl/sharedStrings", "xl/workbook.xml", "docProps/", "xl/comments")
_POINTS = 5_000
_MARGINS = {"marL": 91_440, "marT": 45_720, "marR": 91_440, "marB": 45_720}


def read_chart(parts: Parts, part: str) -> ReadChart:
    """Return a native chart, with the words of the workbook behind it."""
    root = parts.root(part)
    if root is None:
        return ReadChart()
    workbook = next(iter(parts.related(part, "package")), "")
    plot = root.find(f"{_CHART}chart/{_CHART}plotArea")
    kinds = [one for one in (plot if plot is not None else ()) if local(one).endswith("Chart")]
    series = [_series(one) for kind in kinds for one in kind.iterfind(f"{_CHART}ser")]
    title = root.find(f"{_CHART}chart/{_CHART}title/{_CHART}tx/{_CHART}rich")
    parts.forget(part)
    return ReadChart(
        types=tuple(local(kind) for kind in kinds),
        title="" if title is None else plain_text(title),
        series=tuple(series),
        workbook=workbook if workbook and parts.has(workbook) else "",
        texts=workbook_texts(parts, workbook) if workbook else (),
    )


def workbook_texts(parts: Parts, part: str) -> tuple[str, ...]:
    """Return the words of an embedded workbook, also those on sheets that no chart shows."""
    content = parts.bytes_of(part, _MAX_WORKBOOK)
    if content is None or not content.startswith(b"PK"):
        return ()
    try:
        inspect(content, wanted=FileKind.SHEET, name=part)
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return tuple(dict.fromkeys(_sheet_words(archive)))[:_MAX_TEXTS]
    except (ExpectedError, zipfile.BadZipFile, OSError, ValueError):
        parts.warn("workbook", part)
        return ()


def read_table(table: Any, source: TextSource, palette: Palette) -> ReadTable:
    """Return a native table; cells that a merged one covers are left out."""
    properties = table.find(f"{DRAWING}tblPr")
    columns = table.findall(f"{DRAWING}tblGrid/{DRAWING}gridCol")
    rows = table.findall(f"{DRAWING}tr")
    return ReadTable(
        columns=tuple(number(one.get("w")) / EMU_PER_INCH for one in columns),
        heights=tuple(number(one.get("h")) / EMU_PER_INCH for one in rows),
        rows=tuple(
            tuple(
                _cell(cell, source, palette)
                for cell in row.iterfind(f"{DRAWING}tc")
                if not (truth(cell.get("hMerge")) or truth(cell.get("vMerge")))
            )
            for row in rows
        ),
        header=properties is not None and truth(properties.get("firstRow")),
    )


def diagram_texts(parts: Parts, part: str) -> tuple[str, ...]:
    """Return the words of a SmartArt diagram."""
    root = parts.root(part)
    if root is None:
        return ()
    texts = (plain_text(body) for body in root.iter() if local(body) == "t" and len(body))
    return tuple(text for text in texts if text.strip())


def _series(element: Any) -> ReadSeries:
    name = " ".join(_values(element.find(f"{_CHART}tx")).values())
    labels = _values(_first(element, "cat", "xVal"))
    values = {
        index: _float(text) for index, text in _values(_first(element, "val", "yVal")).items()
    }
    count = 1 + max((*labels, *values), default=-1)
    return ReadSeries(
        name,
        tuple(labels.get(index, "") for index in range(count)),
        tuple(values.get(index) for index in range(count)),
    )


def _first(element: Any, *names: str) -> Any | None:
    return next((one for one in element if local(one) in names), None)


def _values(parent: Any | None) -> dict[int, str]:
    """Return the points that a chart keeps of its workbook, by their place."""
    found: dict[int, str] = {}
    for point in parent.iter(f"{_CHART}pt") if parent is not None else ():
        value = point.find(f"{_CHART}v")
        index = int(number(point.get("idx")))
        if value is not None and 0 <= index < _POINTS:
            found.setdefault(index, value.text or "")
    if not found and parent is not None and (own := parent.find(f"{_CHART}v")) is not None:
        found[0] = own.text or ""
    return found


def _float(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < 1e300 else None


def _cell(cell: Any, source: TextSource, palette: Palette) -> ReadCell:
    body = cell.find(f"{DRAWING}txBody")
    properties = cell.find(f"{DRAWING}tcPr")
    filled = None if properties is None else properties.find(f"{DRAWING}solidFill")
    left, top, right, bottom = (
        number(None if properties is None else properties.get(side), usual) / EMU_PER_INCH
        for side, usual in _MARGINS.items()
    )
    return ReadCell(
        () if body is None else read_paragraphs(body, source),
        "" if filled is None else palette.paint(filled).hex,
        (left, top, right, bottom),
    )


def _sheet_words(archive: zipfile.ZipFile) -> Iterator[str]:
    for entry in archive.namelist():
        if not entry.startswith(_SHEETS) or not entry.endswith(".xml"):
            continue
        if archive.getinfo(entry).file_size > _MAX_WORKBOOK:
            continue
        try:
            root = etree.fromstring(archive.read(entry), parser(recover=True))
        except etree.LxmlError:
            continue
        yield from _texts(root) if root is not None else ()


def _texts(root: Any) -> Iterator[str]:
    """Yield shared and inline strings, names of sheets, properties; never numbers."""
    for element in root.iter():
        kind = local(element)
        if kind == "sheet" and element.get("name"):
            yield element.get("name")
        elif kind not in ("v", "f") and element.text and element.text.strip():
            yield element.text.strip()
