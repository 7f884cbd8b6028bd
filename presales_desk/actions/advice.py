"""Silencing a piece of advice with a reason, and letting it speak again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.records.base import Delete, Insert
from presales_desk.records.findings import Label
from presales_desk.records.plan import Silence

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.workspace.workspace import Reader


def silence(
    reader: Reader, project_id: str, rule: str, record_id: str, reason: str, today: dt.date
) -> Planned[Silence]:
    """Leave a piece of advice out from now on.

    Args:
        reader: Of the workspace.
        project_id: Where it is silenced; elsewhere it goes on speaking.
        rule: Key of the rule, as ``Finding.rule`` tells it.
        record_id: The record it speaks of; empty silences the rule for the whole project.
        reason: In the words of the user.
        today: Since when.

    Where it is silenced already, only the first silence stays.

    """
    known = reader.find(Silence, project_id=project_id, rule=rule, record_id=record_id)
    if known:
        return Planned(Label("advice.silence", reason=reason), (), project_id, known[0])
    new = Silence(
        project_id=project_id, rule=rule, record_id=record_id, reason=reason.strip(), day=today
    )
    label = Label("advice.silence", reason=new.reason)
    return Planned(label, (Insert(new),), project_id, new)


def speak_again(reader: Reader, project_id: str, rule: str, record_id: str) -> Planned[None]:
    """Hear a piece of advice again, whether it was silenced for its record or for the project."""
    quiet = reader.find(Silence, project_id=project_id, rule=rule, record_id=("", record_id))
    changes = tuple(Delete(one) for one in dict.fromkeys(quiet))
    return Planned(Label("advice.speak_again"), changes, project_id, None)
