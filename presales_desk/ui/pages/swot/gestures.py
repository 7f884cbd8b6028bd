"""What a user does with the cards and the plays: each gesture becomes one edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.planned import Planned
from presales_desk.actions.plays import (
    accept_plays,
    add_play,
    change_play,
    delete_plays,
    move_play,
    step_play,
    tie_item,
    tie_play,
)
from presales_desk.actions.swot import (
    add_items,
    change_items,
    copy_items,
    delete_items,
    fill_swot,
    move_items,
    step_items,
)
from presales_desk.records.competition import PLAYED_FROM, Play, SwotItem
from presales_desk.records.plan import Showing
from presales_desk.records.summary import Link
from presales_desk.ui.models.cells import parse_cells
from presales_desk.ui.pages.swot.pasted_lines import plain_line
from presales_desk.ui.words import counted, deleted_text, translate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from presales_desk.method.keys import Move, Quadrant
    from presales_desk.planning.plays import PlayProposal
    from presales_desk.records.base import Record
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader


class SwotGestures(QObject):
    """Turns requests of the boards and of the plays into edits.

    Attributes:
        project_id: Whose SWOT it is.

    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.project_id = ""

    def add(self, quadrant: Quadrant, texts: Sequence[str]) -> list[SwotItem]:
        """Write items; return those that were stored."""
        return self._add(quadrant, texts)[0]

    def paste(self, quadrant: Quadrant, text: str) -> list[SwotItem]:
        """Make a card of every line, as one edit, and say how many came."""
        lines = [plain_line(cells) for cells in parse_cells(text)]
        if not any(lines):
            return []
        added, edit = self._add(quadrant, [line for line in lines if line])
        if len(added) > 1:
            words = translate("SwotGestures", "{count} items pasted")
            self._desk.tell(words.format(count=len(added)), edit)
        return added

    def change(self, ids: Sequence[str], name: str, value: Any, merge_key: str = "") -> None:
        """Give a field of items another value."""
        items = [self._desk.get(SwotItem, id) for id in ids]
        if items:
            self._desk.carry_out(change_items(items, name, value), merge_key=merge_key)

    def move(self, ids: Sequence[str], quadrant: Quadrant, before: str = "") -> None:
        """Carry items to a place of a board."""
        planned = move_items(self._desk.workspace, self.project_id, ids, quadrant, before)
        self._desk.carry_out(planned)

    def step(self, ids: Sequence[str], step: int) -> None:
        """Move items up or down on their board."""
        if ids:
            self._desk.carry_out(step_items(self._desk.workspace, self.project_id, ids, step))

    def copy(self, ids: Sequence[str]) -> list[SwotItem]:
        """Put items on their board once more; return the copies that were stored."""
        if not ids:
            return []
        planned = copy_items(self._desk.workspace, self.project_id, ids)
        return planned.value if self._desk.carry_out(planned) is not None else []

    def delete(self, ids: Sequence[str]) -> None:
        """Delete items, and say what went along."""
        if not ids:
            return
        project_id = self.project_id

        def work(reader: Reader, job: Job) -> Planned[tuple[list[str], list[Record]]]:
            del job  # 150 ms for a board of thousands
            names = [reader.get(SwotItem, id).text for id in ids]
            planned = delete_items(reader, project_id, ids)
            gone = (names, planned.value)
            return Planned(planned.label, planned.changes, planned.scope, gone)

        def tell(gone: tuple[list[str], list[Record]], edit: Edit | None) -> None:
            self._desk.tell(_deleted_words(*gone), edit)

        title = translate("SwotGestures", "Deleting items")
        self._desk.run_edit(work, title, tell, self._desk.show_unless_gone)

    def fill(self) -> None:
        """Fill the boards from the sample, as one edit."""
        project_id = self.project_id

        def work(reader: Reader, job: Job) -> Planned[int]:
            del job  # three small files
            return fill_swot(reader, project_id)

        def tell(count: int, edit: Edit | None) -> None:
            words = translate(
                "SwotGestures", "Filled {count} sample {count:item|items} into the SWOT"
            )
            self._desk.tell(counted(words, count=count), edit)

        self._desk.run_edit(work, translate("SwotGestures", "Reading the sample"), tell)

    def tie_item(self, id: str, plays: Collection[str]) -> None:
        """Let an item be used by exactly these plays."""
        self._desk.carry_out(tie_item(self._desk.workspace, self._desk.get(SwotItem, id), plays))

    def add_play(self, move: Move, text: str, items: Sequence[str] = ()) -> Play | None:
        """Add a play; return it, or None when that was refused."""
        planned = add_play(self._desk.workspace, self.project_id, move, text, items)
        return planned.value if self._desk.carry_out(planned) is not None else None

    @Slot(str, str)
    def reword_play(self, id: str, text: str) -> None:
        """Word a play anew."""
        self._desk.carry_out(change_play(self._play(id), "text", text))

    @Slot(str, int)
    def step_play(self, id: str, step: int) -> None:
        """Move a play up or down, into the next move at the end of its own."""
        self._desk.carry_out(step_play(self._desk.workspace, self._play(id), step))

    @Slot(str, object, str)
    def place_play(self, id: str, move: Move, before: str) -> None:
        """Carry a play to another place."""
        self._desk.carry_out(move_play(self._desk.workspace, self._play(id), move, before))

    @Slot(str)
    def delete_play(self, id: str) -> None:
        """Delete a play, and say what went along."""
        planned = delete_plays(self._desk.workspace, self.project_id, [id])
        name = self._play(id).text
        edit = self._desk.carry_out(planned)
        if edit is not None:
            self._desk.tell(_deleted_words([name], planned.value), edit)

    def tie_play(self, id: str, role: str, targets: Collection[str]) -> None:
        """Let a play come from exactly these items, or stand on exactly these slides."""
        self._desk.carry_out(tie_play(self._desk.workspace, self._play(id), role, targets))

    @Slot(str, object)
    def use_items(self, id: str, items: Sequence[str]) -> None:
        """Let a play come from these items as well."""
        links = self._desk.find(Link, project_id=self.project_id, source_id=id, role=PLAYED_FROM)
        known = [link.target_id for link in links]
        self.tie_play(id, PLAYED_FROM, list(dict.fromkeys([*known, *items])))

    def accept(self, proposals: Sequence[PlayProposal]) -> None:
        """Take proposals over as plays, as one edit."""
        planned = accept_plays(self._desk.workspace, self.project_id, proposals)
        edit = self._desk.carry_out(planned)
        if edit is not None and len(proposals) > 1:
            words = translate("SwotGestures", "Accepted {count} plays")
            self._desk.tell(words.format(count=len(proposals)), edit)

    def _add(self, quadrant: Quadrant, texts: Sequence[str]) -> tuple[list[SwotItem], Edit | None]:
        """Write items; return those that were stored, with the edit."""
        planned = add_items(self._desk.workspace, self.project_id, quadrant, texts)
        edit = self._desk.carry_out(planned)
        return (planned.value if edit is not None else []), edit

    def _play(self, id: str) -> Play:
        return self._desk.get(Play, id)


def _deleted_words(names: Sequence[str], also: Sequence[Record]) -> str:
    """Say what was deleted and what went along."""
    links = sum(isinstance(record, Link) for record in also)
    showings = sum(isinstance(record, Showing) for record in also)
    parts = [deleted_text(names)]
    if links:
        parts.append(translate("SwotGestures", "with links: {count}").format(count=links))
    if showings:
        words = translate("SwotGestures", "with places in the schedule: {count}")
        parts.append(words.format(count=showings))
    return translate("SwotGestures", ", ").join(parts)
