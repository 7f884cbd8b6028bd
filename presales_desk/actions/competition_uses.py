"""Where a cell of the competition matrix is used: in the SWOT, in plays, on slides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.records.competition import PLAYED_FROM, PLAYED_ON, Play, SwotItem
from presales_desk.records.outline import Slide
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.planning.matrix import CellKey
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True)
class CellUses:
    """What rests on a cell, each in its own order."""

    items: tuple[SwotItem, ...] = ()
    plays: tuple[Play, ...] = ()
    slides: tuple[Slide, ...] = ()


def cell_uses(reader: Reader, project_id: str, key: CellKey) -> CellUses:
    """Return the items on this side and element, the plays from them, and the plays' slides."""
    competitor_id, element = key
    where = {"project_id": project_id, "element": element, "competitor_id": competitor_id}
    items = reader.find(SwotItem, **where)
    if not items:
        return CellUses()
    played = _links(reader, project_id, PLAYED_FROM, target_id=[item.id for item in items])
    plays = reader.find(Play, id=[link.source_id for link in played])
    shown = _links(reader, project_id, PLAYED_ON, source_id=[play.id for play in plays])
    slides = reader.find(Slide, id=[link.target_id for link in shown])
    return CellUses(tuple(items), tuple(plays), tuple(slides))


def _links(reader: Reader, project_id: str, role: str, **ends: Iterable[str]) -> list[Link]:
    return reader.find(Link, project_id=project_id, role=role, **ends)
