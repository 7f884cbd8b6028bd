"""The tables of a redaction: which name becomes what, and which files stay behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.models.shown import told_text
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Collection

    from presales_desk.records.base import Record
    from presales_desk.ui.models.shown import Shown
    from presales_desk.ui.preferences import Preferences

_TICK, _SORT, _NAME, _STAND_IN, _COUNT = 36, 120, 240, 200, 80  # pixels of the columns


def replaced_table(kept: Collection[str], preferences: Preferences) -> RecordTable:
    """Return a table of ``Shown`` records whose values are ``Replaced``; those ``kept`` stay."""
    fields = (
        Field(
            name="replaced",
            heading="",
            editor=Editor.CHECK,
            width=_TICK,
            derive=lambda shown: _value(shown).name not in kept,
        ),
        told_text("sort", translate("ExportRows", "Kind"), _SORT, _sort),
        told_text("name", translate("ExportRows", "Name"), 0, lambda s: _value(s).name),
        told_text(
            "instead", translate("ExportRows", "Stand-in"), _STAND_IN, lambda s: _value(s).instead
        ),
        Field(
            name="count",
            heading=translate("ExportRows", "Places"),
            editor=Editor.INTEGER,
            width=_COUNT,
            read_only=True,
            derive=lambda shown: _value(shown).count,
        ),
    )
    table = RecordTable(fields, "knowledge.redaction", preferences)
    table.setAccessibleName(translate("ExportRows", "Names that are replaced"))
    return table


def left_out_table(preferences: Preferences) -> RecordTable:
    """Return a table of ``Shown`` records whose values are ``LeftOut``."""
    fields = (
        told_text("file", translate("ExportRows", "File"), 0, lambda s: _value(s).file),
        told_text("entry", translate("ExportRows", "Entry"), _NAME, lambda s: _value(s).entry),
        told_text("reason", translate("ExportRows", "Reason"), _NAME, _reason),
    )
    table = RecordTable(fields, "knowledge.left_out", preferences, lines=2, read_only=True)
    table.setAccessibleName(translate("ExportRows", "Files that are left out"))
    return table


def _sort(shown: Record) -> str:
    return term(f"redaction_sort.{_value(shown).sort}")


def _reason(shown: Record) -> str:
    return term(f"left_out.{_value(shown).reason}")


def _value(shown: Record) -> Any:
    return cast("Shown", shown).value
