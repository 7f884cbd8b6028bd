"""What is known of a template that somebody else made: plain values, without the file.

Lengths are inches of a slide as wide as ours, whatever the width of the template's own: a slide
of four by three is ours in width, and higher. Text sizes are points of that slide.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.deck.layout_model import SLIDE_HEIGHT, Align, Anchor, Canvas, Rect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.deck.colours import Colour
    from presales_desk.deck.design import Layout


@dataclass(frozen=True, slots=True)
class Gradient:
    """A run of colours; ``stops`` are a share of the way and RRGGBB, ``angle`` in degrees."""

    stops: tuple[tuple[float, str], ...]
    angle: float = 90.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the template.

    Attributes:
        content: Bytes of the file.
        drawable: Whether we can draw it; EMF and its like we cannot.
        crop: Shares cut off at the left, top, right and bottom.
        tones: Colours that its black and its white become, as RRGGBB; empty for its own.

    """

    content: bytes = field(repr=False)
    drawable: bool = True
    crop: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    tones: tuple[str, ...] = ()


Paint = str | Gradient | Picture
"""RRGGBB, a gradient or a picture."""


ROUND = 1 / 6
"""The usual corner of a rounded box."""


@dataclass(frozen=True, slots=True)
class Part:
    """A shape of the template that stands on every slide of a layout.

    Attributes:
        geometry: ``rect``, ``ellipse``, ``roundRect``, ``line``, or ``other`` for any outline that
            is drawn as its box.
        paint: None for no fill.
        line: Outline as RRGGBB; empty for none. ``line_width`` is in points.
        opacity: Of the fill, 0 to 1.
        text: One line of words in it, such as a slogan; ``text_colour`` is RRGGBB.
        known: Whether we can draw it at all; charts, SmartArt and the like we cannot.
        flipped: Whether a line runs from bottom left to top right.
        corner: Radius of a ``roundRect``, as a share of its shorter side.
        points: Corners of an outline of straight lines, as shares of the box; empty for none.

    """

    rect: Rect
    geometry: str = "rect"
    paint: Paint | None = None
    line: str = ""
    line_width: float = 0.75
    opacity: float = 1.0
    rotation: float = 0.0
    text: str = ""
    text_size: float = 12.0
    text_colour: str = "000000"
    known: bool = True
    flipped: bool = False
    corner: float = ROUND
    points: tuple[tuple[float, float], ...] = ()

    @property
    def bounds(self) -> Rect:
        """What it covers, turned as it is."""
        if round(self.rotation / 90) % 2 == 0:
            return self.rect
        rect, across = self.rect, self.rect.left + self.rect.width / 2
        down = rect.top + rect.height / 2
        return Rect(across - rect.height / 2, down - rect.width / 2, rect.height, rect.width)


@dataclass(frozen=True, slots=True)
class TextLook:
    """How the template writes text in a placeholder.

    Attributes:
        size: In points.
        colour: RRGGBB.
        capitals: Whether everything is set in capitals.
        insets: Left, top, right, bottom.
        upright: Whether lines run from top to bottom, or the whole box is turned.
        bullet: Whether paragraphs of the first level carry one.

    """

    size: float
    colour: str
    bold: bool = False
    capitals: bool = False
    align: Align = Align.LEFT
    anchor: Anchor = Anchor.TOP
    insets: tuple[float, float, float, float] = (0.1, 0.05, 0.1, 0.05)
    upright: bool = False
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """A placeholder: where it stands and how it writes.

    Attributes:
        own: Whether the template's own place serves; else we give the title a place.
        kept: Whether that place is used whole, and not only what a logo leaves of it.
        fill: Of its box, as RRGGBB; empty for none.

    """

    rect: Rect
    look: TextLook
    own: bool = True
    kept: bool = True
    fill: str = ""

    @property
    def inner(self) -> Rect:
        """Where the words stand."""
        left, top, right, bottom = self.look.insets
        return Rect(
            self.rect.left + left,
            self.rect.top + top,
            max(self.rect.width - left - right, 0.1),
            max(self.rect.height - top - bottom, 0.1),
        )


@dataclass(frozen=True, slots=True)
class LayoutLook:
    """What slides of one of our layouts look like in the template.

    Attributes:
        name: Of the template's layout.
        layout: Ours, with the places that the template leaves for it.
        canvas: Where everything but title and footers goes.
        spots: Placeholders that we fill, by the index of our box.
        room: What the template leaves free for the body.
        mark: Where the mark of what is for our own eyes stands.
        background: Of the slide.
        palette: RRGGBB by name of the theme as slides use it: ``tx1``, ``bg1``, ``accent1``.
        fonts: Families of titles and of text, each Latin first.
        parts: Drawn on it, from the back to the front.
        gathers: Whether all texts but the title stand in one placeholder, as on a cover.
        height: Of the slide.
        head: Where a title may stand that is too long for its own place; None for there alone.

    """

    name: str
    layout: Layout
    canvas: Canvas
    spots: Mapping[int, Spot]
    room: Rect
    mark: Rect
    background: Paint
    palette: Mapping[str, str]
    fonts: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    parts: tuple[Part, ...] = ()
    gathers: bool = False
    head: Rect | None = None
    height: float = SLIDE_HEIGHT

    @property
    def complete(self) -> bool:
        """Whether everything on it can be drawn."""
        pictures = [self.background, *(part.paint for part in self.parts)]
        drawn = all(one.drawable for one in pictures if isinstance(one, Picture))
        return drawn and all(part.known for part in self.parts)

    def shown(self, colour: Colour) -> str:
        """Return what ``colour`` looks like in the template, as RRGGBB."""
        return colour.tone(self.palette.get(colour.scheme, colour.hex))


@dataclass(frozen=True, slots=True)
class ForeignLook:
    """What a whole template looks like.

    Attributes:
        name: Of its file.
        height: Of its slides, where their width is that of ours.
        layouts: By our layout; those that are ours in the template as well are not among them.
        near: Our layouts for which the template has none that fits.

    """

    name: str
    height: float = SLIDE_HEIGHT
    layouts: Mapping[str, LayoutLook] = field(default_factory=dict[str, LayoutLook])
    near: frozenset[str] = frozenset()
