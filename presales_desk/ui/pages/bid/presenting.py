"""Having the presentation of a bid drafted, and showing it in the outline."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.ui.words import counted, finding_text, translate

if TYPE_CHECKING:
    from presales_desk.actions.bid_presentation import DraftedTalk
    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader

_PAGE = "outline"


def draft_presentation(desk: Desk, project_id: str) -> Task:
    """Draft how a bid is presented, as a new outline; the outline page then shows it."""
    today = desk.now().date()

    def work(reader: Reader, job: Job) -> Planned[DraftedTalk]:
        from presales_desk.actions.bid_presentation import plan_presentation

        del job  # a scoring table and the answers to one tender
        return plan_presentation(reader, project_id, today)

    title = translate("Presenting", "Drafting the presentation")
    return desk.run(work, title, partial(_show, desk))


def _show(desk: Desk, talk: DraftedTalk) -> None:
    """Show the outline, and say what it lacks: the first of it in full."""
    desk.show_page(_PAGE, talk.outline_id)
    if talk.gaps:
        words = translate("Presenting", "{count} {count:gap|gaps} left. {first}")
        desk.tell(counted(words, count=len(talk.gaps), first=finding_text(talk.gaps[0])))
