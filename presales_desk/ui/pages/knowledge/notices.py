"""What happened to entries, above the hits, with a way to mend it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import error_text, finding_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.errors import ExpectedError
    from presales_desk.knowledge.entry import Entry
    from presales_desk.records.findings import Finding
    from presales_desk.ui.pages.knowledge.gestures import KnowledgeGestures

_MOST_NAMED = 5


class Notices(QWidget):
    """One banner at a time: the newest news."""

    def __init__(self, gestures: KnowledgeGestures) -> None:
        super().__init__()
        self._gestures = gestures
        self._banner: Banner | None = None
        self._body = column(self)
        self._body.setContentsMargins(16, 10, 16, 2)
        self.hide()
        gestures.withdrawn.connect(self._show_withdrawn)
        gestures.found_altered.connect(self._show_altered)
        gestures.met_problems.connect(self._show_problems)

    @Slot(object)
    def _show_withdrawn(self, entry: Entry) -> None:
        words = translate("KnowledgeNotices", "“{title}” was withdrawn. Nobody finds it any more.")
        banner = self._show(words.format(title=entry.title), "neutral")
        back = translate("KnowledgeNotices", "Bring it back")
        banner.add_button(back, partial(self._bring_back, entry))

    @Slot(object)
    def _show_altered(self, findings: Sequence[Finding]) -> None:
        self._show(_listed([finding_text(finding) for finding in findings]), "danger")

    @Slot(object)
    def _show_problems(self, problems: Sequence[ExpectedError]) -> None:
        head = translate("KnowledgeNotices", "Not everything in these files can be searched:")
        self._show(f"{head}\n{_listed([error_text(error) for error in problems])}", "warning")

    def _bring_back(self, entry: Entry) -> None:
        self.hide()
        self._gestures.bring_back(entry)

    def _show(self, text: str, tone: str) -> Banner:
        if self._banner is not None:
            self._body.removeWidget(self._banner)
            self._banner.deleteLater()
        self._banner = Banner(text, tone)
        self._banner.dismissed.connect(self.hide)
        self._body.addWidget(self._banner)
        self.show()
        return self._banner


def _listed(lines: Sequence[str]) -> str:
    """Return the first lines, and how many more there are."""
    if len(lines) <= _MOST_NAMED:
        return "\n".join(lines)
    more = translate("KnowledgeNotices", "… and {count} more.")
    return "\n".join((*lines[:_MOST_NAMED], more.format(count=len(lines) - _MOST_NAMED)))
