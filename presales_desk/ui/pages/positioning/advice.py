"""What the program notices about position and strategy, beyond what stands at the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer, Signal, Slot

from presales_desk.actions.overview import read_material
from presales_desk.planning.advice import advise, rule_of
from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import finding_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

PAGE = "positioning"
_SHOWN_IN_PLACE = frozenset(
    {
        "question_open",
        "phase_reversed",
        "phase_overlap",
        "phase_after_tender",
        "tripwire_pulled",
        "no_phases",
    }
)
"""Rules whose matter the rows themselves show, with the remedy."""
_MOST, _ROW, _PAUSE_MS = 4, 32, 150
_ICONS = {
    Severity.ERROR: ("err", "danger"),
    Severity.WARNING: ("warn", "warning"),
    Severity.HINT: ("info", "muted"),
}


class AdviceCard(Card):
    """The few things to mend first; hidden while there are none.

    Signals:
        opened: A Finding to mend.
    """

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("AdviceCard", "What to mend here"), padding=0)
        self._desk = desk
        self._project_id = ""
        name = translate("AdviceCard", "What to mend here")
        self.list = ItemList(name, finding_text, _paint, height=_ROW, most=_MOST)
        self.list.opened.connect(self.opened)
        self.body.addWidget(self.list)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._think)
        self.hide()

    def think_about(self, project_id: str) -> None:
        """Go through the rules again, in a moment and beside the window's thread."""
        if project_id != self._project_id:
            self._show(())
        self._project_id = project_id
        self._pause.start()

    @Slot()
    def _think(self) -> None:
        project_id, today = self._project_id, self._desk.now().date()

        def work(reader: Reader, job: Job) -> tuple[str, tuple[Finding, ...]]:
            del job  # too short to report
            return project_id, advise(read_material(reader, project_id, today), today)

        self._desk.run(
            work, translate("AdviceCard", "Going through the rules"), self._take, _ignore
        )

    def _take(self, found: tuple[str, tuple[Finding, ...]]) -> None:
        project_id, findings = found
        if project_id == self._project_id:
            self._show([f for f in findings if f.page == PAGE and not _is_in_place(f)])

    def _show(self, findings: Sequence[Finding]) -> None:
        worst_first = sorted(findings, key=lambda finding: finding.severity.order)
        if worst_first != self.list.items():
            self.list.show_items(worst_first)
        self.header.set_sub(str(len(worst_first) or ""))
        self.setVisible(bool(worst_first))


def _is_in_place(finding: Finding) -> bool:
    return rule_of(finding) in _SHOWN_IN_PLACE


def _ignore(error: object) -> None:
    """Say nothing: the project went while it was read."""
    del error


def _paint(painter: QPainter, rect: QRect, finding: Finding) -> None:
    """Draw how grave it is, and what was noticed."""
    icon, color = _ICONS[finding.severity]
    ratio = painter.device().devicePixelRatio()
    top = rect.center().y() - NORMAL // 2
    painter.drawPixmap(rect.left(), top, pixmap(icon, color, NORMAL, ratio))
    painter.setFont(theme().font())
    paint.text_line(painter, rect.adjusted(NORMAL + 10, 0, 0, 0), finding_text(finding))
