"""Adjusting the plan: a change that somebody decided, stored together with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.errors import Term
from presales_desk.records.base import Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.plan import Adjustment
from presales_desk.records.project import Project
from presales_desk.records.wording import RecordWording, stored_text

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.method.keys import AdjustmentKind
    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

_LONGEST_SHOWN = 60


def adjust(  # noqa: PLR0913 (an adjustment has so many sides)
    reader: Reader,
    project_id: str,
    kind: AdjustmentKind,
    field: str,
    before: object,
    after: object,
    reason: str,
    *changes: Change,
    decided_by: str = "",
    today: dt.date,
) -> Planned[Adjustment]:
    """Plan ``changes`` and the record of why they were made as one edit.

    Args:
        reader: Of the workspace.
        project_id: Whose plan it is.
        kind: What is adjusted.
        field: Of ``Project`` or ``Plan``; empty for the phases.
        before, after: Its values, as typed or as stored; words where there is no field.
        reason: In the words of who decided; may be empty.
        changes: The adjustment itself.
        decided_by: Name; empty while nobody said.
        today: Day of the decision.

    """
    win = reader.get(Project, project_id).win_percent
    adjustment = Adjustment(
        project_id=project_id,
        kind=kind,
        day=today,
        field=field,
        before=stored_text(before),
        after=stored_text(after),
        reason=reason.strip(),
        decided_by=decided_by,
        win_before=win,
        win_after=_win_after(changes, win),
    )
    return Planned(_label(adjustment), (*changes, Insert(adjustment)), project_id, adjustment)


def adjustment_words(adjustment: Adjustment, language: str) -> str:
    """Say what an adjustment changed, as “独立竞争 → 联合竞争”; empty where it kept no values."""
    words = RecordWording(language)
    sides = [
        words.decided(adjustment.field, side) for side in (adjustment.before, adjustment.after)
    ]
    if not any(sides):
        return ""
    nothing = catalogue(language).text("field.nothing")
    return " → ".join(" ".join(side.split()) or nothing for side in sides)


def _win_after(changes: tuple[Change, ...], win: int | None) -> int | None:
    for change in changes:
        if isinstance(change, Update) and isinstance(change.record, Project):
            return change.fields.get("win_percent", win)
    return win


def _label(adjustment: Adjustment) -> Label:
    kind, reason = Term(f"adjustment.{adjustment.kind}"), " ".join(adjustment.reason.split())
    if not reason:
        return Label("adjustment.bare", kind=kind)
    shown = reason if len(reason) <= _LONGEST_SHOWN else f"{reason[:_LONGEST_SHOWN]}…"
    return Label("adjustment.make", kind=kind, reason=shown)
