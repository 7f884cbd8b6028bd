"""Words as they were read from a presentation: runs, paragraphs and how they lie in a shape."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Autofit(StrEnum):
    """What becomes of text that is too long for its shape."""

    NONE = "none"
    SHRINK = "shrink"
    GROW = "grow"


@dataclass(frozen=True, slots=True)
class ReadRun:
    """Words of one look.

    Attributes:
        size: None when no level of the file gives one.
        font: Face that the run itself names, Latin or East Asian; empty follows the theme.
        language: Tag such as ``zh-CN``; empty for none.
        colour: Empty when it cannot be told.
        theme_colour: Whether ``colour`` follows the theme.

    """

    text: str
    size: float | None = None
    bold: bool = False
    colour: str = ""
    theme_colour: bool = True
    font: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class ReadParagraph:
    """A paragraph; a line break is a vertical tab.

    Attributes:
        level: 0 to 8.
        bullet: Whether a mark or a number stands before it.
        indent: Where its lines start, in inches.
        before: Space before it, in points.
        line: Line spacing as a share of the font's own.
        align: ``l``, ``ctr``, ``r`` or another of the file format.

    """

    runs: tuple[ReadRun, ...]
    level: int = 0
    bullet: bool = False
    indent: float = 0.0
    before: float = 0.0
    line: float = 1.0
    align: str = "l"

    @property
    def text(self) -> str:
        """The words without their looks."""
        return "".join(run.text for run in self.runs)

    @property
    def size(self) -> float | None:
        """The largest size in it; None when unknown."""
        sizes = [run.size for run in self.runs if run.size and run.text.strip()]
        return max(sizes, default=None)


@dataclass(frozen=True, slots=True)
class TextFrame:
    """How text lies in its shape.

    Attributes:
        insets: Left, top, right, bottom.
        wraps: False for text that runs on in one line.
        autofit: What the program does with text that is too long.
        scale: By which sizes are multiplied already, as the file says.
        upright: Whether lines run along the width of the shape.
        columns: Into how many columns it flows.
        anchor: ``t``, ``ctr`` or ``b``.

    """

    insets: tuple[float, float, float, float] = (0.1, 0.05, 0.1, 0.05)
    wraps: bool = True
    autofit: Autofit = Autofit.NONE
    scale: float = 1.0
    upright: bool = True
    columns: int = 1
    anchor: str = "t"
