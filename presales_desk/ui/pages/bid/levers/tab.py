"""The influence on a tender: what we wish to read in it, by the five levers, and what came."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.actions.todos import colleague_names
from presales_desk.method import load
from presales_desk.records.bid import TenderWish
from presales_desk.records.enums import WishState
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.rows_tab import RowsTab
from presales_desk.ui.pages.bid.rows_table import BidRowsTable, field_of
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

STATE_TONES = {
    WishState.WISHED: "neutral",
    WishState.PASSED_ON: "primary",
    WishState.CAME: "success",
    WishState.PARTLY: "warning",
    WishState.REFUSED: "danger",
}


class LeversTab(RowsTab):
    """One row a wish; each lever of the method adds one (method, section 17)."""

    @override
    def make_table(self) -> BidRowsTable:
        people = partial(colleague_names, self._desk.workspace)
        title = translate("LeversTab", "Influence on the tender")
        return BidRowsTable(self._desk, TenderWish, _fields(people), title, lines=2)

    @override
    def make_empty(self) -> EmptyState:
        empty = EmptyState(
            translate("LeversTab", "Before a tender is published, it can be spoken about"),
            translate(
                "LeversTab",
                "Write down, by the five levers, which wording you wish for and why; beside it "
                "later what the tender says.",
            ),
            "target",
        )
        if not self._desk.workspace.read_only:
            for number, lever in enumerate(load().tender_levers):
                kind = Kind.PRIMARY if number == 0 else Kind.DEFAULT
                empty.add_button(lever.name.of(language()), partial(self._add, lever.key), kind)
        return empty

    @override
    def make_bar(self) -> None:
        self.add_stretch()
        if self._desk.workspace.read_only:
            return
        for lever in load().tender_levers:
            button = Button(lever.name.of(language()))  # with icons five leave the filter no room
            self.add_to_bar(button.when_clicked(partial(self._add, lever.key)))

    @override
    def rows(self) -> Sequence[TenderWish]:
        return self._desk.find(TenderWish, project_id=self._book.project_id)

    def _add(self, lever: str) -> None:
        self.table.add(lever=lever)


def _fields(people: Callable[[], Sequence[str]]) -> tuple[Field, ...]:
    levers = [Choice(each.key, each.name.of(language())) for each in load().tender_levers]
    states = choices_of(WishState, "wish_state", STATE_TONES)
    long = Editor.LONG_TEXT
    return (
        field_of(
            TenderWish,
            "lever",
            130 if language() == "zh" else 164,
            editor=Editor.CHOICE,
            choices=levers,
            optional=False,
        ),
        field_of(TenderWish, "wished", 0, editor=long, optional=False),
        field_of(TenderWish, "reason", 150, editor=long),
        field_of(TenderWish, "owner", 84, suggest=people),
        field_of(TenderWish, "came", 0, editor=long),
        field_of(TenderWish, "state", 100, editor=Editor.CHOICE, choices=states, optional=False),
    )
