"""Outline and deck: the talk block by block, each slide as it will be, and its file."""

from presales_desk.records.outline import FfabEntry, Outline, Slide
from presales_desk.records.plan import Silence
from presales_desk.records.summary import Link
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate


def _title() -> str:
    return translate("OutlinePage", "Outline and deck")


def _load() -> type[Page]:
    from presales_desk.ui.pages.outline.page import OutlinePage

    return OutlinePage


OUTLINE = PageEntry(
    name="outline",
    icon="slides",
    group=Group.ENGAGE,
    title=_title,
    load=_load,
    tables=frozenset(kind.table for kind in (Outline, Slide, Link, FfabEntry, Silence)),
)
