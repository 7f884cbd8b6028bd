"""Decisions of the page: first ones are stored at once, later ones ask for their reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from presales_desk.actions.find import profile
from presales_desk.actions.phases import change_phase, phase_words, redefine, redefined
from presales_desk.actions.positioning import decide, overturned
from presales_desk.records.plan import Phase
from presales_desk.records.wording import RecordWording, stored_text
from presales_desk.ui.words import dotted, language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.positioning import Positioning
    from presales_desk.method.keys import Position
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.positioning.waiting_strip import WaitingStrip


class Decisions(QObject):
    """Turns what the user decides into edits.

    Attributes:
        seen: What the page shows; set by the page before anything is decided.

    """

    seen: Positioning

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def decide(
        self,
        wanted: Mapping[str, Any],
        strip: WaitingStrip,
        back: QWidget,
        give_up: Callable[[], object],
    ) -> None:
        """Give fields of the project and the plan other values.

        Args:
            wanted: Values by name of the field.
            strip: Asks for the reason where the user looks.
            back: Gets the focus after a reason.
            give_up: Shows again what is stored, when the user drops the change.

        """
        project, plan = self.seen.project, self.seen.records.plan
        if not overturned(project, plan, wanted):
            self._decide(wanted, "")
            return
        before = {
            name: getattr(project if hasattr(project, name) else plan, name) for name in wanted
        }
        changed = [name for name in wanted if wanted[name] != before[name]]
        change = dotted(*(change_words(name, before[name], wanted[name]) for name in changed))

        def make(reason: str) -> None:
            self._decide(wanted, reason)

        strip.wait_for(change, make, give_up, back)

    def take_position(
        self,
        position: Position,
        recommended: Position | None,
        strip: WaitingStrip,
        back: QWidget,
        give_up: Callable[[], object],
    ) -> None:
        """Decide how hard to go; against the method even a first decision asks for its reason."""
        if recommended in (position, None):
            self.decide({"position": position, "overruled": ""}, strip, back, give_up)
            return

        def make(reason: str) -> None:
            self._decide({"position": position, "overruled": reason}, reason)

        change = change_words("position", self.seen.project.position, position)
        strip.wait_for(change, make, give_up, back)

    def change_phase(
        self,
        phase_id: str,
        fields: Mapping[str, Any],
        strip: WaitingStrip,
        back: QWidget,
        give_up: Callable[[], object],
    ) -> None:
        """Fill in a phase at once; define it anew once the reason is given."""
        phase = self._desk.get(Phase, phase_id)
        if not redefined(phase, fields):
            self._desk.carry_out(change_phase(phase, fields))
            return

        def make(reason: str) -> None:
            for now in self._desk.find(Phase, id=phase_id):  # none if it was deleted meanwhile
                reader = self._desk.workspace
                self._desk.carry_out(redefine(reader, now, fields, reason, **self._who()))

        before, after = phase_words(phase, *fields), phase_words(phase.but(**fields), *fields)
        strip.wait_for(f"{before} → {after}", make, give_up, back)

    def _decide(self, wanted: Mapping[str, Any], reason: str) -> None:
        seen, reader = self.seen, self._desk.workspace
        planned = decide(
            reader, seen.project.id, wanted, reason, records=seen.records, **self._who()
        )
        self._desk.carry_out(planned)

    def _who(self) -> dict[str, Any]:
        name = profile(self._desk.workspace).user_name
        return {"decided_by": name, "today": self._desk.now().date()}


def change_words(field: str, before: object, after: object) -> str:
    """Say what a decision changes, as “独立竞争 → 联合竞争”."""
    words = RecordWording(language())
    nothing = translate("Decisions", "open")
    sides = [words.decided(field, stored_text(value)) or nothing for value in (before, after)]
    return " → ".join(sides)
