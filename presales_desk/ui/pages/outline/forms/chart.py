"""The fields of a chart: type, caption, numbers, and what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records import formats
from presales_desk.records.enums import ChartType
from presales_desk.records.slide_content import Chart, Series
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.content_form import ContentForm
from presales_desk.ui.pages.outline.field_row import GrowingLine
from presales_desk.ui.pages.outline.grid_columns import is_number, number_of
from presales_desk.ui.pages.outline.grid_editor import GridEditor
from presales_desk.ui.pages.outline.line_list import LineList
from presales_desk.ui.widgets.value_editors import ChoiceField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.records.slide_figures import TrendChart
    from presales_desk.ui.pages.outline.grid_model import Cells


class ChartForm(ContentForm):
    """Categories stand in the first column, series in the others, their names in the head."""

    def __init__(self) -> None:
        super().__init__()
        types = choices_of(ChartType, "chart_type")
        heading = self.tr("Chart type")
        self._type = ChoiceField(
            Field(name="type", heading=heading, editor=Editor.CHOICE, choices=types)
        )
        self._caption = GrowingLine(self.tr("What it shows, scope, unit"))
        self._grid = GridEditor(self.tr("Chart data"), numeric=is_value)
        self._points = LineList(self.tr("What the figures mean"), self.tr("Add line"))
        self._add(self.tr("Chart data (first column: categories; paste from Excel)"), self._grid)
        self._add_beside((heading, self._type, 2), (self.tr("Caption"), self._caption, 5))
        self._add(self.tr("So what (two or three lines)"), self._points)

    @override
    def content(self) -> Chart:
        cells = self._grid.cells()
        chosen = self._type.typed()
        return Chart(
            type=chosen if isinstance(chosen, ChartType) else ChartType.COLUMN,
            caption=self._caption.text(),
            categories=tuple(row[0] for row in cells[1:] if row),
            series=_series(cells),
            points=tuple(text for text, _ in self._points.lines()),
        )

    @override
    def show_content(self, content: Chart) -> None:
        self._type.show_value(content.type, "")
        self._caption.show_text(content.caption)
        shown = self.content()
        if (content.categories, content.series) != (shown.categories, shown.series):
            self._grid.show_cells(figure_cells(content))
        self._points.show_lines([(point, "") for point in content.points])

    @override
    def show_findings(self, findings: Sequence[Finding], language: str = "zh") -> None:
        """Say which cells are no numbers, since the chart leaves a gap there; else as ever."""
        super().show_findings(findings, language)
        wrong = [text for row in self._grid.cells()[1:] for text in row[1:] if not is_number(text)]
        if wrong:
            words = self.tr("Not a number, left out of the chart: {cells}")
            self.first_row.show_message(words.format(cells=", ".join(wrong[:3])))


def is_value(row: int, column: int) -> bool:
    """Tell whether a cell of the grid holds a number: below the head, beside the categories."""
    return row > 0 and column > 0


def _series(cells: Cells) -> tuple[Series, ...]:
    if not cells:
        return ()
    return tuple(
        Series(name=name, values=tuple(number_of(row[place]) for row in cells[1:]))
        for place, name in enumerate(cells[0][1:], start=1)
    )


def figure_cells(chart: Chart | TrendChart) -> list[list[str]]:
    """Return the grid of a chart: categories down the first column, a column for each series."""
    names = chart.categories
    length = max([len(names), *(len(series.values) for series in chart.series)])
    rows = [
        [
            names[i] if i < len(names) else "",
            *(formats.number(s.values[i] if i < len(s.values) else None) for s in chart.series),
        ]
        for i in range(length)
    ]
    return [["", *(series.name for series in chart.series)], *rows]
