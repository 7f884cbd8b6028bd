"""What is archived of a project besides the texts of its summary.

Scores, phases, rivals, questions, answers to clauses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.clause_passages import answer_passages
from presales_desk.knowledge.entry import Section
from presales_desk.method import load
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.formats import number, signed
from presales_desk.records.messages import catalogue
from presales_desk.records.plan import Phase
from presales_desk.records.questions import Question
from presales_desk.records.result_points import points_of
from presales_desk.records.summary import ResultScore
from presales_desk.records.tender import TenderClause

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.records.messages import Catalogue
    from presales_desk.records.project import Project
    from presales_desk.workspace.workspace import Reader


def outcome_sections(reader: Reader, project: Project) -> Iterator[Section]:
    """Yield how each side scored, and what became of each phase of the plan."""
    words = catalogue(project.language)
    scores = reader.find(ResultScore, project_id=project.id)
    if lines := [_points_line(score, words) for score in scores]:
        yield Section(heading=words.text("document.scores.title"), text="\n".join(lines))
    head = words.text("document.phases.title")
    for phase in reader.find(Phase, project_id=project.id):
        judged = words.text(f"term.reached.{phase.reached}") if phase.reached else ""
        if text := "\n".join(filter(None, (phase.executed.strip(), judged))):
            yield Section(heading=f"{head} / {phase.name}", text=text)


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


def answer_sections(reader: Reader, project: Project) -> Iterator[Section]:
    """Yield what was answered to each clause of its tender."""
    clauses = reader.find(TenderClause, project_id=project.id)
    return answer_passages(clauses, project.language)


def _score_line(score: Score, language: str) -> str:
    """Return what was noted in a cell of the matrix, behind its element; empty for nothing."""
    told = [part for part in (score.evidence, score.they_say, score.we_say) if part.strip()]
    if not told:
        return ""
    name = load().name(f"elements.{score.element}", language)
    return f"{name} | {' | '.join(told)}"


def _points_line(score: ResultScore, words: Catalogue) -> str:
    """Return an item with the points that are known of it."""
    points = points_of(score)
    told = {
        "full": number(points.full),
        "ours": number(points.ours),
        "winner": number(points.winner),
        "margin": signed(points.margin),
    }
    known = [
        f"{words.text(f'document.scores.{key}')} {value}" for key, value in told.items() if value
    ]
    return " | ".join((score.name, *known))
