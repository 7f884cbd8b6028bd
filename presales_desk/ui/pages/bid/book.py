"""The bid that the page shows, in memory: read once for all tabs, and after edits only in part."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.whole_bid import (
    BESIDES,
    TABLES,
    WholeBid,
    read_whole_bid,
    reread_besides,
)
from presales_desk.method import load
from presales_desk.planning.bid.answers import Risk, clause_findings, risk_of
from presales_desk.planning.bid.readiness import (
    BidRecords,
    Share,
    blockers,
    percent_due,
    percent_ready,
    shares,
)
from presales_desk.planning.bid.scored import clause_weights
from presales_desk.records.bid import Bid
from presales_desk.records.enums import Severity
from presales_desk.records.tender import TenderClause
from presales_desk.ui.turns import Turns

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from presales_desk.errors import ExpectedError
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader

_FEW = 400
"""So many clauses are read and judged at once; more of them in portions."""
_PORTION = 200


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far the bid is.

    Attributes:
        parts: What has to be ready, each with how much of it is.
        ready: Percent; None while there is nothing to be ready.
        due: Where it should be today, in percent; None without a deadline.
        blockers: What would have it rejected or not handed in.
        risk: What the answers so far can cost.

    """

    parts: tuple[Share, ...] = ()
    ready: int | None = None
    due: int | None = None
    blockers: tuple[Finding, ...] = ()
    risk: Risk = field(default_factory=Risk)


class BidBook(QObject):
    """Reads the bid of a project, follows its edits, and judges it.

    Signals:
        read: Everything is another: show it.
        judged: How ready it is, and what is wrong, is known anew.
    """

    read = Signal()
    judged = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.project_id = ""
        self.readiness = Readiness()
        self._findings: dict[str, tuple[Finding, ...]] = {}
        self._reading = self._again = False
        self._judging = Turns(self)
        desk.closing.connect(self._judging.stop)
        self._take(_nothing(""))

    @property
    def records(self) -> BidRecords:
        """Facts, clauses, documents, prices and tasks."""
        return self.whole.records

    @property
    def has_tender(self) -> bool:
        """Whether a tender was read."""
        return bool(self.whole.files or self.records.clauses)

    def clause(self, id: str) -> TenderClause | None:
        """Return a clause; None when there is none with this id."""
        place = self._places.get(id)
        return None if place is None else self.records.clauses[place]

    @property
    def weights(self) -> Mapping[str, float]:
        """What clauses cost by the scoring items that give points for them, by their ids."""
        return clause_weights(self.whole.items())

    def findings(self, clause: TenderClause) -> tuple[Finding, ...]:
        """Return what is wrong with the answer to a clause."""
        if clause.id not in self._findings:
            self._findings[clause.id] = clause_findings(clause, self.whole.foreign)
        return self._findings[clause.id]

    def show_project(self, project_id: str) -> None:
        """Read the bid of this project from now on."""
        if project_id != self.project_id:
            self.project_id = project_id
            self._take(_nothing(project_id))
            self.readiness = Readiness()
        self.refresh()

    def refresh(self) -> None:
        """Read everything again: at once if it is little, else by a task."""
        if not self.project_id:
            return
        if self._desk.count(TenderClause, project_id=self.project_id) <= _FEW:
            self._show(read_whole_bid(self._desk.workspace, self.project_id))
        elif self._reading:
            self._again = True
        else:
            self._read_by_task()

    def hear(self, edit: Edit) -> bool:
        """Take an edit in; tell whether the bid is up to date, or will be ``read`` anew."""
        if not edit.kinds & TABLES:
            return False
        if TenderClause.table in edit.kinds and not self._take_clauses(edit):
            self.refresh()
            return False
        if edit.kinds & BESIDES:
            reader = self._desk.workspace
            self._take(reread_besides(reader, self.project_id, self.whole))
        self._judge()
        return True

    def _take_clauses(self, edit: Edit) -> bool:
        """Read the clauses again that an edit changed; False when there are others than before."""
        if self._reading or len(edit.ids) > _FEW:
            return False
        changed = self._desk.find(TenderClause, id=tuple(edit.ids))
        known = [id for id in edit.ids if id in self._places]
        if len(changed) != len(known) or any(each.id not in self._places for each in changed):
            return False
        clauses = list(self.records.clauses)
        for clause in changed:
            clauses[self._places[clause.id]] = clause
            self._findings.pop(clause.id, None)
        self.whole = self.whole.with_clauses(clauses)
        return True

    def _read_by_task(self) -> None:
        project_id = self.project_id

        def work(reader: Reader, job: Job) -> tuple[str, WholeBid]:
            del job  # nothing in it takes a second
            return project_id, read_whole_bid(reader, project_id)

        self._reading = True
        self._desk.run(work, self.tr("Reading the bid"), self._end_reading, self._give_up)

    @Slot(object)
    def _end_reading(self, result: tuple[str, WholeBid]) -> None:
        self._reading = False
        project_id, whole = result
        if self._again or project_id != self.project_id:
            self._again = False
            self.refresh()
        else:
            self._show(whole)

    @Slot(object)
    def _give_up(self, error: ExpectedError) -> None:
        self._reading = self._again = False
        self._desk.show_unless_gone(error)

    def _show(self, whole: WholeBid) -> None:
        self._take(whole)
        self._findings.clear()
        self._judge()
        self.read.emit()

    def _take(self, whole: WholeBid) -> None:
        self.whole = whole
        self._places = {clause.id: n for n, clause in enumerate(whole.records.clauses)}

    def _judge(self) -> None:
        self._judging.begin(self._judgement())
        if len(self.records.clauses) <= _FEW:
            self._judging.finish()

    def _judgement(self) -> Iterator[None]:
        clauses = self.records.clauses
        found: list[Finding] = []
        for start in range(0, len(clauses), _PORTION):
            for clause in clauses[start : start + _PORTION]:
                found += [f for f in self.findings(clause) if f.severity is Severity.ERROR]
            yield
        now = self._desk.now()
        others = blockers(replace(self.records, clauses=()), now)
        yield
        parts = shares(self.records, load().thresholds.bid)
        yield
        due = percent_due(self.records, self._began(), now.date())
        risk = risk_of(clauses, self.weights)
        yield
        self.readiness = Readiness(parts, percent_ready(parts), due, (*found, *others), risk)
        self.judged.emit()

    def _began(self) -> dt.date | None:
        """Return the day on which the tender was read first; None when nobody knows."""
        # A command tells its moments with their zone, the window without: only days compare.
        read = (file.imported.date() for file in self.whole.files if file.imported is not None)
        return min(read, default=None)


def _nothing(project_id: str) -> WholeBid:
    return WholeBid(BidRecords(bid=Bid(project_id=project_id)))
