"""What records say of the items of a preparation: words for the row, and whether they meet it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.planning.follow_ups import carried
from presales_desk.planning.outline import outline_findings
from presales_desk.records.enums import RehearsalWay, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.planning.coverage import Coverage
    from presales_desk.records.exchange import Exchange
    from presales_desk.records.exchange_records import ExchangeRecords
    from presales_desk.records.findings import Values
    from presales_desk.records.outline import Outline, Slide
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.summary import Attachment


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the reasoning about one exchange looks at.

    Attributes:
        listeners: The customer's people who come, in their order.
        outline: The talk that is given; None for none.
        coverage: Of that talk.
        files: Of the exchange.

    """

    records: ExchangeRecords
    exchange: Exchange
    listeners: Sequence[Stakeholder] = ()
    outline: Outline | None = None
    coverage: Coverage | None = None
    files: Sequence[Attachment] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the program knows of an item.

    Attributes:
        key: Entry of the message catalogue, below ``evidence``.
        met: Whether it is enough, as far as records can tell.

    """

    key: str
    values: Values = field(default_factory=dict[str, "str | int"])
    met: bool = False


def evidence_of(known: Known) -> dict[str, Evidence]:
    """Return what is known of items, by their keys in the method; of the others nothing is."""
    found = {**_listeners(known), **_talk(known), **_rehearsals(known)}
    left = len(carried(known.records, known.exchange))
    if known.records.place_of(known.exchange.id) > 0:
        key = "carried" if left else "nothing_carried"
        found["theme_checks.continuity"] = Evidence(key, {"count": left}, met=not left)
    files = len(known.files)
    found["material_checks.handover"] = Evidence("files", {"count": files}, met=files > 0)
    return found


def _listeners(known: Known) -> dict[str, Evidence]:
    people, total = known.listeners, len(known.listeners)
    if not total:
        return {"listener_analysis.basics": Evidence("no_listeners")}
    tests: dict[str, Callable[[Stakeholder], bool]] = {
        "basics": lambda one: bool(one.name and (one.unit or one.title)),
        "knowledge": lambda one: bool(one.knowledge.strip()),
        "stance": lambda one: one.stance is not None,
        "needs": lambda one: bool(one.needs.strip() or one.excitement.strip()),
        "influence": lambda one: one.influence is not None,
        "doubts": lambda one: bool(one.doubts.strip() and one.answer.strip()),
    }
    found: dict[str, Evidence] = {}
    for key, test in tests.items():
        count = sum(map(test, people))
        values: Values = {"count": count, "total": total}
        found[f"listener_analysis.{key}"] = Evidence("listeners", values, met=count == total)
    keys = sum(one.key_person for one in known.records.attendees_of(known.exchange.id))
    found["listener_analysis.key_people"] = Evidence("key_people", {"count": keys}, met=keys > 0)
    return found


def _talk(known: Known) -> dict[str, Evidence]:
    if known.outline is None or known.coverage is None:
        return {"material_checks.slides": Evidence("no_talk")}
    covered = known.coverage
    found = {"material_checks.slides": _slides(known.outline, covered.slides)}
    if covered.listeners:
        total = len(covered.listeners)
        served = total - sum(one.gets_nothing for one in covered.listeners)
        values: Values = {"count": served, "total": total}
        found["theme_checks.needs"] = Evidence("served", values, met=served == total)
    if due := [target for target in covered.strengths if target.due]:
        shown = sum(not target.is_hole for target in due)
        values = {"count": shown, "total": len(due)}
        found["theme_checks.focus"] = Evidence("strengths", values, met=shown == len(due))
    return found


def _slides(outline: Outline, slides: Sequence[Slide]) -> Evidence:
    """Return how many slides there are, and how much the check of the outline finds."""
    wrong = sum(f.severity is not Severity.HINT for f in outline_findings(outline, slides))
    values: Values = {"count": len(slides), "wrong": wrong}
    return Evidence("slides_wrong" if wrong else "slides", values, met=bool(slides) and not wrong)


def _rehearsals(known: Known) -> dict[str, Evidence]:
    runs = known.records.rehearsals_of(known.exchange.id)
    found: dict[str, Evidence] = {}
    for way in (RehearsalWay.ALONE, RehearsalWay.TRIAL):
        held = sum(run.way is way and run.finished for run in runs)
        found[f"rehearsal_methods.{way}"] = Evidence("runs", {"count": held}, met=held > 0)
    return found
