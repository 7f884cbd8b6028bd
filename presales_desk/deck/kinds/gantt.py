"""A schedule as a native table: its bars are merged cells, which stay aligned and editable."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design, diagram, fitting, gantt_bars, measure, text
from presales_desk.deck.design import TextRole
from presales_desk.deck.diagram import LEGEND_HEIGHT, Entry
from presales_desk.deck.fitting import Item
from presales_desk.deck.gantt_bars import APART, HAIRLINE, NOTHING, TIGHT, Lane
from presales_desk.deck.layout_model import Align, Rect
from presales_desk.deck.placed_table import CELL_INSETS, Cell, Row, TableBox
from presales_desk.records.slide_delivery import BarKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.placed_slide import Box
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_delivery import Gantt

_TABLE = 20
_MOST_ROWS, _MOST_PERIODS = 8, 36
_USUAL_PERIODS = 6
_TASK_WIDTH = 3.3
_LEAST_ROW = 0.38
_STRETCH = 0.16
_TASK = TextRole((18, 16, 14), colours.NAVY, bold=True)
_HEAD = TextRole((14,), colours.WHITE, bold=True, align=Align.CENTRE, max_lines=2)
_TASK_HEAD = TextRole((14,), colours.WHITE, bold=True, max_lines=2)
_AROUND = CELL_INSETS[1] + CELL_INSETS[3]
_TASK_ROOM = Rect(0, 0, _TASK_WIDTH - CELL_INSETS[0] - CELL_INSETS[2], 1.2)


@dataclass(frozen=True, slots=True)
class _Window:
    """The periods of one slide: their names, and the number of the first."""

    first: int
    names: Sequence[str]

    @property
    def width(self) -> float:
        """Of a period, in inches."""
        return (design.CONTENT_WIDTH - _TASK_WIDTH) / len(self.names)


def pages(content: Gantt, sheet: Sheet) -> Pages:
    """Return the schedule, by tasks and by periods on as many slides as it needs."""
    lanes = gantt_bars.lanes(content.rows)
    if not lanes:
        return [[]]
    names = _periods(content)
    gantt_bars.tell_outside(content.rows, len(names), sheet)
    lanes = [_shortened(lane, sheet) for lane in lanes]
    found: list[list[Box]] = []
    starts = [0]
    for part in diagram.evenly(names, _MOST_PERIODS):
        window = _Window(starts[-1] + 1, part)
        found += [
            [table, *_legend(content, table.rect.bottom, sheet)]
            for table in _tables(content, lanes, window, sheet)
        ]
        starts.append(starts[-1] + len(part))
    return found


def _periods(content: Gantt) -> list[str]:
    """Return the names of the periods; without any, numbers as far as the bars reach."""
    if content.periods:
        return [text.plain(text.one_line(name)) for name in content.periods]
    ends = [bar.start + bar.span - 1 for row in content.rows for bar in row.bars]
    count = min(max([_USUAL_PERIODS, *ends]), 2 * _MOST_PERIODS)
    return [str(number) for number in range(1, count + 1)]


def _legend(content: Gantt, top: float, sheet: Sheet) -> list[Box]:
    """Return what the colours mean that the schedule really has; nothing without any bar."""
    used = {bar.kind for row in content.rows for bar in row.bars}
    entries = [
        Entry(sheet.word(f"gantt.kind.{kind}"), gantt_bars.LOOKS[kind][0])
        for kind in BarKind
        if kind in used
    ]
    return [diagram.legend(entries, top, sheet)] if entries else []


def _shortened(lane: Lane, sheet: Sheet) -> Lane:
    shorter = fitting.cut([Item(lane.task)], _TASK, _TASK_ROOM)[0].text if lane.task else ""
    if shorter != lane.task:
        sheet.spill(sheet.word("gantt.task"), lane.task)
    return replace(lane, task=shorter)


def _tables(content: Gantt, lanes: Sequence[Lane], window: _Window, sheet: Sheet) -> list[TableBox]:
    slot = sheet.slot(_TABLE)
    head = _head(content, window, sheet)
    room = sheet.body_bottom - slot.rect.top - head.height - LEGEND_HEIGHT
    divided, size = fitting.pages_of(
        lanes, lambda s: [_need(lane, s) for lane in lanes], _TASK.sizes, room, _MOST_ROWS
    )
    found: list[TableBox] = []
    for page in divided:
        needs = [_need(lane, size) for lane in page]
        extra = min((room - sum(needs)) / len(needs), _STRETCH)
        rows = [
            _row(lane, window, size, need + max(extra, 0.0), sheet)
            for lane, need in zip(page, needs, strict=True)
        ]
        columns = (_TASK_WIDTH, *[window.width] * len(window.names))
        rect = slot.rect.with_height(head.height + sum(row.height for row in rows))
        rect = rect.with_width(sum(columns))
        alt = _alt(page, window, sheet)
        found.append(
            TableBox(slot.index, slot.name, rect, columns, (head, *rows), header=True, alt=alt)
        )
    return found


def _need(lane: Lane, size: float) -> float:
    height = fitting.height([Item(lane.task)], _TASK, size, _TASK_ROOM.width)
    return max(height + _AROUND, _LEAST_ROW)


def _row(lane: Lane, window: _Window, size: float, height: float, sheet: Sheet) -> Row:
    words = fitting.compose([Item(lane.task)], _TASK, size) if lane.task else NOTHING
    task = Cell(words, rule_below=HAIRLINE)
    bars = gantt_bars.cells(lane, window.first, len(window.names), window.width, sheet)
    return Row(height, (task, *bars))


def _head(content: Gantt, window: _Window, sheet: Sheet) -> Row:
    unit = text.one_line(content.unit)
    words = sheet.word("gantt.head", unit=unit) if unit else sheet.word("gantt.task")
    first = fitting.fit([Item(words)], _TASK_HEAD, Rect(0, 0, _TASK_ROOM.width, 0.6))
    cells = [Cell(first.paragraphs, fill=colours.NAVY, rule_below=APART)]
    for start, end in pairwise(_steps(window)):
        place = Rect(0, 0, window.width * (end - start) - TIGHT[0] - TIGHT[2], 0.6)
        shown = fitting.fit([Item(_span(window.names[start:end]))], _HEAD, place)
        if shown.cut:
            sheet.spill(sheet.word("gantt.periods"), _span(window.names[start:end]))
        cells.append(
            Cell(
                shown.paragraphs,
                fill=colours.NAVY,
                rule_below=APART,
                span=end - start,
                insets=TIGHT,
            )
        )
    return Row(_head_height(cells, window), tuple(cells))


def _head_height(cells: Sequence[Cell], window: _Window) -> float:
    first = measure.height(cells[0].paragraphs, _TASK_ROOM.width)
    others = [
        measure.height(cell.paragraphs, window.width * cell.span - TIGHT[0] - TIGHT[2])
        for cell in cells[1:]
    ]
    return max([first, *others]) + _AROUND


def _steps(window: _Window) -> list[int]:
    """Return where each name of the head begins, and the end: as few periods a name as fit."""
    count = len(window.names)
    for step in range(1, count + 1):
        starts = [*range(0, count, step), count]
        if all(_fits(window, start, end) for start, end in pairwise(starts)):
            return starts
    return [0, count]


def _fits(window: _Window, start: int, end: int) -> bool:
    rect = Rect(0, 0, window.width * (end - start) - TIGHT[0] - TIGHT[2], 0.6)
    words = _span(window.names[start:end])
    widest = measure.widest_word(words, bold=True)
    size = _HEAD.sizes[0]
    fit = fitting.fits([Item(words)], _HEAD, size, rect)
    return fit and widest <= measure.em(rect.width, size)


def _span(names: Sequence[str]) -> str:
    """Return the name of one period, or of several: from the first to the last."""
    return names[0] if len(names) == 1 else f"{names[0]}–{names[-1]}"


def _alt(lanes: Sequence[Lane], window: _Window, sheet: Sheet) -> str:
    parts = [
        sheet.word("alt.bar", task=diagram.said(lane.name), label=label, periods=periods)
        for lane in lanes
        for label, periods in gantt_bars.read_out(lane, window.first, window.names, sheet)
    ]
    return sheet.word("alt.diagram", title=diagram.title_of(sheet), parts=sheet.sentence(parts))
