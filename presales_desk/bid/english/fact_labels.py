"""Tells by the labels of an English request which facts stand behind them, and reads those."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.english.sums import money_of, top_of
from presales_desk.bid.english.values import (
    bond_of,
    buyer_of,
    code_behind,
    code_of,
    days_of,
    guarantee_of,
    name_behind,
    name_of,
    partners_of,
    period_of,
    place_of,
    plain_sum_of,
    time_of,
    title_of,
    validity_of,
    verdict_of,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def _rule(key: str, label: str, read: Callable[[str], Any]) -> tuple[str, re.Pattern[str], Any]:
    return key, re.compile(label, re.IGNORECASE), read


RULES: tuple[tuple[str, re.Pattern[str], Callable[[str], Any]], ...] = (
    _rule(
        "project_no",
        r"^(?:project|contract|tender|bid|rf[bpqt]|it[tb]|ni[tq]|[in]cb|solicitation|procurement|"
        r"ref(?:erence)?|(?:tender )?enquiry|NIB|invitation for bids)\.?\s*"
        r"(?:ref(?:erence)?|no\.?|number|id|#)|"
        r"^in reply refer to$|^the reference number of the .{3,40} is$|^(?:\w+ )?reference$",
        code_of,
    ),
    _rule("project_no", r"^the name and (?:identification )?(?:number|no\.?) of the", code_behind),
    _rule(
        "project_name",
        r"^(?:(?:project|contract|tender|rf[bpq]|procurement|assignment) (?:name|title)|"
        r"(?:selection of )?(?:procurement|supply|consulting services|invitation to tender|"
        r"tender) (?:of|for)|(?:offer ?/ ?)?(?:bid|offer|quotation) for|"
        r"(?:name|title) of (?:the )?(?:work|services?|bidding process|contract|"
        r"tender|works|assignment|rf[bpq]))(?: is)?$",
        name_of,
    ),
    _rule(
        "project_name",
        r"^(?:contract|package|project) (?:no\.?|number) and (?:title|name)$",
        name_behind,
    ),
    _rule(
        "project_name",
        r"^the name and (?:identification )?(?:number|no\.?) of the .{2,30} (?:is|are)$|"
        r"^the name of the (?:(?:\w+ ){0,3}(?:bidding|tendering|procurement) process|assignment|"
        r"[in]cb|contract|tender|rf[bpq]) is$",
        name_of,
    ),
    _rule(
        "purchaser",
        r"^(?:the )?(?:purchaser|principal|employer|buyer|client|owner|procuring entity|"
        r"(?:contracting|(?:tender )?inviting) (?:authority|entity)|"
        r"issuing (?:office|agency|entity|organi[sz]ation)|"
        r"issued by)(?: is| name)?$",
        buyer_of,
    ),
    _rule(
        "method",
        r"^(?:(?:procurement|tender(?:ing)?|selection) (?:method|procedure|type)|procedure|"
        r"(?:type of )?(?:tender(?:ing)? |procurement )?procedure(?: type)?)$",
        words_of,
    ),
    _rule("max_price", r"maximum (?:price|bid|amount)|upset|ceiling|not[- ]to[- ]exceed", money_of),
    _rule("budget", r"budget|estimated (?:\w+ )?(?:value|cost)", top_of),
    _rule("budget", r"^estimated (?:\w+ )?(?:value|cost)", plain_sum_of),
    _rule(
        "clarification_deadline",
        r"^(?!.*(?:\banswer|\brespon(?:ses?|d|ding)\b|\brepl(?:y|ies)|publi|\bissu|\bpost))"
        r"(?!.*\b(?:[ie]nquiry (?:no|number|ref)|start (?:date|day|time|on)|begins?\b))"
        r".*(?:questions?\b|clarification|[ie]nquir|queries)",
        time_of,
    ),
    _rule(
        "opening_time",
        r"opening (?:time|date|session)|public opening|(?:date|time)\b.{0,22}\bopening",
        time_of,
    ),
    _rule("opening_time", r"opening (?:shall|will) take place", time_of),
    _rule(
        "opening_place",
        r"opening (?:shall|will) take place|(?:place|venue) (?:of|for) .{0,12}opening|"
        r"opening (?:place|venue|session)|public opening",
        place_of,
    ),
    _rule(
        "bid_deadline",
        r"^(?!.*(?:\bintent\b|\banswer|question|clarif|[ie]nquir|quer(?:y|ies)|\bvisit|briefing|"
        r"\bmeeting|conference|addend|notif|\bcommence|\bstart (?:date|day|time|on)|\bbegins?\b))"
        r".*(?:deadline|closing|submission|\bdue\b|\bcloses?\b|\breturn date|^responses? date|"
        r"^(?:bid|tender|offer) end date|"
        r"^re(?:ply|spond) by$)",
        time_of,
    ),
    _rule("bid_validity_days", r"^(?!.*(?:bond|securit|guarant)).*validity", validity_of),
    _rule("bid_validity_days", r"validity", days_of),
    _rule(
        "bid_validity_days",
        r"maintain (?:their|the|its|your) (?:tender|bid|offer|proposal)s?$",
        validity_of,
    ),
    _rule(
        "bid_bond",
        r"(?:bid|tender|proposal) (?:bond|security|deposit|guarant(?:ee|y))|earnest money|^emd\b",
        bond_of,
    ),
    _rule(
        "bid_bond",
        r"^(?:emd|(?:bid|tender) securing|earnest money(?: deposit)?|"
        r"(?:bid|tender) (?:security|deposit))"
        r"(?: \(emd\))? (?:amount|value|\()",
        plain_sum_of,
    ),
    _rule(
        "performance_bond",
        r"performance (?:bank )?(?:bond|security|guarantee|deposit)|"
        r"^contract (?:deposit|security)\b|^security deposit$",
        guarantee_of,
    ),
    _rule("copies", r"\bcopies\b", words_of),
    _rule("consortium", r"joint ventures?|consorti|\bJV\b", partners_of),
    _rule("subcontracting", r"sub-?contract", verdict_of),
    _rule(
        "contract_period",
        r"(?:contract|project) (?:period|term|duration)|period of (?:performance|completion)|"
        r"time for completion|completion (?:time|period|date)|"
        r"duration of (?:the )?(?:contract|assignment|services)|"
        r"^(?:initial|base) (?:term|period)$|(?:contract|agreement) length|"
        r"^length of (?:the )?(?:contract|agreement)|"
        r"(?:delivery|implementation) (?:time|period)",
        period_of,
    ),
    _rule(
        "contract_period",
        r"(?:timeline|time ?frame) (?:for|of) (?:completion|delivery)|completion timeline",
        period_of,
    ),
    _rule("warranty", r"warranty|defects (?:liability|notification|correction)", period_of),
    _rule(
        "payment",
        r"^payments?$|payment (?:terms?|schedule|conditions?)|"
        r"payments? (?:shall|will) be made as follows",
        words_of,
    ),
)
"""Fact, what its label says, and how its value is read."""
WEAK_RULES: tuple[tuple[str, re.Pattern[str], Callable[[str], Any]], ...] = (
    _rule(
        "project_name",
        r"^(?:project|title|sub(?:ject)?|item category|(?:the )?name of (?:the )?project(?: is)?)$",
        title_of,
    ),
    _rule("purchaser", r"^(?:agency|customer|department|organi[sz]ation)(?: name)?$", buyer_of),
    _rule("purchaser", r"^company(?: name)?$", buyer_of),
    _rule("contract_period", r"^(?:estimated |expected )?duration$", period_of),
    _rule("contract_period", r"^delivery(?: (?:terms?|schedule))?$", period_of),
    _rule(
        "project_name",
        r"^(?:(?:bid|tender|rf[bpqt]|project) )?descriptions?"
        r"(?: of (?:the )?(?:bid|tender|works?|services?|goods|goods ?(?:/|and|&) ?services|"
        r"project|requirement))?$",
        title_of,
    ),
)
"""Labels that count where no other tells the fact: a project may buy many things."""
