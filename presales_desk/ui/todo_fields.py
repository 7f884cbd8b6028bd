"""The columns of a table of to-dos, and how their cells are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from presales_desk.planning.todos import days_left
from presales_desk.ui import paint
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.models.values import date_text
from presales_desk.ui.theme import theme
from presales_desk.ui.words import language, term, translate, words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record
    from presales_desk.records.people import Todo

LINKS = ("page", "project")
"""Columns that lead somewhere."""
_SOON_DAYS = 3


def todo_fields(
    columns: Sequence[str], owners: Callable[[], Sequence[str]], projects: Mapping[str, str]
) -> list[Field]:
    """Return the columns of these names.

    Args:
        columns: Some of finished, text, owner, due, page, project, note.
        owners: Names to complete an owner with.
        projects: Names by id; it may be filled later.

    """

    def project_name(todo: Todo) -> str:
        return projects.get(todo.project_id or "", "")

    fields = {
        "finished": _field("finished", 64, editor=Editor.CHECK, derive=_done),
        "text": _field("text", 0, optional=False),
        "owner": _field("owner", 120, suggest=owners),
        "due": _field("due", 148 if language() == "zh" else 170, editor=Editor.DATE),
        "page": _field("page", 128, read_only=True, derive=page_title),
        "project": _field("project", 190, read_only=True, derive=project_name),
        "note": _field("note", 220),
    }
    return [fields[column] for column in columns]


def page_title(todo: Todo) -> str:
    """Name the page on which a to-do is done; empty when it says none."""
    key = f"page.{todo.page}"
    return words().text(key) if todo.page and words().has(key) else ""


class TodoPainter:
    """Draws the cells that are more than text, as of ``today``."""

    def __init__(self, today: dt.date) -> None:
        self.today = today

    def text(self, painter: QPainter, rect: QRect, row: Record) -> None:
        """Draw what to do; what is done stands back, struck through."""
        todo = cast("Todo", row)
        font = theme().font()
        font.setStrikeOut(todo.finished is not None)
        painter.setFont(font)
        paint.text_line(painter, rect, todo.text, "muted" if todo.finished else "text")

    def due(self, painter: QPainter, rect: QRect, row: Record) -> None:
        """Draw the last day: red and in words once it is here or past, amber shortly before."""
        todo = cast("Todo", row)
        painter.setFont(theme().font())
        paint.text_line(painter, rect, due_text(todo, self.today), _due_ink(todo, self.today))

    def link(self, painter: QPainter, rect: QRect, text: str) -> None:
        """Draw where a click leads."""
        painter.setFont(theme().font())
        paint.text_line(painter, rect, text, "primary-ink")


def due_text(todo: Todo, today: dt.date) -> str:
    """Say when a to-do is due, as seen from ``today``."""
    left = days_left(todo, today)
    if todo.due is None or left is None or left > 0:
        return date_text(todo.due)
    if left == 0:
        return translate("TodoTable", "today")
    late = translate("TodoTable", "{day} · {count} d late")
    return late.format(day=f"{todo.due:%m-%d}", count=-left)


def _due_ink(todo: Todo, today: dt.date) -> str:
    left = days_left(todo, today)
    if todo.finished is not None:
        return "muted"
    if left is None or left > _SOON_DAYS:
        return "text"
    return "danger-ink" if left <= 0 else "warning-ink"


def _field(name: str, width: int, **options: Any) -> Field:
    return Field(name=name, heading=term(f"todo_field.{name}"), width=width, **options)


def _done(todo: Todo) -> bool:
    return todo.finished is not None
