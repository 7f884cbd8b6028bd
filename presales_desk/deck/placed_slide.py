"""A laid-out slide: its boxes, what decorates it and where its body lies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.deck.colours import WHITE, Colour
from presales_desk.deck.placed_shapes import Geometry, GroupBox, PictureBox
from presales_desk.deck.placed_table import TableBox

if TYPE_CHECKING:
    from presales_desk.deck.foreign.model import LayoutLook
    from presales_desk.method.keys import Section
    from presales_desk.records.enums import SlideKind
    from presales_desk.records.findings import Finding
from presales_desk.deck.layout_model import SLIDE_HEIGHT, UNMOVED, Canvas, ChartBox, Rect, TextBox


@dataclass(frozen=True, slots=True)
class Shape:
    """A rectangle of the layout that only decorates, or a mark that nobody can take off a slide.

    Attributes:
        text: Of a mark, in white; in a layout in Chinese and English with a space between, on a
            placed slide in the language of the deck. Empty for mere decoration.
        body: It is a part of the content, such as the ground of a card: a foreign template has
            none of it, so there it is drawn on the slide.

    """

    rect: Rect
    fill: Colour
    text: str = ""
    geometry: Geometry = Geometry.RECTANGLE
    body: bool = False


@dataclass(frozen=True, slots=True)
class LogoBox:
    """The company's logo; ``plate`` tells that it stands on a white plate of ``plate_rect``."""

    rect: Rect
    plate_rect: Rect | None = None


Box = TextBox | TableBox | ChartBox | GroupBox | PictureBox


@dataclass(frozen=True, slots=True)
class PlacedSlide:
    """One slide of the file, ready to be drawn.

    Attributes:
        slide_id: The record it comes from.
        layout: Key of its layout in ``deck.slide_layouts.LAYOUTS``.
        page, pages: Which of the slides that its record was split into.
        title: Plain words of the title, never empty.
        decorations: Shapes of the layout, drawn first, in their order.
        boxes: Content in reading order.
        notes: What the notes page holds; of a split, the first slide has all of it.
        findings: What had to be cut, split or merged.
        canvas: Where the body lies on the slide of a company's template.
        fixed: Placeholders that stand on the slide itself, and not in its body.
        look: What the company's layout below it looks like; None for ours.

    """

    slide_id: str
    kind: SlideKind
    section: Section
    layout: str
    title: str
    boxes: tuple[Box, ...]
    decorations: tuple[Shape, ...] = ()
    background: Colour = WHITE
    logo: LogoBox | None = None
    notes: str = ""
    page: int = 1
    pages: int = 1
    findings: tuple[Finding, ...] = ()
    canvas: Canvas = UNMOVED
    fixed: frozenset[int] = frozenset()
    look: LayoutLook | None = field(default=None, repr=False)

    @property
    def height(self) -> float:
        """Of the slide, in inches."""
        return SLIDE_HEIGHT if self.look is None else self.look.height

    def canvas_of(self, box: Box) -> Canvas:
        """Return where the places of ``box`` lie on the slide."""
        return UNMOVED if box.placeholder in self.fixed else self.canvas

    def rect_of(self, box: Box) -> Rect:
        """Return where ``box`` stands on the slide."""
        return self.canvas_of(box).placed(box.rect)
