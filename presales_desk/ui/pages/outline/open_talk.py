"""The talk that is open: its outline and slides as stored, and what was noticed about them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.actions.decks import preview_style
from presales_desk.actions.find import profile
from presales_desk.planning.outline import in_order, outline_findings, sections
from presales_desk.planning.slide_text import text_findings
from presales_desk.planning.talk_frame import frame_findings
from presales_desk.records.enums import Severity
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.ui.pages.outline.placed_deck import PlacedDeck
from presales_desk.ui.pages.outline.tree_model import Talk

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.deck.foreign.model import ForeignLook
    from presales_desk.deck.house import HouseStyle
    from presales_desk.records.findings import Finding
    from presales_desk.records.summary import Profile
    from presales_desk.ui.desk import Desk

_SAID_TWICE = "deck.no_title"
"""The layout says it of a slide that the outline has said it of already."""


class OpenTalk:
    """Reads one outline of a project.

    Attributes:
        project_id: Whose talk it is.
        outlines: All of the project.
        outline: The one that is open; None while the project has none.
        slides: In the order of the talk.
        findings: About the outline and its slides, as far as those are laid out.
        deck: The slides as their file will have them.
        look: Of the company's template; None for ours, and until it is read.
        is_laid_out: Whether all of them are laid out.

    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._style: tuple[tuple[Project, Profile], HouseStyle] | None = None
        self.project_id = ""
        self.outlines: list[Outline] = []
        self.outline: Outline | None = None
        self.slides: list[Slide] = []
        self.findings: list[Finding] = []
        self._noticed_now: list[Finding] = []
        self.deck = PlacedDeck()
        self.look: ForeignLook | None = None
        self.is_laid_out = True

    def open(self, project_id: str, outline_id: str = "") -> None:
        """Read a project's outline; an empty or unknown id means its newest."""
        if not self._desk.find(Project, id=project_id):
            return
        self.project_id = project_id
        self.outlines = self._desk.find(Outline, project_id=project_id)
        newest = self.outlines[-1] if self.outlines else None
        self.outline = next((one for one in self.outlines if one.id == outline_id), newest)
        found = self._desk.find(Slide, outline_id=self.outline.id) if self.outline else []
        self.slides = in_order(found)
        self.findings = self._noticed_now = []
        if self.outline is not None:
            self.deck.show(self.outline, self.slides, self._house())
            self.is_laid_out = self.deck.lay_out_few()
            self.check()

    def reread(self) -> None:
        """Read again what is open."""
        self.open(self.project_id, self.outline.id if self.outline is not None else "")

    def lay_out_some(self) -> None:
        """Lay out the next few slides."""
        self.is_laid_out = self.deck.lay_out_some()

    def check(self) -> None:
        """Look for findings, as far as the slides are laid out."""
        self._noticed_now = self._noticed(self.outline) if self.outline is not None else []
        self.findings = self._noticed_now

    def merge(self, merged: Callable[[Sequence[Finding]], list[Finding]]) -> None:
        """Show what is noticed now as ``merged`` has it with what the check found."""
        self.findings = merged(self._noticed_now)

    def slide(self, slide_id: str) -> Slide | None:
        """Return a slide as it is stored; None when it is not of this talk."""
        return next((slide for slide in self.slides if slide.id == slide_id), None)

    def numbers(self) -> dict[str, int]:
        """Return the number of each slide in the talk, by its id."""
        return {slide.id: number for number, slide in enumerate(self.slides, start=1)}

    def neighbour(self, ids: Sequence[str]) -> str:
        """Return the slide to show once those of ``ids`` are gone: the next, else the last."""
        left = [slide.id for slide in self.slides if slide.id not in ids]
        last = max((number for id, number in self.numbers().items() if id in ids), default=0)
        return next((slide.id for slide in self.slides[last:]), left[-1] if left else "")

    @property
    def minutes(self) -> float:
        """Planned minutes of all slides."""
        return sum(slide.minutes or 0.0 for slide in self.slides)

    @property
    def errors(self) -> list[Finding]:
        """What has to be mended, in the order of the talk."""
        return [finding for finding in self.findings if finding.severity is Severity.ERROR]

    def as_tree(self) -> Talk:
        """Return the blocks with their slides, and by slide the gravest thing found about it."""
        worst: dict[str, Severity] = {}
        for finding in self.findings:
            known = worst.get(finding.record_id, finding.severity)
            worst[finding.record_id] = min(
                known, finding.severity, key=lambda severity: severity.order
            )
        return Talk(sections(self.slides), worst)

    def _noticed(self, outline: Outline) -> list[Finding]:
        about = (outline_findings, frame_findings, text_findings)
        found = [finding for notice in about for finding in notice(outline, self.slides)]
        return [*found, *(f for f in self.deck.findings() if f.key != _SAID_TWICE)]

    def _house(self) -> HouseStyle:
        """Return the company's marks, read again only when the project or the profile changed."""
        reader = self._desk.workspace
        key = (self._desk.get(Project, self.project_id), profile(reader))
        if self._style is None or self._style[0] != key:
            self._style = (key, preview_style(reader, key[0]))
        return replace(self._style[1], look=self.look)
