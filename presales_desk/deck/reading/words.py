"""Reads the text of shapes and cells: paragraphs and runs as they look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.deck.layout_model import EMU_PER_INCH
from presales_desk.deck.reading.inheritance import run_changes, with_properties
from presales_desk.deck.reading.text_model import Autofit, ReadParagraph, ReadRun, TextFrame
from presales_desk.deck.reading.theme import DRAWING, local, number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from presales_desk.deck.reading.inheritance import Look
    from presales_desk.deck.reading.theme import Palette

BREAK = "\v"
_LEVELS = 9
_FIT = {"normAutofit": Autofit.SHRINK, "spAutoFit": Autofit.GROW, "noAutofit": Autofit.NONE}
_SIDES = ("lIns", "tIns", "rIns", "bIns")
_WORDS = ("r", "fld", "br")


@dataclass(frozen=True, slots=True)
class TextSource:
    """How a text body finds its look.

    Attributes:
        inherited: The look of a level before the body's own list style.
        palette: For its colours.
        scale: Of all sizes, as the body's fit says.

    """

    inherited: Callable[[int], Look]
    palette: Palette
    scale: float = 1.0


def read_paragraphs(body: Any, source: TextSource) -> tuple[ReadParagraph, ...]:
    """Return the paragraphs of a text body."""
    own = body.find(f"{DRAWING}lstStyle")
    looks: dict[int, Look] = {}
    found: list[ReadParagraph] = []
    for paragraph in body.iterfind(f"{DRAWING}p"):
        properties = paragraph.find(f"{DRAWING}pPr")
        level = _level(properties)
        if level not in looks:
            looks[level] = _with_list(source.inherited(level), own, level, source.palette)
        look = looks[level]
        if properties is not None:
            look = with_properties(look, properties, source.palette)
        found.append(_paragraph(paragraph, look, level, source))
    return tuple(found)


def read_frame(bodies: Iterable[Any]) -> TextFrame:
    """Return how text lies in its shape; of the body properties given, the nearest come first."""
    attributes: dict[str, str] = {}
    fit: Any | None = None
    for properties in bodies:
        attributes = {**dict(properties.attrib), **attributes}
        if fit is None:
            fit = next((child for child in properties if local(child) in _FIT), None)
    defaults = (91_440, 45_720, 91_440, 45_720)
    left, top, right, bottom = (
        number(attributes.get(side), default) / EMU_PER_INCH
        for side, default in zip(_SIDES, defaults, strict=True)
    )
    return TextFrame(
        insets=(left, top, right, bottom),
        wraps=attributes.get("wrap", "square") != "none",
        autofit=Autofit.NONE if fit is None else _FIT[local(fit)],
        scale=1.0 if fit is None else number(fit.get("fontScale"), 100_000) / 100_000,
        upright=attributes.get("vert", "horz") == "horz",
        columns=max(int(number(attributes.get("numCol"), 1)), 1),
        anchor=attributes.get("anchor", "t"),
    )


def plain_text(body: Any) -> str:
    """Return the words of a text body, one line a paragraph."""
    return "\n".join(
        "".join(_words(run) for run in paragraph) for paragraph in body.iterfind(f"{DRAWING}p")
    )


def _level(properties: Any | None) -> int:
    level = 0 if properties is None else int(number(properties.get("lvl")))
    return min(max(level, 0), _LEVELS - 1)


def _with_list(look: Look, style: Any | None, level: int, palette: Palette) -> Look:
    own = style.find(f"{DRAWING}lvl{level + 1}pPr") if style is not None and len(style) else None
    return look if own is None else with_properties(look, own, palette)


def _paragraph(paragraph: Any, look: Look, level: int, source: TextSource) -> ReadParagraph:
    runs = tuple(_run(run, words, look, source) for run in paragraph if (words := _words(run)))
    return ReadParagraph(runs, level, look.bullet, look.indent, look.before, look.line, look.align)


def _run(run: Any, words: str, look: Look, source: TextSource) -> ReadRun:
    properties = run.find(f"{DRAWING}rPr")
    changes = {} if properties is None else run_changes(properties, source.palette)
    paint = changes.get("paint", look.paint)
    return ReadRun(
        words,
        round(changes.get("size", look.size) * source.scale, 2),
        changes.get("bold", look.bold),
        paint.hex,
        paint.themed,
        changes.get("font", look.font),
        "" if properties is None else properties.get("lang", ""),
    )


def _words(run: Any) -> str:
    kind = local(run)
    if kind == "br":
        return BREAK
    text = run.find(f"{DRAWING}t") if kind in _WORDS else None
    return "" if text is None else text.text or ""
