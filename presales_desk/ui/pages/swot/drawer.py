"""The inspector of the SWOT: the plays by their moves, what is proposed, and the chosen item."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QWidget

from presales_desk.ui.pages.swot.item_form import ItemForm
from presales_desk.ui.pages.swot.play_list import PlayList
from presales_desk.ui.pages.swot.play_rows import play_rows, proposal_rows
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.frames import Header, column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.planning.plays import PlayProposal
    from presales_desk.planning.swot import Swot, SwotCard
    from presales_desk.records.competition import Competitor


class Tab(IntEnum):
    """What the inspector shows."""

    PLAYS = 0
    ITEM = 1


class SwotDrawer(QFrame):
    """See the parts for what they ask for.

    Signals:
        close_requested: The user wants it away.
        derive_wanted: Propose plays.
        all_accepted: The user takes every proposal.
        review_ended: The user is done with the proposals.
    """

    close_requested = Signal()
    derive_wanted = Signal()
    all_accepted = Signal()
    review_ended = Signal()

    def __init__(self, rivals: Callable[[], Sequence[Competitor]], *, read_only: bool) -> None:
        super().__init__()
        self.setObjectName("drawer")
        name = translate("SwotDrawer", "Competitive thinking: four moves")
        self.setAccessibleName(name)
        self.plays = PlayList(name, writable=not read_only)
        self.proposals = PlayList(translate("SwotDrawer", "Proposed plays"), writable=not read_only)
        self.form = ItemForm(rivals, read_only=read_only)
        self.proposals.left.connect(self.review_ended)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(translate("SwotDrawer", "What the inspector shows"))
        self.tabs.addTab(translate("SwotDrawer", "Plays"))
        self.tabs.addTab(translate("SwotDrawer", "Item"))
        self.tabs.currentChanged.connect(self._show_tab)
        self._review = self._make_review(read_only=read_only)
        self._lay_out(self._make_header(read_only=read_only))
        self.show_proposals((), {})

    def show_swot(self, swot: Swot) -> None:
        """Show the plays of a project."""
        self.plays.show_rows(play_rows(swot))
        count = len(swot.play_cards())
        self.tabs.setTabText(
            Tab.PLAYS, translate("SwotDrawer", "Plays {count}").format(count=count)
        )

    def show_card(self, card: SwotCard | None) -> None:
        """Show what stands behind the chosen card."""
        words = translate("SwotDrawer", "Item {mark}")
        self.tabs.setTabText(
            Tab.ITEM,
            words.format(mark=card.mark) if card else translate("SwotDrawer", "Item"),
        )
        self.form.show_card(card)

    def show_proposals(self, proposals: Sequence[PlayProposal], marks: dict[str, str]) -> None:
        """Let the user go through proposed plays; none ends it."""
        self.proposals.show_rows(proposal_rows(proposals, marks))
        words = translate("SwotDrawer", "{count} proposed").format(count=len(proposals))
        self._proposed.setText(words)
        self._review.setVisible(bool(proposals))
        if proposals:
            self.show_tab(Tab.PLAYS)
            self.proposals.setCurrentIndex(self.proposals.plays.index(1, 0))
        self._show_tab()

    def is_reviewing(self) -> bool:
        """Tell whether proposals are shown."""
        return not self._review.isHidden()

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(tab)

    def edit_item(self) -> None:
        """Bring the item to the front, with the cursor in its first field."""
        self.show_tab(Tab.ITEM)
        self.form.begin()

    def go_to_plays(self) -> None:
        """Bring the plays to the front, with the cursor on one."""
        self.show_tab(Tab.PLAYS)
        shown = self.proposals if self.is_reviewing() else self.plays
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_header(self, *, read_only: bool) -> Header:
        header = Header(translate("SwotDrawer", "Competitive thinking"), height=40)
        derive = IconButton("refresh", translate("SwotDrawer", "Derive plays"))
        derive.clicked.connect(self.derive_wanted)
        if read_only:
            derive.hide()
        close = IconButton("panel", translate("SwotDrawer", "Hide the inspector"), "Ctrl+I")
        close.clicked.connect(self.close_requested)
        header.add(derive)
        header.add(close)
        return header

    def _make_review(self, *, read_only: bool) -> QWidget:
        strip = QFrame()
        strip.setObjectName("banner")
        strip.setProperty("tone", "primary")
        line = row(strip, margin=6, spacing=8)
        line.setContentsMargins(12, 5, 6, 5)
        self._proposed = ElidedLabel("", "bold")
        line.addWidget(self._proposed, 1)
        self.accept_all = Button(translate("SwotDrawer", "Accept all"), Kind.PRIMARY, small=True)
        self.accept_all.clicked.connect(self.all_accepted)
        if read_only:
            self.accept_all.hide()
        line.addWidget(self.accept_all)
        end = IconButton("x", translate("SwotDrawer", "End the review"), small=True)
        end.clicked.connect(self.review_ended)
        line.addWidget(end)
        return strip

    def _lay_out(self, header: QWidget) -> None:
        self._note = PlainLabel(
            translate("SwotDrawer", "Speak of facts and of the customer's gain; name no rival."),
            "hint",
            wrap=True,
        )
        self._note.setContentsMargins(12, 8, 12, 10)
        self._stack = QStackedWidget()
        for part in (self.plays, self.proposals, self.form):
            self._stack.addWidget(part)
        tabs = row(spacing=0)
        tabs.setContentsMargins(8, 0, 8, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        outer = column(self)
        outer.addWidget(header)
        outer.addLayout(tabs)
        outer.addWidget(self._review)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._note)

    @Slot()
    def _show_tab(self) -> None:
        plays = self.tabs.currentIndex() == Tab.PLAYS
        shown = self.proposals if self.is_reviewing() else self.plays
        self._stack.setCurrentWidget(shown if plays else self.form)
        self._note.setVisible(plays)
