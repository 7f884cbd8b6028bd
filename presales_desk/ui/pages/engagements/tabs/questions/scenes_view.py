"""Difficult scenes: the method's twelve, our company's handling, and scenes of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.actions.scenes import (
    Scene,
    add_scene,
    change_scene,
    delete_scene,
    read_scenes,
)
from presales_desk.ui import paint
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.panes import Panes
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import deleted_text, dotted, translate, words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.ui.desk import Desk

_ROW = 34
_LIST, _FORM = 460, 480


class ScenesView(QWidget):
    """A list of scenes; the chosen one is written beside it. It holds for all projects."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._scene: Scene | None = None
        self.list = ItemList(
            translate("ScenesView", "Difficult scenes"),
            _described,
            _paint,
            height=_ROW,
            choice=True,
        )
        self.list.opened.connect(self._choose)
        self.entry = EntryLine(translate("ScenesView", "A scene of our own"))
        self.entry.entered.connect(self._add)
        self.title = PlainLabel("", "section", wrap=True)
        self.advice = PlainLabel("", "secondary", wrap=True)
        self.naming, self.handling = RecordForm((_title(),)), RecordForm((_handling(),))
        self.delete = Button(translate("ScenesView", "Delete this scene"), Kind.DANGER, "trash")
        self.delete.clicked.connect(self._delete)
        may = not desk.workspace.read_only
        for form in (self.naming, self.handling):
            form.set_read_only(not may)
            form.edit_requested.connect(self._change)
            form.typing.connect(desk.typing)
        self._lay_out()
        self.entry.setVisible(may)  # once it is inside

    def refresh(self) -> None:
        """Read the scenes again; the chosen one stays."""
        scenes = read_scenes(self._desk.workspace, self._desk.language)
        self.list.show_items(scenes)
        chosen = self._scene.note.id if self._scene is not None else ""
        place = next((n for n, one in enumerate(scenes) if one.note.id == chosen), 0)
        self.list.choose(place)
        self._choose(scenes[place])

    def flush(self) -> None:
        """Store what is typed."""
        self.naming.flush()
        self.handling.flush()

    def _lay_out(self) -> None:
        left = QWidget()
        inside = column(left)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.entry)
        right = QFrame()
        right.setObjectName("drawer")
        body = column(right, margin=16, spacing=10)
        for widget in (self.title, self.advice, self.naming, self.handling):
            body.addWidget(widget)
        note = translate("ScenesView", "What you write here holds for all projects.")
        body.addWidget(PlainLabel(note, "hint", wrap=True))
        foot = row()
        foot.addWidget(self.delete)
        foot.addStretch(1)
        body.addLayout(foot)
        body.addStretch(1)
        panes = Panes("questions.scenes", self._desk.preferences)
        panes.add_pane(left, _LIST)
        panes.add_pane(right, _FORM, grows=True)
        panes.restore()
        column(self).addWidget(panes)

    @Slot(object)
    def _choose(self, scene: Scene) -> None:
        if self._scene is not None and scene.note.id != self._scene.note.id:
            self.flush()
        self._scene = scene
        self.title.setText(_name(scene))
        self.advice.setText(scene.advice)
        self.advice.setVisible(bool(scene.advice))
        self.naming.setVisible(scene.is_open)
        self.naming.show_record(scene.note)
        self.handling.show_record(scene.note)
        self.delete.setVisible(scene.is_own and not self._desk.workspace.read_only)

    @Slot(str, object, str)
    def _change(self, name: str, value: Any, merge_key: str) -> None:
        if self._scene is None:
            return
        current = _again(self._scene, self._desk)
        planned = change_scene(self._desk.workspace, current, {name: value})
        self._desk.carry_out(planned, merge_key=merge_key)

    @Slot(str)
    def _add(self, title: str) -> None:
        planned = add_scene(self._desk.workspace, title)
        if self._desk.carry_out(planned) is not None:
            scenes = read_scenes(self._desk.workspace, self._desk.language)
            self._scene = next(one for one in scenes if one.note.id == planned.value.id)
            self.refresh()
            self.handling.focus_field("handling")

    @Slot()
    def _delete(self) -> None:
        if (scene := self._scene) is None:
            return
        edit = self._desk.carry_out(delete_scene(scene))
        if edit is not None:
            self._desk.tell(deleted_text([scene.title]), edit)


def _again(scene: Scene, desk: Desk) -> Scene:
    """Return a scene as it is stored now."""
    scenes = read_scenes(desk.workspace, desk.language)
    return next((one for one in scenes if one.note.id == scene.note.id), scene)


def _name(scene: Scene) -> str:
    return scene.title or translate("ScenesView", "(open: give it a name of your own)")


def _described(scene: Scene) -> str:
    return "\n".join(filter(None, (_name(scene), scene.advice, scene.note.handling)))


def _paint(painter: QPainter, rect: QRect, scene: Any) -> None:
    chip = 0
    if scene.note.handling:
        word = translate("ScenesView", "our handling")
        chip = paint.chip_size(word).width()
        end = rect.adjusted(rect.width() - chip, 0, 0, 0)
        paint.paint_chip(painter, end, word, "success")
    painter.setFont(theme().font())
    token = "text" if scene.title else "muted"
    line = dotted(str(scene.number), _name(scene))
    paint.text_line(painter, rect.adjusted(0, 0, -chip - 8, 0), line, token)


def _word(name: str) -> str:
    return words().text(f"field.scene_note.{name}")


def _title() -> Field:
    return Field(name="title", heading=_word("title"))


def _handling() -> Field:
    hint = translate("ScenesView", "What we do and say")
    return Field(
        name="handling", heading=_word("handling"), editor=Editor.LONG_TEXT, placeholder=hint
    )
