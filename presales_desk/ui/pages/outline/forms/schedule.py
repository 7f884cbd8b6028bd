"""Parts for what is neither a text nor a plain row: layers of blocks, bars of a schedule."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.records.slide_delivery import Bar, Block, Layer, ScheduleRow
from presales_desk.ui.pages.outline.forms.parts import LinePart
from presales_desk.ui.pages.outline.grid_columns import GridColumn
from presales_desk.ui.pages.outline.grid_editor import GridEditor

if TYPE_CHECKING:
    from collections.abc import Sequence

_BETWEEN = re.compile(r"(?<!\\)[|｜\t\n]")
_NEW = re.compile(r"(?:^|[^*\\])\*$")
_ESCAPED = re.compile(r"\\([|｜*\\])")
_SPECIAL = re.compile(r"[|｜\\]")


def joined(texts: Sequence[str]) -> str:
    """Return texts as one line with ``|`` between them; ``parted`` reads it back."""
    return " | ".join(_SPECIAL.sub(r"\\\g<0>", text) for text in texts)


def parted(line: str) -> tuple[str, ...]:
    """Return the texts between the bars of a line, without the empty ones."""
    parts = (part.strip() for part in _BETWEEN.split(line))
    return tuple(_ESCAPED.sub(r"\1", part) for part in parts if part)


def blocks_line(blocks: Sequence[Block]) -> str:
    """Return blocks as one line; a star at the end of one says that it is new."""
    return " | ".join(_block_text(block) for block in blocks)


def blocks_of(line: str) -> tuple[Block, ...]:
    """Return the blocks of a line."""
    return tuple(_block(part) for piece in _BETWEEN.split(line) if (part := piece.strip()))


def _block(part: str) -> Block:
    new = _NEW.search(part) is not None
    text = part[:-1].rstrip() if new else part
    return Block(text=_ESCAPED.sub(r"\1", text), new=new)


def _block_text(block: Block) -> str:
    text = _SPECIAL.sub(r"\\\g<0>", block.text)
    if _NEW.search(text):
        text = f"{text[:-1]}\\*"
    return f"{text} *" if block.new else text


class PeriodsPart(LinePart):
    """Names in one line, with bars between them; a row of a spreadsheet can be pasted."""

    def value(self) -> Any:
        """Return the names."""
        return parted(self.editor.toPlainText())

    def show(self, value: Any) -> None:
        """Show names."""
        super().show(joined(value))


class LayersPart:
    """Layers with their blocks in one line each."""

    def __init__(self, name: str, heading: str, layer: str, blocks: str) -> None:
        self.name, self.heading, self.limit = name, heading, (0, 0)
        columns = (GridColumn("name", layer, limit=(8, 16)), GridColumn("blocks", blocks))
        self.editor = GridEditor(heading, columns=columns)

    def value(self) -> tuple[Layer, ...]:
        """Return the layers."""
        return tuple(
            Layer(name=name, blocks=blocks_of(blocks)) for name, blocks in self.editor.cells()
        )

    def show(self, value: Sequence[Layer]) -> None:
        """Show layers."""
        self.editor.show_cells([[layer.name, blocks_line(layer.blocks)] for layer in value])


class BarsPart:
    """Tasks with their bars, a bar a row."""

    def __init__(self, name: str, heading: str, columns: Sequence[GridColumn]) -> None:
        self.name, self.heading, self.limit = name, heading, (0, 0)
        self._columns = tuple(columns)
        self.editor = GridEditor(heading, columns=columns)

    def value(self) -> tuple[ScheduleRow, ...]:
        """Return the tasks; a row without a task holds another bar of the task above."""
        rows: list[ScheduleRow] = []
        for cells in self.editor.cells():
            task, bars = cells[0], self._bars(cells)
            if task or not rows:
                rows.append(ScheduleRow(task=task, bars=bars))
            else:
                rows[-1] = ScheduleRow(task=rows[-1].task, bars=(*rows[-1].bars, *bars))
        return tuple(rows)

    def show(self, value: Sequence[ScheduleRow]) -> None:
        """Show tasks."""
        cells: list[list[str]] = []
        for row in value:
            bars = [self._cells(bar) for bar in row.bars] or [[""] * (len(self._columns) - 1)]
            cells += [[row.task if not place else "", *bar] for place, bar in enumerate(bars)]
        self.editor.show_cells(cells)

    def _bars(self, cells: Sequence[str]) -> tuple[Bar, ...]:
        if not any(cells[1:-1]):  # a kind alone is no bar yet
            return ()
        pairs = zip(self._columns[1:], cells[1:], strict=True)
        return (Bar(**{column.name: column.read(text) for column, text in pairs}),)

    def _cells(self, bar: Bar) -> list[str]:
        return [column.write(getattr(bar, column.name)) for column in self._columns[1:]]
