"""The third block: customers who had the same problem (method, section 6: a case in three fields).

Nobody is named before they allowed it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.planning.draft.phrases import headline, telling_figure
from presales_desk.planning.draft.proposal import Origin, Tie
from presales_desk.planning.draft.sketch import Said
from presales_desk.records.outline import CITES
from presales_desk.records.slide_content import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.planning.draft.ground import KnownCase
    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.planning.draft.sketch import Sketch

_MOST = 2
_SAMPLE = re.compile(r"示例|sample", re.IGNORECASE)
_ROOM = (60, 150)
"""Characters of one of the three fields, Chinese and English."""


def references(sketch: Sketch) -> Iterator[Proposal]:
    """Yield a slide for each case that fits; note that its customer has to be asked."""
    cases = [case for case in sketch.ground.cases if sketch.fit(case.benefit)][:_MOST]
    for case in cases:
        yield _slide(case, sketch)
        sketch.gap("case_permission", "knowledge", case.entry_id, title=case.title)
    if not cases:
        industry = sketch.ground.project.industry
        if industry:
            sketch.gap("no_case", "knowledge", industry=industry)
        else:
            sketch.gap("no_case_at_all", "knowledge")


def _slide(case: KnownCase, sketch: Sketch) -> Proposal:
    name = _nameless(case, sketch)

    def told(text: str) -> str:
        words = text.replace(case.customer, name) if case.customer else text
        return sketch.cut(words, *_ROOM)

    number = telling_figure([sketch.fit(case.benefit)])
    benefit = told(case.benefit)
    title = headline([benefit], sketch.language)
    content = Case(
        customer=name,
        profile=(str(case.year),) if case.year else (),
        number=number.value if number else "",
        label=number.name if number else "",
        problem=told(case.problem),
        solution=told(case.solution),
        benefit=benefit,
    )
    said = Said(
        title=title or sketch.text("case.title", customer=name),
        takeaway=_alike(case, sketch),
        source=sketch.text("case.source"),
    )
    key = f"case.{case.entry_id}"
    proposal = sketch.proposal(key, Section.CASES, said, content, origins=())
    origin = Origin(case.entry_id, case.title)
    return _with_origin(proposal, origin)


def _with_origin(proposal: Proposal, origin: Origin) -> Proposal:
    ties = (*proposal.ties, Tie(CITES, origin.record_id))
    return replace(proposal, origins=(origin,), ties=ties)


def _nameless(case: KnownCase, sketch: Sketch) -> str:
    key = "case.customer" if case.industry else "case.somebody"
    return sketch.text(key, industry=case.industry)


def _alike(case: KnownCase, sketch: Sketch) -> str:
    """Return in what the customer is like the one of the case; empty when nothing shows it."""
    project = sketch.ground.project
    if case.industry and case.industry == project.industry:
        return sketch.text("case.same_trade", industry=case.industry)
    told = " ".join((project.name, project.background, *(f.answer for f in sketch.ground.facts)))
    common = [
        tag for tag in case.tags if tag in told and sketch.may_say(tag) and not _SAMPLE.search(tag)
    ]
    return sketch.text("case.same_matter", words=sketch.join(common[:3])) if common else ""
