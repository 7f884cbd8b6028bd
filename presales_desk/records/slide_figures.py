"""Content of the slides that show figures and pictures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TrendType(StrEnum):
    """How a trend is drawn."""

    COLUMN = "column"
    LINE = "line"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendSeries:
    """A row of numbers, one for each category; None leaves a gap."""

    name: str = ""
    values: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceLine:
    """A threshold to compare with."""

    name: str
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendChart:
    """A development over four to twelve categories with what it means.

    Attributes:
        caption: What, scope, unit.
        forecast: How many of the last categories are forecasts.
        points: What this means, two or three.

    """

    type: TrendType = TrendType.COLUMN
    caption: str = ""
    categories: tuple[str, ...] = ()
    series: tuple[TrendSeries, ...] = ()
    reference: ReferenceLine | None = None
    forecast: int = 0
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A named number; ``hl`` emphasises it."""

    name: str
    value: float = 0.0
    hl: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """Numbers under a caption."""

    caption: str = ""
    items: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BarDonut:
    """Shares of a whole beside the bars that explain them."""

    donut: Shares = Shares()
    bars: Shares = Shares()


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture with what it shows.

    The bytes are those of a PNG or JPEG (``deck.pictures.read_picture`` tells whether they can be
    used). A drawing (SVG) is stored as such and as a PNG made from it where it is put in; both go
    into the file. Attachments of the project name the stored bytes, so that they travel with it.

    Attributes:
        path: Of the file, as an outline file names it; the workspace keeps the bytes instead.
        sha256: Of the stored bytes; empty while there are none.
        svg: Of the stored drawing that it was made from, in an outline file its path; empty for
            none.
        alt: What is seen on it, for whoever cannot see it.
        caption: Below it.
        points: Beside it, up to four; without any the picture takes the whole width.

    """

    path: str = ""
    sha256: str = ""
    svg: str = ""
    alt: str = ""
    caption: str = ""
    points: tuple[str, ...] = ()
