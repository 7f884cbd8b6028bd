"""The parts of a plan at the left, each with how much there is in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.records.plan_sections import PlanSection

WIDTH = 208
_COUNT_WIDTH = 36
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Part:
    """A row: a part of the plan, or all of it.

    Attributes:
        section: None for all of them.
        count: How many differences or records it has.

    """

    section: PlanSection | None
    title: str
    count: int


def section_list() -> ItemList:
    """Return a list of parts; its items are ``Part``."""
    name = translate("SectionList", "Parts of the plan")
    return ItemList(name, _described, _paint, choice=True)


def all_parts(parts: list[Part]) -> list[Part]:
    """Return the parts with one for all of them before."""
    everything = translate("SectionList", "All")
    return [Part(None, everything, sum(part.count for part in parts)), *parts]


def _described(part: Part) -> str:
    return f"{part.title} {part.count}"


def _paint(painter: QPainter, rect: QRect, part: Part) -> None:
    painter.setFont(theme().font("bold" if part.section is None else "body"))
    paint.text_line(painter, rect.adjusted(0, 0, -_COUNT_WIDTH, 0), part.title)
    painter.setFont(theme().font("small"))
    paint.text_line(painter, rect, str(part.count), "muted", _RIGHT)
