"""On which page a record is seen: for whoever wants to look at where something comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.competition import Competitor, Play, Score, SwotItem
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Stakeholder, Todo
from presales_desk.records.plan import Judgement, Phase, Plan, Showing
from presales_desk.records.project import KeyFact, Milestone, Project

if TYPE_CHECKING:
    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk

_KNOWLEDGE = "knowledge"
_PAGES: dict[type[Record], str] = {
    KeyFact: "key_info",
    Stakeholder: "stakeholders",
    SwotItem: "swot",
    Play: "swot",
    Competitor: "competition",
    Score: "competition",
    Phase: "positioning",
    Showing: "positioning",
    Judgement: "positioning",
    Plan: "positioning",
    Milestone: "overview",
    Project: "overview",
    Todo: "todos",
    Outline: "outline",
    Slide: "outline",
}


def show_record(desk: Desk, record_id: str) -> None:
    """Show a record on its page; what no table holds is an entry of the knowledge base."""
    page = next((page for kind, page in _PAGES.items() if desk.count(kind, id=record_id)), "")
    desk.show_page(page or _KNOWLEDGE, record_id)
