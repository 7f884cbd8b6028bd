"""Difficult scenes: the twelve places of the method with our company's own handling (section 13).

What the company writes belongs to the workspace and holds for every project.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.errors import Term
from presales_desk.method import load
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.questions import SceneNote
from presales_desk.records.room import brief
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.workspace.workspace import Reader

_ROOM = 40


@dataclass(frozen=True, slots=True)
class Scene:
    """A difficult scene.

    Attributes:
        number: Its place, from 1.
        title: Ours where the method leaves it open; empty while nobody gave one.
        advice: What the method says; may be empty.
        note: Our handling; a blank one, not stored yet, while there is none.
        is_open: The method left its words to the user.

    """

    number: int
    title: str
    advice: str
    note: SceneNote
    is_open: bool

    @property
    def is_own(self) -> bool:
        """Whether it is none of the method's twelve."""
        return not self.note.scene


def read_scenes(reader: Reader, language: str) -> list[Scene]:
    """Return the method's scenes in their order, then our own."""
    notes = reader.find(SceneNote)
    by_key = {note.scene: note for note in reversed(notes) if note.scene}
    scenes = [
        _of_method(number, item.key, item.name.of(language), item.help.of(language), by_key)
        for number, item in enumerate(load().difficult_scenes, start=1)
    ]
    own = [note for note in notes if not note.scene]
    return scenes + [
        Scene(number, note.title, "", note, is_open=True)
        for number, note in enumerate(own, start=len(scenes) + 1)
    ]


def change_scene(reader: Reader, scene: Scene, fields: Mapping[str, Any]) -> Planned[SceneNote]:
    """Write down how we call or handle a scene; what stays empty is not stored."""
    wanted = scene.note.but(**fields)
    title = brief(wanted.title or scene.title, _ROOM)
    label = Label("scene.change", title=title, field=Term(f"field.scene_note.{next(iter(fields))}"))
    if reader.count(SceneNote, id=scene.note.id):
        return Planned(label, (Update(scene.note, **fields),), WORKSPACE, wanted)
    changes = (Insert(wanted),) if any(fields.values()) else ()
    return Planned(label, changes, WORKSPACE, wanted)


def add_scene(reader: Reader, title: str) -> Planned[SceneNote]:
    """Add a scene of our own behind the others."""
    rank = rank_after([note.rank for note in reader.find(SceneNote)])
    note = SceneNote(title=title, rank=rank)
    return Planned(Label("scene.new", title=brief(title, _ROOM)), (Insert(note),), WORKSPACE, note)


def delete_scene(scene: Scene) -> Planned[SceneNote]:
    """Delete a scene of our own."""
    label = Label("scene.delete", title=brief(scene.title, _ROOM))
    return Planned(label, (Delete(scene.note),), WORKSPACE, scene.note)


def _of_method(
    number: int, key: str, name: str, advice: str, notes: Mapping[str, SceneNote]
) -> Scene:
    # The id follows from the scene, so that typing twice before it is stored makes one note.
    note = notes.get(key, SceneNote(id=f"scene-{key}", scene=key))
    return Scene(number, name or note.title, advice, note, is_open=not name)
