"""What a user does with the customer's people: each gesture becomes one edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.merging_people import merge_people
from presales_desk.actions.sample_people import fill_people
from presales_desk.actions.stakeholders import (
    add_influence,
    add_person,
    change_person,
    delete_people,
    drop_line,
    keep_apart,
    move_people,
    paste_people,
    set_superior,
)
from presales_desk.errors import ExpectedError
from presales_desk.planning.people import namesakes
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.summary import Link
from presales_desk.ui.pages.stakeholders.looks import shown_name
from presales_desk.ui.words import counted, deleted_text, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from presales_desk.actions.planned import Planned
    from presales_desk.records.base import Record
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader


class PeopleGestures(QObject):
    """Turns requests of the map, the tree, the list and the inspector into edits.

    Signals:
        refused: An ExpectedError that the page shows beside what was tried.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def add(self, project_id: str, **fields: Any) -> Stakeholder | None:
        """Add a person; return them, or None when that was refused."""
        planned = add_person(self._desk.workspace, project_id, **fields)
        return planned.value if self._desk.carry_out(planned) is not None else None

    def fill(self, project_id: str) -> None:
        """Fill the project's people from the sample, as one edit."""
        today = self._desk.now().date()

        def work(reader: Reader, job: Job) -> Planned[int]:
            del job  # a few small files
            return fill_people(reader, project_id, today)

        def tell(count: int, edit: Edit | None) -> None:
            words = translate(
                "PeopleGestures", "Filled {count} {count:stakeholder|stakeholders} from the sample"
            )
            self._desk.tell(counted(words, count=count), edit)

        self._desk.run_edit(work, translate("PeopleGestures", "Filling from the sample"), tell)

    def change(self, id: str, fields: Mapping[str, Any], merge_key: str = "") -> None:
        """Store new values of a person."""
        self._desk.carry_out(change_person(self._person(id), fields), merge_key=merge_key)

    @Slot(object)
    def move(self, moves: Mapping[str, Mapping[str, Any]]) -> None:
        """Store where cards were dragged to."""
        self._desk.carry_out(move_people([(self._person(id), f) for id, f in moves.items()]))

    def nudge(self, ids: Sequence[str], stance: int, influence: int) -> None:
        """Move people by points; key after key in one direction is one step of undo."""
        moves = [
            (person, fields)
            for person in map(self._person, ids)
            if (fields := _nudged(person, stance, influence))
        ]
        if moves:
            self._desk.carry_out(move_people(moves), merge_key=f"nudge.{'.'.join(sorted(ids))}")

    def aim(self, id: str, target: int | None, *, by_key: bool = False) -> None:
        """Store where a person should stand; key after key is one step of undo."""
        fields = {"target_stance": target}
        self.change(id, fields, f"{id}.target_stance" if by_key else "")

    @Slot(str, int, int)
    def put(self, id: str, stance: int, influence: int) -> None:
        """Give a person their first place on the map; what was known of it stays."""
        person = self._person(id)
        known = {"stance": person.stance, "influence": person.influence}
        wanted = {"stance": stance, "influence": influence}
        fields = {name: wanted[name] for name, value in known.items() if value is None}
        if fields:
            self._desk.carry_out(move_people([(person, fields)]))

    def paste(self, project_id: str, changed: Any, new: Any) -> None:
        """Store what was pasted into the list."""
        self._desk.carry_out(paste_people(self._desk.workspace, project_id, changed, new))

    def delete(self, project_id: str, ids: Sequence[str]) -> None:
        """Delete people, and say what went along."""
        names = [shown_name(self._person(id)) for id in ids]
        planned = delete_people(self._desk.workspace, project_id, ids)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            self._desk.tell(_deleted_words(names, planned.value), edit)

    def report_to(
        self,
        id: str,
        superior_id: str | None,
        refused: Callable[[ExpectedError], object] | None = None,
    ) -> None:
        """Let a person report to somebody else, or to nobody."""
        superior = self._person(superior_id) if superior_id else None
        person, reader = self._person(id), self._desk.workspace
        self._try(lambda: set_superior(reader, person, superior), refused)

    def influence(self, id: str, other_id: str) -> None:
        """Note that a person influences another."""
        ends = (self._person(id), self._person(other_id))
        self._desk.carry_out(add_influence(self._desk.workspace, *ends))

    def drop_line(self, line: Link) -> None:
        """Take a line away."""
        self._desk.carry_out(drop_line(self._desk.workspace, line))

    def merge(self, id: str) -> None:
        """Make one of a person and their first namesake; the one with more to tell stays first."""
        person, others = self._with_namesakes(id)
        if not others:
            return
        planned = merge_people(self._desk.workspace, person, others[0])
        edit = self._desk.carry_out(planned)
        if edit is not None:
            words = translate("PeopleGestures", "Merged the two entries of “{name}”")
            self._desk.tell(words.format(name=person.name), edit)

    def keep_both(self, id: str) -> None:
        """Note that namesakes are several people."""
        person, others = self._with_namesakes(id)
        self._desk.carry_out(keep_apart(self._desk.workspace, person, others))

    def _person(self, id: str) -> Stakeholder:
        return self._desk.get(Stakeholder, id)

    def _with_namesakes(self, id: str) -> tuple[Stakeholder, list[Stakeholder]]:
        person = self._person(id)
        people = self._desk.find(Stakeholder, project_id=person.project_id)
        return person, namesakes(person, people)

    def _try(
        self,
        plan: Callable[[], Planned[None]],
        refused: Callable[[ExpectedError], object] | None,
    ) -> Edit | None:
        show = refused or self.refused.emit
        try:
            planned = plan()
        except ExpectedError as error:
            show(error)
            return None
        return self._desk.carry_out(planned)


def _nudged(person: Stakeholder, stance: int, influence: int) -> dict[str, int]:
    """Return the place after a key; nothing when it is at the edge already."""
    if person.stance is None or person.influence is None:
        return {}
    fields = {
        "stance": min(max(person.stance + stance, -100), 100),
        "influence": min(max(person.influence + influence, 0), 100),
    }
    before = {"stance": person.stance, "influence": person.influence}
    return fields if fields != before else {}


def _deleted_words(names: Sequence[str], also: Sequence[Record]) -> str:
    contacts = sum(isinstance(record, Contact) for record in also)
    lines = sum(isinstance(record, Link) for record in also)
    parts = [deleted_text(names)]
    if contacts:
        words = translate("PeopleGestures", "with contacts: {count}")
        parts.append(words.format(count=contacts))
    if lines:
        parts.append(translate("PeopleGestures", "with links: {count}").format(count=lines))
    return translate("PeopleGestures", ", ").join(parts)
