"""Which names a workspace knows that a redacted package must not tell, and their stand-ins.

The list of stand-ins stays in the workspace: the same name has the same one in every package, and
who sent a package can look up whom it means.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.find import profile
from presales_desk.errors import DiskFullError, NotWrittenError
from presales_desk.planning.amounts import Amounts
from presales_desk.planning.redaction import SHORTEST_NAME, Sort, StandIn, split_names
from presales_desk.records.competition import Competitor
from presales_desk.records.exchange import Attendee
from presales_desk.records.people import Colleague, Stakeholder
from presales_desk.records.plan import Plan
from presales_desk.records.project import Project
from presales_desk.records.summary import ProjectSummary
from presales_desk.workspace.stand_ins import read_names, write_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry
    from presales_desk.workspace.workspace import Reader

logger = logging.getLogger(__name__)

Named = tuple[str, Sort]


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactionOptions:
    """What a redacted package does not tell, besides customers, people and their contact data.

    Attributes:
        company: Our own company.
        amounts: What becomes of amounts of money.
        extra: Further names, as typed.
        kept: Names that stay, such as one that is an everyday word.

    """

    competitors: bool = True
    company: bool = True
    amounts: Amounts = Amounts.HIDE
    extra: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()


def names_to_replace(
    reader: Reader, entries: Iterable[Entry], options: RedactionOptions
) -> list[Named]:
    """Return every name with its sort, each once: those of all projects, not only of these."""
    every = [
        *((name, Sort.OTHER) for name in options.extra),
        *_company(reader, options),
        *_of_entries(entries, options),
        *_of_projects(reader, options),
        *_contact_data(reader),
    ]
    found: dict[str, Named] = {}
    for text, sort in every:
        whole = sort in (Sort.CONTACT, Sort.CUSTOMER, Sort.COMPANY)
        for name in [text.strip()] if whole else split_names(text):
            if len(name) >= SHORTEST_NAME and name not in options.kept:
                found.setdefault(name.casefold(), (name, sort))
    return list(found.values())


def known_amounts(reader: Reader) -> set[Decimal]:
    """Return the prices and budgets of all projects, in yuan."""
    amounts: set[Decimal | None] = {project.budget for project in reader.find(Project)}
    for plan in reader.find(Plan):
        amounts |= {plan.margin, plan.our_price}
    for summary in reader.find(ProjectSummary):
        amounts |= {summary.our_price, summary.winning_price}
    amounts |= {rival.price for rival in reader.find(Competitor)}
    return {amount for amount in amounts if amount is not None}


def stand_ins(folder: Path, names: Iterable[Named], *, keep: bool) -> list[StandIn]:
    """Return a stand-in for each name; a new name gets the next one of its sort.

    Args:
        folder: Of the workspace.
        names: With their sorts.
        keep: Whether new names are written down; a preview writes nothing.

    """
    known = read_names(folder)
    found: list[StandIn] = []
    for name, sort in names:
        listed = known.setdefault(sort.value, [])
        folded = [one.casefold() for one in listed]
        if name.casefold() not in folded:
            listed.append(name)
            folded.append(name.casefold())
        found.append(StandIn(name, sort, folded.index(name.casefold())))
    if keep:
        try:
            write_names(folder, known)
        except (NotWrittenError, DiskFullError) as error:
            logger.warning("The list of stand-ins is not kept: %s", error)
    return found


def _company(reader: Reader, options: RedactionOptions) -> Iterator[Named]:
    if options.company:
        ours = profile(reader)
        for text in (ours.company, ours.company_short, ours.website, ours.address):
            yield text, Sort.COMPANY


def _of_entries(entries: Iterable[Entry], options: RedactionOptions) -> Iterator[Named]:
    for entry in entries:
        yield entry.customer, Sort.CUSTOMER
        yield from ((name, Sort.COLLEAGUE) for name in (entry.author, entry.owner))
        if options.competitors:
            yield from ((name, Sort.COMPETITOR) for name in entry.competitors)


def _of_projects(reader: Reader, options: RedactionOptions) -> Iterator[Named]:
    yield profile(reader).user_name, Sort.COLLEAGUE
    yield from ((one.name, Sort.COLLEAGUE) for one in reader.find(Colleague))
    yield from ((one.colleague, Sort.COLLEAGUE) for one in reader.find(Attendee))
    for project in reader.find(Project):
        yield project.customer, Sort.CUSTOMER
        yield from ((name, Sort.COLLEAGUE) for name in (project.sales, project.presales))
    yield from ((one.participants, Sort.COLLEAGUE) for one in reader.find(ProjectSummary))
    yield from ((person.name, Sort.PERSON) for person in reader.find(Stakeholder))
    if options.competitors:
        yield from ((rival.name, Sort.COMPETITOR) for rival in reader.find(Competitor))


def _contact_data(reader: Reader) -> Iterator[Named]:
    people = (*reader.find(Stakeholder), *reader.find(Colleague), profile(reader))
    for person in people:
        yield from ((text, Sort.CONTACT) for text in (person.phone, person.email))
