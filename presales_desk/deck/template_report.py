"""What a template offers to our slides and what it lacks, in findings for its designer."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.deck import design
from presales_desk.deck.binding import FOOTERS, Match
from presales_desk.deck.contrast import contrast, needed
from presales_desk.deck.foreign.grounds import grounds_at
from presales_desk.deck.layout_model import SLIDE_HEIGHT, SLIDE_WIDTH
from presales_desk.deck.slide_layouts import LAYOUTS
from presales_desk.deck.template import open_template
from presales_desk.deck.wishes import wish_for
from presales_desk.errors import Term
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.binding import Binding, ForeignLayout
    from presales_desk.deck.foreign.model import LayoutLook
    from presales_desk.deck.house import HouseStyle
    from presales_desk.deck.template import Template
    from presales_desk.records.findings import Values

_NARROW = 0.78
"""Share of our own size below which text becomes too small."""
_OPENINGS = ("cover", "section")
_KINDS = {"canvas": "slide_kind.architecture"}
_ASKED = ("cover", "section", "bullets", "table", "canvas")
"""Layouts that a template should have; the others do well with one of these."""


@dataclass(frozen=True, slots=True)
class LayoutUse:
    """Which layout of the template one of ours takes.

    Attributes:
        key: Of ours.
        ours: Its name in Chinese and English, with a space between.
        theirs: Name of the template's layout.
        match: How well it serves.
        free: How many of our boxes found no placeholder and stand free.
        scale: Size of the body's text, as a share of ours.

    """

    key: str
    ours: str
    theirs: str
    match: Match
    free: int = 0
    scale: float = 1.0

    @property
    def chinese(self) -> str:
        """The name of ours in Chinese."""
        return self.ours.partition(" ")[0]

    @property
    def english(self) -> str:
        """The name of ours in English."""
        return self.ours.partition(" ")[2]


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """What a template offers.

    Attributes:
        name: Of its file.
        width, height: Of its slides, in inches.
        layouts: Names of its layouts that can be chosen, in the order of the file.
        uses: One for each of our layouts.
        findings: What it lacks, the worst first.

    """

    name: str
    width: float
    height: float
    layouts: tuple[str, ...]
    uses: tuple[LayoutUse, ...]
    findings: tuple[Finding, ...]

    @property
    def unmatched(self) -> tuple[LayoutUse, ...]:
        """Our layouts for which nothing fits well."""
        return tuple(use for use in self.uses if use.match is Match.NEAR)


def read_report(house: HouseStyle, language: str) -> TemplateReport:
    """Return what the template of ``house`` offers.

    Raises:
        ExpectedError: It is none, or cannot be used; see ``template.open_template``.

    """
    template = open_template(house, language)
    size = template.presentation.slide_width, template.presentation.slide_height
    width, height = (0.0 if one is None else one.inches for one in size)
    uses = tuple(_use(key, template) for key in LAYOUTS)
    return TemplateReport(
        name=house.template_name,
        width=width,
        height=height,
        layouts=tuple(dict.fromkeys(one.name for one in template.offers if one.title)),
        uses=uses,
        findings=tuple(sorted(_findings(template), key=_worst_first)),
    )


def _use(key: str, template: Template) -> LayoutUse:
    binding, look = template.bindings[key], _look(template, key)
    filled = sum(index in binding.targets for index, _ in wish_for(key).boxes)
    return LayoutUse(
        key=key,
        ours=LAYOUTS[key].name,
        theirs=binding.offer.name,
        match=binding.match,
        free=0 if binding.ours else len(wish_for(key).boxes) - filled,
        scale=look.canvas.scale if look is not None else 1.0,
    )


def _look(template: Template, key: str) -> LayoutLook | None:
    return None if template.look is None else template.look.layouts.get(key)


def _worst_first(finding: Finding) -> int:
    return list(Severity).index(finding.severity)


def _findings(template: Template) -> Iterator[Finding]:
    if template.look is None:
        return
    yield from _about_file(template)
    yield from _about_matches(template)
    told: set[str] = set()
    for key in _ASKED:
        look = _look(template, key)
        if look is not None and look.name not in told:
            told.add(look.name)
            yield from _about_layout(key, template.bindings[key], look)


def _about_file(template: Template) -> Iterator[Finding]:
    height = template.look.height if template.look is not None else SLIDE_HEIGHT
    if abs(height - SLIDE_HEIGHT) > 0.05:
        share = f"{SLIDE_WIDTH / height:.2f}"
        yield Finding("template.format", Severity.HINT, {"share": share})
    looks = template.look.layouts.values() if template.look is not None else ()
    if any(len(fonts) < 2 for look in looks for fonts in look.fonts):
        yield Finding("template.no_chinese_font", Severity.WARNING)
    names = Counter(one.name for one in template.offers)
    if names[""]:
        yield Finding("template.no_name", Severity.WARNING, {"count": names[""]})
    for name in [name for name, count in names.items() if name and count > 1][:3]:
        yield Finding("template.same_name", Severity.HINT, {"layout": name})
    yield from _about_indexes(template.offers)


def _about_indexes(offers: tuple[ForeignLayout, ...]) -> Iterator[Finding]:
    for one in offers:
        indexes = Counter(
            (shape.index, shape.type in FOOTERS.values()) for shape in one.placeholders
        )
        if any(count > 1 for count in indexes.values()):
            yield Finding("template.same_index", Severity.WARNING, {"layout": one.name})
            return


def _about_matches(template: Template) -> Iterator[Finding]:
    for key in _ASKED:
        binding = template.bindings[key]
        if binding.near:
            values = {
                "kind": Term(_KINDS.get(key, f"slide_kind.{key}")),
                "layout": binding.offer.name,
            }
            severity = Severity.WARNING if key in _OPENINGS else Severity.HINT
            yield Finding("template.no_layout", severity, values)


def _about_layout(key: str, binding: Binding, look: LayoutLook) -> Iterator[Finding]:
    layout: Values = {"layout": look.name}
    title = look.spots[design.TITLE]
    if not title.own:
        yield Finding("template.no_title_place", Severity.WARNING, layout)
    elif not title.kept:
        yield Finding("template.title_covered", Severity.WARNING, layout)
    yield from _about_contrast(look)
    if key in _OPENINGS:
        return
    if look.canvas.scale < _NARROW:
        share = round(look.canvas.scale * 100)
        yield Finding("template.narrow", Severity.WARNING, {**layout, "share": share})
    missing = [kind for index, kind in FOOTERS.items() if index not in look.spots]
    for kind in missing:
        values: Values = {**layout, "what": Term(f"placeholder.{kind}")}
        there = any(one.type == kind for one in binding.offer.placeholders)
        rule = "template.small_footer" if there else "template.no_footer"
        yield Finding(rule, Severity.HINT, values)
    if not look.complete:
        yield Finding("template.not_drawn", Severity.HINT, layout)


def _about_contrast(look: LayoutLook) -> Iterator[Finding]:
    for index, spot in look.spots.items():
        grounds = grounds_at(look, spot.rect)
        if not grounds or not spot.own or index in (design.DATE, design.NUMBER):
            continue
        least = min(contrast(spot.look.colour, ground) for ground in grounds)
        if least < needed(spot.look.size, bold=spot.look.bold or spot.look.size >= 24):
            what = {design.TITLE: "title", design.FOOTER: "ftr"}.get(index, "body")
            yield Finding(
                "template.contrast",
                Severity.WARNING if what == "title" else Severity.HINT,
                {
                    "layout": look.name,
                    "what": Term(f"placeholder.{what}"),
                    "ratio": f"{least:.1f}",
                },
            )
