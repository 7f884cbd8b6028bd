"""Questions: what the customer may ask, what we ask, and scenes that are difficult."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.question_rows import questions_of
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.ui.pages.engagements.tab import ExchangeTab, ExchangeTabEntry
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk


def _title() -> str:
    return translate("QuestionsTab", "Questions")


def _load() -> type[ExchangeTab]:
    from presales_desk.ui.pages.engagements.tabs.questions.tab import QuestionsTab

    return QuestionsTab


def _count(desk: Desk, exchange: Exchange) -> str:
    count = len(questions_of(desk.workspace, Question, exchange.id))
    return str(count) if count else ""


QUESTIONS = ExchangeTabEntry(
    name="questions",
    title=_title,
    load=_load,
    tables=frozenset({Question.table, OwnQuestion.table}),
    count=_count,
)
