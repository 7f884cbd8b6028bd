"""The map of stance and influence on one slide, as shapes that can be moved and edited.

For inside use: the slide carries the internal mark whatever the company's own mark is.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pptx
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_THEME_COLOR
from pptx.enum.shapes import MSO_CONNECTOR_TYPE, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Pt

from presales_desk.deck import colours, design, measure
from presales_desk.deck.colours import Colour
from presales_desk.deck.fitting import shorten_until
from presales_desk.deck.generator import render
from presales_desk.deck.layout_model import EMU_PER_INCH, SLIDE_HEIGHT, SLIDE_WIDTH, Rect
from presales_desk.deck.package import saved
from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from pptx.dml.color import ColorFormat

    from presales_desk.deck.house import HouseStyle
    from presales_desk.records.project import Project

FIELD = Rect(design.MARGIN, 1.40, design.CONTENT_WIDTH, design.BODY_BOTTOM_FREE - 1.40)
"""Where the map lies on our slide, in inches."""
_BAR, _INSET = 0.06, 0.1
_SMALL = 0.75
"""Size of the second line as a share of the name's."""
_TONES = {
    "opponent": RGBColor.from_string(Colour("accent4").hex),
    "neutral": RGBColor.from_string(colours.NEUTRAL.hex),
    "supporter": RGBColor.from_string(colours.POSITIVE.hex),
}
"""Fixed, for they say something: the accents of a company's theme may be any colours."""
_PALE = 0.88


@dataclass(frozen=True, slots=True)
class MapPerson:
    """A person on the slide; places are inches from the corner of the field.

    Attributes:
        attitude: ``opponent``, ``neutral`` or ``supporter``.
        line: Role, unit and title in one line.
        ghost: Where the target stance is marked; None while there is none.
        target: Words of that mark.

    """

    name: str
    line: str
    attitude: str
    rect: Rect
    ghost: Rect | None = None
    target: str = ""


@dataclass(frozen=True, slots=True)
class MapLine:
    """A line between two people, by their places in the sequence; dashed for influence."""

    start: int
    end: int
    dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MapContent:
    """What stands on the slide, in the language of the project.

    Attributes:
        zones: Name, attitude, left and right edge of each third, in inches of the field.
        note: What is left out; empty for nothing.
        size: Of the names, in points.

    """

    title: str
    kicker: str
    zones: tuple[tuple[str, str, float, float], ...]
    people: Sequence[MapPerson]
    lines: Sequence[MapLine]
    note: str = ""
    size: float = 12.0


def stakeholder_map(
    content: MapContent, project: Project, house: HouseStyle, today: dt.date
) -> bytes:
    """Return a presentation of one slide with the map.

    Raises:
        ExpectedError: The company's template cannot be used; see ``generator.render``.

    """
    words = catalogue(project.language)
    outline = Outline(
        project_id=project.id,
        title=content.title,
        language=project.language,
        confidential=words.text("deck.frame.internal"),
        internal=True,
        day=today,
    )
    slide = Slide(
        outline_id=outline.id,
        section=Section.OPENING,
        kind=SlideKind.TABLE,
        title=content.title,
        kicker=content.kicker,
        source=content.note,
    )
    deck = render(outline, [slide], house)
    presentation = pptx.Presentation(io.BytesIO(deck.content))
    _Painter(presentation).draw(content)
    return saved(presentation.part.package)


class _Painter:
    """Draws on the first slide of a presentation, whatever its size."""

    def __init__(self, presentation: Any) -> None:
        self._shapes = presentation.slides[0].shapes
        width, height = presentation.slide_width, presentation.slide_height
        across, down = width / SLIDE_WIDTH, height / SLIDE_HEIGHT
        self._inch = min(across, down)
        self._left = (width - self._inch * SLIDE_WIDTH) / 2
        self._top = (height - self._inch * SLIDE_HEIGHT) / 2
        self._points = self._inch / EMU_PER_INCH

    def draw(self, content: MapContent) -> None:
        for name, attitude, left, right in content.zones:
            self._zone(name, attitude, Rect(left, 0, right - left, FIELD.height))
        below = len(self._shapes._spTree)  # noqa: SLF001 (the only way to order shapes)
        cards = [self._person(person, content.size) for person in content.people]
        for line in content.lines:
            dash = MSO_LINE_DASH_STYLE.DASH if line.dashed else None
            self._connect(cards[line.start], cards[line.end], below, dash=dash)

    def _zone(self, name: str, attitude: str, rect: Rect) -> None:
        shape = self._box(self._shapes, MSO_SHAPE.RECTANGLE, rect, name)
        _fill(shape, _TONES[attitude], _PALE)
        self._write(shape, [(name, 12, False, _TONES[attitude])], PP_ALIGN.LEFT)
        shape.text_frame.vertical_anchor = MSO_ANCHOR.TOP

    def _person(self, person: MapPerson, size: float) -> Any:
        """Draw a card, its bar and its target as one group; return the card."""
        group = self._shapes.add_group_shape()
        group.name = person.name
        tone = _TONES[person.attitude]
        card = self._box(group.shapes, MSO_SHAPE.ROUNDED_RECTANGLE, person.rect, person.name)
        card.adjustments[0] = 0.1
        _fill(card, MSO_THEME_COLOR.BACKGROUND_1)
        _outline(card, _TONES["neutral"], 0.75)
        dark = MSO_THEME_COLOR.TEXT_1
        room = person.rect.width - 2 * _INSET
        name = _cut(person.name, room, size, bold=True)
        line = _cut(person.line, room, size * _SMALL)
        texts = [(name, size, True, dark), (line, size * _SMALL, False, dark)]
        self._write(card, [each for each in texts if each[0]], PP_ALIGN.LEFT, inset=_INSET)
        bar = Rect(person.rect.left, person.rect.top, _BAR, person.rect.height)
        _fill(self._box(group.shapes, MSO_SHAPE.RECTANGLE, bar, "bar"), tone)
        if person.ghost is not None:
            self._ghost(group, card, person, size)
        return card

    def _ghost(self, group: Any, card: Any, person: MapPerson, size: float) -> None:
        assert person.ghost is not None, "asked for by its owner"
        blue = MSO_THEME_COLOR.ACCENT_1
        ghost = self._box(group.shapes, MSO_SHAPE.ROUNDED_RECTANGLE, person.ghost, person.target)
        _fill(ghost, MSO_THEME_COLOR.BACKGROUND_1)
        _outline(ghost, blue, 0.75, MSO_LINE_DASH_STYLE.DASH)
        self._write(ghost, [(person.target, size * _SMALL, False, blue)], PP_ALIGN.CENTER)
        to_right = person.ghost.left > person.rect.left
        line = group.shapes.add_connector(MSO_CONNECTOR_TYPE.STRAIGHT, 0, 0, 0, 0)
        line.begin_connect(card, 3 if to_right else 1)
        line.end_connect(ghost, 1 if to_right else 3)
        _line_look(line, blue, 0.75, MSO_LINE_DASH_STYLE.DASH)

    def _connect(self, start: Any, end: Any, place: int, *, dash: Any) -> None:
        """Tie two cards, behind all cards, at the sides that face each other."""
        line = self._shapes.add_connector(MSO_CONNECTOR_TYPE.STRAIGHT, 0, 0, 0, 0)
        is_below = start.top >= end.top
        line.begin_connect(start, 0 if is_below else 2)
        line.end_connect(end, 2 if is_below else 0)
        _line_look(line, _TONES["neutral"], 1.25, dash)
        tree = self._shapes._spTree  # noqa: SLF001 (the only way to order shapes)
        tree.remove(line._element)  # noqa: SLF001
        tree.insert(place, line._element)  # noqa: SLF001

    def _box(self, shapes: Any, kind: Any, rect: Rect, name: str) -> Any:
        left = self._left + (FIELD.left + rect.left) * self._inch
        top = self._top + (FIELD.top + rect.top) * self._inch
        size = (rect.width * self._inch, rect.height * self._inch)
        shape = shapes.add_shape(kind, *(Emu(round(each)) for each in (left, top, *size)))
        shape.name = name
        shape.shadow.inherit = False
        shape.line.fill.background()
        return shape

    def _write(
        self,
        shape: Any,
        lines: Sequence[tuple[str, float, bool, Any]],
        align: Any,
        inset: float = 0.06,
    ) -> None:
        frame = shape.text_frame
        frame.word_wrap = False
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        frame.margin_left = frame.margin_right = Emu(round(inset * self._inch))
        frame.margin_top = frame.margin_bottom = Emu(round(0.03 * self._inch))
        for number, (text, size, bold, colour) in enumerate(lines):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            paragraph.alignment = align
            run = paragraph.add_run()
            run.text = text
            run.font.size, run.font.bold = Pt(round(size * self._points, 1)), bold
            _paint(run.font.color, colour)


def _cut(words: str, width: float, size: float, *, bold: bool = False) -> str:
    """Return what of ``words`` goes on one line of ``width`` inches, ending in … if cut."""
    room = measure.em(width, size)
    return shorten_until(words, lambda each: measure.text_width(each, bold=bold) <= room)


def _fill(shape: Any, colour: Any, pale: float = 0.0) -> None:
    shape.fill.solid()
    _paint(shape.fill.fore_color, colour)
    shape.fill.fore_color.brightness = pale


def _paint(target: ColorFormat, colour: Any) -> None:
    if isinstance(colour, RGBColor):
        target.rgb = colour
    else:
        target.theme_color = colour


def _outline(shape: Any, colour: Any, width: float, dash: Any = None) -> None:
    shape.line.fill.solid()
    _paint(shape.line.color, colour)
    shape.line.width = Pt(width)
    if dash is not None:
        shape.line.dash_style = dash


def _line_look(line: Any, colour: Any, width: float, dash: Any = None) -> None:
    _paint(line.line.color, colour)
    line.line.width = Pt(width)
    if dash is not None:
        line.line.dash_style = dash
