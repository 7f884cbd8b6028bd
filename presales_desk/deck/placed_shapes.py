"""Diagrams and pictures as they are placed on a slide. Lengths are inches."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presales_desk.deck.colours import Colour
from presales_desk.deck.layout_model import NO_PLACEHOLDER, Anchor, Paragraph, Rect, Rule


class Geometry(StrEnum):
    """Outlines of drawn shapes; the values are those of the file format."""

    RECTANGLE = "rect"
    ROUNDED = "roundRect"
    HOME_PLATE = "homePlate"
    CHEVRON = "chevron"
    ARROW = "rightArrow"
    OVAL = "ellipse"


@dataclass(frozen=True, slots=True)
class DrawnShape:
    """A shape of a diagram with its text.

    Attributes:
        key: Unlike that of any other shape of the slide; connectors name it. Empty for none.
        line: Its outline; None for none.
        dashed: Whether the outline is dashed.
        upright: Whether the text runs from top to bottom, as on a side bar.
        decorative: Whether it says nothing to whoever cannot see it.

    """

    name: str
    rect: Rect
    paragraphs: tuple[Paragraph, ...] = ()
    geometry: Geometry = Geometry.RECTANGLE
    fill: Colour | None = None
    line: Rule | None = None
    dashed: bool = False
    anchor: Anchor = Anchor.MIDDLE
    insets: tuple[float, float, float, float] = (0.1, 0.05, 0.1, 0.05)
    upright: bool = False
    decorative: bool = False
    key: str = ""

    @property
    def text(self) -> str:
        """The words, one line a paragraph."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Connector:
    """A line between two points, glued to the shapes of these keys where it has any.

    Attributes:
        start, end: Left and top in inches.
        arrow: Whether its end carries an arrow head.

    """

    name: str
    start: tuple[float, float]
    end: tuple[float, float]
    rule: Rule
    dashed: bool = False
    arrow: bool = False
    source: str = ""
    target: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class GroupBox:
    """Shapes that are moved as one; ``alt`` reads the diagram to whoever cannot see it."""

    name: str
    rect: Rect
    shapes: tuple[DrawnShape | Connector, ...]
    alt: str
    placeholder: int = NO_PLACEHOLDER


@dataclass(frozen=True, slots=True)
class PictureBox:
    """A picture that fills ``rect``.

    Attributes:
        content: Bytes of a PNG or JPEG file.
        svg: Bytes of the drawing that it was made from; empty for none.
        media_type: Of ``content``.

    """

    name: str
    rect: Rect
    content: bytes = field(repr=False)
    media_type: str
    alt: str
    svg: bytes = field(default=b"", repr=False)
    placeholder: int = NO_PLACEHOLDER
