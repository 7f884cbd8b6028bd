"""Commands as data: menus, buttons, keys and the command palette show the same ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable


class Where(Enum):
    """Where a command is offered, beside the command palette, which offers every one."""

    PALETTE = auto()
    """Nowhere else."""
    HEADER = auto()
    """A button in the page header."""
    PRIMARY = auto()
    """The one filled button of the page header, rightmost."""
    FILE = auto()
    EDIT = auto()
    INSERT = auto()
    VIEW = auto()
    PROJECT = auto()
    TOOLS = auto()
    HELP = auto()


IN_HEADER = (Where.HEADER, Where.PRIMARY)
"""Places in the header of the page; the menu of tools offers the same commands."""


class Reach(Enum):
    """While what is visible a command can be run."""

    WINDOW = auto()
    PROJECT = auto()
    PAGE = auto()


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something the user can do.

    Attributes:
        id: Stable name, such as ``outline.generate``.
        title: Verb first, in the language of the window.
        run: Does it.
        title_now: Gives the title while it depends on the moment, such as what undo takes back;
            None for ``title``.
        icon: Name of a file in ``resources/icons``; empty for none.
        key: Keys in portable writing, such as ``Ctrl+G``; several are separated by ``; ``.
        reach: While what is visible it can be run.
        where: Menu or header that shows it.
        below: Titles of the submenus that lead to it in its menu.
        enabled: Whether it can be run now.
        hint: Why not, or what it does; the tooltip.
        also: Words by which people look for it and that its title does not have, for the palette.

    """

    id: str
    title: str
    run: Callable[[], object]
    title_now: Callable[[], str] | None = None
    icon: str = ""
    key: str = ""
    reach: Reach = Reach.PAGE
    where: Where = Where.PALETTE
    below: tuple[str, ...] = ()
    enabled: Callable[[], bool] = field(default=_always)
    hint: str = ""
    also: str = ""


def menu_titles() -> dict[Where, str]:
    """Return the titles of the menus in their order."""
    return {
        Where.FILE: translate("Menus", "&File"),
        Where.EDIT: translate("Menus", "&Edit"),
        Where.INSERT: translate("Menus", "&Insert"),
        Where.VIEW: translate("Menus", "&View"),
        Where.PROJECT: translate("Menus", "&Project"),
        Where.TOOLS: translate("Menus", "&Tools"),
        Where.HELP: translate("Menus", "&Help"),
    }
