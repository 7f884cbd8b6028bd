"""The rows of a file of contacts: what becomes of each, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.planning.contact_columns import Fate
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import term, translate, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.errors import Term
    from presales_desk.ui.models.shown import Shown

_COLUMNS = {"name": 130, "unit": 150, "title": 130, "phone": 120, "email": 150}


def make_rows() -> RecordTable:
    """Return a table of ``Shown`` records whose values are pairs of Candidate and Fate."""
    fate = Field(
        name="fate",
        heading=translate("ImportRows", "Action"),
        editor=Editor.CHOICE,
        choices=_fates(),
        optional=False,
        derive=_fate_of,
        width=96,
    )
    shown = [
        Field(
            name=name,
            heading=term(f"stakeholder_field.{name}"),
            derive=_reader(name),
            read_only=True,
            width=width,
        )
        for name, width in _COLUMNS.items()
    ]
    problems = Field(
        name="problems",
        heading=translate("ImportRows", "What was noticed"),
        derive=_noticed,
        read_only=True,
        width=0,
    )
    table = RecordTable((fate, *shown, problems))
    table.setAccessibleName(translate("ImportRows", "Rows of the file"))
    return table


def _fates() -> tuple[Choice, ...]:
    return (
        Choice(Fate.ADD, translate("ImportRows", "Add"), "success"),
        Choice(Fate.UPDATE, translate("ImportRows", "Update"), "primary"),
        Choice(Fate.SKIP, translate("ImportRows", "Skip"), "neutral"),
    )


def _fate_of(shown: Shown) -> Any:
    return shown.value[1]


def _reader(name: str) -> Callable[[Shown], str]:
    def read(shown: Shown) -> str:
        return str(shown.value[0].fields.get(name, ""))

    return read


def _noticed(shown: Shown) -> str:
    candidate = shown.value[0]
    told = [_said(problem) for problem in candidate.problems]
    if candidate.known is not None:
        told.append(translate("ImportRows", "somebody of this name is in the project"))
    return translate("ImportRows", "; ").join(told)


def _said(problem: Term) -> str:
    return words().text(f"term.{problem}", **problem.values)
