"""The design of our slides: the grid, and what roles, placeholders and layouts are made of.

The layouts themselves stand in ``slide_layouts``. Lengths are inches, text sizes points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.layout_model import SLIDE_WIDTH, Align, Anchor, Rect, Rule

if TYPE_CHECKING:
    from presales_desk.deck.colours import Colour
    from presales_desk.deck.placed_slide import Shape

MARGIN = 609_600 / 914_400
COLUMN, GUTTER = 704_850 / 914_400, 228_600 / 914_400
CONTENT_WIDTH = SLIDE_WIDTH - 2 * MARGIN
TITLE_TOP, BODY_TOP = 0.68, 1.82
BODY_BOTTOM, BODY_BOTTOM_FREE = 5.62, 6.40
"""Where the body ends above a takeaway strip, and without one."""
FOOTER_RULE_TOP = 6.93
HANGING = 0.25
"""How far each level of a list is indented."""

TITLE, SUBTITLE = 0, 1
FOOTER, DATE, NUMBER = 11, 10, 12
KICKER, SOURCE, TAKEAWAY, CONFIDENTIAL = 13, 14, 15, 16


def x(column: int) -> float:
    """Return the left edge of ``column`` (1 to 12)."""
    return MARGIN + (column - 1) * (COLUMN + GUTTER)


def span(columns: int) -> float:
    """Return the width of so many columns and the gutters between them."""
    return COLUMN * columns + GUTTER * (columns - 1)


@dataclass(frozen=True, slots=True)
class TextRole:
    """How text of one role looks and how far it may shrink.

    Attributes:
        sizes: The base size first, then the steps down to the floor, in points.
        listed: Whether paragraphs carry the bullets of their level.
        before: Space before a paragraph of the first level, in points.
        max_lines: Lines at most, whatever the box would hold; 0 for no such limit.
        fill: Of the box.
        emphasis: Colour of the words to emphasise.
        numbered: Whether paragraphs of the first level are numbered.
        hanging: How far each level of a list is indented.

    """

    sizes: tuple[float, ...]
    colour: Colour = colours.TEXT
    bold: bool = False
    line: float = 1.0
    anchor: Anchor = Anchor.TOP
    align: Align = Align.LEFT
    listed: bool = False
    before: float = 0.0
    max_lines: int = 0
    insets: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    fill: Colour | None = None
    emphasis: Colour = colours.ACCENT
    numbered: bool = False
    hanging: float = HANGING


@dataclass(frozen=True, slots=True)
class Slot:
    """A placeholder of a layout.

    Attributes:
        index: Its ``idx``; the same on every layout for the same purpose.
        type: Its ``type`` in the file format.
        name: In Chinese and English, with a space between.

    """

    index: int
    type: str
    name: str
    rect: Rect
    role: TextRole


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout of our template.

    Attributes:
        name: In Chinese and English; foreign templates are matched by it.
        type: Of the file format; empty for none.

    """

    name: str
    type: str
    slots: tuple[Slot, ...]
    decorations: tuple[Shape, ...] = ()
    background: Colour = colours.WHITE

    @property
    def marked(self) -> bool:
        """Whether it carries the mark of what is for our own eyes."""
        return any(shape.text for shape in self.decorations)

    def slot(self, index: int) -> Slot | None:
        """Return the placeholder ``index``, None when this layout has none."""
        for slot in self.slots:
            if slot.index == index:
                return slot
        return None


CELL = TextRole((18, 16, 14))
TABLE_HEAD = TextRole((14,), colours.WHITE, bold=True)
MARK = TextRole(
    (14,), colours.WHITE, bold=True, anchor=Anchor.MIDDLE, align=Align.CENTRE, max_lines=1
)
"""The words of the mark on what is for our own eyes."""
RULE_LINE = Rule(colours.RULE, 0.75)
RULE_LAST = Rule(colours.NAVY, 1.0)
RULE_TOTAL = Rule(colours.NAVY, 1.5)
TITLE_ROLE = TextRole((26, 24, 22), colours.NAVY, bold=True, line=0.9)
