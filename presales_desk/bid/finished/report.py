"""Runs all rules over the finished documents of one bid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.finished import (
    rules_days,
    rules_fixed,
    rules_form,
    rules_names,
    rules_prices,
    rules_traces,
)
from presales_desk.bid.finished.expected import Rule
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.bid.finished.expected import Expected, Fault
    from presales_desk.bid.finished.model import Finished

RULES: tuple[Callable[[Finished, Expected], Iterator[Fault]], ...] = (
    rules_names.other_names,
    rules_names.other_numbers,
    rules_names.other_projects,
    rules_days.signatures,
    rules_days.deadlines,
    rules_days.validities,
    rules_prices.technical_prices,
    rules_prices.differing_totals,
    rules_prices.differing_words,
    rules_form.unsigned,
    rules_fixed.altered_letters,
    rules_form.open_places,
    rules_form.lost_references,
    rules_form.missing_pages,
    rules_traces.internal,
    rules_traces.left_behind,
    rules_traces.other_companies,
    rules_traces.identity,
)
_ORDER = list(Severity)


@dataclass(frozen=True, slots=True)
class FileReport:
    """What is wrong with one file; the gravest first, open places behind the others."""

    name: str
    faults: tuple[Fault, ...]


def check_files(files: Sequence[Finished], expected: Expected) -> list[FileReport]:
    """Return what is wrong with each of the documents that are handed in together."""
    between = rules_days.differing_days(files)
    found: list[FileReport] = []
    for file in files:
        faults = [fault for rule in RULES for fault in rule(file, expected)]
        faults += [fault for other, fault in between if other is file]
        found.append(FileReport(file.name, tuple(sorted(faults, key=_rank))))
    return found


def _rank(fault: Fault) -> tuple[int, bool, int]:
    """Return where a fault stands; open places are many, and would hide what nobody expects."""
    block = -1 if fault.spot.block is None else fault.spot.block
    return _ORDER.index(fault.severity), fault.rule is Rule.OPEN_PLACE, block
