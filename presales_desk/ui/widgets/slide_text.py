"""Draws the text of a slide in points: wrapped to its box, smaller where a font runs wider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from presales_desk.deck import colours
from presales_desk.deck.layout_model import Align, Anchor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextLine

    from presales_desk.deck.colours import Colour
    from presales_desk.deck.layout_model import Paragraph, Rect

POINTS = 72.0
"""Points in an inch; everything on a slide is drawn in points."""

_FAMILIES = ["Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC"]
_BULLETS = (colours.ACCENT, colours.NEUTRAL)
_STEP = 0.96
_SMALLEST = 0.01
_SLACK = 0.5
"""Points by which a line may be wider than its box."""
_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


def in_points(rect: Rect) -> QRectF:
    """Return a place of the layout in points."""
    return QRectF(rect.left * POINTS, rect.top * POINTS, rect.width * POINTS, rect.height * POINTS)


def slide_font(size: float, *, bold: bool = False) -> QFont:
    """Return the font of our slides; a pixel is a point here, whatever the screen."""
    font = QFont(_FAMILIES)
    font.setPixelSize(max(round(size), 1))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def qcolor(colour: Colour) -> QColor:
    """Return a colour of the slide's theme, which no theme of the window changes."""
    return QColor(f"#{colour.hex}")


def draw_paragraphs(
    painter: QPainter,
    rect: QRectF,
    paragraphs: Sequence[Paragraph],
    anchor: Anchor,
    number: int = 0,
) -> None:
    """Draw ``paragraphs`` inside ``rect``, all of them.

    Text was measured to fit without looking at a font. Where this machine's font is wider after
    all, the whole text is drawn a little smaller, as PowerPoint does.

    Args:
        painter: In points.
        rect: The box without its insets.
        paragraphs: What stands in it.
        anchor: Where it stands when there is room to spare.
        number: Of the slide in the deck, for paragraphs that show it.

    """
    flow, factor = _fitting(paragraphs, rect, number)
    spare = max(rect.height() - flow.height * factor, 0.0)
    share = {Anchor.TOP: 0.0, Anchor.MIDDLE: 0.5, Anchor.BOTTOM: 1.0}[anchor]
    painter.save()
    painter.translate(rect.left(), rect.top() + spare * share)
    painter.scale(factor, factor)
    flow.draw(painter)
    painter.restore()


@dataclass(frozen=True, slots=True)
class _Laid:
    """A paragraph whose lines have their places; ``top`` is where it begins."""

    paragraph: Paragraph
    layout: QTextLayout
    top: float


class _Flow:
    """Paragraphs below each other in a width of so many points."""

    def __init__(self, paragraphs: Sequence[Paragraph], width: float, number: int) -> None:
        self.height = 0.0
        self.widest = 0.0
        self._laid: list[_Laid] = []
        for position, paragraph in enumerate(paragraphs):
            self.height += paragraph.before if position else 0.0
            layout = _text_layout(paragraph, number)
            top = self.height
            self.height += self._break(layout, paragraph, width)
            self._laid.append(_Laid(paragraph, layout, top))

    def draw(self, painter: QPainter) -> None:
        """Draw everything from the painter's origin."""
        for laid in self._laid:
            if laid.paragraph.bullet:
                _draw_bullet(painter, laid)
            painter.setPen(qcolor(laid.paragraph.runs[0].colour))
            indent = laid.paragraph.indent * POINTS
            laid.layout.draw(painter, QPointF(indent, laid.top))

    def _break(self, layout: QTextLayout, paragraph: Paragraph, width: float) -> float:
        """Give the lines of a paragraph their places; return its height."""
        room = max(width - paragraph.indent * POINTS, 1.0)
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            height += _place(line, height, paragraph.line)
            self.widest = max(self.widest, line.naturalTextWidth() - room)
        layout.endLayout()
        return height


def _place(line: QTextLine, top: float, spacing: float) -> float:
    """Put a line at ``top``; what its spacing takes away is taken above it."""
    shown = line.height() * spacing
    line.setPosition(QPointF(0, top + shown - line.height()))
    return shown


def _fitting(paragraphs: Sequence[Paragraph], rect: QRectF, number: int) -> tuple[_Flow, float]:
    """Return the text laid out, and the scale at which it fits ``rect``."""
    factor = 1.0
    flow = _Flow(paragraphs, rect.width(), number)
    while factor > _SMALLEST and (flow.height * factor > rect.height() or flow.widest > _SLACK):
        # A smaller text also needs fewer lines: half of what is missing is enough for a step.
        missing = max(rect.height(), 1.0) / (flow.height * factor)
        factor *= min(_STEP, missing**0.5)
        flow = _Flow(paragraphs, rect.width() / factor, number)
    return flow, factor


def _text_layout(paragraph: Paragraph, number: int) -> QTextLayout:
    runs = paragraph.runs
    words = (
        [str(number)] if paragraph.number else [run.text.replace("\v", "\u2028") for run in runs]
    )
    layout = QTextLayout("".join(words), slide_font(paragraph.size, bold=runs[0].bold))
    option = QTextOption(_ALIGNMENTS[paragraph.align])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats: list[QTextLayout.FormatRange] = []
    start = 0
    for run, text in zip(runs, words, strict=False):
        size = run.size or paragraph.size
        formats.append(_range(start, _units(text), run.colour, size, bold=run.bold))
        start += _units(text)
    layout.setFormats(formats)
    return layout


def _range(
    start: int, length: int, colour: Colour, size: float, *, bold: bool
) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    look = QTextCharFormat()
    look.setFont(slide_font(size, bold=bold))
    look.setForeground(qcolor(colour))
    made.format = look
    return made


def _units(text: str) -> int:
    """Return the length as Qt counts it: characters beyond the first plane are two."""
    return len(text.encode("utf-16-le")) // 2


def _draw_bullet(painter: QPainter, laid: _Laid) -> None:
    paragraph = laid.paragraph
    painter.setFont(slide_font(paragraph.size))
    numbered = paragraph.bullet[0].isdigit()
    tone = paragraph.runs[0].colour if numbered else _BULLETS[min(paragraph.level, 1)]
    painter.setPen(qcolor(tone))
    line = laid.layout.lineAt(0)
    left = paragraph.indent * paragraph.level / (paragraph.level + 1) * POINTS
    painter.drawText(QPointF(left, laid.top + line.y() + line.ascent()), paragraph.bullet)
