"""Writing a range of a spreadsheet into the competition matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.competition import change_competitors
from presales_desk.actions.planned import Planned
from presales_desk.actions.scores import change_scores
from presales_desk.records.findings import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.planning.matrix import CellKey
    from presales_desk.workspace.workspace import Reader


def paste_matrix(
    reader: Reader,
    project_id: str,
    cells: Mapping[CellKey, Mapping[str, Any]],
    rivals: Mapping[str, Mapping[str, Any]],
) -> Planned[int]:
    """Give cells and competitors new values, as one edit; returns how many are changed.

    Args:
        reader: Of the workspace.
        project_id: Whose matrix it is.
        cells: See ``change_scores``.
        rivals: See ``change_competitors``.

    """
    scored = change_scores(reader, project_id, cells)
    described = change_competitors(reader, project_id, rivals)
    if not described.changes:
        return scored
    if not scored.changes:
        return described
    count = scored.value + described.value
    changes = (*scored.changes, *described.changes)
    return Planned(Label("matrix.paste", count=count), changes, project_id, count)
