"""What is done with the library: rows written, changed, deleted, kept from a slide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from presales_desk.actions.ffab_library import (
    add_row,
    change_row,
    delete_rows,
    import_from_slides,
    plan_seeds,
)
from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.outline import FfabEntry
from presales_desk.ui.words import counted, deleted_text, translate
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.planned import Planned
    from presales_desk.records.base import Change
    from presales_desk.ui.desk import Desk

_NAMED = "feature"


class LibraryGestures(QObject):
    """Small edits of the library; each is one step of undo of what belongs to no project."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def add(self, feature: str) -> FfabEntry | None:
        """Add a row behind the others; return it, or None when it was refused."""
        planned = add_row(self._desk.workspace, feature=feature)
        return planned.value if self._desk.carry_out(planned) is not None else None

    def change(self, id: str, fields: Mapping[str, Any]) -> None:
        """Give a row new values."""
        self._desk.carry_out(change_row(self._desk.get(FfabEntry, id), **fields))

    def paste(
        self, changed: Sequence[tuple[str, Mapping[str, Any]]], new: Sequence[Mapping[str, Any]]
    ) -> None:
        """Write what was pasted, as one edit; rows without a feature are passed over."""
        changes: list[Change] = [
            Update(self._desk.get(FfabEntry, id), **fields) for id, fields in changed
        ]
        first = self._rank()
        named = [fields for fields in new if str(fields.get(_NAMED, "")).strip()]
        for number, fields in enumerate(named):
            blank = FfabEntry(feature="", rank=first + number)
            changes.append(Insert(blank.but(**fields)))
        if changes:
            self._desk.apply(Label("ffab.import", count=len(changes)), *changes, scope=WORKSPACE)

    def delete(self, ids: Sequence[str]) -> None:
        """Delete rows; the toast takes it back."""
        gone = [self._desk.get(FfabEntry, id) for id in ids]
        edit = self._desk.carry_out(delete_rows(self._desk.workspace, ids))
        if edit is not None:
            self._desk.tell(deleted_text([entry.feature for entry in gone]), edit)

    def keep(self, slide_ids: Sequence[str]) -> None:
        """Take the rows of FFAB slides into the library."""
        planned = import_from_slides(self._desk.workspace, slide_ids)
        self._tell_new(planned)

    def fill(self) -> None:
        """Take in the rows that come with the program."""
        self._tell_new(plan_seeds(self._desk.workspace, self._desk.language))

    def _tell_new(self, planned: Planned[list[FfabEntry]]) -> None:
        edit = self._desk.carry_out(planned)
        if planned.value and edit is None:
            return  # refused, and said so
        words = translate("FfabLibrary", "New in the library: {count} {count:row|rows}")
        if not planned.value:
            words = translate("FfabLibrary", "The library has these rows already")
        self._desk.tell(counted(words, count=len(planned.value)), edit)

    def _rank(self) -> float:
        return rank_after([entry.rank for entry in self._desk.find(FfabEntry)])
