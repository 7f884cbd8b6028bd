"""The summary of one exchange in the nine groups of the method (section 14)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot

from presales_desk.actions.exchange_summary import (
    change_exchange_summary,
    finish_summary,
    read_exchange_summary,
    take_over_offers,
)
from presales_desk.method import load
from presales_desk.planning.exchange_summary import TEXTS
from presales_desk.records.enums import LeftoverKind, MaterialKind
from presales_desk.records.follow_ups import Leftover, Promise
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.files_part import FilesPart
from presales_desk.ui.pages.engagements.filing import ExchangeFiling
from presales_desk.ui.pages.engagements.follow_up_fields import (
    DueCell,
    FollowUpTable,
    advice_fields,
    issue_fields,
    promise_fields,
)
from presales_desk.ui.pages.engagements.tab import ExchangeTab
from presales_desk.ui.pages.engagements.tabs.summary.foot import SummaryFoot, missing_words
from presales_desk.ui.pages.engagements.tabs.summary.group_list import GroupList
from presales_desk.ui.pages.engagements.tabs.summary.meeting import MeetingPart, day_of
from presales_desk.ui.pages.engagements.tabs.summary.rows import AskedTable, InterestTable
from presales_desk.ui.pages.engagements.tabs.summary.texts import SummaryTexts
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card, column, scrolled_column
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.exchange_summary import ExchangeSummaryState
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.rows_table import RowsTable
    from presales_desk.ui.pages.engagements.tabs.summary.group_list import GroupRow

_LIST, _CARDS, _BAR = 232, 780, 6
_MOST_ROWS = 12


class ExchangeSummaryTab(ExchangeTab):
    """Shows what is known already, and takes the words for the rest."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state: ExchangeSummaryState | None = None
        self.filing = ExchangeFiling(desk, self)
        self.foot = SummaryFoot()
        self.list = GroupList()
        self.list.opened.connect(self._lead_to)
        self.cards: dict[str, Card] = {}
        self.texts: dict[str, SummaryTexts] = {}
        self._body, self._scroll = scrolled_column(spacing=12)
        self._body.setContentsMargins(0, 0, _BAR, 0)
        self._lay_out()

    @override
    def make_parts(self) -> Iterator[None]:
        for number, group in enumerate(load().exchange_summary, start=1):
            card = Card(f"{number}　{group.name.of(language())}", padding=0)
            card.body.setSpacing(0)
            self.cards[group.key] = card
            self._body.insertWidget(self._body.count() - 1, card)
        self.meeting = MeetingPart(self._desk, self.cards["meeting"])
        yield
        self.interests = self._rows("interests", InterestTable(self._desk))
        self.asked = self._rows("answers", AskedTable(self._desk))
        yield
        self.files = FilesPart(self._desk, MaterialKind.OURS, "engagements.files")
        self.cards["documents"].body.addWidget(self.files)
        yield
        self._make_follow_ups()
        yield
        for group in TEXTS:
            self._add_texts(group)
            yield
        for table in self._tables():
            table.hides_empty = True
        self._connect()

    @override
    def refresh(self) -> None:
        self._state = state = read_exchange_summary(self._desk.workspace, self.exchange_id)
        material, read_only = state.material, self._desk.workspace.read_only
        exchange = material.exchange
        own = {"project_id": exchange.project_id, "exchange_id": exchange.id}
        self.meeting.show(material)
        self.interests.day = day_of(material, self._desk)
        self.interests.show_rows(material.interests, **own)
        asked = exchange.started or self._desk.now()
        self.asked.show_rows(material.questions, **own, asked=asked.replace(tzinfo=None))
        self.files.show_files(exchange)
        self.issues.show_rows(material.issues, **own, kind=LeftoverKind.ISSUE)
        self.advice.show_rows(material.advice, **own, kind=LeftoverKind.ADVICE)
        self.promises.show_rows(material.promises, **own)
        for texts in self.texts.values():
            texts.show_summary(material.summary, state.offers, read_only=read_only)
        for group in state.groups:
            self.cards[group.key].header.set_sub(_lacking(list(group.missing)))
        self.list.show_groups(state.groups)
        self.foot.show_state(state, read_only=read_only)

    @override
    def reveal(self, record_id: str) -> bool:
        if self._state is not None and record_id == self._state.material.summary.id:
            return True
        for table in self._tables():
            if table.reveal(record_id):
                table.setFocus()
                self._scroll.ensureWidgetVisible(table)
                return True
        return False

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self._list_card, *self.cards.values(), self.foot)

    @override
    def commit(self) -> None:
        self.meeting.form.flush()
        for texts in self.texts.values():
            texts.flush()

    def _tables(self) -> Sequence[RowsTable]:
        follow_ups = (self.advice, self.issues, self.promises)
        return (self.meeting.agenda, self.interests, self.asked, *follow_ups)

    def _rows(self, group: str, table: Any) -> Any:
        """Put a table into the card of a group, with a button that adds a row."""
        body = self.cards[group].body
        body.addWidget(table)
        self._add_button(self.cards[group], table)
        return table

    def _make_follow_ups(self) -> None:
        make = partial(FollowUpTable, self._desk)
        issues = translate("ExchangeSummaryTab", "Open issues")
        promised = translate("ExchangeSummaryTab", "Promises made in this exchange")
        advice = translate("ExchangeSummaryTab", "Advice for the next exchange")
        self.advice = self._rows("next", make(Leftover, advice_fields(self._desk), advice))
        self.issues = self._rows("follow_up", make(Leftover, issue_fields(self._desk), issues))
        self.promises = make(Promise, promise_fields(self._desk), promised)
        self.promise_card = Card(promised, padding=0)
        self.promise_card.body.addWidget(self.promises)
        self._add_button(self.promise_card, self.promises)
        self._body.insertWidget(self._body.count() - 1, self.promise_card)
        for table in (self.advice, self.issues, self.promises):
            table.set_painter("due", DueCell(self._desk))
            table.grow_with_rows(_MOST_ROWS)

    def _add_button(self, card: Card, table: RowsTable) -> None:
        add = Button(translate("ExchangeSummaryTab", "Add"), Kind.GHOST, "plus", small=True)
        card.header.add(add.when_clicked(table.add))
        add.setVisible(not self._desk.workspace.read_only)

    def _add_texts(self, group: str) -> None:
        texts = self.texts[group] = SummaryTexts(group)
        around = column()
        around.setContentsMargins(12, 8, 12, 12)
        around.addWidget(texts)
        self.cards[group].body.addLayout(around)
        texts.edit_requested.connect(self._change)
        texts.typing.connect(self._desk.typing)
        texts.taken_over.connect(self._take_over)

    def _lay_out(self) -> None:
        self._list_card = Card(translate("ExchangeSummaryTab", "Nine groups"), padding=0)
        self._list_card.body.addWidget(self.list)
        panes = Panes("engagements.summary", self._desk.preferences, gap=12)
        body = column(self)
        inner = column(margin=16)
        inner.addWidget(panes)
        body.addLayout(inner, 1)  # before it is filled, which is quicker
        body.addWidget(self.foot)
        panes.add_pane(self._list_card, _LIST)
        panes.add_pane(self._scroll, _CARDS, grows=True)
        panes.restore()

    def _connect(self) -> None:
        self.meeting.form.typing.connect(self._desk.typing)
        self.foot.finish_wanted.connect(self._finish)
        self.foot.export_wanted.connect(self._export)
        self.foot.filing_wanted.connect(self._file)

    @property
    def _exchange(self) -> Exchange | None:
        return self._state.material.exchange if self._state is not None else None

    @Slot(str, object, str)
    def _change(self, name: str, value: Any, merge_key: str) -> None:
        if (exchange := self._exchange) is not None:
            planned = change_exchange_summary(self._desk.workspace, exchange, name, value)
            self._desk.carry_out(planned, merge_key=merge_key)

    @Slot(str)
    def _take_over(self, name: str) -> None:
        if self._state is not None and (exchange := self._exchange) is not None:
            texts = {name: self._state.offers[name]}
            self._desk.carry_out(take_over_offers(self._desk.workspace, exchange, texts))

    @Slot()
    def _finish(self) -> None:
        self.commit()
        if self._state is not None and (exchange := self._exchange) is not None:
            today = self._desk.now().date()
            day = None if self._state.material.summary.finished else today
            self._desk.carry_out(finish_summary(self._desk.workspace, exchange, day))

    @Slot()
    def _export(self) -> None:
        self.commit()
        self.filing.choose_target(self.exchange_id)

    @Slot()
    def _file(self) -> None:
        self.commit()
        self.filing.file(self.exchange_id)

    @Slot(object)
    def _lead_to(self, row: GroupRow) -> None:
        card = self.cards[row.key]
        QTimer.singleShot(0, card, lambda: self._scroll.verticalScrollBar().setValue(card.y()))


def _lacking(keys: list[str]) -> str:
    if not keys:
        return ""
    return translate("ExchangeSummaryTab", "Missing: {what}").format(what=missing_words(keys))
