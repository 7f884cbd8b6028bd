"""Filling the cells of the competition matrix, and weighing its elements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.adjustments import adjust
from presales_desk.actions.planned import Planned
from presales_desk.actions.plans import plan_change, plan_of
from presales_desk.actions.removal import remove
from presales_desk.errors import Term
from presales_desk.method.keys import AdjustmentKind, Element
from presales_desk.planning.competition import weights
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.findings import Label

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.matrix import CellKey
    from presales_desk.records.base import Change, Record
    from presales_desk.workspace.workspace import Reader


def blank_score(project_id: str, key: CellKey) -> Score:
    """Return a cell in which nothing is noted, not stored yet.

    Its id follows from its place, so that there is never a second one for it.
    """
    competitor_id, element = key
    id = f"score-{competitor_id or project_id}-{element}"
    return Score(id=id, project_id=project_id, competitor_id=competitor_id, element=element)


def change_scores(
    reader: Reader, project_id: str, cells: Mapping[CellKey, Mapping[str, Any]]
) -> Planned[int]:
    """Give cells new values, as one edit; returns how many are changed.

    A cell in which nothing is noted and nothing is to be noted stays unstored.

    Args:
        reader: Of the workspace.
        project_id: Whose matrix it is.
        cells: New values by the cell and the name of the field.

    """
    stored = _stored(reader, project_id)
    changes: list[Change] = []
    for key, fields in cells.items():
        if (score := stored.get(key)) is not None:
            changes.append(Update(score, **fields))
        elif any(value not in ("", None) for value in fields.values()):
            changes.append(Insert(blank_score(project_id, key).but(**fields)))
    label = Label("score.several", count=len(changes))
    if len(cells) == 1:
        (key, fields), *_ = cells.items()
        label = Label(f"score.{next(iter(fields))}", **_named(reader, key))
    return Planned(label, tuple(changes), project_id, len(changes))


def clear_scores(reader: Reader, project_id: str, keys: Sequence[CellKey]) -> Planned[list[Record]]:
    """Empty cells, with everything that is noted in them, as one edit."""
    stored = _stored(reader, project_id)
    gone = [stored[key] for key in keys if key in stored]
    label = Label("score.clear_several", count=len(gone))
    if len(keys) == 1:
        label = Label("score.clear", **_named(reader, keys[0]))
    return remove(reader, label, project_id, *gone)


def change_weights(
    reader: Reader,
    project_id: str,
    wanted: Mapping[Element, int],
    focus: Sequence[Element],
    reason: str,
    *,
    decided_by: str = "",
    today: dt.date,
) -> Planned[None]:
    """Weigh the elements anew and choose those on which we fight, with the reason, as one edit.

    What stays as it was is neither changed nor noted among the adjustments.
    """
    plan = plan_of(reader, project_id)
    before = {"weights": _plain(weights(plan)), "focus": plan.focus}
    after = {"weights": _plain(wanted), "focus": tuple(focus)}
    changed = {field: value for field, value in after.items() if value != before[field]}
    label, changes = Label("adjustment.bare", kind=Term("adjustment.elements")), ()
    for field, value in changed.items():
        own = () if changes else (plan_change(reader, project_id, **changed),)
        planned = adjust(
            reader,
            project_id,
            AdjustmentKind.ELEMENTS,
            field,
            before[field],
            value,
            reason,
            *own,
            decided_by=decided_by,
            today=today,
        )
        label, changes = planned.label, (*changes, *planned.changes)
    return Planned(label, changes, project_id, None)


def _stored(reader: Reader, project_id: str) -> dict[CellKey, Score]:
    scores = reader.find(Score, project_id=project_id)
    return {(score.competitor_id, score.element): score for score in scores}


def _named(reader: Reader, key: CellKey) -> dict[str, str]:
    """Return the names of a cell's side and element, for the label of an edit."""
    competitor_id, element = key
    side = reader.get(Competitor, competitor_id).name if competitor_id else Term("matrix.us")
    return {"side": side, "element": Term(f"method.elements.{element}")}


def _plain(weights_of: Mapping[Element, int]) -> dict[str, int]:
    return {element.value: percent for element, percent in weights_of.items()}
