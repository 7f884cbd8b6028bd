"""What the gestures on the outline do to its records: each one undoable edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from presales_desk.actions.outlines import copied
from presales_desk.actions.slide_links import plan_slide_deletion
from presales_desk.errors import Term
from presales_desk.planning.kickers import with_kickers
from presales_desk.planning.outline import in_order
from presales_desk.planning.slide_kinds import converted
from presales_desk.planning.slide_order import inserted, moved, stepped
from presales_desk.records.base import Update
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.room import brief

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from presales_desk.method.keys import Section
    from presales_desk.records.base import Change
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit

_ROOM = 48
"""Half-width characters of a headline in the name of an edit."""


@dataclass
class _Past:
    """What a slide held as other kinds, and what its last conversion made of it."""

    contents: dict[SlideKind, dict[str, Any]] = field(default_factory=dict[Any, Any])
    made: dict[str, Any] | None = None


class SlideEdits:
    """Turns gestures into edits of one outline's slides."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._outline: Outline | None = None
        self._slides: Sequence[Slide] = ()
        self._pasts: dict[str, _Past] = {}

    def show(self, outline: Outline | None, slides: Sequence[Slide]) -> None:
        """Act on these records, as they are stored, from now on."""
        self._outline, self._slides = outline, slides

    def add(self, section: Section, after: str) -> str:
        """Add an empty slide behind ``after``, or at the end of a block; return its id.

        It takes over the kicker of the slide it follows, for it belongs to the same chapter.
        """
        if self._outline is None:
            return ""
        ahead = next((slide for slide in self._slides if slide.id == after), None)
        kicker = ahead.kicker if ahead is not None else ""
        made = Slide(
            outline_id=self._outline.id, section=section, kind=SlideKind.BULLETS, kicker=kicker
        )
        changes = inserted(self._slides, [made], section, after)
        label = Label("slide.add", block=Term(f"method.sections.{section}"))
        return made.id if self._apply(label, changes) else ""

    def copy(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Put a copy behind each slide; return the ids of the copies."""
        changes, copies = copied(self._slides, ids)
        return copies if self._apply(Label("slide.copy", count=len(ids)), changes) else ()

    def delete(self, ids: Collection[str]) -> Edit | None:
        """Delete slides with what ties them to the plan."""
        gone = [slide for slide in self._slides if slide.id in ids]
        if not gone:
            return None
        return self._desk.carry_out(plan_slide_deletion(self._desk.workspace, gone))

    def move(self, ids: Collection[str], section: Section, before: str) -> None:
        """Bring slides together into a block, before one of its slides or at its end."""
        self._move(ids, moved(self._slides, ids, section, before))

    def step(self, ids: Collection[str], step: int) -> None:
        """Move slides one place up (-1) or down (1) through the talk."""
        self._move(ids, stepped(self._slides, ids, step))

    def store(self, draft: Slide, part: str) -> None:
        """Store a slide as it was typed; typing in one field becomes one step of undo."""
        stored = self._stored(draft.id)
        if stored is None:
            return
        names = ("title", "kicker", "takeaway", "source", "notes", "minutes", "content")
        changed = {
            name: getattr(draft, name)
            for name in names
            if getattr(draft, name) != getattr(stored, name)
        }
        if not changed:
            return
        field = Term(f"slide_field.{part}")
        label = Label("slide.change", title=_name(stored), field=field)
        merge_key = f"{stored.id}.{part}"
        scope = self._outline.project_id if self._outline is not None else None
        self._desk.apply(label, Update(stored, **changed), scope=scope, merge_key=merge_key)

    def convert(self, slide_id: str, kind: SlideKind) -> None:
        """Make a slide another kind; what only the old one can hold waits for its return."""
        slide = self._stored(slide_id)
        if slide is None or slide.kind is kind:
            return
        past = self._pasts.get(slide.id)
        if past is None or past.made != slide.content:  # something was typed since: begin anew
            past = self._pasts[slide.id] = _Past()
        past.contents[slide.kind] = slide.content
        content = past.made = past.contents.get(kind) or converted(slide, kind)
        label = Label("slide.kind", title=_name(slide), kind=Term(f"slide_kind.{kind}"))
        self._apply(label, [Update(slide, kind=kind, content=content)])

    def keep_internal(self, slide_id: str, *, internal: bool) -> None:
        """Keep a slide for our own eyes, or let the customer see it."""
        slide = self._stored(slide_id)
        if slide is not None and slide.internal != internal:
            key = "internal" if internal else "shared"
            label = Label(f"slide.{key}", title=_name(slide))
            self._apply(label, [Update(slide, internal=internal)])

    def change_outline(self, field: str, value: object, merge_key: str) -> None:
        """Change one of the outline's own data."""
        if self._outline is not None:
            label = Label("outline.change", field=Term(f"outline_field.{field}"))
            change = Update(self._outline, **{field: value})
            scope = self._outline.project_id
            self._desk.apply(label, change, scope=scope, merge_key=merge_key)

    def _move(self, ids: Collection[str], moves: Sequence[Update]) -> None:
        if self._outline is not None:
            changes = with_kickers(self._slides, moves, self._outline.language)
            self._apply(Label("slide.move", count=len(ids)), changes)

    def _stored(self, slide_id: str) -> Slide | None:
        return next((slide for slide in in_order(self._slides) if slide.id == slide_id), None)

    def _apply(self, label: Label, changes: Sequence[Change]) -> Edit | None:
        if not changes or self._outline is None:
            return None
        return self._desk.apply(label, *changes, scope=self._outline.project_id)


def _name(slide: Slide) -> str:
    return brief(slide.title, _ROOM) or Term("slide_field.untitled")
