"""What is archived of a project besides its summary: rivals as they behaved, questions as asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.knowledge.entry import Section
from presales_desk.method import load
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.messages import catalogue
from presales_desk.records.questions import Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.records.project import Project
    from presales_desk.workspace.workspace import Reader


def rival_sections(reader: Reader, project: Project) -> Iterator[Section]:
    """Yield what is known of each competitor, under its name."""
    head = catalogue(project.language).text("term.entry_kind.competitor")
    scores = reader.find(Score, project_id=project.id)
    for rival in reader.find(Competitor, project_id=project.id):
        own = [score for score in scores if score.competitor_id == rival.id]
        notes = (rival.kind, rival.relation, rival.price_intent, rival.answer, rival.note)
        lines = [*notes, *(_score_line(score, project.language) for score in own)]
        if text := "\n".join(filter(None, map(str.strip, lines))):
            yield Section(heading=f"{head} / {rival.name}", text=text)


def question_sections(reader: Reader, project: Project) -> Iterator[Section]:
    """Yield each question with its answer and what proves it."""
    head = catalogue(project.language).text("term.entry_kind.qa")
    for question in reader.find(Question, project_id=project.id):
        lines = (question.text, question.answer, question.evidence)
        if text := "\n".join(filter(None, map(str.strip, lines))):
            yield Section(heading=head, text=text)


def _score_line(score: Score, language: str) -> str:
    """Return what was noted in a cell of the matrix, behind its element; empty for nothing."""
    told = [part for part in (score.evidence, score.they_say, score.we_say) if part.strip()]
    if not told:
        return ""
    name = load().name(f"elements.{score.element}", language)
    return f"{name} | {' | '.join(told)}"
