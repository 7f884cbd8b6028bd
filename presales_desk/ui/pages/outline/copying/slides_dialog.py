"""Choosing slides of another talk or project, with a look at each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.actions.copying import plan_copy_from
from presales_desk.deck.layout import place
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.ui.models.field import Choice
from presales_desk.ui.pages.outline.slide_ticks import SlideTicks
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.widgets.slide_preview import SlidePreview
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import counted, dotted, finding_text, translate

if TYPE_CHECKING:
    from presales_desk.records.enums import SlideKind
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.open_talk import OpenTalk

_SIZE = (960, 600)
_PREVIEW = 400
_PAUSE_MS = 200
_MOST_FINDINGS = 4


class SlidesDialog(QDialog):
    """Another talk at the left, the slide with the cursor at the right.

    Args:
        desk: Reads.
        talk: The one that is open: it is not offered itself.
        parent: The dialog lies over it.
        only: Show slides of this kind alone, for taking their rows; None shows all, for copying.

    """

    def __init__(
        self, desk: Desk, talk: OpenTalk, parent: QWidget, *, only: SlideKind | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._talk, self._only = desk, talk, only
        self._known: dict[str, Slide] = {}
        self.setWindowTitle(translate("SlidesDialog", "Slides of another talk"))
        self.resize(*_SIZE)
        self.talks = ChoiceField()
        self.talks.setAccessibleName(translate("SlidesDialog", "Talk"))
        self.filter = SearchField(translate("SlidesDialog", "Filter"))
        self.slides, self.preview = SlideTicks(), SlidePreview()
        self.names = PlainLabel("", "warning", wrap=True)
        self.all = Button(translate("SlidesDialog", "Tick all"), Kind.GHOST, small=True)
        self.act = Button("", Kind.PRIMARY)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._show_talks()

    @Slot()
    def show_talk(self) -> None:
        """Show the slides of the talk that is picked."""
        outline_id = str(self.talks.typed() or "")
        slides = self._desk.find(Slide, outline_id=outline_id) if outline_id else []
        shown = [slide for slide in slides if self._only in (None, slide.kind)]
        self._known = {slide.id: slide for slide in shown}
        self.slides.show_slides(shown)

    def _show_talks(self) -> None:
        """Offer the talks that have slides to take: those of this project first."""
        projects = {project.id: project.name for project in self._desk.find(Project)}
        own = self._talk.outline.id if self._talk.outline is not None else ""
        here = self._talk.project_id
        outlines = sorted(self._desk.find(Outline), key=lambda one: one.project_id != here)
        choices = [
            Choice(one.id, dotted(projects.get(one.project_id, ""), one.title))
            for one in outlines
            if (one.id != own or self._only is not None) and self._has_slides(one)
        ]
        nothing = Choice("", translate("SlidesDialog", "No other talk has slides to take"))
        self.talks.show_choices(choices or [nothing])
        self.talks.setEnabled(bool(choices))
        self.talks.show_value((choices or [nothing])[0].value, "")
        self.show_talk()

    def _has_slides(self, outline: Outline) -> bool:
        kinds = {"kind": self._only} if self._only is not None else {}
        return self._desk.count(Slide, outline_id=outline.id, **kinds) > 0

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=8)
        head = row()
        head.addWidget(self.talks, 2)
        head.addWidget(self.filter, 1)
        head.addWidget(self.all)
        body.addLayout(head)
        middle = row(spacing=16)
        middle.addWidget(self.slides, 1)
        right = column(spacing=8)
        self.preview.setFixedWidth(_PREVIEW)
        right.addWidget(self.preview)
        right.addWidget(self.names)
        right.addStretch(1)
        middle.addLayout(right)
        body.addLayout(middle, 1)
        body.addLayout(dialog_foot(self, self.act))
        self.act.setDefault(True)
        self.slides.setFocus()

    def _connect(self) -> None:
        self.act.clicked.connect(self.accept)
        self.talks.typed_changed.connect(self.show_talk)
        self.filter.searched.connect(self.slides.filter)
        self.all.clicked.connect(self.slides.tick_all)
        self.slides.counted.connect(self._count)
        self.slides.looked_at.connect(self._preview)
        self._pause.timeout.connect(self._warn)
        self._desk.closing.connect(self._pause.stop)

    @Slot(int)
    def _count(self, ticked: int) -> None:
        words = translate("SlidesDialog", "Copy {count} {count:slide|slides}")
        if self._only is not None:
            words = translate("SlidesDialog", "Take the rows of {count} {count:slide|slides}")
        self.act.setText(counted(words, count=ticked))
        self.act.setEnabled(ticked > 0)
        self._pause.start()

    @Slot(str)
    def _preview(self, slide_id: str) -> None:
        slide, outline = self._known.get(slide_id), self._talk.outline
        if slide is None or outline is None:
            self.preview.show_slide(None, 0, None)
            return
        house = self._talk.deck.house
        self.preview.show_slide(place(outline, slide, house)[0], 1, house.logo)

    @Slot()
    def _warn(self) -> None:
        """Say which names of the other project stand on what is ticked."""
        outline, ticked = self._talk.outline, self.slides.ticked()
        found = ()
        if outline is not None and ticked and self._only is None:
            planned = plan_copy_from(self._desk.workspace, outline.id, ticked)
            found = planned.value.findings
        lines = [finding_text(finding) for finding in found[:_MOST_FINDINGS]]
        if len(found) > _MOST_FINDINGS:
            more = translate(
                "SlidesDialog", "… and {count} more {count:name|names} of the other project"
            )
            lines.append(counted(more, count=len(found) - _MOST_FINDINGS))
        self.names.setText("\n".join(lines))
