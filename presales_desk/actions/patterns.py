"""Inserting a pattern of slides into a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.errors import NotOneOfError
from presales_desk.method import load
from presales_desk.planning.patterns import pattern_slides, usual_section
from presales_desk.planning.slide_order import inserted
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide

if TYPE_CHECKING:
    from presales_desk.method.keys import Section
    from presales_desk.workspace.workspace import Reader


def plan_pattern(
    reader: Reader, outline_id: str, key: str, section: Section | None = None, after: str = ""
) -> Planned[tuple[str, ...]]:
    """Put the slides of a pattern into a block; the value is their ids.

    Args:
        reader: Of the workspace.
        outline_id: Of the talk.
        key: Of a pattern of the method.
        section: The block; None for the usual one of the pattern.
        after: Id of the slide they stand behind; empty for the end of the block.

    Raises:
        NotOneOfError: There is no such pattern, or a company's names a kind there is not.

    """
    outline = reader.get(Outline, outline_id)
    patterns = {pattern.key: pattern for pattern in load().patterns}
    if key not in patterns:
        raise NotOneOfError(place="patterns", found=key, allowed=", ".join(patterns))
    pattern = patterns[key]
    block = section or usual_section(pattern)
    new = pattern_slides(pattern, outline, block)
    slides = reader.find(Slide, outline_id=outline_id)
    label = Label("talk.pattern", name=pattern.name.of(outline.language))
    ids = tuple(slide.id for slide in new)
    return Planned(label, inserted(slides, new, block, after), outline.project_id, ids)
