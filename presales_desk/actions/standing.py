"""What the overview page shows of one project, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.overview import kept_cards, read_overview
from presales_desk.records.enums import Result

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.planning.overview import Overview
    from presales_desk.workspace.cards import ProjectCard
    from presales_desk.workspace.workspace import Edit, Reader

_CHANGES = 30


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a project stands, among which others, and what happened last.

    Attributes:
        others: Cards of the other projects under way; perhaps behind their latest edits.
        changes: The newest edits of the project, newest first.

    """

    project_id: str
    overview: Overview
    others: Sequence[ProjectCard]
    changes: Sequence[Edit]


def read_standing(reader: Reader, project_id: str, today: dt.date) -> Standing:
    """Return where a project stands on the day ``today``.

    Raises:
        MissingRecordError: There is no such project.

    """
    others = [
        card
        for card in kept_cards(reader)
        if card.result is Result.OPEN and card.project_id != project_id
    ]
    overview = read_overview(reader, project_id, today)
    return Standing(project_id, overview, others, reader.history(project_id, _CHANGES))
