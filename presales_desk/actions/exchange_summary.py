"""Summing up an exchange: what its records say, and what is written beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.actions.exchange_files import files_of
from presales_desk.actions.exchanges import read_exchanges
from presales_desk.actions.planned import Planned
from presales_desk.planning.exchange_summary import assess_exchange, offers
from presales_desk.planning.outline import in_order
from presales_desk.records.base import Insert, Update
from presales_desk.records.exchange import Exchange, ExchangeSummary
from presales_desk.records.exchange_material import ExchangeMaterial
from presales_desk.records.findings import Label
from presales_desk.records.kind_terms import field_term
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.people import Stakeholder
from presales_desk.records.plan import Phase
from presales_desk.records.project import Project

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.exchange_summary import SummaryGroup
    from presales_desk.records.exchange_records import ExchangeRecords
    from presales_desk.records.questions import Question
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeSummaryState:
    """All that there is to see of the summary of one exchange.

    Attributes:
        groups: How far each of the nine groups is.
        offers: What the records know for fields that are still empty, by their names.

    """

    material: ExchangeMaterial
    groups: Sequence[SummaryGroup]
    offers: Mapping[str, str]


def read_exchange_summary(reader: Reader, exchange_id: str) -> ExchangeSummaryState:
    """Return where the summary of an exchange stands."""
    material = read_exchange_material(reader, exchange_id)
    return ExchangeSummaryState(
        material=material, groups=assess_exchange(material), offers=offers(material)
    )


def read_exchange_material(reader: Reader, exchange_id: str) -> ExchangeMaterial:
    """Return what a summary is drawn from: the exchange, its people, and all that was noted."""
    exchange = reader.get(Exchange, exchange_id)
    return material_of(reader, read_exchanges(reader, exchange.project_id), exchange)


def material_of(reader: Reader, records: ExchangeRecords, exchange: Exchange) -> ExchangeMaterial:
    """Return all that is known of an exchange, whose project's records are read already."""
    people = reader.find(Stakeholder, project_id=exchange.project_id)
    outline = next(iter(reader.find(Outline, id=exchange.outline_id)), None)
    own: dict[str, Any] = {
        name: [each for each in getattr(records, name) if each.exchange_id == exchange.id]
        for name in ("agenda", "attendees", "interests", "own_questions", "leftovers", "promises")
    }
    return ExchangeMaterial(
        project=reader.get(Project, exchange.project_id),
        exchange=exchange,
        summary=records.summary(exchange.id) or _blank(exchange),
        number=records.number(exchange),
        milestone=records.milestone(exchange),
        phase=next(iter(reader.find(Phase, id=exchange.phase_id)), None),
        outline=outline,
        people={person.id: person for person in people},
        questions=[q for q in records.questions if q.exchange_id == exchange.id and _was_asked(q)],
        files=files_of(reader, exchange.id),
        slides=in_order(reader.find(Slide, outline_id=outline.id)) if outline else (),
        **own,
    )


def change_exchange_summary(
    reader: Reader, exchange: Exchange, name: str, value: Any
) -> Planned[ExchangeSummary]:
    """Give one field of the summary another value; the first value makes the summary."""
    field = field_term(ExchangeSummary, name)
    label = Label("exchange_summary.change", name=exchange.name, field=field)
    return _change(reader, exchange, label, {name: value})


def take_over_offers(
    reader: Reader, exchange: Exchange, texts: Mapping[str, str]
) -> Planned[ExchangeSummary]:
    """Take texts from the records into fields that are empty; what is written stays."""
    stored = _stored(reader, exchange) or _blank(exchange)
    wanted = {name: text for name, text in texts.items() if not getattr(stored, name).strip()}
    label = Label("exchange_summary.take_over", count=len(wanted))
    return _change(reader, exchange, label, wanted)


def finish_summary(
    reader: Reader, exchange: Exchange, day: dt.date | None
) -> Planned[ExchangeSummary]:
    """Declare a summary complete on ``day``; None opens it again."""
    key = "exchange_summary.finish" if day is not None else "exchange_summary.reopen"
    return _change(reader, exchange, Label(key, name=exchange.name), {"finished": day})


def _was_asked(question: Question) -> bool:
    return question.asked is not None or question.landed is not None


def _change(
    reader: Reader, exchange: Exchange, label: Label, fields: Mapping[str, Any]
) -> Planned[ExchangeSummary]:
    stored = _stored(reader, exchange)
    wanted = (stored or _blank(exchange)).but(**fields)
    if stored is not None:
        change = Update(stored, **fields)
    elif any(fields.values()):
        change = Insert(wanted)
    else:  # an empty place that was left empty is no summary yet
        return Planned(label, (), exchange.project_id, wanted)
    return Planned(label, (change,), exchange.project_id, wanted)


def _stored(reader: Reader, exchange: Exchange) -> ExchangeSummary | None:
    return next(iter(reader.find(ExchangeSummary, exchange_id=exchange.id)), None)


def _blank(exchange: Exchange) -> ExchangeSummary:
    """Return an empty summary; its id follows from the exchange, so that there is but one."""
    return ExchangeSummary(
        id=f"summary-{exchange.id}", project_id=exchange.project_id, exchange_id=exchange.id
    )
