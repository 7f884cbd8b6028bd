"""One thing worth a second look, with its caveat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.planning.team_tables import TeamTables
from presales_desk.ui.words import translate, words

if TYPE_CHECKING:
    from presales_desk.planning.observation import Observation
    from presales_desk.planning.team import TeamView


def observation_text(view: TeamView) -> str:
    """Say which group ended otherwise than the rest, with both n; empty while none does.

    It is a correlation only, and says so.
    """
    return _text(view, view.observation) if view.observation is not None else ""


def _text(view: TeamView, seen: Observation) -> str:
    names = TeamTables(view, words())
    name = names.level(seen.group.name) if seen.about == "level" else seen.group.name
    text = {
        "competitor": translate(
            "TeamDashboard",
            "With {name} in the competition we won {won} of {decided}, without {rest_won} of "
            "{rest_decided}. Only a correlation: look at the projects before you conclude.",
        ),
        "industry": translate(
            "TeamDashboard",
            "In {name} we won {won} of {decided}, elsewhere {rest_won} of {rest_decided}. Only a "
            "correlation: look at the projects before you conclude.",
        ),
        "level": translate(
            "TeamDashboard",
            "Of projects rated {name} we won {won} of {decided}, of the others {rest_won} of "
            "{rest_decided}. Only a correlation: look at the projects before you conclude.",
        ),
    }[seen.about]
    return text.format(
        name=name,
        won=seen.group.won,
        decided=seen.group.decided,
        rest_won=seen.rest_won,
        rest_decided=seen.rest_decided,
    )
