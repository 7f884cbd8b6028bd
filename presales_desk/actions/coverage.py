"""What a talk covers of its project's plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.plans import read_plan
from presales_desk.planning.coverage import coverage
from presales_desk.planning.outline import in_order
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import KeyFact

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.planning.coverage import Coverage
    from presales_desk.workspace.workspace import Reader


def read_coverage(reader: Reader, outline_id: str, today: dt.date) -> Coverage:
    """Return who gets what in a talk: see ``planning.coverage``."""
    outline = reader.get(Outline, outline_id)
    return coverage(
        outline,
        in_order(reader.find(Slide, outline_id=outline_id)),
        read_plan(reader, outline.project_id),
        reader.find(KeyFact, project_id=outline.project_id),
        today,
    )
