"""The way from what is shown to the article that explains it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.knowledge.topics import article_on
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

HELP_KEY = "Shift+F1"

_KNOWLEDGE = "knowledge"


def has_help(desk: Desk, topic: str) -> bool:
    """Tell whether an article explains a topic in the language of the window."""
    return article_on(topic, desk.language) is not None


def open_help(desk: Desk, topic: str) -> None:
    """Show the article in the knowledge base; see ``has_help``."""
    language, read_only = desk.language, desk.workspace.read_only

    def work(reader: Reader, job: Job) -> str:
        from presales_desk.actions.page_help import help_entry

        del job  # one look
        return help_entry(reader.folder, topic, language, read_only=read_only)

    desk.run(work, translate("PageHelp", "Looking for help"), partial(desk.show_page, _KNOWLEDGE))
