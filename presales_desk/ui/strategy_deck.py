"""Having the internal strategy deck written, and showing it in the outline."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader

_PAGE = "outline"


def write_strategy_deck(desk: Desk, project_id: str) -> Task:
    """Write the strategy of a project as a new outline; the outline page then shows it."""
    moment = desk.now()

    def work(reader: Reader, job: Job) -> Planned[str]:
        from presales_desk.actions.strategy_deck import plan_strategy_deck

        job.step(0, 1, "")
        return plan_strategy_deck(reader, project_id, moment)

    title = translate("StrategyDeck", "Writing the strategy deck")
    return desk.run(work, title, partial(desk.show_page, _PAGE))
