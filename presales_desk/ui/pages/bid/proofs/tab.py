"""The library of qualifications: certificates, references and people, for every bid."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot

from presales_desk.actions.qualifications import expires, prove, ties
from presales_desk.planning.bid.answers import in_a_line, in_force
from presales_desk.records.bid import Qualification
from presales_desk.records.enums import QualificationKind, Severity
from presales_desk.records.findings import Finding
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.rows_tab import RowsTab
from presales_desk.ui.pages.bid.rows_table import BidRowsTable, field_of
from presales_desk.ui.pages.bid.scans import Scans
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook

_EXPIRING = "expiring"


class ProofsTab(RowsTab):
    """What proves that we can, what it is tied to here, and what expires too early."""

    def __init__(self, desk: Desk, book: BidBook) -> None:
        self._ties: dict[str, list[str]] = {}
        super().__init__(desk, book)
        self.kinds = ChoiceField()
        self.scans = Scans(desk, Qualification, self)
        self.table.add_row_action(translate("ProofsTab", "Add its scan…"), self.scans.choose)
        self.table.add_row_action(translate("ProofsTab", "Open its scan"), self.scans.open)
        everything = Choice(None, translate("ProofsTab", "All kinds"))
        expiring = Choice(_EXPIRING, translate("ProofsTab", "Expire before the deadline"))
        self.kinds.show_choices(
            [everything, *choices_of(QualificationKind, "qualification_kind"), expiring]
        )

    @override
    def make_table(self) -> BidRowsTable:
        title = translate("ProofsTab", "Qualifications")
        table = BidRowsTable(self._desk, Qualification, _fields(self._count), title)
        table.add_row_action(translate("ProofsTab", "What it proves here…"), self.choose_proved)
        return table

    @override
    def make_empty(self) -> EmptyState:
        empty = EmptyState(
            translate("ProofsTab", "Keep every certificate once, for all bids"),
            translate(
                "ProofsTab",
                "Certificates, references and people with their validity and scan. Tie them to "
                "what they prove; what expires before the deadline turns red.",
            ),
            "shield",
        )
        if not self._desk.workspace.read_only:
            new = translate("ProofsTab", "New qualification")
            empty.add_button(new, self._add, Kind.PRIMARY, "plus")
            paste = translate("ProofsTab", "Paste from Excel")
            empty.add_button(paste, self.table.paste_below, icon="import")
        return empty

    @override
    def make_bar(self) -> None:
        self.kinds.setAccessibleName(translate("ProofsTab", "Which"))
        self.kinds.setMinimumContentsLength(12)
        self.kinds.typed_changed.connect(self.refresh)
        self.add_to_bar(self.kinds)
        self.add_stretch()
        new = translate("ProofsTab", "New qualification")
        self.add_button(new, self._add, "plus", edits=True)
        self.add_button(
            translate("ProofsTab", "What it proves…"), self._choose_current, "link", edits=True
        )
        self.add_button(translate("ProofsTab", "Add scan…"), self._scan_current, edits=True)
        self.add_button(translate("ProofsTab", "Open scan"), self._open_current)

    @override
    def given(self) -> dict[str, object]:
        return {}

    @override
    def rows(self) -> Sequence[Qualification]:
        self._ties = ties(self._desk.workspace, self._book.project_id)
        wanted, known = self.kinds.typed(), self._desk.find(Qualification)
        if wanted == _EXPIRING:
            return [each for each in known if expires(each, self._deadline())]
        return [each for each in known if wanted in (None, each.kind)]

    @override
    def has_rows(self, rows: Sequence[object]) -> bool:
        return bool(rows) or self._desk.count(Qualification) > 0

    @override
    def noticed(self) -> Sequence[Finding]:
        deadline = self._deadline()
        return [
            Finding(
                "bid.expires",
                Severity.ERROR,
                {"name": each.name, "day": each.valid_until.isoformat()},
                each.id,
                "valid_until",
            )
            for each in self._desk.find(Qualification)
            if each.valid_until is not None and expires(each, deadline)
        ]

    @Slot(str)
    def choose_proved(self, id: str) -> None:
        """Ask which clauses, scoring items and documents a qualification proves."""
        if not id or self._desk.workspace.read_only:
            return
        proof = self._desk.get(Qualification, id)
        dialog = PickDialog(
            translate("ProofsTab", "What “{name}” proves").format(name=proof.name),
            self._provable(self._ties.get(id, [])),
            translate("ProofsTab", "Tie"),
            self,
        )
        dialog.accepted.connect(partial(self._prove, proof, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _provable(self, ticked: Sequence[str]) -> list[Sheet]:
        clauses = [
            Choosable(each.id, in_a_line(each)) for each in in_force(self._book.records.clauses)
        ]
        documents = [Choosable(each.id, each.name) for each in self._book.records.documents]
        scores = [Choosable(each.id, each.name) for each in self._book.whole.scores]
        nothing = translate("ProofsTab", "The tender lists none.")
        return [
            Sheet(translate("ProofsTab", "Clauses"), clauses, ticked, nothing),
            Sheet(translate("ProofsTab", "Required documents"), documents, ticked, nothing),
            Sheet(translate("ProofsTab", "Scoring items"), scores, ticked, nothing),
        ]

    def _prove(self, proof: Qualification, dialog: PickDialog) -> None:
        proved = [id for sheet in range(3) for id in dialog.ticked(sheet)]
        planned = prove(self._desk.workspace, self._book.project_id, proof, proved)
        self._desk.carry_out(planned)

    def _add(self) -> None:
        chosen = self.kinds.typed()
        given = {"kind": chosen} if isinstance(chosen, QualificationKind) else {}
        self.table.add(**given)

    def _choose_current(self) -> None:
        self.choose_proved(self.table.current_id())

    def _scan_current(self) -> None:
        self.scans.choose(self.table.current_id())

    def _open_current(self) -> None:
        self.scans.open(self.table.current_id())

    def _count(self, record: object) -> int | None:
        return len(self._ties.get(cast("Qualification", record).id, ())) or None

    def _deadline(self) -> dt.date | None:
        moment = self._book.records.deadline
        return moment.date() if moment is not None else None


def _fields(count: Callable[[object], int | None]) -> tuple[Field, ...]:
    kinds = choices_of(QualificationKind, "qualification_kind")
    until = field_of(Qualification, "valid_until", 112, editor=Editor.DATE)
    return (
        field_of(Qualification, "kind", 84, editor=Editor.CHOICE, choices=kinds, optional=False),
        field_of(Qualification, "name", 200, optional=False),
        field_of(Qualification, "number", 120),
        field_of(Qualification, "holder", 110),
        field_of(Qualification, "issuer", 110),
        field_of(Qualification, "grade", 70),
        field_of(Qualification, "valid_from", 112, editor=Editor.DATE),
        until,
        Field(
            name="proves",
            heading=translate("ProofsTab", "Proves here"),
            editor=Editor.INTEGER,
            width=84,
            read_only=True,
            derive=count,
        ),
        field_of(Qualification, "file_name", 120, read_only=True),
        field_of(Qualification, "amount", 110, editor=Editor.MONEY),
        field_of(Qualification, "tags", 110, editor=Editor.WORDS),
        field_of(Qualification, "note", 120),
    )
