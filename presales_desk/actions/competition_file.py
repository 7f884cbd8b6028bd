"""Writing the competition matrix as a workbook for people who work in spreadsheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.competition import read_competition
from presales_desk.actions.naming import named
from presales_desk.documents.competition_sheet import MatrixSheet, Side, competition_sheet
from presales_desk.method import load
from presales_desk.method.keys import Element
from presales_desk.planning.matrix import Lead, matrix_of
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.wording import RecordWording
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.planning.competition import Standing
    from presales_desk.planning.matrix import Cell, Matrix
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_DETAILS = ("kind", "threat", "relation", "price_intent", "price", "answer")
_NOTES = ("score", "evidence", "source", "heard", "confidence", "they_say", "move", "we_say")


def write_competition(reader: Reader, project_id: str, target: Path, job: Job) -> Path:
    """Write the matrix as .xlsx in the project's language; return where it was saved.

    Raises:
        NotWrittenError, DiskFullError: An older file is still there, whole.

    """
    job.step(0, 1, target.name)
    project = reader.get(Project, project_id)
    matrix = matrix_of(read_competition(reader, project_id))
    return write_atomically(target, competition_sheet(_Sheet(project, matrix).data()))


def competition_file_name(reader: Reader, project: Project, day: dt.date) -> str:
    """Return the name of the workbook by the company's naming rule, with its ending."""
    what = catalogue(project.language).text("report.competition")
    return f"{named(reader, project, what, day)}.xlsx"


class _Sheet:
    """Words a matrix for its reader."""

    def __init__(self, project: Project, matrix: Matrix) -> None:
        self._project, self._matrix = project, matrix
        self._words = catalogue(project.language)
        self._wording = RecordWording(project.language)

    def data(self) -> MatrixSheet:
        unknown = load().thresholds.competition.unknown_score
        return MatrixSheet(
            title=self._project.name,
            internal=self._words.text("competition.sheet.internal", unknown=str(unknown)),
            sheets=(self._text("scores"), self._text("evidence")),
            head=(self._text("element"), self._text("weight")),
            elements=[(self._element(e), self._matrix.weights[e]) for e in Element],
            sides=[self._side(side) for side in self._matrix.sides],
            total=self._text("total"),
            rank=self._text("rank"),
            details=[self._wording.field(Competitor, name) for name in _DETAILS],
            unknown=unknown,
            notes=[self._notes_head(), *self._notes()],
        )

    def _side(self, side: Standing) -> Side:
        rival = side.competitor
        cells = [self._matrix.cells[side.id, element] for element in Element]
        return Side(
            name=self._name(rival),
            total=side.total,
            rank=side.rank,
            scores=[cell.value for cell in cells],
            tones=[_tone(cell) for cell in cells],
            details=[self._wording.value(rival, name) if rival else "" for name in _DETAILS],
        )

    def _notes_head(self) -> list[str]:
        fields = [self._wording.field(Score, name) for name in _NOTES]
        return [self._text("side"), self._text("element"), *fields]

    def _notes(self) -> list[list[str]]:
        return [
            [self._name(side.competitor), self._element(element), *self._noted(score)]
            for side in self._matrix.sides
            for element in Element
            if (score := self._matrix.cells[side.id, element].score)
        ]

    def _noted(self, score: Score) -> list[str]:
        return [self._wording.value(score, name) for name in _NOTES]

    def _name(self, rival: Competitor | None) -> str:
        if rival is None:
            return self._text("us")
        named_so = rival.name.startswith(rival.letter)
        return rival.name if named_so else f"{rival.letter} {rival.name}"

    def _element(self, element: Element) -> str:
        return load().name(f"elements.{element}", self._project.language)

    def _text(self, key: str) -> str:
        return self._words.text(f"competition.sheet.{key}")


def _tone(cell: Cell) -> str:
    if cell.value is None:
        return "unknown"
    if cell.competitor_id is None or not cell.stands_out:
        return ""
    return "ahead" if cell.lead is Lead.THEIRS else "behind"
