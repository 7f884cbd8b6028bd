"""The language of the window, and the words of keys in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from presales_desk.method import load
from presales_desk.records import plurals
from presales_desk.records.messages import Catalogue, catalogue
from presales_desk.records.posts import post

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.errors import ExpectedError
    from presales_desk.records.findings import Finding
    from presales_desk.records.people import Stakeholder
    from presales_desk.workspace.workspace import Edit

translate = QCoreApplication.translate


def language() -> str:
    """Return the language of the window, ``zh`` or ``en``: that of Qt's default locale."""
    return "zh" if QLocale().language() is QLocale.Language.Chinese else "en"


def words() -> Catalogue:
    """Return the catalogue of messages in the language of the window."""
    return catalogue(language())


def error_text(error: ExpectedError) -> str:
    """Say what was refused, and what to do."""
    return words().error(error)


def finding_text(finding: Finding) -> str:
    """Say what was noticed."""
    return words().finding(finding)


def edit_text(edit: Edit) -> str:
    """Name an edit, and say when it only took one back or made one again."""
    label = words().label(edit.label)
    if edit.sort == "undo":
        return translate("Words", "Undone: {label}").format(label=label)
    if edit.sort == "redo":
        return translate("Words", "Made again: {label}").format(label=label)
    return label


def deleted_text(names: Sequence[str]) -> str:
    """Say that things with these names were deleted; of several only the first is named."""
    if len(names) == 1:
        return translate("Words", "Deleted “{name}”").format(name=names[0])
    several = translate("Words", "Deleted “{name}” and {others} more")
    return several.format(name=names[0], others=len(names) - 1)


def counted(text: str, **values: str | int) -> str:
    """Return ``text`` with its places filled; see ``records.plurals`` for words that follow one."""
    return plurals.counted(text, values)


def dotted(*parts: str) -> str:
    """Return the parts that say something with a dot between them, as the language writes it."""
    return _dot().join(filter(None, parts))


def _dot() -> str:
    return "·" if language() == "zh" else " · "


def post_of(person: Stakeholder) -> str:
    """Return unit and title of a person in one line, nothing twice; empty when both are."""
    return post(person.unit, person.title, _dot())


def term(key: str) -> str:
    """Return the name that a key of the terms has, such as ``confidence.low``.

    A key that begins with ``method.`` is the name of an item of the method.

    Raises:
        KeyError: There is no such entry: a bug.

    """
    if key.startswith("method."):
        return load().name(key.removeprefix("method."), language())
    return words().text(f"term.{key}")
