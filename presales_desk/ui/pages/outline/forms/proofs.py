"""The forms of the slides that prove and promise: cases, FFAB, success factors, questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from presales_desk.planning.ffab import ffab_hints
from presales_desk.records.slide_arguments import (
    Case,
    Discussion,
    Ffab,
    FfabRow,
    SuccessFactor,
    SuccessFactors,
)
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.forms.parts import CheckPart, LinePart, LinesPart, RowsPart
from presales_desk.ui.pages.outline.forms.parts_form import PartsForm
from presales_desk.ui.pages.outline.grid_columns import GridColumn, Holds
from presales_desk.ui.words import finding_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding

_LONG = Holds.LONG
_LENGTH = (42, 100)


class CaseForm(PartsForm):
    """A reference customer: similar problem, our solution, what was gained."""

    kind = Case

    def __init__(self) -> None:
        super().__init__()
        customer = LinePart("customer", self.tr("Reference customer"), limit=(10, 25))
        consent = self.tr("The customer agreed to be named")
        permission = CheckPart("permission", self.tr("Permission"), consent)
        self.put_beside((customer, 3), (permission, 2))
        profile = self.tr("Profile (two lines: trade and size, period)")
        self.put(LinesPart("profile", profile, self.tr("Trade and size"), limit=(14, 32)))
        self.put_beside(
            (LinePart("number", self.tr("Gain as one number"), "−38%", (5, 5)), 2),
            (LinePart("label", self.tr("What the number counts"), limit=(28, 64)), 3),
        )
        for name, heading in (
            ("problem", self.tr("Problem, similar to this customer's")),
            ("solution", self.tr("Solution")),
            ("benefit", self.tr("What the customer gained")),
        ):
            self.put(LinePart(name, heading, limit=_LENGTH, lines=2))


class FfabForm(PartsForm):
    """From features to benefits; says where a benefit does not speak of a gain yet."""

    kind = Ffab

    def __init__(self) -> None:
        super().__init__()
        columns = (
            GridColumn("feature", self.tr("Feature"), limit=(8, 20)),
            GridColumn("function", self.tr("Function"), _LONG, limit=(20, 48)),
            GridColumn("advantage", self.tr("Advantage"), _LONG, limit=(18, 42)),
            GridColumn("benefit", self.tr("Benefit"), _LONG, limit=(26, 60)),
        )
        self.put(RowsPart("rows", self.tr("FFAB rows (two to four)"), FfabRow, columns))
        self._is_told = False
        self.typed.connect(self._advise)

    @override
    def show_findings(self, findings: Sequence[Finding], language: str = "zh") -> None:
        """Show what was noticed; while that is nothing, what the method advises."""
        super().show_findings(findings, language)
        self._is_told = bool(self.row_of("rows").message())
        self._advise()

    @Slot()
    def _advise(self) -> None:
        if self._is_told:
            return
        content = self.content()
        assert isinstance(content, Ffab), "what this form holds"
        hints = [hint for each in content.rows for hint in ffab_hints(each, self.language)]
        self.row_of("rows").show_message("\n".join(map(finding_text, hints)), "hint")


class SuccessFactorsForm(PartsForm):
    """What success takes, from both sides."""

    kind = SuccessFactors

    def __init__(self) -> None:
        super().__init__()
        columns = (
            GridColumn("name", self.tr("Factor"), limit=(6, 14)),
            GridColumn("ours", self.tr("What we do"), _LONG, limit=(20, 45)),
            GridColumn("yours", self.tr("What the customer does"), _LONG, limit=(20, 45)),
            GridColumn("check", self.tr("How it is checked"), _LONG, limit=(12, 28)),
        )
        heading = self.tr("Success factors (three to five)")
        self.put(RowsPart("factors", heading, SuccessFactor, columns))


class DiscussionForm(PartsForm):
    """The invitation to ask, and what to ask about."""

    kind = Discussion

    def __init__(self) -> None:
        super().__init__()
        lead, topics = self.tr("Invitation"), self.tr("Topics (two to four)")
        empty = self.tr("Empty: the contact of the company profile")
        self.put(
            LinePart("lead", lead, self.tr("We look forward to your questions"), (24, 58)),
            LinesPart("topics", topics, self.tr("A topic for the discussion"), limit=(32, 75)),
            LinePart("contact", self.tr("Contact"), empty, lines=2),
        )
