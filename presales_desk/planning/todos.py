"""Which to-dos press, whose they are, and in which order a list shows them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.method.thresholds import TodoThresholds
    from presales_desk.records.people import Todo


def in_order(todos: Iterable[Todo]) -> list[Todo]:
    """Return open to-dos by their last day, undated ones behind; then done ones, newest first."""
    known = sorted(todos, key=lambda todo: (todo.due or dt.date.max, todo.rank, todo.id))
    done = [todo for todo in known if todo.finished is not None]
    done.sort(key=lambda todo: todo.finished or dt.date.min, reverse=True)
    return [*(todo for todo in known if todo.finished is None), *done]


def days_left(todo: Todo, today: dt.date) -> int | None:
    """Return the days until a to-do is due, negative when it is overdue; None without a day.

    What is done presses no more.
    """
    if todo.finished is not None or todo.due is None:
        return None
    return (todo.due - today).days


def is_due(todo: Todo, today: dt.date) -> bool:
    """Tell whether a to-do is due today or overdue."""
    left = days_left(todo, today)
    return left is not None and left <= 0


def concerns(todo: Todo, name: str) -> bool:
    """Tell whether a to-do waits for the colleague ``name``: their own, or nobody's yet.

    An empty name, of somebody who never said it, is concerned by everybody's.
    """
    return not name or todo.owner in ("", name)


def is_for_home(todo: Todo, name: str, today: dt.date, days: int) -> bool:
    """Tell whether Home shows a to-do to ``name``.

    Args:
        todo: Of any project, or of none.
        name: Whose Home it is.
        today: What was done today stays until tomorrow, so that a slip can be mended.
        days: How far ahead Home looks. To-dos without a project are shown however far they are,
            for they have no other place.

    """
    if not concerns(todo, name):
        return False
    if todo.finished is not None:
        return todo.finished == today
    left = days_left(todo, today)
    return todo.project_id is None or (left is not None and left <= days)


def proposed_day(severity: Severity, today: dt.date, thresholds: TodoThresholds) -> dt.date:
    """Return by when a gap of this severity should be closed."""
    days = {
        Severity.ERROR: thresholds.error_days,
        Severity.WARNING: thresholds.warning_days,
        Severity.HINT: thresholds.hint_days,
    }
    return today + dt.timedelta(days=days[severity])
