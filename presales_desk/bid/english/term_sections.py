"""Finds what an English request settles of the contract outside the chapter of the contract.

Service levels, penalties and payments often stand among the requirements, as a section of their
own, below a numbered line, or in a sentence that begins with what they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.clause_kinds import titles_above
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

_TERM = (
    r"(?:(?:payments?|invoicing)(?: (?:terms|schedule|milestones|conditions|plan))?|"
    r"terms of payment|advanced? payments?(?: upon signing of (?:the )?contract)?|"
    r"(?:expected )?(?:outputs|deliverables|milestones) and payment (?:schedule|terms|plan)|"
    r"service (?:levels?|credits?)(?: agreements?)?|SLAs?|penalt(?:y|ies)|"
    r"liquidated damages|warrant(?:y|ies)|insurance|indemni(?:ty|fication)|"
    r"(?:limitation of )?liability|confidentiality|intellectual property|termination)"
    r"(?: (?:rights|requirements|provisions|clauses?))?"
)
_HEADING = re.compile(
    r"^(?:(?:section|part|article|chapter)\s)?\s?(?:[\dIVX.]{1,6}|[A-Z])?\s?[.:)–—-]?\s?"
    rf"{_TERM}(?:(?:,| and| &|/)+ ?{_TERM}){{0,3}}\W*$",
    re.IGNORECASE,
)
"""``14. Payment``, ``SECTION V – SERVICE LEVELS AND PENALTIES``; no ``Payment of the fee``."""
_BEGINS = re.compile(
    r"^(?:[\d.]+\s+|\(\w\)\s+)?(?:the )?(?:service credits?|liquidated damages|penalt(?:y|ies))\b",
    re.IGNORECASE,
)
"""``12.3 Service credits will apply``."""
_COMMERCIAL = re.compile(
    r"^(?:(?:section|part|article|chapter)\s)?\s?(?:[\dIVX.]{1,6}|[A-Z])?\s?[.:)–—-]?\s?"
    r"(?:key |main |principal |special |general |standard )?"
    r"(?:commercial|contract(?:ual)?|legal) (?:terms|conditions|provisions)"
    r"(?: (?:and|&) conditions)?\W*$",
    re.IGNORECASE,
)
"""``6 Key commercial terms``: what each of its clauses settles stands at its beginning."""
_BUT = (Part.CONTRACT, Part.FORMS, Part.EVALUATION)


def term_sections(passages: Sequence[Passage]) -> dict[int, str]:
    """Return the passages outside the contract that settle terms, with the title above each.

    The title is empty where a sentence tells by itself what it settles.
    """
    titles = titles_above(passages)
    found: dict[int, str] = {}
    for passage in passages:
        title = titles.get(passage.index) or passage.section
        is_text = passage.part not in _BUT and not passage.is_heading
        cells = [cell.text.strip() for cell in passage.block.cells if not cell.continued]
        label = next((cell for cell in cells[:-1] if _HEADING.match(cell)), "")
        if is_text and _HEADING.match(title.strip()):
            found[passage.index] = title
        elif is_text and label:
            found[passage.index] = label
        elif is_text and (_COMMERCIAL.match(title.strip()) or _tells_itself(passage)):
            found[passage.index] = ""
    return found


def _tells_itself(passage: Passage) -> bool:
    """Tell a sentence that begins with what it settles."""
    return passage.part is not Part.INSTRUCTIONS and _BEGINS.match(passage.text) is not None
