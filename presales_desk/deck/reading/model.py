"""What was read from a presentation: everything resolved that its layouts and theme decide.

Lengths are inches, text sizes points, colours ``RRGGBB``. Empty or None says that the file does
not tell, or tells it in a way nobody can judge without drawing it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.deck.layout_model import Rect
    from presales_desk.deck.reading.text_model import ReadParagraph, TextFrame

TITLES = frozenset({"title", "ctrTitle"})
"""Types of placeholders that hold the headline."""
FURNITURE = frozenset({"dt", "ftr", "sldNum", "hdr", "sldImg"})
"""Types of placeholders that every slide repeats."""


class ShapeKind(StrEnum):
    """What stands on a slide."""

    TEXT = "text"
    """A text box, a placeholder or a drawn shape, with or without words."""
    PICTURE = "picture"
    TABLE = "table"
    CHART = "chart"
    DIAGRAM = "diagram"
    """SmartArt."""
    GROUP = "group"
    CONNECTOR = "connector"
    OBJECT = "object"
    """A file of another program, or a control."""
    MEDIA = "media"
    """Sound or film."""


@dataclass(frozen=True, slots=True)
class ReadSeries:
    """A series of a chart as it is shown; None leaves a gap."""

    name: str
    categories: tuple[str, ...]
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class ReadChart:
    """A native chart.

    Attributes:
        types: Such as ``barChart``; more than one in a combination.
        workbook: Name of the part that holds its data; empty when there is none.
        texts: All words of its workbook, shown or not.

    """

    types: tuple[str, ...] = ()
    title: str = ""
    series: tuple[ReadSeries, ...] = ()
    workbook: str = ""
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadCell:
    """A cell of a table.

    Attributes:
        fill: Empty when the table's style decides.
        insets: Left, top, right, bottom.

    """

    paragraphs: tuple[ReadParagraph, ...]
    fill: str = ""
    insets: tuple[float, float, float, float] = (0.1, 0.05, 0.1, 0.05)

    @property
    def text(self) -> str:
        """The words, one line a paragraph."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A native table.

    Attributes:
        columns: Widths in inches.
        heights: Of the rows, in inches.
        header: Whether the first row is marked as the head.

    """

    columns: tuple[float, ...]
    heights: tuple[float, ...]
    rows: tuple[tuple[ReadCell, ...], ...]
    header: bool = False


@dataclass(frozen=True, slots=True)
class ReadShape:
    """Something on a slide; the shapes of a group stand behind it with its number.

    Attributes:
        number: Unlike that of the other shapes of the slide.
        group: ``number`` of the group it belongs to; None on the slide itself.
        rect: None when neither the slide nor its layout says where.
        placeholder: Type such as ``title``; ``obj`` for any content; empty for a free shape.
        index: Of the placeholder.
        alt: What it shows, for whoever cannot see it.
        caption: The title beside the alternative text; few programs show it.
        fill: Empty when it is none or unknown; see ``opaque``.
        opaque: Whether it hides what lies below.
        effects: Of ``shadow``, ``gradient``, ``wordart``, ``glow``, ``3d``.
        links: Addresses that a click opens.
        part: Name of the picture or file it shows; empty for none.
        drawn: Whether a picture looks like that of a chart or a table.

    """

    number: int
    name: str
    kind: ShapeKind
    group: int | None = None
    rect: Rect | None = None
    rotation: float = 0.0
    placeholder: str = ""
    index: int = 0
    alt: str = ""
    caption: str = ""
    decorative: bool = False
    hidden: bool = False
    geometry: str = ""
    fill: str = ""
    theme_fill: bool = True
    opaque: bool = False
    frame: TextFrame | None = None
    paragraphs: tuple[ReadParagraph, ...] = ()
    chart: ReadChart | None = None
    table: ReadTable | None = None
    texts: tuple[str, ...] = ()
    effects: frozenset[str] = frozenset()
    links: tuple[str, ...] = ()
    part: str = ""
    drawn: bool = False

    @property
    def text(self) -> str:
        """The words, one line a paragraph."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def is_title(self) -> bool:
        """Whether it is the headline's placeholder."""
        return self.placeholder in TITLES

    @property
    def is_furniture(self) -> bool:
        """Whether it is a footer, a date or a page number."""
        return self.placeholder in FURNITURE


@dataclass(frozen=True, slots=True)
class Decoration:
    """What a layout or its master draws below a slide, for judging contrast."""

    rect: Rect
    fill: str = ""
    opaque: bool = False


@dataclass(frozen=True, slots=True)
class ReadComment:
    """A remark that somebody left on a slide."""

    author: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadSlide:
    """One slide.

    Attributes:
        number: Its place, from 1.
        part: Name of its part in the file.
        name: What macros call it; ours say place, kind and block there.
        shapes: In the order they are drawn, which is also the order of reading.
        background: Colour; empty for pictures, gradients and unknown ones.
        transition: Whether it moves in.
        timed: Whether it goes on by itself.
        animations: How many effects it has.
        section: Name of its section; empty for none.

    """

    number: int
    part: str
    name: str = ""
    layout: str = ""
    hidden: bool = False
    shapes: tuple[ReadShape, ...] = ()
    background: str = ""
    decorations: tuple[Decoration, ...] = ()
    notes: str = ""
    comments: tuple[ReadComment, ...] = ()
    transition: bool = False
    timed: bool = False
    animations: int = 0
    section: str = ""

    @property
    def title_shape(self) -> ReadShape | None:
        """The headline's placeholder; None when the slide has none."""
        return next((shape for shape in self.shapes if shape.is_title), None)

    @property
    def title(self) -> str:
        """The headline on one line; empty for none."""
        shape = self.title_shape
        return " ".join(shape.text.split()) if shape is not None else ""


@dataclass(frozen=True, slots=True)
class ReadTheme:
    """Fonts and colours of the first master.

    Attributes:
        colours: By slot, such as ``accent1``.
        latin, east_asian: Typefaces of headings and of text.

    """

    colours: dict[str, str] = field(default_factory=dict[str, str])
    latin: tuple[str, str] = ("", "")
    east_asian: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class ReadProperties:
    """The document properties, and other words that travel with the file unseen.

    Attributes:
        words: All of them by their name, such as ``creator``; only those that say something.
        hidden: Texts of custom XML and tags.

    """

    words: dict[str, str] = field(default_factory=dict[str, str])
    created: dt.date | None = None
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadWarning:
    """What could not be read: key below ``check.read``, and the part it is about."""

    key: str
    part: str


@dataclass(frozen=True, slots=True)
class ReadDeck:
    """A presentation.

    Attributes:
        name: Of the file.
        width, height: Of its slides.
        language: ``zh`` or ``en``, by what most of its words are written in.
        sections: Their names in order.
        ours: Whether its slides carry our machine names.
        macros: Whether it holds macros or controls; they were not run.
        external: How many things it would fetch from elsewhere when opened.

    """

    name: str
    width: float = 10.0
    height: float = 7.5
    slides: tuple[ReadSlide, ...] = ()
    language: str = "zh"
    theme: ReadTheme = field(default_factory=ReadTheme)
    properties: ReadProperties = field(default_factory=ReadProperties)
    sections: tuple[str, ...] = ()
    masters: tuple[str, ...] = ()
    ours: bool = False
    macros: bool = False
    external: int = 0
    warnings: tuple[ReadWarning, ...] = ()
