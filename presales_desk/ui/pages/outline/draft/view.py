"""The draft that the plan gives: proposals by block, the chosen slide, the gaps, one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.planning.draft.proposal import ProposalState
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.draft.detail import ProposalDetail
from presales_desk.ui.pages.outline.draft.gaps import GapStrip
from presales_desk.ui.pages.outline.draft.proposal_list import ProposalList
from presales_desk.ui.pages.outline.record_pages import show_record
from presales_desk.ui.pages.outline.views import TalkView
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.frames import Header, column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.words import counted, dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from presales_desk.planning.draft.proposal import Draft, Proposal
    from presales_desk.records.findings import Finding
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.draft.drafting import Drafting
    from presales_desk.ui.pages.outline.open_talk import OpenTalk
    from presales_desk.ui.preferences import Preferences

_LIST, _DETAIL = 700, 440


class DraftView(TalkView):
    """Shows a draft and lets the user choose from it.

    Signals:
        left: The user is done with the draft.
    """

    left = Signal()

    def __init__(self, desk: Desk, talk: OpenTalk, drafting: Drafting) -> None:
        super().__init__()
        self._desk, self._talk, self._drafting = desk, talk, drafting
        self._read_only = desk.workspace.read_only
        self._shown: Draft | None = None
        self._chosen: Proposal | None = None
        self._pause = QTimer(self, singleShot=True, interval=0)
        self.list, self.detail, self.gaps = ProposalList(), ProposalDetail(), GapStrip()
        self._head = Header(translate("Draft", "Drafted from the plan"))
        self._count = PlainLabel("", "muted")
        self.all = Button(translate("Draft", "Tick all"), Kind.GHOST, small=True)
        self.take = Button("", Kind.PRIMARY)
        self._middle = QStackedWidget()
        self._lay_out(desk.preferences)
        self._connect()
        self.gaps.make_todos.setEnabled(not self._read_only)

    @override
    def show_talk(self) -> None:
        """Show the draft that is on offer, unless it is shown already."""
        draft = self._drafting.draft
        if draft is None or draft is self._shown:
            return
        self._shown = draft
        self._head.set_sub(_summary(draft))
        self._middle.setCurrentIndex(0 if draft.proposals else 1)
        self.all.setVisible(bool(draft.proposals))
        self.take.setVisible(bool(draft.proposals))
        self.gaps.show_gaps(draft.gaps)
        self.list.show_draft(draft, self._drafting.ticked)

    def ticked(self) -> list[Proposal]:
        """Return what shall be taken over."""
        return self.list.proposals.ticked()

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.list_pane, self.detail)

    @override
    def take_focus(self) -> None:
        (self.list if self.list.proposals.rowCount() else self.gaps.list).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self, preferences: Preferences) -> None:
        close = IconButton("x", translate("Draft", "Back to the outline"), "Esc", small=True)
        close.clicked.connect(self.left)
        self._head.add(self.all)
        self._head.add(close)
        self._middle.addWidget(self.list)
        self._middle.addWidget(_nothing())
        self.list_pane = QWidget()
        left = column(self.list_pane)
        left.addWidget(self._head)
        left.addWidget(self._middle, 1)
        left.addWidget(self.gaps)
        left.addWidget(self._foot())
        panes = Panes("outline.draft", preferences)
        panes.add_pane(self.list_pane, _LIST, grows=True)
        panes.add_pane(self.detail, _DETAIL)
        panes.restore()
        self.list_pane.setMinimumWidth(380)
        self.detail.setMinimumWidth(300)
        column(self).addWidget(panes)

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("strip")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot.setFixedHeight(44)
        line = row(foot)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(
            PlainLabel(translate("Draft", "Space"), "key"), 0, Qt.AlignmentFlag.AlignVCenter
        )
        line.addWidget(PlainLabel(translate("Draft", "ticks"), "muted"))
        line.addStretch(1)
        line.addWidget(self._count)
        line.addWidget(self.take)
        return foot

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self._pause.timeout.connect(self._show_chosen)
        self.list.taken.connect(self._take)
        self.take.clicked.connect(self._take)
        self.all.clicked.connect(self.list.proposals.tick_all)
        self.list.proposals.counted.connect(self._show_count)
        self.detail.origin_opened.connect(self._open_origin)
        self.gaps.opened.connect(self._open_gap)
        self.gaps.todos_wanted.connect(self._make_todos)

    @Slot(int)
    def _show_count(self, count: int) -> None:
        self._drafting.ticked = frozenset(one.key for one in self.ticked())
        self.take.setText(
            counted(translate("Draft", "Add {count} {count:slide|slides}"), count=count)
        )
        self.take.setEnabled(count > 0 and not self._read_only)
        self._count.setText(translate("Draft", "one step of undo takes it back"))

    @Slot(object)
    def _choose(self, proposal: Proposal | None) -> None:
        """Lay the slide out a turn later: whoever runs down the list does not wait for each."""
        self._chosen = proposal
        self._pause.start()

    @Slot()
    def _show_chosen(self) -> None:
        self.detail.show_proposal(self._chosen, self._talk.outline, self._talk.deck.house)

    @Slot()
    def _take(self) -> None:
        if self.take.isEnabled():
            self._drafting.take(self.ticked())

    @Slot(str)
    def _open_origin(self, record_id: str) -> None:
        show_record(self._desk, record_id)

    @Slot(object)
    def _open_gap(self, gap: Finding) -> None:
        self._desk.show_page(gap.page, gap.record_id)

    @Slot()
    def _make_todos(self) -> None:
        self._drafting.make_todos(self.gaps.gaps())


def _summary(draft: Draft) -> str:
    """Say how many slides of which state there are."""
    counts = {
        state: sum(1 for one in draft.proposals if one.state is state) for state in ProposalState
    }
    words = {
        ProposalState.NEW: translate("Draft", "{count} new"),
        ProposalState.CHANGED: translate("Draft", "{count} changed since"),
        ProposalState.EDITED: translate("Draft", "{count} edited by hand"),
        ProposalState.THERE: translate("Draft", "{count} already there"),
    }
    return dotted(*(words[s].format(count=counts[s]) for s in words if counts[s]))


def _nothing() -> EmptyState:
    return EmptyState(
        translate("Draft", "The plan does not give a slide yet"),
        translate(
            "Draft",
            "Slides come from what listeners want and fear, the six key facts, the strengths of "
            "the SWOT and the cases of the knowledge base: fill in what is listed below.",
        ),
        "bulb",
    )
