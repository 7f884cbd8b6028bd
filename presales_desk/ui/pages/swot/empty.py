"""What the page says while no item is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from presales_desk.ui.pages.swot.page import SwotPage


def empty_state(page: SwotPage) -> tuple[EmptyState, QWidget]:
    """Return what teaches to begin, and what of it takes the focus: the first step, if any."""
    state = EmptyState(
        translate("SwotPage", "Write our strengths and weaknesses first, then what threatens us"),
        translate(
            "SwotPage",
            "One sentence each, with its evidence. “Derive plays” then proposes what to do "
            "with them: show strengths, reframe weaknesses, fade the rivals' strengths, "
            "let their weaknesses show.",
        ),
        "swot",
    )
    if not page.writable:
        return state, state
    words = translate("SwotPage", "Write the first")
    first = state.add_button(words, page.write_new, Kind.PRIMARY, "plus")
    state.add_button(translate("SwotPage", "Fill with the sample"), page.gestures.fill, icon="bulb")
    state.add_note(translate("SwotPage", "The sample is one step of undo."))
    return state, first
