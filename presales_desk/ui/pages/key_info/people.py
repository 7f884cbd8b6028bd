"""The project's people who may know about a key fact, as rows that lead to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt

from presales_desk.planning.people import Attitude, attitude
from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, post_of, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.planning.informants import Informant

_ROW, _AVATAR, _MOST = 44, 24, 8
_TONES = {
    Attitude.SUPPORTER: "success",
    Attitude.NEUTRAL: "neutral",
    Attitude.OPPONENT: "danger",
    Attitude.UNKNOWN: "line",
}


def people_list() -> ItemList:
    """Return an empty list for informants."""
    name = translate("HowToAsk", "Who may know in this project")
    return ItemList(name, describe, _paint, height=_ROW, most=_MOST)


def describe(informant: Informant) -> str:
    """Return somebody in one line: name, place, where they stand, whether we met."""
    person = informant.person
    return dotted(person.name, post_of(person), _stance(informant), _unmet(informant))


def _stance(informant: Informant) -> str:
    return term(f"attitude.{attitude(informant.person.stance)}")


def _unmet(informant: Informant) -> str:
    return "" if informant.is_met else translate("HowToAsk", "not met yet")


def _paint(painter: QPainter, rect: QRect, informant: Informant) -> None:
    person = informant.person
    _paint_avatar(painter, rect, person.name)
    text = rect.adjusted(_AVATAR + 10, 0, 0, 0)
    stance = _stance(informant)
    chip = paint.chip_size(stance).width()
    right = QRect(text.right() - chip, text.top(), chip + 1, text.height())
    paint.paint_chip(painter, right, stance, _TONES[attitude(person.stance)])
    line = theme().pixels(18)
    top = text.top() + (text.height() - 2 * line) // 2
    width = text.width() - chip - 8
    painter.setFont(theme().font())
    paint.text_line(painter, QRect(text.left(), top, width, line), person.name)
    painter.setFont(theme().font("micro"))
    below = QRect(text.left(), top + line, width, line)
    ink = "muted" if informant.is_met else "warning-ink"
    unmet, place = _unmet(informant), person.title or person.unit
    paint.text_line(painter, below, dotted(unmet, place), ink)


def _paint_avatar(painter: QPainter, rect: QRect, name: str) -> None:
    circle = QRectF(rect.left(), rect.center().y() - _AVATAR / 2, _AVATAR, _AVATAR)
    paint.rounded(painter, circle, _AVATAR / 2, "chip")
    painter.setFont(theme().font("small"))
    painter.setPen(theme().color("chip-ink"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, name[:1])
