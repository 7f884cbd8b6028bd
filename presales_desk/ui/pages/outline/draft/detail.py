"""The chosen proposal: its slide as the file would have it, what taking it does, its origins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.deck.layout import place
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.pages.outline.draft.rows import TONES, state_text, state_word
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import Header, column, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.slide_preview import SlidePreview
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.deck.house import HouseStyle
    from presales_desk.planning.draft.proposal import Origin, Proposal
    from presales_desk.records.outline import Outline

_ORIGINS = 8
"""So many origins are seen without scrolling."""
_ICON = 16


class ProposalDetail(QFrame):
    """Shows one proposal.

    Signals:
        origin_opened: Id of the record that the user wants to look at.
    """

    origin_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("previewPane")
        self.preview = SlidePreview()
        self._state = Chip("")
        self._effect = PlainLabel("", "secondary", wrap=True)
        self._from = PlainLabel(translate("Draft", "Comes from"), "muted")
        name = translate("Draft", "Where the slide comes from")
        self.origins = ItemList(name, _words, _paint_origin, height=36, most=_ORIGINS)
        self.origins.opened.connect(self._open)
        self._lay_out()

    def show_proposal(
        self, proposal: Proposal | None, outline: Outline | None, house: HouseStyle
    ) -> None:
        """Show ``proposal`` as it would look in ``outline``; None shows an empty sheet."""
        origins = proposal.origins if proposal is not None else ()
        self.origins.show_items(origins)
        self._from.setVisible(bool(origins))
        self.origins.setVisible(bool(origins))
        if proposal is None or outline is None:
            self.preview.show_slide(None, 0, None)
            self._state.hide()
            self._effect.setText("")
            return
        pages = place(outline, proposal.slide, house)
        self.preview.show_slide(pages[0], 1, house.logo)
        self._state.show_text(state_word(proposal.state), TONES[proposal.state])
        self._state.show()
        self._effect.setText(state_text(proposal.state))

    def _lay_out(self) -> None:
        outer = column(self)
        outer.addWidget(Header(translate("Draft", "The proposed slide")))
        body = column(margin=16, spacing=10)
        outer.addLayout(body)
        body.addWidget(self.preview)
        line = row()
        line.addWidget(self._state)
        line.addWidget(self._effect, 1)
        body.addLayout(line)
        body.addSpacing(4)
        body.addWidget(self._from)
        body.addWidget(self.origins)
        body.addStretch(1)

    @Slot(object)
    def _open(self, origin: Origin) -> None:
        self.origin_opened.emit(origin.record_id)


def _words(origin: Origin) -> str:
    return origin.words


def _paint_origin(painter: QPainter, rect: QRect, origin: Origin) -> None:
    ratio = painter.device().devicePixelRatio()
    icon = QRect(rect.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
    painter.drawPixmap(icon, pixmap("link", "primary", _ICON, ratio))
    painter.setFont(theme().font("body"))
    paint.text_line(painter, rect.adjusted(_ICON + 8, 0, 0, 0), origin.words, "primary-ink")
