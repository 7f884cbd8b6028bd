"""Answers to fill in: the clauses with the best for each, and what else was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.planning.bid.answers import bare_requirement, title_of
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.models.shown import Shown, told_text
from presales_desk.ui.pages.bid.offers.detail import OfferDetail
from presales_desk.ui.pages.bid.offers.offer_words import fit_text
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.clause_offers import Offer
    from presales_desk.records.tender import TenderClause
    from presales_desk.ui.preferences import Preferences

_SIZE = (1120, 620)
_LIST, _DETAIL = 640, 440
_LIKELY = 60
"""Percent from which the best offer for an unanswered clause is ticked at first."""


@dataclass(frozen=True, slots=True)
class _Row:
    clause: TenderClause
    offer: Offer
    ticked: bool


class OffersDialog(QDialog):
    """Clauses with the answer each would get; nothing changes before the button is pressed.

    Ticked at first is what fits well and whose clause says nothing yet.

    Args:
        clauses: Those that something was found for.
        offers: By the id of the clause, the best first.
        asked: For how many clauses answers were looked for.
        preferences: Remember the sizes of the panes.
        parent: The dialog lies over it.

    """

    def __init__(
        self,
        clauses: Sequence[TenderClause],
        offers: Mapping[str, Sequence[Offer]],
        asked: int,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("OffersDialog", "Fill in earlier answers"))
        self.resize(*_SIZE)
        self._offers = offers
        self._rows = {clause.id: _first(clause, offers[clause.id][0]) for clause in clauses}
        self.table = RecordTable(_fields(), "bid.offers", lines=2)
        self.table.setAccessibleName(translate("OffersDialog", "Clauses to fill in"))
        self.detail = OfferDetail()
        self.take = Button("", Kind.PRIMARY).when_clicked(self.accept)
        self._lay_out(asked, preferences)
        self.table.edit_requested.connect(self._tick)
        self.table.selected.connect(self._show_detail)
        self.detail.preferred.connect(self._prefer)
        self._show()
        self.table.reveal(clauses[0].id)
        self._show_detail(clauses[0].id)

    def chosen(self) -> dict[str, Offer]:
        """Return what shall be taken over, by the id of its clause."""
        return {id: row.offer for id, row in self._rows.items() if row.ticked}

    def _lay_out(self, asked: int, preferences: Preferences) -> None:
        body = column(self, margin=16, spacing=10)
        hint = translate(
            "OffersDialog",
            "Found something for {count} of {asked}. Ticked rows are filled in, as one step of "
            "undo; where it comes from is kept. Deviation and evidence are taken over only with "
            "the same requirement.",
        )
        said = hint.format(count=len(self._rows), asked=asked)
        body.addWidget(PlainLabel(said, "muted", wrap=True))
        panes = Panes("bid.offers", preferences, gap=12)
        panes.add_pane(self.table, _LIST, grows=True)
        panes.add_pane(self.detail, _DETAIL)
        panes.restore()
        body.addWidget(panes, 1)
        foot = dialog_foot(self, self.take)
        all_ = Button(translate("OffersDialog", "Tick all"), Kind.GHOST)
        foot.insertWidget(0, all_.when_clicked(self._tick_all))
        body.addLayout(foot)

    def _show(self) -> None:
        self.table.show_records([Shown(id=id, value=row) for id, row in self._rows.items()])
        count = len(self.chosen())
        words = translate("OffersDialog", "Fill in {count} {count:answer|answers}")
        self.take.setText(counted(words, count=count))
        why = translate("OffersDialog", "Tick what to fill in.")
        self.take.forbid("" if count else why)

    @Slot(str, object)
    def _tick(self, id: str, fields: Mapping[str, Any]) -> None:
        self._put(id, self._rows[id].offer, ticked=bool(fields["ticked"]))

    @Slot()
    def _tick_all(self) -> None:
        """Tick every row; all ticked already are unticked."""
        full = all(row.ticked for row in self._rows.values())
        self._rows = {
            id: _Row(row.clause, row.offer, ticked=not full) for id, row in self._rows.items()
        }
        self._show()

    @Slot(str)
    def _show_detail(self, id: str) -> None:
        if (row := self._rows.get(id)) is not None:
            self.detail.show_clause(row.clause, self._offers[id], row.offer)

    @Slot(object)
    def _prefer(self, offer: Offer) -> None:
        """Give the clause with the cursor another answer; whoever chooses one wants it."""
        self._put(self.table.current_id(), offer, ticked=True)

    def _put(self, id: str, offer: Offer, *, ticked: bool) -> None:
        self._rows[id] = _Row(self._rows[id].clause, offer, ticked)
        self._show()


def _first(clause: TenderClause, best: Offer) -> _Row:
    return _Row(clause, best, not clause.response.strip() and best.percent >= _LIKELY)


def _fields() -> tuple[Field, ...]:
    return (
        Field(
            name="ticked",
            heading=translate("OffersDialog", "Take"),
            editor=Editor.CHECK,
            width=56,
            derive=lambda shown: shown.value.ticked,
        ),
        told_text("clause", translate("OffersDialog", "Clause"), 84, _clause_of),
        told_text("requirement", translate("OffersDialog", "Requirement"), 0, _requirement_of),
        told_text("response", translate("OffersDialog", "Answer"), 0, _response_of),
        told_text("fit", translate("OffersDialog", "Fit"), 60, _fit_of),
    )


def _clause_of(shown: Shown) -> str:
    return title_of(shown.value.clause)


def _requirement_of(shown: Shown) -> str:
    return bare_requirement(shown.value.clause)


def _response_of(shown: Shown) -> str:
    return " ".join(shown.value.offer.response.split())


def _fit_of(shown: Shown) -> str:
    return fit_text(shown.value.offer)
