"""The sample project that comes with the program: read from its files, opened as one edit."""

from __future__ import annotations

import datetime as dt
import hashlib
import tomllib
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk import assets, structure
from presales_desk.actions.ffab_library import plan_seeds
from presales_desk.actions.file_renaming import names_by_rule
from presales_desk.actions.find import profile
from presales_desk.actions.naming import names_by
from presales_desk.actions.planned import Planned
from presales_desk.actions.sample_bid import FILE as BID_FILE
from presales_desk.actions.sample_bid import (
    TENDER,
    LibraryRecord,
    read_sample_bid,
    read_sample_library,
    unknown_of_library,
)
from presales_desk.actions.sample_days import shifted
from presales_desk.actions.sample_exchanges import FILE as EXCHANGES_FILE
from presales_desk.actions.sample_exchanges import read_sample_exchanges
from presales_desk.actions.sample_plan import FILE as PLAN_FILE
from presales_desk.actions.sample_plan import read_colleagues, read_sample_plan
from presales_desk.deck.outline_file import read_outline
from presales_desk.records.base import Insert, Record
from presales_desk.records.findings import Label
from presales_desk.records.messages import LANGUAGES
from presales_desk.records.people import Colleague
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.summary import Attachment, ProjectSummary, ResultScore
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from presales_desk.deck.outline_file import OutlineFile
    from presales_desk.records.outline import Outline, Slide
    from presales_desk.workspace.workspace import Reader, Workspace

R = TypeVar("R", bound=Record)

_TENDER_READ = dt.timedelta(days=3)  # before the day that the sample is written for


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleProject:
    """Everything that belongs to the sample, as records with ids of their own.

    Attributes:
        day: The day that it is read on.
        project: As it is opened: under way, in the middle of its solution stage.
        ended: The same project as its summary tells of it, with result and day; what a
            demonstration closes it as.
        slides: In their order.
        summary: Complete, although the project is open: an example to compare with.
        scores: How the evaluation ended, as the summary tells of it.
        contents: Bytes of the attachments, by SHA-256.
        plan: What the planner holds of it, in an order in which it can be stored.
        exchanges: Its exchanges with all that belongs to them, likewise in order.
        bid: The tender's draft with our answers, likewise.
        colleagues: Who works on it: of the workspace, not of the project.
        library: What our products measure and what proves us, likewise.

    """

    day: dt.date
    project: Project
    ended: Project
    milestones: tuple[Milestone, ...]
    facts: tuple[KeyFact, ...]
    outline: Outline
    slides: tuple[Slide, ...]
    summary: ProjectSummary
    scores: tuple[ResultScore, ...]
    attachments: tuple[Attachment, ...]
    contents: Mapping[str, bytes]
    plan: tuple[Record, ...]
    exchanges: tuple[Record, ...]
    bid: tuple[Record, ...]
    colleagues: tuple[Colleague, ...]
    library: tuple[LibraryRecord, ...]

    @property
    def records(self) -> tuple[Record, ...]:
        """All records of the project in an order in which they can be stored."""
        plan = (self.project, *self.milestones, *self.facts, *self.plan)
        talk = (self.outline, *self.slides)
        summed_up = (self.summary, *self.scores, *self.attachments)
        return (*plan, *talk, *summed_up, *self.exchanges, *self.bid)


def read_sample(language: str, today: dt.date | None = None) -> SampleProject:
    """Return the sample with fresh ids.

    Args:
        language: Any but ``zh`` gives English.
        today: The day that it shall be read on: every day it names moves with it, in fields, in
            sentences and in attachments. None leaves the days as they are written.

    Raises:
        StructureError: A file was edited and lacks something; names the file and the place.

    """
    files = _Files.of(language, today)
    data = files.toml("project.toml")
    project = structure.read(Project, {**data["project"], "sample": True}, "project.toml: project")
    belonging = partial(_records, project_id=project.id)
    talk = read_outline(files.text("outline.json").encode(), "outline.json")
    attachments, contents = _attachments(files, data["attachment"], project)
    facts = belonging(KeyFact, files.toml("key_info.toml")["fact"], "key_info.toml: fact")
    milestones = belonging(Milestone, data["milestone"], "project.toml: milestone")
    plan = read_sample_plan(files.toml(PLAN_FILE), project.id, talk.slides, facts)
    summary, scores = _summed_up(files, project.id)
    return SampleProject(
        day=files.today,
        project=project,
        ended=_ended(project, data["ending"]),
        milestones=milestones,
        facts=facts,
        outline=talk.outline.but(project_id=project.id),
        slides=talk.slides,
        summary=summary,
        scores=scores,
        attachments=attachments,
        contents=contents,
        plan=plan,
        exchanges=_exchanges(files, talk, project, (*milestones, *plan, *attachments)),
        bid=_bid(files, project),
        colleagues=read_colleagues(files.toml(PLAN_FILE)),
        library=read_sample_library(files.toml(BID_FILE)),
    )


def _ended(project: Project, ending: Mapping[str, Any]) -> Project:
    known = {**structure.plain(project), **ending}
    return structure.read(Project, known, "project.toml: ending")


def plan_sample(reader: Reader, language: str, today: dt.date | None = None) -> Planned[Project]:
    """Store the files of the sample, and return the one edit that opens it.

    A second sample in the same language gets no code: codes are unique. For ``today`` see
    ``read_sample``.

    Raises:
        ReadOnlyError: The workspace is open for reading.
        DiskFullError: There is no room for the files.

    """
    sample = read_sample(language, today)
    if reader.count(Project, code=sample.project.code):
        sample = replace(sample, project=sample.project.but(code=""))
    sample = _named(reader, sample)
    for content in sample.contents.values():
        reader.attachments.add_bytes(content)
    label = Label("sample.open", name=sample.project.name)
    known = {colleague.name for colleague in reader.find(Colleague)}
    new = [colleague for colleague in sample.colleagues if colleague.name not in known]
    library = unknown_of_library(reader, sample.library)
    rows = plan_seeds(reader, language).changes
    changes = (*(Insert(record) for record in (*sample.records, *new, *library)), *rows)
    return Planned(label, changes, WORKSPACE, sample.project)


def _named(reader: Reader, sample: SampleProject) -> SampleProject:
    """Return the sample with its attachments called as the company's naming rule wants it."""
    house = profile(reader)
    rule = names_by(house.naming_rule, sample.project, profile=house, day=sample.day)
    names = names_by_rule(sample.attachments, rule, sample.project.language)
    renamed = (file.but(name=names.get(file.id, file.name)) for file in sample.attachments)
    return replace(sample, attachments=tuple(renamed))


def open_sample(workspace: Workspace, language: str, today: dt.date | None = None) -> Project:
    """Put the sample into ``workspace`` as one edit, so that one undo takes all of it away.

    Raises:
        ExpectedError: See ``plan_sample``.

    """
    return plan_sample(workspace, language, today).applied(workspace)


@dataclass(frozen=True, slots=True)
class _Head:
    """The day that the sample takes for today."""

    written_for: dt.date


@dataclass(frozen=True, slots=True)
class _Files:
    """The files of one language, read as if they had been written for ``today``."""

    folder: Path
    written_for: dt.date
    today: dt.date

    @classmethod
    def of(cls, language: str, today: dt.date | None) -> _Files:
        folder = assets.starter("sample") / (language if language in LANGUAGES else "en")
        written = tomllib.loads((folder / "project.toml").read_text(encoding="utf-8"))
        named = {key: value for key, value in written.items() if key == "written_for"}
        day = structure.read(_Head, named, "project.toml").written_for
        return cls(folder, day, today or day)

    def text(self, name: str) -> str:
        text = (self.folder / name).read_text(encoding="utf-8")
        return shifted(text, self.written_for, self.today)

    def toml(self, name: str) -> dict[str, Any]:
        return tomllib.loads(self.text(name))


def _one(kind: type[R], data: Mapping[str, Any], place: str, **given: object) -> R:
    return structure.read(kind, {**data, **given}, place)


def _records(
    kind: type[R], rows: Iterable[Mapping[str, Any]], place: str, *, project_id: str
) -> tuple[R, ...]:
    """Return the rows of a file as records of a project, ranked in their order."""
    return tuple(
        _one(kind, row, f"{place}[{number - 1}]", project_id=project_id, rank=float(number))
        for number, row in enumerate(rows, start=1)
    )


def _summed_up(files: _Files, project_id: str) -> tuple[ProjectSummary, tuple[ResultScore, ...]]:
    told = files.toml("summary.toml")
    summary = _one(ProjectSummary, told["summary"], "summary.toml: summary", project_id=project_id)
    place = "summary.toml: score"
    return summary, _records(ResultScore, told["score"], place, project_id=project_id)


def _exchanges(
    files: _Files, talk: OutlineFile, project: Project, known: tuple[Record, ...]
) -> tuple[Record, ...]:
    held = files.toml(EXCHANGES_FILE)
    return read_sample_exchanges(held, project.id, talk.outline.id, known)


def _bid(files: _Files, project: Project) -> tuple[Record, ...]:
    answers, tender = files.toml(BID_FILE), files.text(TENDER)
    day = files.today - _TENDER_READ
    return read_sample_bid(answers, tender, project.id, project.language, day)


def _attachments(
    files: _Files, rows: Iterable[Mapping[str, Any]], project: Project
) -> tuple[tuple[Attachment, ...], dict[str, bytes]]:
    attachments: list[Attachment] = []
    contents: dict[str, bytes] = {}
    for number, row in enumerate(rows):
        content = files.text(f"attachments/{row['name']}").encode()
        sha256 = hashlib.sha256(content).hexdigest()
        contents[sha256] = content
        given = {"project_id": project.id, "sha256": sha256, "size": len(content)}
        attachments.append(_one(Attachment, row, f"project.toml: attachment[{number}]", **given))
    return tuple(attachments), contents
