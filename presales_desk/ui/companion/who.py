"""Whose words a line is: a name, a part of it, its pinyin or its initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presales_desk.ui.palette_match import rank, sounds_of
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.job import Job
    from presales_desk.records.people import Stakeholder
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.palette_match import Sound
    from presales_desk.workspace.workspace import Reader


def best_match(
    typed: str, people: Sequence[Stakeholder], sounds: Mapping[str, Sound]
) -> Stakeholder | None:
    """Return who is meant by ``typed``; of several that fit alike the first; None for nobody."""
    found = [(order, one) for one in people if (order := _order(typed, one, sounds)) is not None]
    return min(found, key=lambda pair: pair[0], default=(0, None))[1]


def _order(typed: str, person: Stakeholder, sounds: Mapping[str, Sound]) -> int | None:
    """Return how well a person fits: 0 best, None not at all."""
    wanted = typed.strip().casefold()
    if not wanted or not person.name:
        return None
    initials = "".join(word[0] for word in person.name.casefold().split())
    if wanted == initials:
        return 0
    return rank(wanted, person.name, sounds)


class Sounds(QObject):
    """How the names of some people sound; found out by a task, for it takes a moment."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.known: dict[str, Sound] = {}

    def learn(self, people: Sequence[Stakeholder]) -> None:
        """Find out how these names sound, those that are not known yet."""
        names = [one.name for one in people if one.name and one.name not in self.known]
        if all(name.isascii() for name in names):
            return

        def work(reader: Reader, job: Job) -> dict[str, Sound]:
            del reader, job  # only names
            return sounds_of(names)

        self._desk.run(work, translate("Companion", "Reading the names"), self.known.update)
