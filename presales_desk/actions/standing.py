"""What the overview page shows of one project, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.overview import kept_cards, read_material
from presales_desk.planning.element_leads import element_leads
from presales_desk.planning.overview import assess
from presales_desk.planning.win import estimate
from presales_desk.records.enums import Result

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.planning.element_leads import ElementLead
    from presales_desk.planning.overview import Material, Overview
    from presales_desk.planning.win import WinView
    from presales_desk.workspace.cards import ProjectCard
    from presales_desk.workspace.workspace import Edit, Reader

_CHANGES = 30


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a project stands, among which others, and what happened last.

    Attributes:
        material: All records it was told from.
        win: The chance that the evidence gives us.
        elements: How we stand in the six elements of competition.
        others: Cards of the other projects under way; perhaps behind their latest edits.
        changes: The newest edits of the project, newest first.

    """

    material: Material
    overview: Overview
    win: WinView
    elements: Sequence[ElementLead]
    others: Sequence[ProjectCard]
    changes: Sequence[Edit]

    @property
    def project_id(self) -> str:
        """Id of the project."""
        return self.material.project.id


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
    material = read_material(reader, project_id, today)
    return Standing(
        material=material,
        overview=assess(material, today),
        win=estimate(material.project, material.plan, material.key_info, today),
        elements=element_leads(material.plan),
        others=others,
        changes=reader.history(project_id, _CHANGES),
    )
