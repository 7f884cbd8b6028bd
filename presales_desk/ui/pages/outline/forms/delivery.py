"""The forms of the slides that say how the solution is built, delivered, staffed and paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from presales_desk.records import formats
from presales_desk.records.slide_delivery import (
    Architecture,
    BarKind,
    Gantt,
    PriceItem,
    Pricing,
    Roadmap,
    Role,
    ServiceLevel,
    Step,
    TeamService,
)
from presales_desk.ui.models.field import choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.forms.parts import LinePart, LinesPart, NumberPart, RowsPart
from presales_desk.ui.pages.outline.forms.parts_form import PartsForm
from presales_desk.ui.pages.outline.forms.schedule import BarsPart, LayersPart, PeriodsPart
from presales_desk.ui.pages.outline.grid_columns import GridColumn, Holds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding

_LONG = Holds.LONG


class ArchitectureForm(PartsForm):
    """Layers from the top down with their blocks, and bars that span them all."""

    kind = Architecture

    def __init__(self) -> None:
        super().__init__()
        heading = self.tr("Layers, the top first (two to five)")
        self.put(LayersPart("layers", heading, self.tr("Layer"), self.tr("Blocks: a | b | new *")))
        sides = self.tr("Bars across all layers (up to two)")
        self.put(
            LinesPart("sides", sides, self.tr("Such as security or operations"), limit=(6, 20))
        )


class RoadmapForm(PartsForm):
    """Phases one after the other."""

    kind = Roadmap

    def __init__(self) -> None:
        super().__init__()
        columns = (
            GridColumn("name", self.tr("Phase"), limit=(5, 12)),
            GridColumn("when", self.tr("When"), limit=(8, 14)),
            GridColumn("actions", self.tr("Actions, one a line"), Holds.LIST, default=()),
            GridColumn("result", self.tr("Result"), limit=(9, 22)),
            GridColumn("hot", self.tr("Decisive"), Holds.CHECK, default=False),
        )
        self.put(RowsPart("phases", self.tr("Phases (three to five)"), Step, columns))


class GanttForm(PartsForm):
    """Tasks over periods; a row is a bar, and one without a task belongs to the task above."""

    kind = Gantt

    def __init__(self) -> None:
        super().__init__()
        unit = self.tr("What a period is")
        periods = self.tr("Periods (six to twelve): a | b | c")
        self.put_beside(
            (LinePart("unit", unit, self.tr("Week")), 1), (PeriodsPart("periods", periods), 3)
        )
        kinds = choices_of(BarKind, "bar_kind")
        columns = (
            GridColumn("task", self.tr("Task"), limit=(10, 24)),
            GridColumn("start", self.tr("From period"), Holds.WHOLE, default=1),
            GridColumn("span", self.tr("Length"), Holds.WHOLE, default=1),
            GridColumn("label", self.tr("Words on the bar"), limit=(10, 24)),
            GridColumn("kind", self.tr("Kind of bar"), Holds.CHOICE, kinds, default=BarKind.OURS),
        )
        heading = self.tr("Tasks and bars (an empty task: another bar of the one above)")
        self.put(BarsPart("rows", heading, columns))


class TeamServiceForm(PartsForm):
    """Who does it, and how soon we answer."""

    kind = TeamService

    def __init__(self) -> None:
        super().__init__()
        team = (
            GridColumn("role", self.tr("Role"), limit=(8, 20)),
            GridColumn("count", self.tr("People"), limit=(4, 6)),
            GridColumn("record", self.tr("Record"), _LONG, limit=(24, 58)),
        )
        levels = (
            GridColumn("severity", self.tr("Severity"), limit=(8, 20)),
            GridColumn("respond", self.tr("Respond within"), limit=(8, 20)),
            GridColumn("recover", self.tr("Recover within"), limit=(8, 20)),
        )
        self.put(
            LinePart("team_name", self.tr("Name of the team table"), self.tr("Project team")),
            RowsPart("team", self.tr("Team (three to five roles)"), Role, team),
            LinePart(
                "service_name", self.tr("Name of the service table"), self.tr("Service levels")
            ),
            RowsPart("levels", self.tr("Service levels (three to five)"), ServiceLevel, levels),
        )


class PricingForm(PartsForm):
    """Items with quantity and price; amounts and the sum are computed."""

    kind = Pricing

    def __init__(self) -> None:
        super().__init__()
        self.put(LinePart("unit", self.tr("Unit of all amounts"), self.tr("10,000 CNY")))
        number = Holds.NUMBER
        columns = (
            GridColumn("item", self.tr("Item"), limit=(10, 24)),
            GridColumn("description", self.tr("Description"), _LONG, limit=(18, 42)),
            GridColumn("quantity", self.tr("Quantity"), number, default=1.0),
            GridColumn("measure", self.tr("Measure"), limit=(4, 8)),
            GridColumn("price", self.tr("Unit price"), number, default=0.0),
        )
        self.put(RowsPart("items", self.tr("Items (up to nine)"), PriceItem, columns))
        total, note = self.tr("Total as agreed (empty: the sum)"), self.tr("Beside the total")
        self.put_beside(
            (NumberPart("total", total), 2),
            (LinePart("note", note, self.tr("Tax, discount, validity")), 3),
        )
        self.typed.connect(self._add_up)

    @override
    def show_findings(self, findings: Sequence[Finding], language: str = "zh") -> None:
        """Show what was noticed, and the sum below the total."""
        super().show_findings(findings, language)
        self._add_up()

    @Slot()
    def _add_up(self) -> None:
        content = self.content()
        assert isinstance(content, Pricing), "what this form holds"
        total = sum(round(item.quantity * item.price, 6) for item in content.items)
        words = self.tr("Sum of the items: {sum} {unit}")
        said = words.format(sum=formats.number(round(total, 2)), unit=content.unit).strip()
        differs = content.total is not None and abs(content.total - total) > 0.005
        self.row_of("total").show_message(said, "warning" if differs else "hint")
