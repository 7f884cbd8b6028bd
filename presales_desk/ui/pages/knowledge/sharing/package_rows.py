"""The entries of a package file in a table, and what the file says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from presales_desk.knowledge.exchange import Standing
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.models.shown import told_text
from presales_desk.ui.pages.knowledge.hit_list import kind_name
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.exchange import Arriving
    from presales_desk.knowledge.manifest import Manifest
    from presales_desk.records.base import Record
    from presales_desk.ui.models.shown import Shown
    from presales_desk.ui.preferences import Preferences

_TONES = {
    Standing.NEW: "success",
    Standing.NEWER: "primary",
    Standing.KNOWN: "neutral",
    Standing.DIVERGED: "warning",
}
_TAKE, _STANDING, _KIND, _REVISION = 56, 100, 72, 138  # pixels of the columns


def package_table(
    entries: Mapping[str, Arriving], ticked: Collection[str], preferences: Preferences
) -> RecordTable:
    """Return a table of ``Shown`` entries by id; those in ``ticked`` are taken in."""
    take = Field(
        name="take",
        heading=translate("PackageRows", "Take"),
        editor=Editor.CHECK,
        width=_TAKE,
        derive=lambda shown: shown.id in ticked,
    )
    standing = Field(
        name="standing",
        heading=translate("PackageRows", "Compared"),
        editor=Editor.CHOICE,
        choices=[Choice(one, term(f"standing.{one}"), _TONES[one]) for one in Standing],
        width=_STANDING,
        read_only=True,
        derive=lambda shown: entries[shown.id].standing,
    )
    fields = (take, standing, *_texts())
    table = RecordTable(fields, "knowledge.package", preferences, lines=2)
    table.setAccessibleName(translate("PackageRows", "Entries of the package"))
    return table


def _texts() -> tuple[Field, ...]:
    return (
        told_text("kind", translate("PackageRows", "Kind"), _KIND, _kind),
        told_text("title", translate("PackageRows", "Entry"), 0, _title),
        told_text("there", translate("PackageRows", "In the file"), _REVISION, _there),
        told_text("here", translate("PackageRows", "Here"), _REVISION, _here),
    )


def origin_text(manifest: Manifest | None) -> str:
    """Say who made a package file, where, when and with which version; and its check number."""
    if manifest is None:
        return translate("PackageRows", "Nobody says where this file comes from")
    origin = manifest.origin
    made = f"{origin.made.astimezone():%Y-%m-%d %H:%M}" if origin.made is not None else ""
    program = translate("PackageRows", "version {version}").format(version=origin.program)
    number = translate("PackageRows", "check number {number}")
    return dotted(
        origin.by,
        origin.company,
        origin.workspace,
        made,
        program if origin.program else "",
        number.format(number=manifest.check_number),
    )


def _kind(shown: Record) -> str:
    return kind_name(_arriving(shown).entry.kind)


def _title(shown: Record) -> str:
    entry = _arriving(shown).entry
    return f"{entry.title}\n{entry.customer}".rstrip()


def _there(shown: Record) -> str:
    return _revision(_arriving(shown).entry)


def _here(shown: Record) -> str:
    return _revision(_arriving(shown).here)


def _revision(entry: Entry | None) -> str:
    """Return the number of a revision, its day and its author, in two lines."""
    if entry is None:
        return ""
    words = translate("PackageRows", "Revision {number}").format(number=entry.revision)
    return f"{words}\n{dotted(f'{entry.filed.astimezone():%Y-%m-%d}', entry.author)}"


def _arriving(shown: Record) -> Arriving:
    return cast("Shown", shown).value
