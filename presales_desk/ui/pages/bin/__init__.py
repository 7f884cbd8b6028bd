"""The bin: what was deleted, and can be brought back or erased for good."""

from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.ui.page import Group, Page, PageEntry
from presales_desk.ui.words import translate
from presales_desk.workspace.kinds import PROJECT_KINDS


def _title() -> str:
    return translate("BinPage", "Bin")


def _load() -> type[Page]:
    from presales_desk.ui.pages.bin.page import BinPage

    return BinPage


BIN = PageEntry(
    name="bin",
    icon="trash",
    group=Group.HIDDEN,
    title=_title,
    load=_load,
    tables=frozenset(kind.table for kind in (Project, Outline, Slide, *PROJECT_KINDS)),
)
