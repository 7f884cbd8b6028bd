"""Makes the content of any kind of slide from rows of words, losing none that it can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import Element
from presales_desk.planning.slide_rows import Row, Rows, whole
from presales_desk.records.enums import SlideKind
from presales_desk.records.slide_arguments import (
    BeforeAfter,
    Card,
    Cards,
    Case,
    Cause,
    CauseEffect,
    Column,
    Discussion,
    Ffab,
    FfabRow,
    KeyFigure,
    KeyFigures,
    Pain,
    PainTable,
    Pair,
    Point,
    SuccessFactor,
    SuccessFactors,
    TwoColumns,
)
from presales_desk.records.slide_content import (
    Agenda,
    AgendaItem,
    Bullets,
    Chart,
    Closing,
    Content,
    Cover,
    SectionStart,
    Table,
)
from presales_desk.records.slide_delivery import (
    Architecture,
    Block,
    Gantt,
    Layer,
    PriceItem,
    Pricing,
    Roadmap,
    Role,
    ScheduleRow,
    Step,
    TeamService,
)
from presales_desk.records.slide_figures import BarDonut, Image, TrendChart
from presales_desk.records.slide_internal import (
    CompareMatrix,
    MapPerson,
    MatrixCell,
    MatrixRow,
    StakeholderMap,
    Swot,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_COLUMNS = 2


def made(kind: SlideKind, rows: Rows) -> Content:
    """Return a slide of ``kind`` that says what ``rows`` do."""
    return _MAKERS[kind](rows)


def number(cell: str) -> float | None:
    """Return the number that ``cell`` holds; None when it holds words."""
    try:
        return float(cell.replace(",", "").replace("，", "").strip().rstrip("%％"))
    except ValueError:
        return None


def _cells(rows: Rows, count: int, brief: tuple[int, int]) -> list[list[str]]:
    """Return rows of exactly ``count`` cells; what is beyond them joins the last.

    Args:
        rows: Points, whose text and detail take the places ``brief``, or rows of cells.
        count: At least two.
        brief: Places of text and detail.

    """
    found: list[list[str]] = []
    for row in rows.rows:
        cells = [""] * count
        if rows.brief or len(row) <= _COLUMNS:
            cells[brief[0]] = row[0] if row else ""
            cells[brief[1]] = whole(row[1:])
        else:
            cells[: min(len(row), count)] = row[:count]
            cells[-1] = whole((cells[-1], *row[count:]))
        found.append(cells)
    return found


def _points(rows: Rows) -> tuple[Point, ...]:
    return tuple(Point(text=row[0], detail=whole(row[1:])) for row in rows.rows if row)


def _lines(rows: Rows) -> tuple[str, ...]:
    return tuple(words for row in rows.rows if (words := whole(row)))


def _agenda(rows: Rows) -> Agenda:
    return Agenda(items=tuple(AgendaItem(topic=p.text, question=p.detail) for p in _points(rows)))


def _two_columns(rows: Rows) -> TwoColumns:
    """Return two lists under their heads as the columns they are, any other points halved."""
    points = _points(rows)
    if len(points) == _COLUMNS and all("\n" in point.detail for point in points):
        left, right = (
            Column(head=one.text, points=tuple(Point(text=t) for t in one.detail.splitlines()))
            for one in points
        )
        return TwoColumns(left=left, right=right)
    half = -(-len(points) // _COLUMNS)
    return TwoColumns(left=Column(points=points[:half]), right=Column(points=points[half:]))


def _before_after(rows: Rows) -> BeforeAfter:
    before, after = (*rows.head, "", "")[:_COLUMNS] if not rows.brief or rows.head else ("", "")
    pairs = tuple(Pair(before=p.text, after=p.detail) for p in _points(rows))
    return BeforeAfter(before=before, after=after, pairs=pairs)


def _case(rows: Rows) -> Case:
    """Return the first three rows as problem, solution and benefit; the rest joins the benefit."""
    lines = [*_lines(rows), "", "", ""]
    return Case(problem=lines[0], solution=lines[1], benefit=whole(tuple(lines[2:])))


def _cards(rows: Rows) -> Cards:
    cells = _cells(rows, 4, (0, 1))
    return Cards(cards=tuple(Card(title=t, body=b, metric=m, label=n) for t, b, m, n in cells))


def _key_figures(rows: Rows) -> KeyFigures:
    cells = _cells(rows, 3, (0, 2))
    return KeyFigures(figures=tuple(KeyFigure(name=n, value=v, note=t) for n, v, t in cells))


def _pain_table(rows: Rows) -> PainTable:
    cells = _cells(rows, 5, (2, 3))
    return PainTable(
        rows=tuple(
            Pain(level=level, who=who, concern=concern, fact=fact, wanted=wanted)
            for level, who, concern, fact, wanted in cells
        )
    )


def _cause_effect(rows: Rows) -> CauseEffect:
    cells = _cells(rows, 4, (0, 1))
    return CauseEffect(
        rows=tuple(Cause(cause=c, mechanism=m, number=n, effect=e) for c, m, n, e in cells)
    )


def _ffab(rows: Rows) -> Ffab:
    cells = _cells(rows, 4, (0, 1))
    return Ffab(
        rows=tuple(FfabRow(feature=f, function=u, advantage=a, benefit=b) for f, u, a, b in cells)
    )


def _success_factors(rows: Rows) -> SuccessFactors:
    cells = _cells(rows, 4, (0, 1))
    return SuccessFactors(
        factors=tuple(SuccessFactor(name=n, ours=o, yours=y, check=c) for n, o, y, c in cells)
    )


def _architecture(rows: Rows) -> Architecture:
    def blocks(row: Row) -> tuple[Block, ...]:
        lines = [line for cell in row[1:] for line in cell.splitlines() if line.strip()]
        return tuple(Block(text=line) for line in lines)

    return Architecture(layers=tuple(Layer(name=r[0], blocks=blocks(r)) for r in rows.rows if r))


def _roadmap(rows: Rows) -> Roadmap:
    cells = _cells(rows, 4, (0, 2))
    return Roadmap(
        phases=tuple(
            Step(name=name, when=when, actions=tuple(actions.splitlines()), result=result)
            for name, when, actions, result in cells
        )
    )


def _gantt(rows: Rows) -> Gantt:
    return Gantt(rows=tuple(ScheduleRow(task=whole(row, " ")) for row in rows.rows if row))


def _team(rows: Rows) -> TeamService:
    cells = _cells(rows, 3, (0, 2))
    return TeamService(team=tuple(Role(role=r, count=n, record=t) for r, n, t in cells))


def _pricing(rows: Rows) -> Pricing:
    """Return priced items; cells that should be numbers and are words join the description."""
    return Pricing(items=tuple(_price_item(cells) for cells in _cells(rows, 5, (0, 1))))


def _price_item(cells: Sequence[str]) -> PriceItem:
    item, description, quantity, measure, price = cells
    amount, each = number(quantity), number(price)
    words = (description, quantity if amount is None else "", price if each is None else "")
    return PriceItem(
        item=item,
        description=whole(words),
        quantity=1.0 if amount is None else amount,
        measure=measure,
        price=each or 0.0,
    )


def _table(rows: Rows) -> Table:
    width = max((len(row) for row in rows.rows), default=0)
    width = max(width, _COLUMNS) if rows.brief and width else width
    head = (*rows.head, *[""] * width)[: max(width, len(rows.head))]
    return Table(head=head, rows=tuple((*row, *[""] * width)[:width] for row in rows.rows))


def _compare_matrix(rows: Rows) -> CompareMatrix:
    """Return the rows as those of the six elements, in their order; further ones join the last."""
    elements = list(Element)
    last = len(elements) - 1
    lines = list(rows.rows[:last])
    rest = rows.rows[last:]
    width = max((len(row) for row in rest), default=0)
    if rest:
        lines.append(tuple(whole(tuple(r[i] for r in rest if i < len(r))) for i in range(width)))
    return CompareMatrix(
        sides=rows.head,
        rows=tuple(
            MatrixRow(element=element, cells=tuple(MatrixCell(text=cell) for cell in row))
            for element, row in zip(elements, lines, strict=False)
        ),
    )


def _stakeholder_map(rows: Rows) -> StakeholderMap:
    return StakeholderMap(
        people=tuple(MapPerson(name=p.text, role=p.detail) for p in _points(rows))
    )


_MAKERS: dict[SlideKind, Callable[[Rows], Content]] = {
    SlideKind.COVER: lambda rows: Cover(presenter="\n".join(_lines(rows))),
    SlideKind.AGENDA: _agenda,
    SlideKind.SECTION: lambda rows: SectionStart(lead=_lines(rows)),
    SlideKind.BULLETS: lambda rows: Bullets(points=_points(rows)),
    SlideKind.TWO_COL: _two_columns,
    SlideKind.CARDS: _cards,
    SlideKind.KPI: _key_figures,
    SlideKind.TREND_CHART: lambda rows: TrendChart(points=_lines(rows)),
    SlideKind.BAR_DONUT: lambda _: BarDonut(),
    SlideKind.PAIN_TABLE: _pain_table,
    SlideKind.BEFORE_AFTER: _before_after,
    SlideKind.CAUSE_EFFECT: _cause_effect,
    SlideKind.CASE: _case,
    SlideKind.FFAB: _ffab,
    SlideKind.ARCHITECTURE: _architecture,
    SlideKind.ROADMAP: _roadmap,
    SlideKind.GANTT: _gantt,
    SlideKind.TEAM_SERVICE: _team,
    SlideKind.PRICING: _pricing,
    SlideKind.SUCCESS_FACTORS: _success_factors,
    SlideKind.TABLE: _table,
    SlideKind.CHART: lambda rows: Chart(points=_lines(rows)),
    SlideKind.IMAGE: lambda rows: Image(points=_lines(rows)),
    SlideKind.QA: lambda rows: Discussion(topics=_lines(rows)),
    SlideKind.CLOSING: lambda rows: Closing(recap=_lines(rows)),
    SlideKind.COMPARE_MATRIX: _compare_matrix,
    SlideKind.SWOT: lambda rows: Swot(strengths=_lines(rows)),
    SlideKind.STAKEHOLDER_MAP: _stakeholder_map,
}
