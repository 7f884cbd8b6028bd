"""A finding about the talk as one row: its weight, its slide, what is wrong, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from presales_desk.deck.checking.finding import Problem
from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.theme import theme
from presales_desk.ui.words import finding_text, term, translate, words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.records.findings import Finding

ROW = 27
ACTION = 88
"""Width at the right end of a row where a click mends."""
_ICON = 14
_NAME, _PLACE = 76, 72
_ROOM_FOR_FIX, _SHARE_OF_TEXT, _BETWEEN = 480, 0.56, 16
_LOOKS = {
    Severity.ERROR: ("err", "danger", "danger-ink"),
    Severity.WARNING: ("warn", "warning", "warning-ink"),
    Severity.HINT: ("info", "primary", "primary-ink"),
}


@dataclass(frozen=True, slots=True)
class Check:
    """One finding, and the number of its slide in the talk; 0 for the talk as a whole.

    Attributes:
        mendable: Whether the program can mend it by itself.
        acceptable: Whether a person can accept it as it is.
        problem: Under which of the eight it falls.

    """

    finding: Finding
    number: int
    mendable: bool = False
    acceptable: bool = False
    problem: Problem = Problem.UNSTRUCTURED

    @property
    def fix(self) -> str:
        """What to do about it; empty for what says that itself."""
        return words().mend(self.finding)


def describe(check: Check) -> str:
    """Say all of a row, for screen readers and as its tooltip."""
    return "\n".join(filter(None, (finding_text(check.finding), check.fix)))


def paint_row(painter: QPainter, rect: QRect, check: Check) -> None:
    """Draw a row into ``rect``."""
    icon, colour, ink = _LOOKS[check.finding.severity]
    ratio = painter.device().devicePixelRatio()
    place = QRect(rect.left() + 4, rect.center().y() - 6, _ICON, _ICON)
    painter.drawPixmap(place, pixmap(icon, colour, _ICON, ratio))
    painter.setFont(theme().font("body"))
    name = rect.adjusted(26, 0, 0, 0)
    name.setWidth(theme().pixels(_NAME))
    paint.text_line(painter, name, term(f"severity.{check.finding.severity}"), ink)
    where = name.translated(name.width(), 0)
    where.setWidth(theme().pixels(_PLACE))
    slide = translate("CheckDock", "Slide {number}").format(number=check.number)
    text = slide if check.number else translate("CheckDock", "Whole talk")
    paint.text_line(painter, where, text, "muted")
    rest = QRect(rect)
    rest.setLeft(where.right())
    rest.setRight(rect.right() - theme().pixels(ACTION))
    _paint_words(painter, rest, check)
    _paint_action(painter, rect, check)


def _paint_words(painter: QPainter, rect: QRect, check: Check) -> None:
    """Draw what is wrong, and where there is room, what to do."""
    fix = check.fix
    what = QRect(rect)
    if fix and rect.width() > theme().pixels(_ROOM_FOR_FIX):
        half = QRect(rect)
        half.setLeft(rect.left() + int(rect.width() * _SHARE_OF_TEXT))
        what.setRight(half.left() - _BETWEEN)
        paint.text_line(painter, half, fix, "muted")
    paint.text_line(painter, what, finding_text(check.finding), "text")


def _paint_action(painter: QPainter, rect: QRect, check: Check) -> None:
    mends, leads = translate("CheckDock", "Mend"), translate("CheckDock", "Go there")
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    place = QRect(rect)
    place.setLeft(rect.right() - theme().pixels(ACTION))
    place.setRight(rect.right() - 4)
    paint.text_line(painter, place, mends if check.mendable else leads, "primary-ink", right)
