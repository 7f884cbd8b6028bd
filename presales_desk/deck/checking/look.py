"""P8: colours, typefaces, effects and motion: calm enough to listen."""

from __future__ import annotations

import colorsys
from collections import Counter
from typing import TYPE_CHECKING

from presales_desk.deck.checking.finding import Mend, Problem, Rule
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Page, Talk
    from presales_desk.deck.reading.model import ReadShape
    from presales_desk.deck.reading.text_model import ReadParagraph

_FLASHY = Problem.TOO_FLASHY
_HUES = Rule("P8.hues", _FLASHY)
_FONTS = Rule("P8.fonts", _FLASHY)
_SIZES = Rule("P8.sizes", _FLASHY, Severity.HINT)
_EFFECTS = Rule("P8.effects", _FLASHY, Severity.HINT)
_MOTION = Rule("P8.motion", _FLASHY, mend=Mend.MOTION)
_COLOURS = Rule("P8.theme-colours", _FLASHY, Severity.HINT)
_MANY_HUES = frozenset({"swot", "compare_matrix", "stakeholder_map", "gantt"})
"""Kinds whose colours are read together with letters or marks."""
_BUCKETS = 12
_VIVID = 0.25
_DARK = 0.35
"""Colours darker than this serve as ground or text, not as accents."""
_LOUD = {"wordart", "3d", "glow"}
_FEW = 6
_SHARE = 0.3


def hues(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """At most three accent hues on a slide, besides greys and dark colours."""
    most = context.limits.hues
    for page in talk.pages:
        if page.kind in _MANY_HUES:
            continue
        found = {bucket for colour in _colours(page) if (bucket := _hue(colour)) is not None}
        number = _families(found)
        if number > most:
            yield _HUES.found("hues", page.number, count=number, most=most)


def fonts(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """The typefaces of the theme, and hardly any other."""
    theme = {face for pair in (talk.deck.theme.latin, talk.deck.theme.east_asian) for face in pair}
    used: Counter[str] = Counter()
    for page in talk.pages:
        for paragraph in _paragraphs(page.shapes):
            for run in paragraph.runs:
                if run.font and run.font not in theme and run.text.strip():
                    used[run.font] += len(run.text)
    if len(used) > context.limits.fonts:
        names = ", ".join(face for face, _ in used.most_common(5))
        yield _FONTS.found("fonts", count=len(used), names=names, most=context.limits.fonts)


def body_sizes(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Few sizes in the body of a slide."""
    most = context.limits.sizes
    for page in talk.content:
        sizes = {
            round(run.size)
            for paragraph in _paragraphs(page.body)
            for run in paragraph.runs
            if run.size and len(run.text.strip()) > 1
        }
        if len(sizes) > most:
            listed = " / ".join(f"{size}" for size in sorted(sizes, reverse=True))
            yield _SIZES.found("sizes", page.number, count=len(sizes), sizes=listed, most=most)


def effects(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """No WordArt, no depth, no glow; shadows and gradients only here and there."""
    del context
    for page in talk.pages:
        loud = next((shape for shape in page.shapes if shape.effects & _LOUD), None)
        if loud is not None:
            yield _EFFECTS.found("effects", page.number, loud.name)


def motion(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Slides neither fly in nor go on by themselves."""
    del context
    pages = talk.pages
    if moving := [page.number for page in pages if page.slide.transition]:
        yield _MOTION.found("transitions", moving[0], severity=Severity.HINT, count=len(moving))
    for page in pages:
        if page.slide.timed:
            yield _MOTION.found("timed", page.number)
        if page.slide.animations:
            yield _MOTION.found("animations", page.number, count=page.slide.animations)


def theme_colours(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Colours follow the theme, so that the deck can change its clothes."""
    del context
    fixed = total = 0
    for page in talk.pages:
        for shape in page.shapes:
            for themed in _themed(shape):
                total += 1
                fixed += not themed
    if total >= _FEW and fixed > _SHARE * total:
        yield _COLOURS.found("theme_colours", share=round(100 * fixed / total))


def _themed(shape: ReadShape) -> Iterator[bool]:
    if shape.fill:
        yield shape.theme_fill
    for paragraph in shape.paragraphs:
        yield from (run.theme_colour for run in paragraph.runs if run.colour and run.text.strip())


def _paragraphs(shapes: tuple[ReadShape, ...]) -> Iterator[ReadParagraph]:
    for shape in shapes:
        yield from shape.paragraphs
        for row in shape.table.rows if shape.table is not None else ():
            for cell in row:
                yield from cell.paragraphs


def _colours(page: Page) -> Iterator[str]:
    for shape in page.shapes:
        if shape.fill:
            yield shape.fill
        for row in shape.table.rows if shape.table is not None else ():
            yield from (cell.fill for cell in row if cell.fill)
    for paragraph in _paragraphs(page.shapes):
        yield from (run.colour for run in paragraph.runs if run.colour and run.text.strip())


def _hue(colour: str) -> int | None:
    """Return the place of a colour on the wheel of twelve; None for greys, dark and pale ones."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4))
    hue, saturation, value = colorsys.rgb_to_hsv(red, green, blue)
    if saturation < _VIVID or value < _DARK:
        return None
    return round(hue * _BUCKETS) % _BUCKETS


def _families(buckets: set[int]) -> int:
    """Return how many groups of neighbours there are on the wheel: tints of one hue are one."""
    return sum((bucket - 1) % _BUCKETS not in buckets for bucket in buckets) or min(len(buckets), 1)
