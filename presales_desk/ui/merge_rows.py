"""The tables of a merge: what both sides changed, and what is taken over without asking."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from presales_desk.planning.merging import Side
from presales_desk.planning.plan_diff import Sort
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.models.shown import Shown, told_text
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Collection

    from presales_desk.actions.project_merge import Brought, Returned
    from presales_desk.planning.merging import Conflict
    from presales_desk.planning.plan_diff import Difference
    from presales_desk.records.base import Record
    from presales_desk.records.handover import Touch
    from presales_desk.ui.preferences import Preferences

_TONES = {Sort.ADDED: "success", Sort.REMOVED: "danger", Sort.CHANGED: "neutral"}
_WHAT, _FIELD, _SIDE, _WHO, _TAKE = 180, 110, 210, 112, 96  # pixels of the columns


def counts_text(brought: Brought) -> str:
    """Say how many records a merge adds, changes and removes; what none are of is left out."""
    parts = (
        (translate("MergeRows", "{count} new"), brought.added),
        (translate("MergeRows", "{count} changed"), brought.changed),
        (translate("MergeRows", "{count} removed"), brought.removed),
    )
    between = translate("MergeRows", ", ")
    return between.join(words.format(count=count) for words, count in parts if count)


def conflict_table(
    returned: Returned, theirs: Collection[str], preferences: Preferences
) -> RecordTable:
    """Return a table of ``Shown`` conflicts; those whose ids are in ``theirs`` are ticked."""

    def said(side: Side) -> Callable[[Record], str]:
        of = returned.mine if side is Side.MINE else returned.theirs
        return lambda shown: _value(_conflict(shown), side, of)

    def who(side: Side) -> Callable[[Record], str]:
        return lambda shown: _who(returned.touched(_conflict(shown), side))

    take = Field(
        name="theirs",
        heading=translate("MergeRows", "Take theirs"),
        editor=Editor.CHECK,
        width=_TAKE,
        derive=lambda shown: shown.id in theirs,
    )
    shown = (
        told_text("what", translate("MergeRows", "What"), _WHAT, lambda s: _what(returned, s)),
        told_text(
            "field",
            translate("MergeRows", "Field"),
            _FIELD,
            lambda s: returned.field(_conflict(s)),
        ),
        told_text("mine", translate("MergeRows", "Here"), _SIDE, said(Side.MINE)),
        told_text("mine_by", translate("MergeRows", "Changed here"), _WHO, who(Side.MINE)),
        told_text("other", translate("MergeRows", "In the file"), 0, said(Side.THEIRS)),
        told_text("other_by", translate("MergeRows", "Changed there"), _WHO, who(Side.THEIRS)),
    )
    table = RecordTable((take, *shown), "merge.conflicts", preferences, lines=2)
    table.setAccessibleName(translate("MergeRows", "Places that both sides changed"))
    return table


def taken_table(returned: Returned, preferences: Preferences) -> RecordTable:
    """Return a table of what is taken over."""
    words = returned.taken_words()
    texts = (
        told_text(
            "what", translate("MergeRows", "What"), _WHAT, lambda s: words.title(_difference(s))
        ),
        told_text(
            "field", translate("MergeRows", "Field"), _FIELD, lambda s: words.field(_difference(s))
        ),
        told_text(
            "before",
            translate("MergeRows", "Until now"),
            _SIDE + _WHO,
            lambda s: words.before(_difference(s)),
        ),
        told_text(
            "after",
            translate("MergeRows", "From the file"),
            0,
            lambda s: words.after(_difference(s)),
        ),
    )
    table = RecordTable(
        (_sort_field(), *texts), "merge.taken", preferences, lines=2, read_only=True
    )
    table.setAccessibleName(translate("MergeRows", "What is taken over"))
    table.show_records(
        [Shown(id=str(place), value=each) for place, each in enumerate(returned.taken)]
    )
    return table


def _sort_field() -> Field:
    names = {
        Sort.ADDED: translate("MergeRows", "New"),
        Sort.REMOVED: translate("MergeRows", "Gone"),
        Sort.CHANGED: translate("MergeRows", "Changed"),
    }
    return Field(
        name="sort",
        heading=translate("MergeRows", "Change"),
        editor=Editor.CHOICE,
        choices=[Choice(sort, names[sort], _TONES[sort]) for sort in Sort],
        width=_TAKE,
        derive=lambda shown: _difference(shown).sort,
    )


def touch_text(touch: Touch | None) -> str:
    """Say who changed something, and when; empty where nobody knows."""
    return dated(touch.by, touch.at) if touch is not None else ""


def dated(by: str, moment: dt.datetime | None) -> str:
    """Return a name and a moment of local time; either may be unknown."""
    return dotted(by, f"{moment.astimezone():%Y-%m-%d %H:%M}" if moment is not None else "")


def _who(touch: Touch | None) -> str:
    """Say it in two short lines, as wide as a column."""
    return f"{touch.by}\n{touch.at.astimezone():%m-%d %H:%M}".strip() if touch is not None else ""


def _value(conflict: Conflict, side: Side, of: Callable[[Conflict], str]) -> str:
    record = conflict.mine if side is Side.MINE else conflict.theirs
    return of(conflict) if record is not None else translate("MergeRows", "Deleted")


def _what(returned: Returned, shown: Record) -> str:
    conflict = _conflict(shown)
    title, kind = returned.title(conflict), returned.kind(conflict)
    return title if kind == title else f"{title}\n{kind}"


def _conflict(shown: Record) -> Conflict:
    return cast("Shown", shown).value


def _difference(shown: Record) -> Difference:
    return cast("Shown", shown).value
