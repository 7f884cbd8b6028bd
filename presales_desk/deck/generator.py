"""Turns an outline into a presentation file: laid out, written, and told what had to give way."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from presales_desk.deck import text
from presales_desk.deck.admission import admitted
from presales_desk.deck.house import PLAIN, HouseStyle
from presales_desk.deck.layout import place
from presales_desk.deck.package import saved
from presales_desk.deck.properties import Properties, add_properties
from presales_desk.deck.template import Template, open_template
from presales_desk.deck.write_logo import add_logo, picture_part
from presales_desk.deck.writer import DeckWriter
from presales_desk.errors import Term
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.records.job import Job, Unattended
from presales_desk.records.messages import Catalogue, catalogue
from presales_desk.records.slide_content import INTERNAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.placed_slide import PlacedSlide
    from presales_desk.records.outline import Outline, Slide

_WATCHER = Unattended()


@dataclass(frozen=True, slots=True)
class Deck:
    """A finished presentation.

    Attributes:
        content: Of the .pptx file.
        slide_count: Slides in it; more than the outline's when some were split.
        warnings: What was cut, split or merged, each with the slide it is about.
        slide_ids: The record that each slide comes from, in the order of the file.

    """

    content: bytes = field(repr=False)
    slide_count: int
    warnings: tuple[Finding, ...] = ()
    slide_ids: tuple[str, ...] = ()


def render(
    outline: Outline, slides: Sequence[Slide], house: HouseStyle = PLAIN, job: Job = _WATCHER
) -> Deck:
    """Return the deck of ``slides``, which stand in their order. The same input, the same bytes.

    What is for our own eyes stays out of a customer's deck, and prices out of one without them.

    Raises:
        NothingToShowError: None of the slides may stand in this deck.
        StructureError: A slide's content does not have the fields of its kind.
        UnsafeFileError, WrongFileKindError, NotReadError: The template is no safe presentation.
        UnsuitableTemplateError: It is one without a layout that has a title.
        CancelledError: ``job`` was stopped.

    """
    words = catalogue(outline.language)
    slides, left_out = admitted(outline, slides)
    template = open_template(house, outline.language, internal=outline.internal)
    house = replace(house, look=template.look)
    writer = DeckWriter(template, outline.language)
    placed: list[PlacedSlide] = []
    for done, slide in enumerate(slides):
        job.step(done, len(slides), text.one_line(slide.title))
        for one in place(outline, slide, house):
            writer.add(one)
            # What is written already would fill the memory: a large deck has 20,000 boxes.
            placed.append(replace(one, boxes=(), decorations=(), notes=""))
    writer.finish([words.text(f"deck.section.{_section(one)}") for one in placed])
    _add_logos(template, placed, house, words)
    package = template.presentation.part.package
    add_properties(package, template.parts, _properties(outline, house, len(placed)))
    warnings = [*left_out, *(finding for one in placed for finding in one.findings)]
    warnings += _about_house(template, placed, house)
    ids = tuple(one.slide_id for one in placed)
    return Deck(saved(package), len(placed), tuple(warnings), ids)


def _section(slide: PlacedSlide) -> str:
    """Return in which section of the file a slide stands, as a key of its name."""
    return "internal" if slide.kind in INTERNAL else slide.section.value


def _add_logos(
    template: Template, placed: Sequence[PlacedSlide], house: HouseStyle, words: Catalogue
) -> None:
    """Put the logo on the layouts in use; a company's own template has its own."""
    if house.logo is None or not template.own:
        return
    wanted = {one.layout: one.logo for one in placed if one.logo is not None}
    picture = picture_part(template.parts, house.logo)
    for kind, box in wanted.items():
        add_logo(template.bindings[kind].layout, picture, box, words.text("deck.alt.logo"))


def _properties(outline: Outline, house: HouseStyle, slides: int) -> Properties:
    author = text.lines(outline.author)
    return Properties(
        title=text.one_line(text.plain(outline.title)),
        subject=text.one_line(text.plain(outline.subtitle)),
        language=outline.language,
        author=author[0] if author else "",
        company=text.one_line(house.company),
        day=outline.day,
        slides=slides,
    )


def _about_house(
    template: Template, placed: Sequence[PlacedSlide], house: HouseStyle
) -> list[Finding]:
    """Return what could not be taken over: the logo, or layouts that a template lacks."""
    refused = [Finding("deck.logo", Severity.WARNING, page="outline")] if house.logo_refused else []
    used = {one.layout: one.kind for one in placed}
    bindings = {kind: template.bindings[layout] for layout, kind in used.items()}
    return refused + [
        Finding(
            "deck.foreign_layout",
            Severity.HINT,
            {
                "name": house.template_name,
                "kind": Term(f"slide_kind.{kind}"),
                "layout": b.layout.name,
            },
            page="outline",
        )
        for kind, b in bindings.items()
        if b.near
    ]
