"""The page on which a talk is planned, written and generated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.actions.decks import house_style
from presales_desk.actions.find import profile
from presales_desk.deck.house import HouseStyle
from presales_desk.errors import ExpectedError
from presales_desk.method.keys import Section
from presales_desk.planning.outline import in_order, outline_findings, sections
from presales_desk.planning.slide_text import text_findings
from presales_desk.records.enums import Severity
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.outline.commands import page_commands
from presales_desk.ui.pages.outline.edits import SlideEdits
from presales_desk.ui.pages.outline.empty import empty_state
from presales_desk.ui.pages.outline.generation import DeckGeneration
from presales_desk.ui.pages.outline.outline_bar import OutlineBar
from presales_desk.ui.pages.outline.placed_deck import PlacedDeck
from presales_desk.ui.pages.outline.tree_model import Talk
from presales_desk.ui.pages.outline.whole_outlines import WholeOutlines
from presales_desk.ui.pages.outline.workbench import Workbench
from presales_desk.ui.widgets.frames import column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.enums import SlideKind
    from presales_desk.records.findings import Finding
    from presales_desk.records.summary import Profile
    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk

_ORDER = list(Severity)
_SAID_TWICE = "deck.no_title"
"""The layout says it of a slide that the outline has said it of already."""


class OutlinePage(Page):
    """Outline, slide editor, live preview and check of one talk of a project."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._project_id = ""
        self._outline: Outline | None = None
        self._slides: list[Slide] = []
        self._findings: list[Finding] = []
        self._current = ""
        self._style: tuple[tuple[Project, Profile], HouseStyle] | None = None
        self._deck = PlacedDeck()
        self.edits = SlideEdits(desk)
        self.outlines = WholeOutlines(desk, self)
        self.bar = OutlineBar()
        self.bench = Workbench(desk.preferences)
        self._parts = QStackedWidget()
        self._notices = column(spacing=8)
        self.generation = DeckGeneration(desk, self._notices, self)
        self._lay_out()
        self._connect()

    @property
    def outline(self) -> Outline | None:
        """The outline that is shown; None when the project has none."""
        return self._outline

    @property
    def current_slide(self) -> Slide | None:
        """The slide in the editor, as it is stored; None when there is none."""
        return next((slide for slide in self._slides if slide.id == self._current), None)

    @override
    def purpose(self) -> str:
        return self.tr("TQCSS: trends, questions, cases, solution, success factors")

    @override
    def commands(self) -> Sequence[Command]:
        return page_commands(self)

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.bar, *self.bench.panes())

    @override
    def show_project(self, project_id: str) -> None:
        self._project_id = project_id
        self._outline, self._current = None, ""
        self.bench.show_details(shown=False)
        self.refresh()

    @override
    def refresh(self) -> None:
        if not self._desk.find(Project, id=self._project_id):
            return
        outlines = self._desk.find(Outline, project_id=self._project_id)
        shown = self._outline.id if self._outline is not None else ""
        kept = (outline for outline in reversed(outlines) if outline.id == shown)
        self._outline = next(kept, outlines[-1] if outlines else None)
        slides = self._desk.find(Slide, outline_id=self._outline.id) if self._outline else []
        self._slides = in_order(slides)
        self.edits.show(self._outline, self._slides)
        self._show_outline(outlines)
        self.header_changed.emit()

    @override
    def reveal(self, record_id: str) -> None:
        if any(slide.id == record_id for slide in self._slides):
            self.show_slide(record_id)
            return
        for slide in self._desk.find(Slide, id=record_id):
            self.show_outline(slide.outline_id)
            self.show_slide(record_id)
        if self._desk.find(Outline, id=record_id):
            self.show_outline(record_id)

    @override
    def commit(self) -> None:
        self.bench.editor.commit()
        self.bench.details.form.flush()

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        self.bar.compact(narrow=narrow, low=low)
        self.bench.set_low(low=low)

    @Slot(str)
    def show_outline(self, outline_id: str) -> None:
        """Show another outline of the project."""
        self.commit()
        if self._outline is None or self._outline.id != outline_id:
            self._outline, self._current = self._desk.get(Outline, outline_id), ""
            self.bench.show_details(shown=False)
        self.refresh()

    @Slot(str)
    def show_slide(self, slide_id: str) -> None:
        """Show a slide of the outline in the editor; empty for a block, which changes nothing."""
        if not slide_id:
            return
        self.commit()
        self._current = slide_id
        self.bench.show_details(shown=False)
        if self.bench.tree.current_id() != slide_id:
            self.bench.tree.choose([slide_id], slide_id)
        self._show_current()

    @Slot(int)
    def step(self, step: int) -> None:
        """Show the slide before (-1) or the next one (1)."""
        ids = [slide.id for slide in self._slides]
        if self._current in ids:
            self.show_slide(ids[min(max(ids.index(self._current) + step, 0), len(ids) - 1)])

    @Slot()
    def add_slide(self) -> None:
        """Add a slide behind the current one, or to the block with the cursor; begin typing."""
        self.commit()
        section = self.bench.tree.current_section() or Section.OPENING
        made = self.edits.add(section, self.bench.tree.current_id())
        if made:
            self.show_slide(made)
            self.bench.editor.focus_field("title")

    @Slot()
    def copy_slides(self) -> None:
        """Copy the selected slides."""
        self.commit()
        copies = self.edits.copy(self.bench.tree.chosen_ids())
        if copies:
            self.show_slide(copies[0])
            self.bench.tree.choose(copies, copies[0])

    @Slot()
    def delete_slides(self) -> None:
        """Delete the selected slides; the toast takes it back."""
        self.commit()
        ids = self.bench.tree.chosen_ids()
        left = [slide.id for slide in self._slides if slide.id not in ids]
        behind = [s.id for s in self._slides[self._place(ids[-1:]) :] if s.id in left]
        edit = self.edits.delete(ids)
        if edit is not None:
            self.show_slide(next(iter([*behind[:1], *left[-1:]]), ""))
            words = self.tr("{count} slides deleted")
            self._desk.tell(words.format(count=len(ids)), edit)

    @Slot()
    def toggle_details(self) -> None:
        """Show the outline's own data in place of the slide, or the slide again."""
        self.commit()
        self.bench.show_details(shown=not self.bench.shows_details)

    @Slot()
    def generate(self) -> None:
        """Ask where to, and write the deck."""
        self.commit()
        if self._outline is not None and self._slides:
            self.generation.choose_target(self._outline)

    def can_generate(self) -> bool:
        """Tell whether there is something to write and nothing is being written."""
        return bool(self._slides) and not self.generation.is_running()

    def _lay_out(self) -> None:
        self._empty = empty_state(self.add_blocks, self.fill_from_sample, self.import_file)
        for widget in (self._empty, self.bench):
            self._parts.addWidget(widget)
        self._notices.setContentsMargins(16, 0, 16, 0)
        outer = column(self)
        outer.addWidget(self.bar)
        outer.addLayout(self._notices)
        outer.addWidget(self._parts, 1)

    def _connect(self) -> None:
        tree, editor, bar = self.bench.tree, self.bench.editor, self.bar
        tree.selected.connect(self.show_slide)
        tree.rename_requested.connect(self._rename)
        tree.move_requested.connect(self._move)
        tree.step_requested.connect(self._step_slides)
        tree.add_requested.connect(self.add_slide)
        tree.copy_requested.connect(self.copy_slides)
        tree.delete_requested.connect(self.delete_slides)
        self.bench.add_button.clicked.connect(self.add_slide)
        editor.draft_changed.connect(self._show_draft)
        editor.edit_requested.connect(self.edits.store)
        editor.kind_requested.connect(self._convert)
        editor.step_requested.connect(self.step)
        self.bench.details.form.edit_requested.connect(self.edits.change_outline)
        self.bench.details.form.typing.connect(self._desk.typing)
        self.bench.details.back.clicked.connect(self.toggle_details)
        self.bench.preview.slide_chosen.connect(self.show_slide)
        self.bench.dock.chosen.connect(self._mend)
        self.outlines.made.connect(self.show_outline)
        bar.picked.connect(self.show_outline)
        bar.details_requested.connect(self.toggle_details)
        bar.new_requested.connect(self.begin_outline)
        bar.blocks_requested.connect(self.add_blocks)
        bar.delete_requested.connect(self.delete_outline)
        bar.import_requested.connect(self.import_file)
        bar.export_requested.connect(self.export_file)

    @Slot()
    def begin_outline(self) -> None:
        """Begin another outline."""
        self.outlines.begin(self._project_id)

    @Slot()
    def add_blocks(self) -> None:
        """Give every empty block a first slide."""
        self.outlines.add_blocks(self._project_id, self._outline.id if self._outline else "")

    @Slot()
    def fill_from_sample(self) -> None:
        """Put in the slides of the sample."""
        self.outlines.fill_from_sample(self._project_id, self._outline.id if self._outline else "")

    @Slot()
    def import_file(self) -> None:
        """Read an outline file as a new outline."""
        self.outlines.choose_import(self._project_id)

    @Slot()
    def export_file(self) -> None:
        """Write the outline as a file."""
        self.commit()
        if self._outline is not None:
            self.outlines.choose_export(self._outline)

    @Slot()
    def delete_outline(self) -> None:
        """Delete the outline with its slides."""
        self.commit()
        if self._outline is not None:
            self.outlines.delete(self._outline)

    def move_slides(self, step: int) -> None:
        """Move the selected slides one place up (-1) or down (1)."""
        self._step_slides(self.bench.tree.chosen_ids(), step)

    @Slot(str, str)
    def _rename(self, slide_id: str, title: str) -> None:
        self.commit()
        slide = next(slide for slide in self._slides if slide.id == slide_id)
        self.edits.store(slide.but(title=title), "title")

    @Slot(object, object, str)
    def _move(self, ids: Sequence[str], section: Section, before: str) -> None:
        self.commit()
        self.edits.move(ids, section, before)
        self.bench.tree.choose(ids, self._current)

    @Slot(object, int)
    def _step_slides(self, ids: Sequence[str], step: int) -> None:
        self.commit()
        self.edits.step(ids, step)

    @Slot(object)
    def _convert(self, kind: SlideKind) -> None:
        self.edits.convert(self._current, kind)

    @Slot(object)
    def _show_draft(self, draft: Slide) -> None:
        self._desk.typing()
        self._deck.change(draft)
        self.bench.preview.show_soon()

    @Slot(object)
    def _mend(self, finding: Finding) -> None:
        """Show where a finding is mended: a field of a slide, or the outline's own data."""
        if any(slide.id == finding.record_id for slide in self._slides):
            self.show_slide(finding.record_id)
            self.bench.editor.focus_field(finding.field or "content")
        elif finding.field:
            self.bench.show_details(shown=True)
            self.bench.details.form.focus_field(finding.field)
        else:
            self.bench.tree.setFocus()

    def _show_outline(self, outlines: Sequence[Outline]) -> None:
        self.bar.setVisible(self._outline is not None)
        self._parts.setCurrentWidget(self.bench if self._slides else self._empty)
        if self._outline is None:
            self.context_changed.emit("")
            return
        states = sections(self._slides)
        minutes = sum(state.minutes for state in states)
        self.bar.show_outlines(outlines, self._outline, minutes)
        self._deck.show(self._outline, self._slides, self._house())
        self._findings = self._noticed(self._outline)
        self.bench.details.show_outline(self._outline, self._findings)
        self.bench.show_count(len(self._slides))
        self.bench.tree.show_talk(Talk(states, _worst(self._findings)))
        numbers = {slide.id: number for number, slide in enumerate(self._slides, start=1)}
        self.bench.dock.show_findings(self._findings, numbers)
        if self._slides and self.current_slide is None:
            self._current = self._slides[0].id
        self._show_current()

    def _show_current(self) -> None:
        slide = self.current_slide
        if slide is None or self._outline is None:
            return
        if not self.bench.tree.current_id():
            self.bench.tree.choose([slide.id], slide.id)
        language = self._outline.language
        number = self._place([slide.id]) + 1
        self.bench.editor.show_slide(slide, number, language, self._findings)
        own = [finding for finding in self._findings if finding.record_id == slide.id]
        self.bench.preview.show_facts(slide, language, own)
        self.bench.preview.show_slide(self._deck, slide.id)
        words = self.tr("Slide {number} of {count}")
        self.context_changed.emit(words.format(number=number, count=len(self._slides)))

    def _place(self, ids: Sequence[str]) -> int:
        return next((i for i, slide in enumerate(self._slides) if slide.id in ids), 0)

    def _noticed(self, outline: Outline) -> list[Finding]:
        found = [*outline_findings(outline, self._slides), *text_findings(outline, self._slides)]
        laid_out = self._deck.findings()
        return [*found, *(finding for finding in laid_out if finding.key != _SAID_TWICE)]

    def _house(self) -> HouseStyle:
        """Return the company's marks; a template that cannot be read shows when it is used."""
        reader = self._desk.workspace
        key = (self._desk.get(Project, self._project_id), profile(reader))
        if self._style is None or self._style[0] != key:
            try:
                style = house_style(reader, key[0])
            except ExpectedError:
                style = HouseStyle(project=key[0].name, customer=key[0].customer)
            self._style = (key, style)
        return self._style[1]


def _worst(findings: Sequence[Finding]) -> dict[str, Severity]:
    """Return the gravest severity by record."""
    worst: dict[str, Severity] = {}
    for finding in findings:
        known = worst.get(finding.record_id, finding.severity)
        worst[finding.record_id] = min(known, finding.severity, key=_ORDER.index)
    return worst
