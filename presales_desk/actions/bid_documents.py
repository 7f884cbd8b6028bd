"""Writing the Word documents of a bid."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.actions.bid_contract import contract_form
from presales_desk.actions.bid_forms import tender_forms
from presales_desk.actions.bid_lots import facts_of_lot
from presales_desk.actions.bid_pages import number_pages
from presales_desk.actions.bid_records import expected_scores, known_facts, read_bid
from presales_desk.actions.find import profile
from presales_desk.actions.naming import named, unused_version
from presales_desk.actions.qualifications import bid_proofs
from presales_desk.documents.bid.wording import asks_for_response, bid_text
from presales_desk.errors import ExpectedError, NothingFoundError, Term
from presales_desk.planning.bid.answers import bare_requirement, in_force
from presales_desk.planning.bid.document_order import in_order_of_list
from presales_desk.planning.bid.prices import line_total, offered, sums
from presales_desk.planning.bid.readiness import fact_value
from presales_desk.planning.bid.references import reference_of
from presales_desk.records.bid import BidLetter
from presales_desk.records.job import Within
from presales_desk.records.project import Project
from presales_desk.records.summary import Link
from presales_desk.records.tender import ASKED_IN, TenderClause, TenderFact, TenderScore
from presales_desk.workspace.files import make_folder, write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.documents.bid.material import BidMaterial, Prices, Quoted
    from presales_desk.documents.bid.paper import BidPaper
    from presales_desk.planning.bid.readiness import BidRecords
    from presales_desk.records.bid import Bid
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

KINDS = (
    *("matrix", "technical-deviation", "commercial-deviation", "score-index", "qualifications"),
    *("tasks", "bid-letter", "price-summary", "price-lines", "authorization"),
    *("legal-representative", "base-price", "contract", "skeleton", "blind-volume"),
)
"""Names of the documents, in the order in which they are offered."""
IN_TENDER_FORM = frozenset(
    {
        *("technical-deviation", "commercial-deviation", "score-index", "bid-letter"),
        *("price-summary", "price-lines", "authorization", "legal-representative", "skeleton"),
        "blind-volume",
    }
)
"""Those that take over forms which the tender prints."""
WITH_CONTENTS = frozenset({"skeleton", "blind-volume"})
"""Those that begin with a table of contents."""
INTERNAL = frozenset({"base-price", "tasks"})
"""Those that never leave the house."""


@dataclass(frozen=True, slots=True)
class BidDocument:
    """A document that was written.

    Attributes:
        kind: Its name.
        file: Where it really is.
        blanks: What is still to be filled in, in the order of the document.
        pages: How many it has; None where nobody counted, because it has no contents or because
            there is no LibreOffice: then Word does when it opens the file.
        set_anew: Whether forms that belong in it come from a file without layout, such as a PDF.
        unread: Why a form that belongs in it could not be taken over; ours stands in its place.
        beside: Whether it stands beside the older file, which is open in another program.
        response: Whether suppliers are asked for responses, not bidders for bids.

    """

    kind: str
    file: Path
    blanks: tuple[str, ...]
    pages: int | None = None
    set_anew: bool = False
    unread: Sequence[ExpectedError] = ()
    beside: bool = False
    response: bool = False


def offered_kinds(bid: Bid) -> Sequence[str]:
    """Return the documents that a bid consists of: only a blind one has a volume apart."""
    return [kind for kind in KINDS if bid.blind or kind != "blind-volume"]


def read_bid_material(
    reader: Reader, project_id: str, day: dt.date, *, draft: bool = True
) -> BidMaterial:
    """Return what the documents of a project's bid are made from, dated with ``day``."""
    from presales_desk.documents.bid.material import BidMaterial  # loads python-docx
    from presales_desk.documents.bid.parts import printed_tables  # likewise

    project, records = reader.get(Project, project_id), read_bid(reader, project_id)
    scores = reader.find(TenderScore, project_id=project_id)
    return BidMaterial(
        project=project,
        bid=records.bid,
        profile=profile(reader),
        facts=known_facts(facts_of_lot(records.facts, records.bid.lot)),
        clauses=in_force(records.clauses),
        quoted=_quoted(records.clauses),
        scores=scores,
        documents=in_order_of_list(records.documents),
        tables=printed_tables(records.documents),
        tasks=records.tasks,
        letters=reader.find(BidLetter, project_id=project_id),
        prices=_prices(records),
        proofs=bid_proofs(reader, records),
        expected=expected_scores(reader, project_id, scores, records.clauses),
        draft=draft,
        day=day,
    )


def write_bid_document(
    reader: Reader,
    kind: str,
    project_id: str,
    target: Path,
    moment: dt.datetime,
    job: Job,
) -> BidDocument:
    """Write one document, as a final one.

    Raises:
        NothingFoundError: There is no such document.
        NotWrittenError, DiskFullError: The system refused; an older file is still there, whole.
        CancelledError: ``job`` was stopped; likewise.

    """
    _require_known((kind,))
    material = read_bid_material(reader, project_id, moment.date(), draft=False)
    inside = Within(job, 0, 1, target.name)
    material, unread = _with_forms(reader, material, (kind,), inside)
    return _write(kind, material, target, inside, unread.get(kind, ()))


def write_bid_documents(
    reader: Reader,
    project_id: str,
    folder: Path,
    moment: dt.datetime,
    job: Job,
    *,
    kinds: Sequence[str] = (),
    draft: bool = True,
) -> list[BidDocument]:
    """Write several documents into ``folder``, all if no ``kinds`` are named.

    Their names follow the company's rule.

    Raises:
        NothingFoundError: There is no such document; nothing was written.
        NotWrittenError, DiskFullError: The system refused; those before it are written.
        CancelledError: ``job`` was stopped; likewise.

    """
    _require_known(kinds)
    material = read_bid_material(reader, project_id, moment.date(), draft=draft)
    kinds = kinds or offered_kinds(material.bid)
    names = [bid_file_name(reader, kind, material.project, moment.date()) for kind in kinds]
    inside = Within(job, 0, len(names), names[0])
    material, unread = _with_forms(reader, material, kinds, inside)
    make_folder(folder)
    written: list[BidDocument] = []
    for number, (kind, name) in enumerate(zip(kinds, names, strict=True)):
        inside = Within(job, number, len(names), name)
        target = unused_version(folder / name)
        written.append(_write(kind, material, target, inside, unread.get(kind, ())))
    return written


def write_letter(
    reader: Reader, letter: BidLetter, target: Path, moment: dt.datetime
) -> BidDocument:
    """Write a letter with the clauses that are tied to it; see ``write_bid_document``."""
    from presales_desk.documents.bid.letters import letter as made  # loads python-docx

    material = read_bid_material(reader, letter.project_id, moment.date(), draft=False)
    links = reader.find(Link, project_id=letter.project_id, role=ASKED_IN, target_id=letter.id)
    ids = {link.source_id for link in links}
    clauses = reader.find(TenderClause, id=tuple(ids)) if ids else []
    paper = made(material, letter, clauses)
    return _saved(f"letter-{letter.kind}", paper, target)


def bid_file_name(reader: Reader, kind: str, project: Project, day: dt.date) -> str:
    """Return the name of a document by the company's naming rule, with its ending."""
    methods = reader.find(TenderFact, project_id=project.id, key="method")
    response = asks_for_response(fact_value(methods, "method"))
    what = bid_text(project.language, f"kind.{kind}", response=response)
    return f"{named(reader, project, what, day)}.docx"


def files_to_replace(
    reader: Reader, project_id: str, folder: Path, kinds: Sequence[str], day: dt.date
) -> list[str]:
    """Return the names of the files in ``folder`` that these documents would be written over."""
    project = reader.get(Project, project_id)
    names = [bid_file_name(reader, kind, project, day) for kind in kinds]
    return [name for name in names if unused_version(folder / name).exists()]


def _with_forms(
    reader: Reader, material: BidMaterial, kinds: Sequence[str], job: Job
) -> tuple[BidMaterial, dict[str, Sequence[ExpectedError]]]:
    """Return the material with the forms that ``kinds`` take over: the tender's, the company's.

    And why some could not be, by the kind of document they are missed in.
    """
    unread: dict[str, Sequence[ExpectedError]] = {}
    if "contract" in kinds:
        try:
            material = replace(material, contract_form=contract_form(reader, material.bid))
        except ExpectedError as error:
            unread["contract"] = (error,)
    if in_form := IN_TENDER_FORM.intersection(kinds):
        forms, lost = tender_forms(reader, material.project.id, material.documents, job)
        material = replace(material, forms=forms)
        unread |= dict.fromkeys(in_form, lost)
    return material, unread


def _write(
    kind: str, material: BidMaterial, target: Path, job: Job, unread: Sequence[ExpectedError]
) -> BidDocument:
    from presales_desk.documents.bid.makers import MAKERS  # loads python-docx

    paper = MAKERS[kind](material)
    written = _saved(kind, paper, target, number_pages(paper, job))
    is_anew = kind in IN_TENDER_FORM and any(form.set_anew for form in material.forms.values())
    return replace(written, set_anew=is_anew, unread=unread)


def _saved(kind: str, paper: BidPaper, target: Path, pages: int | None = None) -> BidDocument:
    file = write_atomically(target, paper.content())
    blanks = tuple(blank.label for blank in paper.blanks)
    beside = file != target
    return BidDocument(kind, file, blanks, pages, beside=beside, response=paper.is_response)


def _require_known(kinds: Sequence[str]) -> None:
    for kind in kinds:
        if kind not in KINDS:
            raise NothingFoundError(what=Term("kind.report"), name=kind)


def _quoted(clauses: Sequence[TenderClause]) -> dict[str, Quoted]:
    from presales_desk.documents.bid.material import Quoted  # loads python-docx

    return {clause.id: Quoted(reference_of(clause), bare_requirement(clause)) for clause in clauses}


def _prices(records: BidRecords) -> Prices:
    from presales_desk.documents.bid.material import Prices  # loads python-docx

    added = sums(records.lines, records.bid)
    lines = tuple((line, line_total(line)) for line in records.lines)
    return Prices(lines, offered(records.bid, records.lines), added.tax if lines else None)
