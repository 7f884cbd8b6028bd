"""Finds what a team must know about an English request: from labels, sentences and the cover."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from presales_desk.bid.dates import moments
from presales_desk.bid.english.addresses import opening_address
from presales_desk.bid.english.buyers import asking_buyer, named_most
from presales_desk.bid.english.counted_days import counted_end
from presales_desk.bid.english.cover import on_cover
from presales_desk.bid.english.cover_blocks import named_in_block
from presales_desk.bid.english.due_days import DueDay, weighed_days
from presales_desk.bid.english.fact_labels import RULES, WEAK_RULES
from presales_desk.bid.english.invitations import in_invitation
from presales_desk.bid.english.lengths_told import weighed_lengths
from presales_desk.bid.english.lots import lots_in
from presales_desk.bid.english.pay import pay_in, titled_pay, weak_pay_in
from presales_desk.bid.english.periods import period_in, weak_period_in
from presales_desk.bid.english.purposes import is_project, wanted_in
from presales_desk.bid.english.request_numbers import request_numbers, without_number
from presales_desk.bid.english.sale_days import ISSUE_RULES, SALE_RULES, sale_days_in
from presales_desk.bid.english.same_day import same_day_time
from presales_desk.bid.english.sentences import facts_in, weak_facts_in
from presales_desk.bid.english.statements import SENTENCE, english_statements
from presales_desk.bid.english.sums_told import weighed_sums
from presales_desk.bid.english.ticked import ticked_in
from presales_desk.bid.english.titles import weighed_titles
from presales_desk.bid.english.wrapped_names import whole_name
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Fact

_OF_CONTRACT = ("warranty", "payment", "contract_period", "performance_bond")
"""What the terms of the contract tell too."""
_TOLD_BESIDES = ("opening_time", "project_no", "doc_from")
"""A row that tells it may tell more: the place, the name, or the last day."""
_ASKING = "clarification_deadline"
_DAYS = ("bid_deadline", _ASKING, "opening_time", "doc_from", "doc_until")
_TIME = re.compile(r"^(?:(?:closing|submission|tender|bid) )?time(?: of closing)?$", re.IGNORECASE)
_NOT_OF_BIDS = re.compile(
    r"\b(?:opened|opening|question|quer(?:y|ies)|inquir|clarif|meeting|conference|visit|interview|"
    r"briefing|posted|issued)",
    re.IGNORECASE,
)
"""What has a time of its own on the day of the deadline: ``Bids will be opened at 3 pm``."""
_NEAR = 2
"""Passages below the day of a deadline in which its time may stand."""
_COUNTRY = re.compile(r"country\s*[:|]", re.IGNORECASE)
_PROGRAMME = re.compile(r"project\s*[:|]", re.IGNORECASE)
_PROCEDURE = re.compile(
    r"(?:open|restricted|negotiated|competitive flexible|competitive dialogue)(?: tendering)? "
    r"procedure\b(?=[^.;]{0,60}$)|"
    r"(?:open|restricted)(?: (?:national|international))?(?: competitive)? "
    r"(?:tender(?:ing)?|bidding)(?=\W*$)|(?:[\d.]+ )?(?P<used>open tendering) (?:is|will be) "
    r"(?:adopted|used)",
    re.IGNORECASE,
)
_PAIR = 2
"""Cells of a row that holds one label and what it says, and no more."""
_SHORT = 400
"""Letters of a passage that tells of one thing, in however many sentences."""
_FRONT = 60
"""Passages in which a request describes itself."""
_Told = tuple[str, Any, "Passage"]


def english_facts(
    passages: Sequence[Passage], plain: Sequence[Passage], due: Sequence[DueDay]
) -> list[Fact]:
    """Return what is known about an English request; labels go before running sentences.

    Args:
        passages: Of the request.
        plain: The same with days in plain words; see ``with_plain_days``.
        due: The days of these; see ``due_days``.

    """
    told = list(_told(plain, due))
    if plain is not passages:  # words are quoted as they are printed
        days = [one for one in told if one[0] in _DAYS]
        told = [*days, *(one for one in _told(passages, due) if one[0] not in _DAYS)]
    printed = {one.index: one for one in passages}
    buyer = next((str(value) for key, value, _ in told if key == "purchaser"), "")
    found: dict[str, Fact] = {}
    for key, value, passage in told:
        if key != "project_name":
            found.setdefault(key, proved(key, value, printed[passage.index]))
        elif key not in found and is_project(str(value), buyer):
            name = without_number(whole_name(str(value), passages))
            found[key] = proved(key, name, printed[passage.index])
    timed = [_with_time(fact, plain, due) for fact in found.values()]
    kept = _without_early_opening(timed)
    return [*kept, *_counted(timed, passages), *_opened_then(kept, passages)]


def _opened_then(found: list[Fact], passages: Sequence[Passage]) -> Iterator[Fact]:
    """Yield the opening on the day of the deadline where only its time is told."""
    told = {fact.key: str(fact.value) for fact in found}
    if "opening_time" in told or "bid_deadline" not in told:
        return
    for passage in passages:
        is_short = len(passage.text) <= _SHORT
        for sentence in [passage.text] if is_short else SENTENCE.split(passage.text):
            if time := same_day_time(sentence):
                yield proved("opening_time", f"{told['bid_deadline'][:10]}{time}", passage)
                return


def _counted(found: list[Fact], passages: Sequence[Passage]) -> Iterator[Fact]:
    """Yield until when bidders may ask, counted back where no day is told."""
    told = {fact.key: str(fact.value) for fact in found}
    if "bid_deadline" in told and _ASKING not in told:
        end = counted_end(passages, told["bid_deadline"])
        if end is not None:
            yield proved(_ASKING, *end)


def _without_early_opening(found: list[Fact]) -> list[Fact]:
    """Return the facts without an opening before the deadline: it is that of the request."""
    days = {fact.key: str(fact.value)[:10] for fact in found}
    is_early = days.get("opening_time", "") < days.get("bid_deadline", "")
    return [fact for fact in found if fact.key != "opening_time" or not is_early]


def _told(passages: Sequence[Passage], due: Sequence[DueDay]) -> Iterator[_Told]:
    """Yield what a request tells, the surest first."""
    yield from _labelled(passages, (*SALE_RULES, *RULES))
    yield from _stated_procedure(passages)
    yield from titled_pay(passages)
    yield from _in_sentences(passages)
    yield from in_invitation(passages)
    own = _without_programme(passages)
    yield from _labelled(passages, ISSUE_RULES)
    yield from _labelled([one for one in own[:_FRONT] if _is_plain(one)], WEAK_RULES)
    yield from named_in_block(passages)
    yield from weighed_titles(own)
    yield from on_cover(passages)
    yield from lots_in(passages)
    yield from wanted_in(passages)
    yield from opening_address(passages)
    yield from weighed_lengths(passages)
    yield from _weak(passages)
    yield from weighed_days(due, passages)
    yield from weighed_sums(passages)
    yield from request_numbers(passages)
    yield from asking_buyer(passages)
    yield from named_most(passages)


def _stated_procedure(passages: Sequence[Passage]) -> Iterator[_Told]:
    """Yield the procedure that a line of its own names: ``Open procedure under the Act``."""
    for passage in passages[:_FRONT]:
        parts = SENTENCE.split(passage.text.strip())
        hits = (_PROCEDURE.match(part.strip("()[] ")) for part in parts)
        if hit := next(filter(None, hits), None):
            yield "method", hit["used"] or hit[0], passage


def _without_programme(passages: Sequence[Passage]) -> Sequence[Passage]:
    """Return the passages without the name of the programme that a lender pays for.

    Lenders print ``Project`` beside ``Country``, above or below what is bought.
    """
    front = [one.text.strip() for one in passages[:_FRONT]]
    if not any(map(_COUNTRY.match, front)):
        return passages
    return [one for one in passages if not _PROGRAMME.match(one.text.strip())]


def _labelled(
    passages: Sequence[Passage], rules: tuple[tuple[str, re.Pattern[str], Any], ...]
) -> Iterator[_Told]:
    for one in english_statements(passages):
        for key, label, read in rules:
            if one.passage.part is Part.CONTRACT and key not in _OF_CONTRACT:
                continue
            value = read(ticked_in(one.value)) if label.search(one.label) else None
            if value is not None:
                yield key, value, one.passage
                if key not in _TOLD_BESIDES:
                    break


def _with_time(fact: Fact, passages: Sequence[Passage], due: Sequence[DueDay]) -> Fact:
    """Return a deadline with the time that stands on a line below the day, or is told elsewhere."""
    if fact.key not in _DAYS or "T" in fact.value:
        return fact
    if times := {one.value for one in due if (one.key, one.value[:10]) == (fact.key, fact.value)}:
        timed = sorted(one for one in times if "T" in one)
        if len(timed) == 1:
            return replace(fact, value=timed[0])
    if fact.key != "bid_deadline":
        return fact
    below = [one for one in passages if 0 <= one.index - fact.place.block <= _NEAR]
    for one in english_statements(below):
        if _TIME.search(one.label) and (times := moments(f"1 January 2000 {one.value}")):
            return replace(fact, value=f"{fact.value}{times[0].value[10:]}")
    told = {value for one in passages for value in _times_of_bids(one.text, fact.value)}
    return replace(fact, value=told.pop()) if len(told) == 1 else fact


def _times_of_bids(text: str, day: str) -> Iterator[str]:
    """Yield the times on a day that sentences tell, but of what else is done that day."""
    for sentence in SENTENCE.split(text):
        if not _NOT_OF_BIDS.search(sentence):
            yield from (one.value for one in moments(sentence) if one.value.startswith(f"{day}T"))


def _is_plain(passage: Passage) -> bool:
    """Tell a line, or a row of one label with its value, from a row of a wider table."""
    return sum(bool(cell.text.strip()) for cell in passage.block.cells) <= _PAIR


def _in_sentences(passages: Sequence[Passage]) -> Iterator[_Told]:
    for passage in passages:
        yield from ((key, value, passage) for key, value in facts_in(passage))
        for sentence in SENTENCE.split(passage.text):
            yield from ((key, value, passage) for key, value in sale_days_in(sentence))
        if term := period_in(passage.text):
            yield "contract_period", term, passage
        yield from ((key, value, passage) for key, value in pay_in(passage.text))


def _weak(passages: Sequence[Passage]) -> Iterator[_Told]:
    for passage in passages:
        yield from ((key, value, passage) for key, value in weak_facts_in(passage))
        if term := weak_period_in(passage.text):
            yield "contract_period", term, passage
        yield from ((key, value, passage) for key, value in weak_pay_in(passage.text))
