"""The forms of the slides for our own eyes: the matrix, the SWOT, the map of people."""

from __future__ import annotations

from presales_desk.records.slide_internal import (
    BuyerType,
    CompareMatrix,
    MapLink,
    MapPerson,
    MapStance,
    StakeholderMap,
    Swot,
)
from presales_desk.ui.models.field import choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.content_form import ContentForm
from presales_desk.ui.pages.outline.forms.matrix import MatrixGrid
from presales_desk.ui.pages.outline.forms.parts import LinesPart, RowsPart
from presales_desk.ui.pages.outline.forms.parts_form import PartsForm
from presales_desk.ui.pages.outline.grid_columns import GridColumn, Holds


class CompareMatrixForm(ContentForm):
    """The six elements down, the sides across, ours first."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = MatrixGrid(self.tr("Comparison"))
        self._add(self.tr("Sides across, ours first; ▲ ahead ＝ level ▼ behind"), self._grid)

    @override
    def content(self) -> CompareMatrix:
        return self._grid.matrix()

    @override
    def show_content(self, content: CompareMatrix) -> None:
        if content != self.content():
            self._grid.show_matrix(content)


class SwotForm(PartsForm):
    """Four lists."""

    kind = Swot

    def __init__(self) -> None:
        super().__init__()
        for name, heading in (
            ("strengths", self.tr("Strengths (up to four)")),
            ("weaknesses", self.tr("Weaknesses (up to four)")),
            ("opportunities", self.tr("Opportunities (up to four)")),
            ("threats", self.tr("Threats (up to four)")),
        ):
            self.put(LinesPart(name, heading, self.tr("One line each"), limit=(15, 34)))


class StakeholderMapForm(PartsForm):
    """People by influence and stance, who influences whom, and what we do."""

    kind = StakeholderMap

    def __init__(self) -> None:
        super().__init__()
        choice = Holds.CHOICE
        stances = choices_of(MapStance, "map_stance")
        types = choices_of(BuyerType, "buyer_type", none=True)
        neutral = MapStance.NEUTRAL
        people = (
            GridColumn("name", self.tr("Name"), limit=(9, 18)),
            GridColumn("role", self.tr("Role"), limit=(11, 22)),
            GridColumn("high", self.tr("Influential"), Holds.CHECK, default=False),
            GridColumn("stance", self.tr("Stance"), choice, stances, default=neutral),
            GridColumn("type", self.tr("Buyer type"), choice, types, default=None),
        )
        links = (
            GridColumn("source", self.tr("From"), limit=(9, 18)),
            GridColumn("target", self.tr("To"), limit=(9, 18)),
            GridColumn("label", self.tr("Words on the line"), limit=(8, 16)),
        )
        self.put(
            RowsPart("people", self.tr("People (up to three a field)"), MapPerson, people),
            RowsPart("links", self.tr("Who influences whom"), MapLink, links),
            LinesPart(
                "actions", self.tr("Actions (up to four)"), self.tr("What we do"), limit=(18, 40)
            ),
        )
