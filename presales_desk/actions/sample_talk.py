"""Reads the talk of the sample project from its outline file."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from presales_desk import structure
from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_content import content_of, plain_content

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from presales_desk.records.project import Project

_SLIDE_FIELDS = {field.name for field in fields(Slide)}


def read_talk(
    file: Path, occasion: Mapping[str, Any], project: Project
) -> tuple[Outline, tuple[Slide, ...]]:
    """Return the outline in ``file`` and its slides, as a talk of ``project``.

    Args:
        file: An outline file.
        occasion: Fields of the outline that such a file does not hold.
        project: Whose talk it becomes.

    Raises:
        StructureError: A key or value is not one of an outline file's; names its place.

    """
    data = json.loads(file.read_text(encoding="utf-8"))
    place = file.name
    head = {
        "project_id": project.id,
        "day": data["date"],
        **{name: data[name] for name in _HEAD},
        **occasion,
    }
    outline = structure.read(Outline, head, place)
    slides = [
        _slide(slide, number, outline, f"{place}: slides[{number - 1}]")
        for number, slide in enumerate(data["slides"], start=1)
    ]
    return outline, tuple(slides)


_HEAD = ("title", "subtitle", "audience", "author", "language", "confidential", "internal")


def _slide(data: Mapping[str, Any], number: int, outline: Outline, place: str) -> Slide:
    common = {name: value for name, value in data.items() if name in _SLIDE_FIELDS}
    kind = SlideKind(common["kind"])
    own = {name: value for name, value in data.items() if name not in _SLIDE_FIELDS}
    content = plain_content(content_of(kind, own, place))
    frame = Section.CLOSING if kind is SlideKind.CLOSING else Section.OPENING
    section = common["section"] or frame.value
    owned = {"outline_id": outline.id, "rank": float(number), "section": section}
    return structure.read(Slide, {**common, **owned, "content": content}, place)
