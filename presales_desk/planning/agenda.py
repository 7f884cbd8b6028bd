"""The agenda of a talk, as its blocks and their minutes want it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.planning.kickers import usual_kicker
from presales_desk.planning.outline import BLOCKS, sections
from presales_desk.planning.talk_minutes import whole_minutes
from presales_desk.records.enums import SlideKind
from presales_desk.records.slide_content import Agenda, AgendaItem, SectionStart, content_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.outline import SectionState
    from presales_desk.records.outline import Outline, Slide


def agenda_of(outline: Outline, slides: Sequence[Slide], held: Agenda | None = None) -> Agenda:
    """Return the agenda with an item for every block that has slides.

    Its minutes sum to the slot; without a slot they are those of the slides. What ``held``, the
    agenda so far, says of a topic stays.
    """
    states = [state for state in sections(slides) if state.section in BLOCKS and state.slides]
    minutes = {state.section: state.minutes for state in sections(slides) if state.slides}
    if outline.slot_minutes:
        minutes = whole_minutes(minutes, outline.slot_minutes)
    items: list[AgendaItem] = []
    for state in states:
        item = _item(state, held, outline.language)
        items.append(replace(item, minutes=minutes.get(state.section) or None))
    return Agenda(items=tuple(items))


def _item(state: SectionState, held: Agenda | None, language: str) -> AgendaItem:
    """Return what an agenda says of a block already; a topic may say more than its slides do."""
    topic = _topic(state, language)
    known = (item for item in (held.items if held else ()) if item.topic.strip())
    for item in known:
        if topic in item.topic or item.topic in topic:
            return item
    return AgendaItem(topic=topic, question=_first_question(state))


def _topic(state: SectionState, language: str) -> str:
    """Return what most slides of a block have above their titles, else its usual name."""
    kickers = Counter(slide.kicker for slide in state.slides if slide.kicker)
    return next((kicker for kicker, _ in kickers.most_common(1)), "") or usual_kicker(
        state.section, language
    )


def _first_question(state: SectionState) -> str:
    """Return the first question that a section slide of the block opens with."""
    for slide in state.slides:
        if slide.kind is SlideKind.SECTION:
            content = content_of(slide.kind, slide.content)
            if isinstance(content, SectionStart) and content.lead:
                return content.lead[0]
    return ""
