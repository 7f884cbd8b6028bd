"""The page on which a talk is planned, written and generated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.records.outline import Outline, Slide
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.outline.commands import page_commands
from presales_desk.ui.pages.outline.deck_checks import DeckChecks
from presales_desk.ui.pages.outline.edits import SlideEdits
from presales_desk.ui.pages.outline.empty import empty_state
from presales_desk.ui.pages.outline.generation import DeckGeneration
from presales_desk.ui.pages.outline.open_talk import OpenTalk
from presales_desk.ui.pages.outline.outline_bar import OutlineBar
from presales_desk.ui.pages.outline.shown_talk import ShownTalk
from presales_desk.ui.pages.outline.slide_gestures import SlideGestures
from presales_desk.ui.pages.outline.talk_review import TalkReview
from presales_desk.ui.pages.outline.template_tools import TemplateTools
from presales_desk.ui.pages.outline.tools import TalkTools
from presales_desk.ui.pages.outline.tying import SlideTying
from presales_desk.ui.pages.outline.view_host import ViewHost
from presales_desk.ui.pages.outline.whole_outlines import WholeOutlines
from presales_desk.ui.pages.outline.workbench import Workbench
from presales_desk.ui.widgets.frames import column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk

_DRAFT_OF = "draft:"
"""Begins the place of a draft that waits: id of its outline and keys ticked in it, in lines."""


class OutlinePage(Page):
    """Outline, slide editor, live preview and check of one talk of a project."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.talk = OpenTalk(desk)
        self.edits = SlideEdits(desk)
        self.gestures = SlideGestures(desk, self)
        self.outlines = WholeOutlines(desk, self.talk, self)
        self.bar = OutlineBar()
        self._parts = QStackedWidget(self)
        self.beside = ViewHost(desk, self, self._parts)
        self.tools = TalkTools(desk, self)
        read_only = desk.workspace.read_only
        self.bench = Workbench(desk.preferences, self._parts, read_only=read_only)
        self._notices = column(spacing=8)
        self.generation = DeckGeneration(desk, self._notices, self)
        self.template = TemplateTools(desk, self.bench.preview.notices, self)
        self._lay_out()

    @override
    def make_parts(self) -> Iterator[None]:
        yield from self.bench.fill()
        yield from self.beside.fill()
        self.checks = DeckChecks(self._desk, self)
        self.review = TalkReview(self._desk, self)
        self.bench.dock.place_wanted.connect(self.show_slide)
        self.tying = SlideTying(self._desk, self.bench.editor.ties, self)
        self.tools.pictures.watch(self.bench.preview)
        self.tools.pictures.watch(self.bench.editor)
        self.tools.pictures.placed.connect(self.show_slide)
        self.bench.editor.picture_wanted.connect(self.tools.pictures.choose)
        self.shown = ShownTalk(self._desk, self, self._parts, self._empty)
        self._connect_slides()
        self._connect_outlines()

    @property
    def outline(self) -> Outline | None:
        """The outline that is shown; None when the project has none."""
        return self.talk.outline

    @property
    def current_slide(self) -> Slide | None:
        """The slide in the editor, as it is stored; None when there is none."""
        return self.shown.slide

    @override
    def purpose(self) -> str:
        return self.tr("TQCSS: trends, questions, cases, solution, success factors")

    @override
    def commands(self) -> Sequence[Command]:
        return page_commands(self)

    @override
    def teaches(self) -> bool:
        return self._parts.currentWidget() is self._empty or self.beside.offers_draft

    @override
    def header_widget(self) -> QWidget:
        return self.beside.views.switch

    @override
    def panes(self) -> Sequence[QWidget]:
        in_front = self.beside.views.in_front()
        return (self.bar, *(in_front or self.bench).panes())

    @override
    def show_project(self, project_id: str) -> None:
        self._follow_template()
        self.beside.show_outline()
        self.talk.open(project_id)
        self.shown.begin()
        self.shown.show_rest_soon()

    @override
    def refresh(self) -> None:
        self._follow_template()
        self.talk.reread()
        self.shown.show_head()
        self.shown.show_rest()

    @override
    def reveal(self, record_id: str) -> None:
        if record_id.startswith(_DRAFT_OF):
            outline_id, *ticked = record_id.removeprefix(_DRAFT_OF).split("\n")
            self.show_outline(outline_id)
            self.beside.drafting.renew(frozenset(ticked))
        for slide in self._desk.find(Slide, id=record_id):
            self.show_outline(slide.outline_id)
            self.beside.show_outline()
            self.show_slide(record_id)
        for outline in self._desk.find(Outline, id=record_id):
            self.show_outline(outline.id)

    @override
    def place(self) -> str:
        outline = self.outline
        if outline is not None and self.beside.offers_draft:
            return _DRAFT_OF + "\n".join([outline.id, *(self.beside.drafting.ticked or ())])
        return self.shown.current

    @override
    def commit(self) -> None:
        self.shown.finish()
        self.bench.editor.commit()
        self.bench.details.form.flush()
        self.beside.views.commit()

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        self.bar.compact(narrow=narrow, low=low)
        self.bench.set_low(low=low)

    @Slot(str)
    def show_outline(self, outline_id: str) -> None:
        """Show another outline of the project."""
        self.commit()
        another = self.outline is None or self.outline.id != outline_id
        self.talk.open(self.talk.project_id, outline_id)
        if another:
            self.shown.begin()
        else:
            self.shown.show_head()
        self.shown.show_rest()

    @Slot(str)
    def show_slide(self, slide_id: str) -> None:
        """Show a slide of the outline in the editor; empty for a block, which changes nothing."""
        self.commit()
        if self.talk.slide(slide_id) is None:
            return
        self.bench.show_details(shown=False)
        if self.bench.tree.current_id() != slide_id:
            self.bench.tree.choose([slide_id], slide_id)
        self.shown.choose(slide_id)

    def show_place(self, record_id: str, field: str) -> None:
        """Show where something is mended: a field of a slide, or the outline's own data."""
        if self.talk.slide(record_id) is not None:
            self.show_slide(record_id)
            self.bench.editor.focus_field(field or "content")
        elif field:
            self.bench.show_details(shown=True)
            self.bench.details.form.focus_field(field)
        else:
            self.bench.tree.setFocus()

    def show_made(self, ids: Sequence[str]) -> None:
        """Show the first of the slides that were just made.

        It alone is selected: Delete is for one slide as long as nobody selected more.
        """
        self.beside.show_outline()
        self.show_slide(ids[0])
        self.bench.tree.choose(ids[:1], ids[0])
        self.bench.tree.setFocus()

    @Slot(int)
    def step(self, step: int) -> None:
        """Show the slide before (-1) or the next one (1)."""
        ids = [slide.id for slide in self.talk.slides]
        if self.shown.current in ids:
            place = ids.index(self.shown.current) + step
            self.show_slide(ids[min(max(place, 0), len(ids) - 1)])

    @Slot()
    def toggle_details(self) -> None:
        """Show the outline's own data in place of the slide, or the slide again."""
        self.commit()
        self.beside.show_outline()
        self.bench.show_details(shown=not self.bench.shows_details)
        self.shown.show_part()

    @Slot()
    def generate(self) -> None:
        """Ask where to, and write the deck."""
        self.commit()
        if self.outline is not None and self.talk.slides:
            self.generation.offer(self.outline, self.talk.errors, self._mend)

    def can_generate(self) -> bool:
        """Tell whether there is something to write and nothing is being written."""
        return bool(self.talk.slides) and not self.generation.is_running()

    def _lay_out(self) -> None:
        self.bench.preview.notices.addWidget(self.tools.agenda_banner)
        self._empty = empty_state(self.outlines, self.beside.drafting)
        for widget in (self._empty, self.bench):
            self._parts.addWidget(widget)
        self._notices.setContentsMargins(16, 0, 16, 0)
        outer = column(self)
        outer.addWidget(self.bar)
        outer.addLayout(self._notices)
        outer.addWidget(self._parts, 1)

    def _connect_slides(self) -> None:
        self.gestures.watch_panes()
        self.bench.tree.selected.connect(self.show_slide)
        self.bench.editor.draft_changed.connect(self._show_draft)
        self.bench.editor.step_requested.connect(self.step)
        self.bench.preview.slide_chosen.connect(self.show_slide)
        self.bench.dock.chosen.connect(self._mend)

    def _connect_outlines(self) -> None:
        bar, details, outlines = self.bar, self.bench.details, self.outlines
        outlines.made.connect(self.show_outline)
        self.generation.changed.connect(self._tell_header)
        bar.picked.connect(self.show_outline)
        bar.details_requested.connect(self.toggle_details)
        bar.draft_requested.connect(self.beside.drafting.begin)
        bar.library_requested.connect(self.tools.ffab.open)
        bar.copy_requested.connect(self.tools.copying.choose_slides)
        bar.text_requested.connect(self.tools.copying.write_text)
        bar.short_requested.connect(self.tools.copying.shorten)
        self.beside.views.changed.connect(self._show_view)
        bar.new_requested.connect(outlines.begin)
        bar.blocks_requested.connect(outlines.add_blocks)
        bar.delete_requested.connect(outlines.delete)
        bar.import_requested.connect(outlines.choose_import)
        bar.export_requested.connect(outlines.choose_export)
        details.form.edit_requested.connect(self._change_outline)
        details.form.typing.connect(self._desk.typing)
        details.back.clicked.connect(self.toggle_details)

    @Slot()
    def _show_view(self) -> None:
        """Bring the view that was chosen to the front, with the talk as it is now."""
        self.shown.show_part()
        self.beside.views.refresh()
        self.header_changed.emit()

    def _follow_template(self) -> None:
        """Lay slides out as the company's template, as far as it is read, wants them."""
        self.template.watch.follow()
        self.talk.look = self.template.watch.look

    @Slot()
    def _tell_header(self) -> None:
        self.header_changed.emit()

    @Slot(str, object, str)
    def _change_outline(self, field: str, value: object, merge_key: str) -> None:
        self.edits.change_outline(field, value, merge_key)

    @Slot(object)
    def _show_draft(self, draft: Slide) -> None:
        self._desk.typing()
        self.talk.deck.change(draft)
        self.bench.preview.show_soon()

    @Slot(object)
    def _mend(self, finding: Finding) -> None:
        self.show_place(finding.record_id, finding.field)
