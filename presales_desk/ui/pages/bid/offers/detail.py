"""What can be answered to one clause: each offer, what differs in its requirement, its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.planning.bid.answers import bare_requirement
from presales_desk.ui import paint
from presales_desk.ui.pages.bid.difference_view import DifferenceView
from presales_desk.ui.pages.bid.matrix.fields import DEVIATION_TONES
from presales_desk.ui.pages.bid.offers.offer_words import TONES, fit_text, origin_text, source_text
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row, scrolled_column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import Muted, PlainLabel
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.actions.clause_offers import Offer
    from presales_desk.records.tender import TenderClause

_ROW, _MOST = 46, 5
_FIT = 56
"""Room for how well an offer fits."""


class OfferDetail(QWidget):
    """Shows the offers of one clause; the one with the cursor is the one that would be taken.

    Signals:
        preferred: The Offer that the user wants for the clause.
    """

    preferred = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = ""
        name = translate("OfferDetail", "Answers that fit")
        self.offers = ItemList(name, _described, _paint_offer, height=_ROW, most=_MOST, choice=True)
        self.offers.opened.connect(self._prefer)
        self.requirement = PlainLabel("", wrap=True)
        self.difference = DifferenceView(translate("OfferDetail", "What was asked for then"))
        self._differs = Muted(translate("OfferDetail", "Requirement: then, and now"))
        self.response = PlainLabel("", wrap=True)
        self.deviation = Chip("")
        self.evidence = Muted(wrap=True)
        self.names = PlainLabel("", "warning", wrap=True)
        self._lay_out()

    def show_clause(self, clause: TenderClause, offers: Sequence[Offer], chosen: Offer) -> None:
        """Show the offers of a clause, the chosen one of them in full."""
        self._wanted = bare_requirement(clause)
        self.requirement.setText(self._wanted)
        self.offers.show_items(offers)
        self.offers.choose(list(offers).index(chosen))
        self._show(chosen)

    def _lay_out(self) -> None:
        body = column(self, spacing=8)
        body.addWidget(Muted(translate("OfferDetail", "Answers that fit")))
        body.addWidget(self.offers)
        inner, scroller = scrolled_column(spacing=6)
        body.addWidget(scroller, 1)
        heading = Muted(translate("OfferDetail", "Response"))
        line = row()
        line.addWidget(heading)
        line.addWidget(self.deviation)
        line.addStretch(1)
        for widget in (self._differs, self.requirement, self.difference):
            inner.insertWidget(inner.count() - 1, widget)
        inner.insertLayout(inner.count() - 1, line)
        for widget in (self.response, self.names, self.evidence):
            inner.insertWidget(inner.count() - 1, widget)

    @Slot(object)
    def _prefer(self, offer: Offer) -> None:
        self._show(offer)
        self.preferred.emit(offer)

    def _show(self, offer: Offer) -> None:
        differs = bool(offer.requirement) and offer.requirement != self._wanted
        self._differs.setVisible(differs)
        self.requirement.setVisible(not differs)
        self.difference.show_change(offer.requirement if differs else "", self._wanted)
        self.response.setText(offer.response)
        judged = offer.deviation is not None
        open_ = translate("OfferDetail", "to be judged")
        word = term(f"deviation.{offer.deviation}") if judged else open_
        tone = DEVIATION_TONES.get(offer.deviation, "neutral") if offer.deviation else "warning"
        self.deviation.show_text(word, tone)
        evidence = translate("OfferDetail", "Evidence: {evidence}")
        self.evidence.setText(evidence.format(evidence=offer.evidence))
        self.evidence.setVisible(bool(offer.evidence))
        self._show_names(offer)

    def _show_names(self, offer: Offer) -> None:
        said = translate("OfferDetail", "Says “{names}”: put it in the words of this project.")
        self.names.setText(said.format(names=" / ".join(offer.names)))
        self.names.setVisible(bool(offer.names))


def _described(offer: Offer) -> str:
    return dotted(source_text(offer), fit_text(offer), origin_text(offer), offer.response)


def _paint_offer(painter: QPainter, rect: QRect, offer: Offer) -> None:
    half = rect.height() // 2
    upper = QRect(rect.left(), rect.top() + 2, rect.width(), half - 2)
    lower = QRect(rect.left(), rect.top() + half, rect.width(), half - 3)
    painter.setFont(theme().font("small"))
    chip = paint.paint_chip(painter, upper, source_text(offer), TONES[offer.source])
    told = upper.adjusted(chip.width() + 8, 0, -_FIT, 0)
    paint.text_line(painter, told, origin_text(offer), "muted")
    painter.setFont(theme().font("small-bold"))
    fit = upper.adjusted(upper.width() - _FIT, 0, 0, 0)
    paint.text_line(painter, fit, fit_text(offer), "text-2")
    painter.setFont(theme().font())
    paint.text_line(painter, lower, " ".join(offer.response.split()))
