"""The forms of the slides with native charts: developments, and shares beside bars."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.records.slide_figures import (
    BarDonut,
    ReferenceLine,
    Share,
    TrendChart,
    TrendSeries,
    TrendType,
)
from presales_desk.ui.models.field import choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.forms.chart import figure_cells, is_value
from presales_desk.ui.pages.outline.forms.parts import (
    ChoicePart,
    LinePart,
    LinesPart,
    NumberPart,
    RowsPart,
)
from presales_desk.ui.pages.outline.forms.parts_form import PartsForm
from presales_desk.ui.pages.outline.grid_columns import GridColumn, Holds, is_number, number_of
from presales_desk.ui.pages.outline.grid_editor import GridEditor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.ui.pages.outline.grid_model import Cells

_NAMED = 3


class TrendChartForm(PartsForm):
    """Categories stand in the first column, series in the others, their names in the head."""

    kind = TrendChart

    def __init__(self) -> None:
        super().__init__()
        self._grid = GridEditor(self.tr("Chart data"), numeric=is_value)
        heading = self.tr("Chart data (first column: categories; paste from Excel)")
        self._grid_row = self._add(heading, self._grid)
        types = choices_of(TrendType, "chart_type")
        caption = LinePart("caption", self.tr("What it shows, scope, unit"), limit=(34, 79))
        self.put_beside(
            (ChoicePart("type", self.tr("Chart type"), types), 2),
            (caption, 5),
        )
        self._name = LinePart("name", self.tr("Line to compare with"), self.tr("Threshold"))
        self._value = NumberPart("value", self.tr("Its value"))
        forecast = NumberPart("forecast", self.tr("Forecasts at the end"), whole=True, none=0)
        self._add_beside(
            (self._name.heading, self._name.editor, 3), (self._value.heading, self._value.editor, 2)
        )
        self.put(forecast)
        points = self.tr("So what (two or three lines)")
        self.put(LinesPart("points", points, self.tr("What the figures mean"), limit=(24, 58)))

    @override
    def content(self) -> TrendChart:
        made = super().content()
        assert isinstance(made, TrendChart), "what this form holds"
        cells = self._grid.cells()
        return replace(
            made,
            categories=tuple(row[0] for row in cells[1:] if row),
            series=_series(cells),
            reference=self._reference(),
        )

    @override
    def show_content(self, content: TrendChart) -> None:
        super().show_content(content)
        shown = self.content()
        if (content.categories, content.series) != (shown.categories, shown.series):
            self._grid.show_cells(figure_cells(content))
        if content.reference != self._reference():
            line = content.reference
            self._name.show(line.name if line is not None else "")
            self._value.show(line.value if line is not None else None)

    @override
    def show_findings(self, findings: Sequence[Finding], language: str = "zh") -> None:
        """Say which cells are no numbers, since the chart leaves a gap there; else as ever."""
        super().show_findings(findings, language)
        wrong = [text for row in self._grid.cells()[1:] for text in row[1:] if not is_number(text)]
        if wrong:
            words = self.tr("Not a number, left out of the chart: {cells}")
            self._grid_row.show_message(words.format(cells=", ".join(wrong[:_NAMED])))

    def _reference(self) -> ReferenceLine | None:
        """Return the line to compare with; without a value it is none yet."""
        value = self._value.value()
        return None if value is None else ReferenceLine(name=self._name.value(), value=value)


class BarDonutForm(PartsForm):
    """Shares of a whole, and the bars that explain them."""

    kind = BarDonut

    def __init__(self) -> None:
        super().__init__()
        left = self.tr("Ring: caption (what, scope, unit)")
        right = self.tr("Bars: caption (what, scope, unit)")
        self.put(
            LinePart("donut.caption", left, limit=(20, 46)),
            RowsPart(
                "donut.items", self.tr("Ring: shares (three to five)"), Share, self._columns()
            ),
            LinePart("bars.caption", right, limit=(28, 65)),
            RowsPart("bars.items", self.tr("Bars (three to six)"), Share, self._columns()),
        )

    def _columns(self) -> tuple[GridColumn, ...]:
        return (
            GridColumn("name", self.tr("Name"), limit=(8, 20)),
            GridColumn("value", self.tr("Value"), Holds.NUMBER, default=0.0),
            GridColumn("hl", self.tr("Emphasised"), Holds.CHECK, default=False),
        )


def _series(cells: Cells) -> tuple[TrendSeries, ...]:
    if not cells:
        return ()
    return tuple(
        TrendSeries(name=name, values=tuple(number_of(row[place]) for row in cells[1:]))
        for place, name in enumerate(cells[0][1:], start=1)
    )
