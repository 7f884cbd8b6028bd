"""What a laid-out slide is made of. The file writer and the live preview both draw from it.

Lengths are inches, text sizes points. Everything is resolved: whoever draws decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.deck.colours import MUTED, TEXT, Colour

if TYPE_CHECKING:
    from presales_desk.records.enums import ChartType

EMU_PER_INCH = 914_400
SLIDE_WIDTH = 12_192_000 / EMU_PER_INCH
SLIDE_HEIGHT = 6_858_000 / EMU_PER_INCH
NO_PLACEHOLDER = -1
"""In place of a placeholder's index: a box that stands free on the slide."""


class Anchor(StrEnum):
    """Where text stands in its box; the values are those of the file format."""

    TOP = "t"
    MIDDLE = "ctr"
    BOTTOM = "b"


class Align(StrEnum):
    """How lines stand in their box; the values are those of the file format."""

    LEFT = "l"
    CENTRE = "ctr"
    RIGHT = "r"


class Legend(StrEnum):
    """Where a chart's legend stands; the values are those of the file format."""

    NONE = ""
    TOP = "t"
    RIGHT = "r"


class Labels(StrEnum):
    """Which points of a series carry their value as a label."""

    NONE = "none"
    ALL = "all"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Rect:
    """A place on the slide, in inches from its top left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    def with_width(self, width: float) -> Rect:
        """Return the same place with another width."""
        return Rect(self.left, self.top, width, self.height)

    def with_height(self, height: float) -> Rect:
        """Return the same place with another height."""
        return Rect(self.left, self.top, self.width, height)

    def overlap(self, other: Rect) -> float:
        """Return the area shared with ``other``, in square inches."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(across, 0.0) * max(down, 0.0)


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where places of our slide lie on another: scaled evenly, then moved; in inches."""

    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0

    def placed(self, rect: Rect) -> Rect:
        """Return where a place of our slide lies."""
        if self is UNMOVED:
            return rect
        return Rect(
            self.left + rect.left * self.scale,
            self.top + rect.top * self.scale,
            rect.width * self.scale,
            rect.height * self.scale,
        )

    def within(self, outer: Canvas) -> Canvas:
        """Return this canvas as it lies on ``outer``."""
        return Canvas(
            self.scale * outer.scale,
            outer.left + self.left * outer.scale,
            outer.top + self.top * outer.scale,
        )


UNMOVED = Canvas()
"""Of a slide of ours: every place is what it says."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; ``size`` is in points, 0 for that of the paragraph."""

    text: str
    bold: bool = False
    colour: Colour = TEXT
    size: float = 0.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. A line break inside a run is a vertical tab.

    Attributes:
        size: In points.
        level: 0 or 1.
        bullet: The mark before it; empty for none. It hangs left of ``indent``.
        indent: Where the text starts, in inches.
        before: Space before it, in points; the first paragraph of a box ignores it.
        line: Line spacing as a share of the font's own.
        number: True when the text is the page number, whatever ``runs`` hold.

    """

    runs: tuple[Run, ...]
    size: float
    level: int = 0
    bullet: str = ""
    indent: float = 0.0
    before: float = 0.0
    line: float = 1.0
    align: Align = Align.LEFT
    number: bool = False

    @property
    def text(self) -> str:
        """The words without their looks."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class TextBox:
    """Text in a placeholder of the layout.

    Attributes:
        placeholder: Index of the placeholder that it fills.
        name: What the selection pane shows.
        insets: Left, top, right, bottom.
        fill: None is transparent.
        own_size: Of the text in a company's placeholder that decides how it looks, in points; 0
            where everything is said here.
        own_place: Whether that placeholder also decides where it stands.

    """

    placeholder: int
    name: str
    rect: Rect
    paragraphs: tuple[Paragraph, ...]
    anchor: Anchor = Anchor.TOP
    insets: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    fill: Colour | None = None
    own_size: float = 0.0
    own_place: bool = False

    @property
    def text(self) -> str:
        """The words, one line a paragraph."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line; ``width`` is in points."""

    colour: Colour
    width: float


@dataclass(frozen=True, slots=True)
class PlacedSeries:
    """A series as it is drawn.

    Attributes:
        values: One for each category; None leaves a gap.
        colour: Of the series, its line and its legend.
        points: A colour for each value where they differ; empty when all have ``colour``.
        dashed: Indexes of the points drawn with a dashed outline (forecasts).
        unlabelled: Indexes of the points too small for their label, or too close to another.
        labels_below: Whether the label stands below the end of its line, not above.
        named_at: Index of the point of a reference line that carries its name and value; None
            leaves them to the legend.

    """

    name: str
    values: tuple[float | None, ...]
    colour: Colour
    points: tuple[Colour, ...] = ()
    dashed: frozenset[int] = frozenset()
    labels: Labels = Labels.ALL
    label_colour: Colour = TEXT
    unlabelled: frozenset[int] = frozenset()
    labels_below: bool = False
    named_at: int | None = None

    @property
    def last(self) -> int | None:
        """Index of the last value that is no gap; None when all are."""
        known = [i for i, value in enumerate(self.values) if value is not None]
        return known[-1] if known else None


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """All of a chart but its place.

    Attributes:
        number_format: Of labels and axis, in the spreadsheet's notation.
        value_axis: Whether the value axis and its grid are shown.
        gap: Between columns or bars, in per cent of their width.
        every: A category label stands at each category, each second, and so on.
        quiet: Colour of the legend and the value axis.
        words: Colour of the names of the categories.
        maximum: Where the value axis ends; None leaves it to the program that draws.
        totals: What each stack adds up to, written above it; None for none.
        reference: A threshold: a dashed line across the same plot; None for none.

    """

    type: ChartType
    categories: tuple[str, ...]
    series: tuple[PlacedSeries, ...]
    number_format: str = "General"
    legend: Legend = Legend.NONE
    value_axis: bool = False
    gap: int = 55
    every: int = 1
    maximum: float | None = None
    totals: PlacedSeries | None = None
    reference: PlacedSeries | None = None
    quiet: Colour = MUTED
    words: Colour = TEXT

    @property
    def columns(self) -> tuple[PlacedSeries, ...]:
        """The series as the workbook behind the chart has them: totals and reference come last."""
        return (*self.series, *(one for one in (self.totals, self.reference) if one is not None))


@dataclass(frozen=True, slots=True)
class ChartBox:
    """A native chart."""

    placeholder: int
    name: str
    rect: Rect
    chart: ChartSpec
    alt: str
