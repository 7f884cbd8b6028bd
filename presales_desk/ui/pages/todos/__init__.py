"""The to-dos of a project: what, who, by when, where it is done."""

from presales_desk.records.people import Todo
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("TodosPage", "To-dos")


def _load() -> type[Page]:
    from presales_desk.ui.pages.todos.page import TodosPage

    return TodosPage


TODOS = PageEntry(
    name="todos",
    icon="check",
    group=Group.ENGAGE,
    title=_title,
    load=_load,
    tables=frozenset({Todo.table}),
)
