"""Everybody in a table, with every field: the map for those who like rows, and for pasting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.pages.stakeholders.fields import list_fields
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.ui.models.field import Choice
    from presales_desk.ui.preferences import Preferences


def make_people_list(
    competitors: Callable[[], Sequence[Choice]], preferences: Preferences, *, read_only: bool
) -> RecordTable:
    """Return the table of people.

    Args:
        competitors: Gives whom somebody may lean to.
        preferences: Where the widths of the columns are remembered.
        read_only: Whether it can only be read and copied.

    """
    fields = list_fields(competitors)
    table = RecordTable(fields, "stakeholders.list", preferences, read_only=read_only)
    table.setAccessibleName(translate("PeopleList", "List of stakeholders"))
    return table
