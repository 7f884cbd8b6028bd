"""Turning a slide into another kind without losing what both can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.records.enums import SlideKind
from presales_desk.records.slide_content import (
    Agenda,
    AgendaItem,
    Bullets,
    Chart,
    Closing,
    Content,
    Cover,
    Point,
    SectionStart,
    Series,
    Table,
    content_of,
    plain_content,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.records.outline import Slide


def converted(slide: Slide, kind: SlideKind) -> dict[str, Any]:
    """Return the content that ``slide`` has as a slide of ``kind``.

    Points become rows, rows become points, a table of numbers becomes a chart and a chart a
    table. The fields that all kinds share are not touched.
    """
    content = content_of(slide.kind, slide.content)
    if kind is slide.kind:
        return slide.content
    if isinstance(content, Chart) and kind is SlideKind.TABLE:
        return plain_content(_table_of(content))
    if isinstance(content, Table) and kind is SlideKind.CHART and content.rows:
        return plain_content(_chart_of(content))
    return plain_content(_MAKERS[kind](_points(content)))


def _points(content: Content) -> tuple[Point, ...]:
    """Return what the slide says, as points."""
    match content:
        case Bullets(points=points):
            return points
        case Chart(points=lines) | SectionStart(lead=lines) | Closing(recap=lines):
            return tuple(Point(text=line) for line in lines)
        case Agenda(items=items):
            return tuple(Point(text=item.topic, detail=item.question) for item in items)
        case Table(rows=rows):
            return tuple(
                Point(text=row[0], detail="\n".join(cell for cell in row[1:] if cell))
                for row in rows
                if row
            )
        case Cover():
            return ()


def _agenda(points: Sequence[Point]) -> Agenda:
    return Agenda(items=tuple(AgendaItem(topic=p.text, question=p.detail) for p in points))


def _section(points: Sequence[Point]) -> SectionStart:
    return SectionStart(lead=tuple(point.text for point in points))


def _bullets(points: Sequence[Point]) -> Bullets:
    return Bullets(points=tuple(points))


def _table(points: Sequence[Point]) -> Table:
    if not points:
        return Table()
    return Table(head=("", ""), rows=tuple((point.text, point.detail) for point in points))


def _chart(points: Sequence[Point]) -> Chart:
    return Chart(points=tuple(_whole(point) for point in points))


def _closing(points: Sequence[Point]) -> Closing:
    return Closing(recap=tuple(_whole(point) for point in points))


def _cover(points: Sequence[Point]) -> Cover:
    return Cover(presenter="\n".join(point.text for point in points))


_MAKERS: dict[SlideKind, Callable[[Sequence[Point]], Content]] = {
    SlideKind.COVER: _cover,
    SlideKind.AGENDA: _agenda,
    SlideKind.SECTION: _section,
    SlideKind.BULLETS: _bullets,
    SlideKind.TABLE: _table,
    SlideKind.CHART: _chart,
    SlideKind.CLOSING: _closing,
}


def _whole(point: Point) -> str:
    return "\n".join(part for part in (point.text, point.detail) if part)


def _table_of(chart: Chart) -> Table:
    length = max((len(chart.categories), *(len(one.values) for one in chart.series)), default=0)
    rows = [
        (
            chart.categories[i] if i < len(chart.categories) else "",
            *(_written(one.values[i] if i < len(one.values) else None) for one in chart.series),
        )
        for i in range(length)
    ]
    return Table(head=("", *(one.name for one in chart.series)), rows=tuple(rows))


def _chart_of(table: Table) -> Chart:
    """Return the numbers of ``table``: its first column names them, cells of words are gaps."""
    width = max(len(row) for row in (table.head, *table.rows))
    head = (*table.head, *[""] * (width - len(table.head)))
    rows = [(*row, *[""] * (width - len(row))) for row in table.rows]
    return Chart(
        categories=tuple(row[0] for row in rows),
        series=tuple(
            Series(name=head[i], values=tuple(_number(row[i]) for row in rows))
            for i in range(1, width)
        ),
    )


def _written(value: float | None) -> str:
    return "" if value is None else f"{value:,.10g}" if abs(value) < 1e10 else f"{value:,.0f}"


def _number(cell: str) -> float | None:
    try:
        return float(cell.replace(",", "").replace("，", "").strip().rstrip("%％"))
    except ValueError:
        return None
