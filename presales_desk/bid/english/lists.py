"""Finds what follows a line such as ``The proposal must contain:``, one item a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_NUMBERS = (
    re.compile(
        r"\s*(?:(?:Tab|Section|Part|Volume|Envelope|Item)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,5})\s*[.:)–-])"
        r"\s*(?=\S)",
        re.IGNORECASE,
    ),
    re.compile(r"\s*\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+(?=\S)"),
    re.compile(r"\s*[(（]?\d{1,2}[.)）](?:\s+(?=\S)|(?=[A-Z][a-z]))"),
    re.compile(r"\s*[(（]?(?:[a-z]|[ivx]{1,4})[.)）]\s+(?=\S)", re.IGNORECASE),
    re.compile(r"\s*(?:[•·▪●○◦☐□❏✓✔o–-]|\[ ?\]|_{2,})\s+(?=\S)"),
    re.compile(r"\s*(?:M|MR|R|P|D|DOC|Req|REQ)[ .-]?\d{1,2}[.):]?\s+(?=[A-Z])"),
)
"""How items are numbered, what stands above others first."""
FIRST = ("1", "A", "I", "a", "i")
"""What the items of a list are counted from."""
_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_COUNT = re.compile(r"\s*\(?(?P<count>\d{1,2}|[A-Za-z])[.)]\s")
_CLAUSE = 1
"""The place among them of numbers such as 3.1, which clauses carry too."""
_END = re.compile(r"(?:[;,]\s*(?:and|or)|[;,.])\s*$", re.IGNORECASE)
_SENTENCE = re.compile(r"\.\s+[A-Z]|\b(?:shall|will) be\b|^(?:The|All|Any|If|No)\b.*\.$")
_GOES_ON = re.compile(
    r"^(?:in addition|additionally|further(?:more)?|moreover|please|note|each|failure|offerors?|"
    r"bidders?|tenderers?|vendors?|proposers?|respondents?|contractors?|proposals?|bids?)\b"
    r".*\b(?:shall|must|will|should|may)\b",
    re.IGNORECASE,
)
"""How the text goes on below a list: ``In addition, the vendor shall …``."""
_LEADS = re.compile(
    r"\b(?:must|shall|will|should|be|to|includ(?:e|es|ed|ing)|contain|comprise|consist of|"
    r"provide|submit|explain|"
    r"forms|submittals|returnables|"
    r"with (?:its|their|your|the) \w+|(?:the )?following(?! address)[^:.]{0,60}|"
    r"(?:order|sections|parts|volumes|envelopes) as follows)\s*:$|"
    r"^[\d.\s]*(?:required|mandatory) (?:forms|documents|attachments|submittals)$",
    re.IGNORECASE,
)
"""How a line ends that introduces a list even of items without numbers; no address follows it."""
_TICKED = ("☒", "☑", "✓", "✔")
_EMPTY = ("☐", "□")
_PARTED = re.compile(r"[;\n•]|(?=[☒☑☐□✓✔])")
_ATTACHED = re.compile(r"(?:Attachment|Appendix|Exhibit|Annex(?:ure)?|Form|Schedule) [A-Z\d]")
"""A form with its number, which may have a long name."""
_SAID = re.compile(r"\b(?:shall|will|must|should|is|are)\b")
_ELSE = re.compile(
    r"^(?:\W*(?:(?:section|part|article) )?[\dIVX.]{1,5}[.):]?\s+)?(?:"
    r"(?:proposal |bid |tender )?(?:evaluation|selection|award|scoring)\b(?: and \w+)?"
    r"(?: (?:criteria|process|method|factors|procedures?|of \w+))+|basis (?:of|for) award|"
    r"scope of (?:the )?(?:work|services)|(?:general )?terms and conditions|method of award)\W*$",
    re.IGNORECASE,
)
"""A title that ends what is told of the parts: ``5. Evaluation and Selection Criteria``."""
_MAX_ITEM = 160
_MAX_TITLE = 90
_MOST = 120


def items_below(
    passages: Sequence[Passage], position: int, *, is_lead: bool = False
) -> list[tuple[str, Passage]]:
    """Return the items of the list that a passage introduces, without their numbers.

    A list ends with a heading, a row, a sentence of its own, or, where its items are numbered, with
    a line that is not, or one numbered as what stands above. What is below an item is left out.

    Args:
        passages: Of the request.
        position: Of the passage above the list.
        is_lead: It is known to introduce a list, also of items without numbers.

    """
    found: list[tuple[str, Passage]] = []
    first: int | None = None
    last, is_inner = "", False
    is_lead = is_lead or bool(_LEADS.search(passages[position].text.rstrip()))
    for passage in passages[position + 1 : position + 1 + _MOST]:
        kind, text = _numbered(passage.text)
        if passage.is_heading or passage.block.cells or ends_parts(passage.text):
            break
        if not found:
            first = kind
        if first is not None and kind is not None and kind > first:
            continue
        is_lead = is_lead or (not found and bool(_ATTACHED.match(text)))
        is_other = kind != first or (kind is None and not is_lead)
        if is_other or (kind in (None, _CLAUSE) and _is_sentence(text)):
            break
        count = _count_of(passage.text)
        is_inner = _is_inner(last, count, is_inner=is_inner)
        if not is_inner:
            found.append((_END.sub("", text), passage))
            last = count
    return found


def ends_parts(text: str) -> bool:
    """Tell a title that ends what is told of the parts of a bid."""
    return len(text) <= _MAX_TITLE and _ELSE.match(text.strip()) is not None


def items_in(text: str) -> Iterator[str]:
    """Yield the items that a line or cell counts up; where boxes are ticked, those alone."""
    is_ticked = any(mark in text for mark in _TICKED)
    for item in _PARTED.split(text):
        if not (is_ticked and item.startswith(_EMPTY)):
            yield item.strip(f" {''.join(_TICKED)}{''.join(_EMPTY)}")


def follows(last: str, count: str) -> bool:
    """Tell whether a number, a letter or a numeral is the next one behind another."""
    if last in _NUMERALS and count in _NUMERALS:
        return _NUMERALS.index(count) == _NUMERALS.index(last) + 1
    if last.isdecimal() and count.isdecimal():
        return int(count) == int(last) + 1
    return len(last) == len(count) == 1 and ord(count) == ord(last) + 1


def _is_inner(last: str, count: str, *, is_inner: bool) -> bool:
    """Tell an item of a list within a list, which begins anew until the outer one goes on."""
    if not last or not count or follows(last, count):
        return False
    return is_inner or (count in FIRST and count != last)


def _count_of(text: str) -> str:
    hit = _COUNT.match(text)
    return hit["count"] if hit else ""


def _numbered(text: str) -> tuple[int | None, str]:
    """Return how a line is numbered and what stands behind; None for a line without number."""
    for kind, pattern in enumerate(_NUMBERS):
        if hit := pattern.match(text):
            return kind, text[hit.end() :].strip()
    return None, text.strip()


def _is_sentence(text: str) -> bool:
    if _ATTACHED.match(text):
        return _SAID.search(text) is not None
    is_said = _SENTENCE.search(text) or _GOES_ON.match(text)
    return len(text) > _MAX_ITEM or is_said is not None
