"""Mends what can be mended mechanically, in a copy of a presentation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from presales_desk.deck.checking.extents import text_height
from presales_desk.deck.checking.finding import Mend
from presales_desk.deck.checking.talk import as_talk
from presales_desk.deck.reading.model import ShapeKind
from presales_desk.deck.reading.reader import read_deck
from presales_desk.deck.rewriting import slides as edit
from presales_desk.deck.rewriting.package import Rewriting
from presales_desk.deck.rewriting.stripping import clear_property, drop_comments, drop_notes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Page, Talk
    from presales_desk.deck.reading.model import ReadShape

_LONGEST_ALT = 240


@dataclass(frozen=True, slots=True)
class MendedDeck:
    """A corrected copy.

    Attributes:
        content: Of the file.
        done: The findings that it mends.
        left: Those that were asked for and could not be mended without harm.

    """

    content: bytes = field(repr=False)
    done: tuple[DeckFinding, ...]
    left: tuple[DeckFinding, ...] = ()


@dataclass(slots=True)
class _Copy:
    """A copy on its way, and what was read from the original.

    Attributes:
        customer: For whom it is; empty when unknown.

    """

    rewriting: Rewriting
    talk: Talk
    parts: dict[int, str]
    customer: str

    def page(self, finding: DeckFinding) -> Page | None:
        """Return the slide of a finding; None for the deck as a whole and hidden slides."""
        return next((page for page in self.talk.pages if page.number == finding.slide), None)


def mended_copy(
    content: bytes, findings: Sequence[DeckFinding], name: str = "", *, customer: str = ""
) -> MendedDeck:
    """Return a copy of a presentation in which ``findings`` are mended as far as they can be.

    Args:
        content: Of the file that was checked.
        findings: Those to mend; what has no ``mend`` is left.
        name: Of the file.
        customer: Takes the place of other customers' names; empty leaves these.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: The file was refused, or is damaged.

    """
    deck = read_deck(content, name)
    copy = _Copy(
        Rewriting(content, name),
        as_talk(deck),
        {slide.number: slide.part for slide in deck.slides},
        customer,
    )
    done: list[DeckFinding] = []
    left: list[DeckFinding] = []
    dropping: list[DeckFinding] = []
    for finding in findings:
        if finding.mend is Mend.INTERNAL_SLIDE:
            dropping.append(finding)
            continue
        work = _WORK.get(finding.mend) if finding.mend is not None else None
        (done if work is not None and work(copy, finding) else left).append(finding)
    if dropping:
        copy.rewriting.drop_slides(copy.parts[finding.slide or 0] for finding in dropping)
        done += dropping
    return MendedDeck(copy.rewriting.saved(), tuple(done), tuple(left))


def _on_slide(work: Callable[[_Copy, DeckFinding, str], bool]) -> _Work:
    """Return work on the slide of a finding, whose part is then written anew."""

    def run(copy: _Copy, finding: DeckFinding) -> bool:
        part = copy.parts.get(finding.slide or 0, "")
        if not copy.rewriting.has(part) or not work(copy, finding, part):
            return False
        copy.rewriting.touch(part)
        return True

    return run


def _empty_placeholder(copy: _Copy, finding: DeckFinding, part: str) -> bool:
    return edit.remove_empty_placeholders(copy.rewriting.root(part), finding.shape or "")


def _title(copy: _Copy, finding: DeckFinding, part: str) -> bool:
    shape = _shape(copy, finding)
    if shape is None or not _has_title_place(copy.rewriting, part):
        return False
    run = next((run for p in shape.paragraphs for run in p.runs if run.text.strip()), None)
    look = {} if run is None else {"colour": run.colour, "bold": str(int(run.bold))}
    if run is not None and run.size:
        look["size"] = f"{round(run.size * 100)}"
    return edit.make_title(copy.rewriting.root(part), shape.name, look)


def _has_title_place(rewriting: Rewriting, slide: str) -> bool:
    """Tell whether the layout of a slide has a place for the headline."""
    layout = next(iter(rewriting.related(slide, "slideLayout")), "")
    return rewriting.has(layout) and edit.has_title(rewriting.root(layout))


def _alt_text(copy: _Copy, finding: DeckFinding, part: str) -> bool:
    page, shape = copy.page(finding), _shape(copy, finding)
    if page is None or shape is None:
        return False
    parts = [shape.caption, shape.chart.title if shape.chart else "", page.title]
    if shape.chart is not None:
        parts += [series.name for series in shape.chart.series]
    parts += shape.texts if shape.kind is ShapeKind.DIAGRAM else ()
    words = dict.fromkeys(" ".join(text.split()) for text in parts if text.strip())
    text = ("，" if copy.talk.chinese else ", ").join(words)[:_LONGEST_ALT]
    return edit.set_alt_text(copy.rewriting.root(part), shape.name, text)


def _text_size(copy: _Copy, finding: DeckFinding, part: str) -> bool:
    """Raise the words of a shape to the size that is wanted, if they still fit."""
    shape = _shape(copy, finding)
    least = float(finding.values.get("least", 0))
    if shape is None or shape.frame is None or shape.rect is None or not shape.frame.upright:
        return False
    left, top, right, bottom = shape.frame.insets
    larger = tuple(
        replace(p, runs=tuple(replace(r, size=max(r.size or least, least)) for r in p.runs))
        for p in shape.paragraphs
    )
    width = shape.rect.width - left - right
    if text_height(larger, max(width, 0.1), 1.0) > shape.rect.height - top - bottom:
        return False
    return edit.raise_sizes(copy.rewriting.root(part), shape.name, least)


def _name(copy: _Copy, finding: DeckFinding, part: str) -> bool:
    old = str(finding.values.get("name", ""))
    if not copy.customer or not old:
        return False
    root = copy.rewriting.root(part)
    return edit.replace_words(root, finding.shape or "", old, copy.customer)


def _languages(copy: _Copy, finding: DeckFinding) -> bool:
    """Tag the words of every slide: the finding stands for the whole deck."""
    del finding
    changed = False
    for part in copy.rewriting.slides():
        if edit.tag_languages(copy.rewriting.root(part), copy.talk.deck.language):
            copy.rewriting.touch(part)
            changed = True
    return changed


def _motion(copy: _Copy, finding: DeckFinding) -> bool:
    parts = [copy.parts[finding.slide or 0]]
    if finding.key == "transitions":
        parts = copy.rewriting.slides()
    changed = False
    for part in parts:
        if edit.remove_motion(copy.rewriting.root(part)):
            copy.rewriting.touch(part)
            changed = True
    return changed or finding.key != "transitions"  # another finding may have removed it


def _comments(copy: _Copy, finding: DeckFinding) -> bool:
    return drop_comments(copy.rewriting, copy.parts.get(finding.slide or 0, ""))


def _notes(copy: _Copy, finding: DeckFinding) -> bool:
    return drop_notes(copy.rewriting, copy.parts.get(finding.slide or 0, ""))


def _properties(copy: _Copy, finding: DeckFinding) -> bool:
    return clear_property(copy.rewriting, finding.shape or "")


def _shape(copy: _Copy, finding: DeckFinding) -> ReadShape | None:
    page = copy.page(finding)
    shapes = page.slide.shapes if page is not None else ()
    return next((shape for shape in shapes if shape.name == finding.shape), None)


_Work = Callable[[_Copy, "DeckFinding"], bool]
_WORK: dict[Mend, _Work] = {
    Mend.EMPTY_PLACEHOLDER: _on_slide(_empty_placeholder),
    Mend.TITLE_PLACEHOLDER: _on_slide(_title),
    Mend.ALT_TEXT: _on_slide(_alt_text),
    Mend.TEXT_SIZE: _on_slide(_text_size),
    Mend.NAME: _on_slide(_name),
    Mend.LANGUAGE: _languages,
    Mend.MOTION: _motion,
    Mend.COMMENTS: _comments,
    Mend.NOTES: _notes,
    Mend.PROPERTIES: _properties,
}
