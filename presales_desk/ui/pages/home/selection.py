"""Which projects a list shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from presales_desk.records.enums import Result

if TYPE_CHECKING:
    from presales_desk.method.keys import Importance, Stage
    from presales_desk.workspace.cards import ProjectCard


class Shelf(IntEnum):
    """Where a project is in its life, in the order of the buttons."""

    UNDER_WAY = 0
    TO_ARCHIVE = 1
    ARCHIVED = 2
    ALL = 3


@dataclass(frozen=True, slots=True)
class Selection:
    """The filters of a list of projects; None and empty ask for nothing.

    Attributes:
        mine: Name of the user, when only their own projects are wanted.

    """

    shelf: Shelf = Shelf.ALL
    stage: Stage | None = None
    level: Importance | None = None
    mine: str = ""

    def takes(self, card: ProjectCard) -> bool:
        """Tell whether ``card`` is wanted."""
        return (
            self.shelf in (Shelf.ALL, shelf_of(card))
            and self.stage in (None, card.stage)
            and self.level in (None, card.level)
            and (not self.mine or self.mine in (card.presales, card.sales))
        )


def shelf_of(card: ProjectCard) -> Shelf:
    """Return where a project is in its life."""
    if card.archived is not None:
        return Shelf.ARCHIVED
    return Shelf.UNDER_WAY if card.result is Result.OPEN else Shelf.TO_ARCHIVE
