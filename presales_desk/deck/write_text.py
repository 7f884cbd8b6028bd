"""Writes paragraphs. What a placeholder's layout says already is not said again."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.markup import emu, escape, fill, language_tags
from presales_desk.deck.text import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.design import TextRole
    from presales_desk.deck.layout_model import Paragraph, Run

_NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"
_SAME_SIZE = 0.3
"""Points; a difference smaller than this is one of rounding."""
_ALMOST = 0.02
_BULLET_COLOURS = (colours.ACCENT, colours.NEUTRAL)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How paragraphs are written.

    Attributes:
        language: Of the deck.
        inherits: The role that the layout gives its placeholder; None says everything here.
        scale: What sizes and indents are multiplied with.
        number: Of the slide.
        bare: Words only: a foreign layout decides how they look.
        own_size: Of that layout, in points; another one is written even so. 0 for any.

    """

    language: str
    inherits: TextRole | None = None
    scale: float = 1.0
    number: int = 0
    bare: bool = False
    own_size: float = 0.0


def paragraphs(content: Sequence[Paragraph], style: TextStyle) -> str:
    """Return ``content`` as ``a:p`` elements; an empty text is one empty paragraph."""
    tags = language_tags(style.language)
    return "".join(_paragraph(one, style, tags) for one in content) or (
        f"<a:p><a:endParaRPr {tags}/></a:p>"
    )


def _paragraph(paragraph: Paragraph, style: TextStyle, tags: str) -> str:
    if paragraph.number:
        look = _run_properties(paragraph.runs[0], paragraph, style, tags)
        inner = (
            f'<a:fld id="{_NUMBER_FIELD}" type="slidenum">{look}<a:t>{style.number}</a:t></a:fld>'
        )
    else:
        inner = "".join(_run(run, paragraph, style, tags) for run in paragraph.runs)
    size = _size(paragraph, style)
    return f"<a:p>{_properties(paragraph, style)}{inner}<a:endParaRPr {tags}{size}/></a:p>"


def _run(run: Run, paragraph: Paragraph, style: TextStyle, tags: str) -> str:
    if not run.text:
        return ""
    look = _run_properties(run, paragraph, style, tags)
    parts = [f"<a:r>{look}<a:t>{escape(part)}</a:t></a:r>" for part in run.text.split(BREAK)]
    return f"<a:br>{look}</a:br>".join(parts)


def _run_properties(run: Run, paragraph: Paragraph, style: TextStyle, tags: str) -> str:
    if style.bare:
        return f"<a:rPr {tags}{_size(paragraph, style)}/>"
    role = style.inherits
    size = _points(run.size, style) if run.size else _size(paragraph, style)
    bold = f' b="{int(run.bold)}"' if role is None or run.bold != role.bold else ""
    filled = fill(run.colour) if role is None or run.colour != role.colour else ""
    if not filled:
        return f"<a:rPr {tags}{size}{bold}/>"
    return f"<a:rPr {tags}{size}{bold}>{filled}</a:rPr>"


def _size(paragraph: Paragraph, style: TextStyle) -> str:
    role = style.inherits
    if style.bare and abs(paragraph.size - style.own_size) < _SAME_SIZE:
        return ""
    if role is not None and paragraph.size == role.sizes[0] - 2 * _level(paragraph, role):
        return ""
    return _points(paragraph.size, style)


def _points(size: float, style: TextStyle) -> str:
    if style.scale == 1.0:
        return f' sz="{round(size * 100)}"'
    return f' sz="{max(floor(size * style.scale * 2 + _ALMOST) * 50, 100)}"'


def _properties(paragraph: Paragraph, style: TextStyle) -> str:
    deep = _level(paragraph, style.inherits)
    level = f' lvl="{deep}"' if deep else ""
    if style.bare:
        align = "" if style.own_size else f' algn="{paragraph.align}"'
        return f"<a:pPr{level}{align}/>" if level or align else ""
    if style.inherits is not None:
        return _difference(paragraph, style.inherits, level)
    inner, indent = "<a:buNone/>", ' marL="0" indent="0"'
    if paragraph.bullet:
        hanging = emu(paragraph.indent / (paragraph.level + 1) * style.scale)
        left = emu(paragraph.indent * style.scale)
        indent = f' marL="{left}" indent="-{hanging}"'
        inner = _bullet(paragraph)
    align = f' algn="{paragraph.align}"'
    before = round(paragraph.before * style.scale * 100)
    spacing = (
        f'<a:lnSpc><a:spcPct val="{round(paragraph.line * 100_000)}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{before}"/></a:spcBef>'
    )
    return f"<a:pPr{indent}{level}{align}>{spacing}{inner}</a:pPr>"


def _level(paragraph: Paragraph, role: TextRole | None) -> int:
    """Return the level to write: the layout describes only the first one of text without marks."""
    return paragraph.level if role is None or role.listed else 0


def _difference(paragraph: Paragraph, role: TextRole, level: str) -> str:
    """Return what the layout does not say: the level, and space that spreads a short list."""
    spread = ""
    if not paragraph.level and paragraph.before != role.before:
        spread = f'<a:spcBef><a:spcPts val="{round(paragraph.before * 100)}"/></a:spcBef>'
    return f"<a:pPr{level}>{spread}</a:pPr>" if level or spread else ""


def _bullet(paragraph: Paragraph) -> str:
    numbered = paragraph.bullet[0].isdigit()
    tone = paragraph.runs[0].colour if numbered else _BULLET_COLOURS[min(paragraph.level, 1)]
    inner = fill(tone).removeprefix("<a:solidFill>").removesuffix("</a:solidFill>")
    if numbered:
        return (
            f'<a:buClr>{inner}</a:buClr><a:buFont typeface="+mj-lt"/>'
            '<a:buAutoNum type="arabicPeriod"/>'
        )
    return (
        f'<a:buClr>{inner}</a:buClr><a:buFont typeface="Arial"/>'
        f'<a:buChar char="{paragraph.bullet}"/>'
    )
