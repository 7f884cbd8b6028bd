"""What the command palette offers: commands, pages, projects, and the knowledge base."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from presales_desk.records.project import Project
from presales_desk.ui.palette_match import WORST, rank
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from presales_desk.ui.action_set import CommandAction
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.palette_match import Sound

_MOST_SHOWN = 50
_MOST_PROJECTS = 2000


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One row of the palette.

    Attributes:
        title: What is shown, and matched first.
        group: What kind of thing it is, muted beside the title.
        icon: Name of an icon.
        run: Does or shows it.
        key: Its keys as this system writes them; empty for none.
        also: Other words that find it.

    """

    title: str
    group: str
    icon: str
    run: Callable[[], object]
    key: str = ""
    also: str = ""

    @property
    def words(self) -> str:
        """All words that find it."""
        return f"{self.title} {self.also}".strip()


def command_items(actions: Iterable[CommandAction]) -> list[PaletteItem]:
    """Return the commands that can be run now; those that lead to a page are pages.

    What the window and the page in front both offer under one title is offered once.
    """
    command, page = translate("Palette", "Command"), translate("Palette", "Page")
    return [
        PaletteItem(
            action.text().replace("&&", "&"),
            page if action.command.id.startswith(("page.", "place.")) else command,
            action.command.icon or "cmd",
            action.trigger,
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            " ".join((*action.command.below, action.command.also)),
        )
        for action in _each_once(action for action in actions if action.isEnabled())
    ]


def project_items(desk: Desk) -> list[PaletteItem]:
    """Return the projects, the newest first."""
    group = translate("Palette", "Project")
    projects = desk.page(Project, order="id", descending=True, limit=_MOST_PROJECTS)
    return [
        PaletteItem(
            project.name,
            dotted(group, project.customer),
            "folder",
            partial(desk.open_project, project.id),
        )
        for project in projects
    ]


def search_item(text: str, search: Callable[[str], object]) -> PaletteItem:
    """Return the row that hands ``text`` to the knowledge base."""
    title = translate("Palette", "Search the knowledge base for “{text}”").format(text=text)
    group = translate("Palette", "Knowledge base")
    return PaletteItem(title, group, "book", partial(search, text), "Ctrl+F")


def _each_once(actions: Iterable[CommandAction]) -> list[CommandAction]:
    by_title: dict[str, CommandAction] = {}
    for action in actions:
        by_title.setdefault(action.text().removesuffix("…"), action)
    return list(by_title.values())


def matching(
    query: str, items: Iterable[PaletteItem], sounds: Mapping[str, Sound]
) -> list[PaletteItem]:
    """Return the items that ``query`` finds, the best first, else in their order."""
    ranked = [(_rank(query, item, sounds), item) for item in items]
    found = [(place, item) for place, item in ranked if place is not None]
    found.sort(key=lambda pair: pair[0])
    return [item for _, item in found[:_MOST_SHOWN]]


def _rank(query: str, item: PaletteItem, sounds: Mapping[str, Sound]) -> int | None:
    """Return how well an item is found; by its title always better than by its other words."""
    by_title = rank(query, item.title, sounds)
    if by_title is not None or item.words == item.title:
        return by_title
    by_words = rank(query, item.words, sounds)
    return None if by_words is None else by_words + WORST + 1
