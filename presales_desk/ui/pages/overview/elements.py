"""The six elements of competition: our score against the best rival's (method, section 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.method import load
from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, language, term, translate

if TYPE_CHECKING:
    from presales_desk.planning.element_leads import ElementLead
    from presales_desk.records.competition import Competitor

_LEAST, _MOST = 1.0, 5.0
_NAMES, _SAYS = {"zh": 104, "en": 154}, 76
_DOT, _RING = 5, 9
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ElementPlot(ItemList):
    """A line for each element with a dot for us and a ring for the best rival."""

    def __init__(self) -> None:
        name = translate("ElementPlot", "Six elements of competition")
        super().__init__(name, element_text, paint_element, height=31, most=6)


def element_text(lead: ElementLead) -> str:
    """Return an element with who is ahead."""
    rival = lead.rival.name if lead.rival else ""
    return dotted(term(f"method.elements.{lead.element}"), rival, _says(lead)[0])


def paint_element(painter: QPainter, rect: QRect, lead: ElementLead) -> None:
    """Draw the name, both scores on one line from 1 to 5, and who is ahead by how much."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    name_width, says_width = theme().pixels(_NAMES[language()]), theme().pixels(_SAYS)
    painter.setFont(theme().font())
    name = QRect(rect.left(), rect.top(), name_width, rect.height())
    paint.text_line(painter, name, term(f"method.elements.{lead.element}"))
    line = rect.adjusted(name_width + _RING, 0, -says_width - _RING, 0)
    _paint_scores(painter, line, lead)
    painter.setFont(theme().font("small"))
    text, ink = _says(lead)
    says = QRect(rect.right() - says_width, rect.top(), says_width, rect.height())
    paint.text_line(painter, says, text, ink, _RIGHT)


def _paint_scores(painter: QPainter, line: QRect, lead: ElementLead) -> None:
    middle = float(line.center().y())
    painter.fillRect(QRectF(line.left(), middle, line.width(), 1), theme().color("grid"))
    ours, theirs = _x(line, lead.ours), _x(line, lead.theirs)
    if ours is not None and theirs is not None:
        color = "success-line" if ours >= theirs else "danger-line"
        painter.setPen(QPen(theme().color(color), 3))
        painter.drawLine(QPointF(ours, middle), QPointF(theirs, middle))
    if theirs is not None and lead.rival is not None:
        _paint_rival(painter, QPointF(theirs, middle), lead.rival)
    if ours is not None:
        painter.setPen(QPen(theme().color("surface"), 1))
        painter.setBrush(theme().color("primary-fill"))
        painter.drawEllipse(QPointF(ours, middle), _DOT, _DOT)


def _paint_rival(painter: QPainter, place: QPointF, rival: Competitor) -> None:
    painter.setPen(QPen(theme().color("border-strong"), 1))
    painter.setBrush(theme().color("surface"))
    painter.drawEllipse(place, _RING, _RING)
    painter.setFont(theme().font("micro"))
    painter.setPen(theme().color("text"))
    letter = (rival.letter or rival.name)[:1]
    box = QRectF(place.x() - _RING, place.y() - _RING, 2 * _RING, 2 * _RING)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def _x(line: QRect, score: float | None) -> float | None:
    if score is None:
        return None
    share = (min(max(score, _LEAST), _MOST) - _LEAST) / (_MOST - _LEAST)
    return line.left() + share * line.width()


def _says(lead: ElementLead) -> tuple[str, str]:
    """Return who is ahead by how much, and the ink for it."""
    if lead.lead is None:
        return translate("ElementPlot", "not scored"), "muted"
    if abs(lead.lead) < load().thresholds.competition.level_within:
        return translate("ElementPlot", "level"), "muted"
    if lead.lead > 0:
        return translate("ElementPlot", "{by} ahead").format(by=f"{lead.lead:g}"), "success-ink"
    return translate("ElementPlot", "{by} behind").format(by=f"{-lead.lead:g}"), "danger-ink"
