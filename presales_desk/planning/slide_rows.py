"""What a slide of any kind says, as rows of cells: the form between two kinds of slides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.records.slide_arguments import (
    BeforeAfter,
    Cards,
    Case,
    CauseEffect,
    Column,
    Discussion,
    Ffab,
    KeyFigures,
    Metric,
    PainTable,
    Point,
    SuccessFactors,
    TwoColumns,
)
from presales_desk.records.slide_content import (
    Agenda,
    Bullets,
    Chart,
    Closing,
    Content,
    Cover,
    SectionStart,
    Table,
)
from presales_desk.records.slide_delivery import Architecture, Gantt, Pricing, Roadmap, TeamService
from presales_desk.records.slide_figures import BarDonut, Image, TrendChart
from presales_desk.records.slide_internal import CompareMatrix, StakeholderMap, Swot

if TYPE_CHECKING:
    from collections.abc import Iterable

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of words.

    Attributes:
        rows: Of any length; the first cell is what a row is about.
        head: Names of the columns where the slide has any.
        brief: The rows are points: a text and its detail, whatever the kind calls them.

    """

    rows: tuple[Row, ...]
    head: Row = ()
    brief: bool = True


def rows_of(content: Content) -> Rows:
    """Return what ``content`` says."""
    match content:
        case (
            Bullets()
            | TwoColumns()
            | Agenda()
            | SectionStart()
            | Cover()
            | Closing()
            | Discussion()
            | Case()
        ):
            return Rows(tuple(_told(content)))
        case Chart() | TrendChart() | BarDonut() | Image():
            return Rows(tuple(_shown(content)))
        case BeforeAfter(before=before, after=after):
            return Rows(tuple(_told(content)), (before, after) if before or after else ())
        case Table(head=head, rows=rows):
            return Rows(rows, head, brief=False)
        case CompareMatrix(sides=sides, rows=lines):
            cells = tuple(tuple(cell.text for cell in line.cells) for line in lines)
            return Rows(cells, sides, brief=False)
        case Swot() | StakeholderMap():
            return Rows(tuple(_internal(content)))
        case Architecture() | Roadmap() | Gantt() | TeamService() | Pricing():
            return Rows(tuple(_delivered(content)), brief=False)
        case Cards() | KeyFigures() | PainTable() | CauseEffect() | Ffab() | SuccessFactors():
            return Rows(tuple(_argued(content)), brief=False)


def point_row(point: Point) -> Row:
    """Return the cells of a point: what it says, and its detail."""
    return (point.text, point.detail)


def whole(row: Row, separator: str = "\n") -> str:
    """Return all that a row says as one text."""
    return separator.join(cell for cell in row if cell)


def metric_words(metric: Metric | None) -> str:
    """Return a number and what it counts in one line; empty for none."""
    return "" if metric is None else whole((metric.value, metric.label), " ")


_Told = (
    Bullets | TwoColumns | Agenda | SectionStart | Cover | Closing | Discussion | Case | BeforeAfter
)


def _told(content: _Told) -> Iterable[Row]:
    match content:
        case Bullets(points=points, proof=proof):
            yield from map(point_row, points)
            if proof is not None and whole((proof.number, proof.text)):
                yield (proof.number, proof.text)
        case TwoColumns(left=left, right=right):
            yield from _columns(left, right)
        case Agenda(items=items):
            yield from ((item.topic, item.question) for item in items)
        case SectionStart(lead=lines) | Discussion(topics=lines):
            yield from ((line,) for line in lines)
        case Cover(presenter=presenter):
            yield from ((line,) for line in presenter.splitlines())
        case Closing(recap=recap, actions=actions):
            yield from ((line,) for line in recap)
            yield from ((one.what, whole((one.who, one.when), " ")) for one in actions)
        case Case():
            yield from _case(content)
        case BeforeAfter(pairs=pairs, metric_before=before, metric_after=after):
            yield from ((pair.before, pair.after) for pair in pairs)
            numbers = (metric_words(before), metric_words(after))
            yield from [numbers] if any(numbers) else []


def _columns(left: Column, right: Column) -> Iterable[Row]:
    """Yield the points; under heads each column is one row with its points as lines."""
    if not (left.head or right.head):
        yield from map(point_row, (*left.points, *right.points))
        return
    for column in (left, right):
        lines = "\n".join(whole(point_row(point)) for point in column.points)
        if column.head or lines:
            yield (column.head, lines)


def _case(case: Case) -> Iterable[Row]:
    about = ((case.customer, "\n".join(case.profile)), (case.number, case.label))
    told = ((case.problem,), (case.solution,), (case.benefit,))
    yield from (row for row in (*about, *told) if whole(row))


def _shown(content: Chart | TrendChart | BarDonut | Image) -> Iterable[Row]:
    match content:
        case Chart(points=points) | TrendChart(points=points):
            yield from ((point,) for point in points)
        case Image(points=points, caption=caption):
            yield from ((line,) for line in (caption, *points) if line)
        case BarDonut(donut=donut, bars=bars):
            yield from ((one.name, f"{one.value:g}") for one in (*donut.items, *bars.items))


def _argued(
    content: Cards | KeyFigures | PainTable | CauseEffect | Ffab | SuccessFactors,
) -> Iterable[Row]:
    match content:
        case Cards(cards=cards):
            yield from ((one.title, one.body, one.metric, one.label) for one in cards)
        case KeyFigures(figures=figures):
            yield from ((one.name, one.value, one.note) for one in figures)
        case PainTable(rows=pains):
            yield from ((p.level, p.who, p.concern, p.fact, p.wanted) for p in pains)
        case CauseEffect(rows=causes):
            yield from ((one.cause, one.mechanism, one.number, one.effect) for one in causes)
        case Ffab(rows=lines):
            yield from ((r.feature, r.function, r.advantage, r.benefit) for r in lines)
        case SuccessFactors(factors=factors):
            yield from ((one.name, one.ours, one.yours, one.check) for one in factors)


def _delivered(content: Architecture | Roadmap | Gantt | TeamService | Pricing) -> Iterable[Row]:
    match content:
        case Architecture(layers=layers, sides=sides):
            yield from ((one.name, *(block.text for block in one.blocks)) for one in layers)
            yield from ((side,) for side in sides)
        case Roadmap(phases=phases):
            yield from ((p.name, p.when, "\n".join(p.actions), p.result) for p in phases)
        case Gantt(rows=tasks):
            yield from ((one.task, *(bar.label for bar in one.bars if bar.label)) for one in tasks)
        case TeamService(team=team, levels=levels):
            yield from ((one.role, one.count, one.record) for one in team)
            yield from ((one.severity, one.respond, one.recover) for one in levels)
        case Pricing(items=items):
            yield from (
                (
                    one.item,
                    one.description,
                    f"{one.quantity:.15g}",
                    one.measure,
                    f"{one.price:.15g}",
                )
                for one in items
            )


def _internal(content: Swot | StakeholderMap) -> Iterable[Row]:
    match content:
        case Swot(strengths=s, weaknesses=w, opportunities=o, threats=t):
            yield from ((item,) for item in (*s, *w, *o, *t))
        case StakeholderMap(people=people, actions=actions):
            yield from ((one.name, one.role) for one in people)
            yield from ((action,) for action in actions)
