"""Taking a tender into a project: read, stored, compared with what is there, as one edit."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.actions.bid_ceiling import ceiling_of, follow_ceiling
from presales_desk.actions.planned import Planned
from presales_desk.actions.tender_changes import changed_facts, changed_lists, kept_facts
from presales_desk.actions.tender_dates import follow_dates
from presales_desk.actions.tender_files import left_out_of
from presales_desk.actions.tender_lists import Import, renewed_lists
from presales_desk.actions.tender_records import TenderRecords, records_of
from presales_desk.bid.reader import LITTLE_FOUND
from presales_desk.bid.traps import POINTS
from presales_desk.bid.unread import QUALIFICATION_UNREAD, SCORING_UNREAD, tells_who_may_bid
from presales_desk.planning.bid.addenda import Change, amend, compare
from presales_desk.records.base import Insert, Update
from presales_desk.records.bid import Bid
from presales_desk.records.enums import AnswerState, MaterialKind, TenderFileKind
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.summary import Attachment
from presales_desk.records.tender import (
    TenderClause,
    TenderFact,
    TenderFile,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.actions.tender_changes import FactChange, ListChange
    from presales_desk.actions.tender_files import ReadFile
    from presales_desk.bid.tender import Tender
    from presales_desk.planning.bid.addenda import Pair
    from presales_desk.records.base import Change as RecordChange
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought.

    Attributes:
        added, changed, withdrawn: Numbers of clauses.
        files: The new files.
        left_out: How many files were refused; the rules and traps tell why.
        facts: Those that are others from now on.
        kept: Those that a person wrote otherwise; what the person wrote stays.
        lists: What becomes of scoring items and documents.
        dates: How many key dates of the plan are set or moved.

    """

    files: tuple[TenderFile, ...]
    added: int
    changed: int
    withdrawn: int
    left_out: int = 0
    facts: Sequence[FactChange] = ()
    kept: Sequence[FactChange] = ()
    lists: Sequence[ListChange] = ()
    dates: int = 0


def import_tender(
    reader: Reader,
    project_id: str,
    files: Sequence[ReadFile],
    way: Import,
    moment: dt.datetime,
) -> Planned[Imported]:
    """Make records of what was read, and keep every answer that was given.

    Facts and marks that a person corrected stay. A clause that changed is reopened with its old
    text beside it; one that a new version dropped is withdrawn, never deleted.
    """
    old = [each for each in reader.find(TenderClause, project_id=project_id) if not each.withdrawn]
    version = 1 + reader.count(TenderFile, project_id=project_id)
    records = _file_records(files, project_id, way, version, moment)
    news = _read_records(
        _beside(files, version), records, rank_after([clause.rank for clause in old])
    )
    pairs = _paired(way, old, [clause for each in news for clause in each.clauses])
    lists = renewed_lists(reader, project_id, news, way)
    known = reader.find(TenderFact, project_id=project_id)
    facts = [one for each in news for one in each.besides if isinstance(one, TenderFact)]
    dates = follow_dates(reader, project_id, [*known, *facts], moment.date())
    changes = [
        *_attached(reader, project_id, files, moment),
        *_bid(reader, project_id, [*known, *facts]),
        *dates,
        *(Insert(record) for each in news for record in each.besides),
        *lists,
        *(change for pair in pairs for change in _clause_changes(pair, way)),
    ]
    imported = replace(
        _counted(news, pairs),
        left_out=len(left_out_of(files)),
        facts=changed_facts(known, facts),
        kept=kept_facts(known, facts),
        lists=changed_lists(lists),
        dates=len(dates),
    )
    label = Label("tender.import", name=files[0].name, count=imported.added)
    return Planned(label, tuple(changes), project_id, imported)


def _counted(news: Sequence[TenderRecords], pairs: Sequence[Pair]) -> Imported:
    """Return the new files and the numbers of clauses."""
    counted = Counter(pair.change for pair in pairs)
    return Imported(
        files=tuple(each.file for each in news),
        added=counted[Change.ADDED],
        changed=counted[Change.CHANGED],
        withdrawn=counted[Change.GONE],
    )


def _file_records(
    files: Sequence[ReadFile], project_id: str, way: Import, version: int, moment: dt.datetime
) -> list[TenderFile]:
    """Return the records of the files themselves; ``version`` counts from 1 in a project."""
    return [
        TenderFile(
            project_id=project_id,
            name=file.tender.file,
            sha256=file.sha256,
            kind=_kind(way, number, version),
            language=file.tender.language,
            pages=file.tender.pages,
            version=version if way is Import.REPLACE else 1,
            imported=moment,
            rank=float(version + number),
        )
        for number, file in enumerate(files)
    ]


def _read_records(
    files: Sequence[ReadFile], records: Sequence[TenderFile], rank: float
) -> list[TenderRecords]:
    """Return what was read of each file, the clauses of one behind those of the one before."""
    news: list[TenderRecords] = []
    for file, record in zip(files, records, strict=True):
        news.append(records_of(file.tender, record, rank))
        rank = rank_after([rank, *(clause.rank for clause in news[-1].clauses)])
    return news


def _beside(files: Sequence[ReadFile], version: int) -> list[ReadFile]:
    """Return the files without warnings that hold only for one that stands alone.

    An attachment need not tell much, and a form may repeat some of the scoring items.
    """
    is_alone = version == 1 and all(_says_little(file.tender) for file in files)
    found: list[ReadFile] = []
    said: set[str] = set()
    known = _known_together(files)
    for file in files:
        scored = {item.item.casefold() for item in file.tender.scoring}
        dropped = known if is_alone else known | {LITTLE_FOUND}
        if scored and scored <= said:
            dropped |= POINTS
        said |= scored
        kept = tuple(each for each in file.tender.warnings if each.code not in dropped)
        found.append(replace(file, tender=replace(file.tender, warnings=kept)))
    return found


def _known_together(files: Sequence[ReadFile]) -> frozenset[str]:
    """Return the warnings of something that one file lacks and another tells."""
    found: set[str] = set()
    tenders = [file.tender for file in files]
    if any(tender.scoring for tender in tenders):
        found.add(SCORING_UNREAD)
    if any(tells_who_may_bid(tender.clauses) for tender in tenders):
        found.add(QUALIFICATION_UNREAD)
    if any(fact.key == "bid_deadline" for tender in tenders for fact in tender.facts):
        found |= {"deadline_missing", "deadline_elsewhere"}
    return frozenset(found)


def _says_little(tender: Tender) -> bool:
    return any(each.code == LITTLE_FOUND for each in tender.warnings)


def _kind(way: Import, number: int, version: int) -> TenderFileKind:
    if way is Import.AMEND:
        return TenderFileKind.CLARIFICATION
    first = number == 0 and (version == 1 or way is Import.REPLACE)
    return TenderFileKind.TENDER if first else TenderFileKind.ATTACHMENT


def _paired(
    way: Import, old: Sequence[TenderClause], new: Sequence[TenderClause]
) -> tuple[Pair, ...]:
    if way is Import.ADD:
        return compare((), new)
    return amend(old, new) if way is Import.AMEND else compare(old, new)


def _clause_changes(pair: Pair, way: Import) -> list[RecordChange]:
    """Return what becomes of one clause; an old one keeps its id, and so its answer and links."""
    old, new = pair.old, pair.new
    if old is None:
        return [] if new is None else [Insert(new)]
    if new is None:
        return [Update(old, withdrawn=True)]
    place = _place(new, way, is_same=pair.change is Change.SAME)
    if pair.change is Change.SAME:
        return [Update(old, **place)] if place else []
    said = {"text": new.text, "mark": new.mark, "weight": new.weight, "before": old.text}
    return [Update(old, **place, **said, state=AnswerState.OPEN)]


def _place(new: TenderClause, way: Import, *, is_same: bool) -> dict[str, str | int | float | None]:
    """Return where a clause stands from now on.

    A clarification changes a clause where it is: it keeps its rank, number and part of the tender,
    and only its source becomes the clarification; one that is merely repeated keeps that too.
    """
    if way is Import.AMEND and is_same:
        return {}
    source: dict[str, str | int | float | None] = {
        "tender_file_id": new.tender_file_id,
        "page": new.page,
        "block": new.block,
    }
    if way is Import.AMEND:
        return source
    return {**source, "number": new.number, "part": new.part, "rank": new.rank}


def _attached(
    reader: Reader, project_id: str, files: Sequence[ReadFile], moment: dt.datetime
) -> list[RecordChange]:
    """Return attachments for the files that the project does not have yet."""
    known = {each.sha256 for each in reader.find(Attachment, project_id=project_id)}
    found: dict[str, Attachment] = {}
    for file in files:
        if file.sha256 and file.sha256 not in known:
            found[file.sha256] = Attachment(
                project_id=project_id,
                name=file.name,
                sha256=file.sha256,
                size=file.size,
                kind=MaterialKind.CUSTOMER,
                added=moment,
            )
    return [Insert(attachment) for attachment in found.values()]


def _bid(reader: Reader, project_id: str, facts: Sequence[TenderFact]) -> list[RecordChange]:
    """Return the bid that begins with the first tender, its ceiling as the tender says."""
    if reader.count(Bid, project_id=project_id):
        return [*follow_ceiling(reader, project_id, facts)]
    return [Insert(Bid(project_id=project_id, ceiling=ceiling_of(facts)))]
