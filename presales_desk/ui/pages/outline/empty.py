"""What the page says while there is nothing to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.pages.outline.draft.drafting import Drafting
    from presales_desk.ui.pages.outline.whole_outlines import WholeOutlines


def empty_state(outlines: WholeOutlines, drafting: Drafting) -> EmptyState:
    """Return what teaches the first step of a talk; ``drafting`` and ``outlines`` take it."""
    state = EmptyState(
        translate("OutlinePage", "Lay out the five blocks of TQCSS, then one claim on each slide"),
        translate(
            "OutlinePage",
            "Trends, questions, cases, solution, success factors: begin with what moves the "
            "customer, end with what both sides need for success.",
        ),
        "slides",
    )
    state.add_button(translate("OutlinePage", "Draft from the plan"), drafting.begin, Kind.PRIMARY)
    state.add_button(translate("OutlinePage", "Lay out five blocks"), outlines.add_blocks)
    sample = translate("OutlinePage", "Fill from the sample")
    state.add_button(sample, outlines.fill_from_sample, icon="bulb")
    state.add_button(translate("OutlinePage", "Import outline file…"), outlines.choose_import)
    state.add_note(translate("OutlinePage", "One step of undo takes it back"))
    return state
