"""Finds the lots that lines and sentences name outside a table, and what they come to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.facts.lots import BUDGET, CEILING, NAME, key_of, sums_by_lot
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Fact

_OF_BID = (Part.NOTICE, Part.INSTRUCTIONS, Part.OTHER, Part.REQUIREMENTS)
"""Chapters that say how the tender is divided; others tell of lots of earlier contracts."""
_HEAD = re.compile(
    rf"^[\s（(\d.、）)★▲]*(?P<name>{NAME.pattern})\s*(?=[：:，,、；;（(【\s]|预算|最高|限价|$)"
)
"""A line about one lot."""
_TITLE = re.compile(rf"(?:{NAME.pattern})\s*[：:]\s*[^：:。；，\d]{{2,40}}")
"""A line that names a lot, and what is bought for it."""
_OWN_LINE = re.compile(
    rf"[\s（(\d.、）)★▲]*(?P<name>{NAME.pattern})\s*(?:[（(][^（）()]*[)）]\s*)?"
    r"(?:[：:]\s*(?:[^：:。；，\d]{2,40})?)?"
)
"""A line that is nothing but the name of a lot, or its title."""
_DIVIDED = re.compile(r"分[为成]|划分|共分|标段|标包|包件|包组|标项|各包|兼[投中]|个包")
"""Words of a sentence that tells the lots apart; else packs are counted in it."""
_ONLY_ONE = re.compile(
    r"(?:共|为|分为|划分为?|设|分成)\s*[1一壹]\s*个(?:采购包|标包|包件|分包|包|标段|标项)"
)
"""``本项目共1个采购包``."""
_MANY = 3
"""Lines headed by the same lot from which on nobody speaks of it in passing."""
_SUMS = (("budget_cny", re.compile(BUDGET)), ("max_price_cny", re.compile(CEILING)))


def lots_in_lines(passages: Sequence[Passage], known: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return all lots, and what their sums come to where ``known`` took one for the whole."""
    body = [one for one in passages if one.part in _OF_BID and not one.block.cells]
    found = {} if "lot" in known else _named(body) or _only(passages)
    above = lots_above(passages)
    for key, subject in _SUMS:
        if key in known and (whole := _summed(body, known[key], subject, above)) is not None:
            found[key] = whole
    return found


def lots_above(passages: Sequence[Passage]) -> dict[int, str]:
    """Return below which lot's own line each passage stands, by its index, up to a heading."""
    found: dict[int, str] = {}
    name = ""
    for passage in passages:
        own = None if passage.block.cells else _OWN_LINE.fullmatch(passage.text.strip())
        if own is not None:
            name = own["name"]
        elif passage.is_heading:
            name = ""
        elif name:
            found[passage.index] = name
    return found


def _named(body: Sequence[Passage]) -> dict[str, Fact]:
    """Return the lots that heads of lines or a sentence on the division name, from the first on."""
    names: dict[str, str] = {}
    proofs: list[Passage] = []
    for passage in body:
        for name in _names_in(passage.text):
            if names.setdefault(key_of(name), name) == name and passage not in proofs:
                proofs.append(passage)
    if len(names) < 2 or not (_is_complete(names) or _are_titles(names, proofs)):
        return {}
    text = "\n".join(one.text for one in proofs)
    return {"lot": proved("lot", "、".join(names.values()), proofs[0], text)}


def _only(passages: Sequence[Passage]) -> dict[str, Fact]:
    """Return the lot of a tender that says it has just one, or that heads lines with no other."""
    told = [one for one in passages if one.part in _OF_BID]
    names = [name for one in told for name in NAME.findall(_ONLY_ONE.sub("", one.text))]
    heads = [one for one in told if not one.block.cells and _HEAD.match(one.text)]
    says = next((one for one in told if _ONLY_ONE.search(one.text)), None)
    proof = says or (heads[0] if len(heads) >= _MANY else None)
    if proof is None or len({key_of(name) for name in names}) != 1:
        return {}
    return {"lot": proved("lot", names[0], proof)}


def _names_in(text: str) -> list[str]:
    """Return the lots that a line is about: the one it begins with, or all it is divided into."""
    names, head = NAME.findall(text), _HEAD.match(text)
    if len({key_of(name) for name in names}) > 1 and (head or _DIVIDED.search(text)):
        return names
    return [head["name"]] if head else []


def _is_complete(names: Mapping[str, str]) -> bool:
    """Tell the lots of this tender, counted from the first on, from some that are spoken of."""
    keys = list(names)
    if all(key.isdecimal() for key in keys):
        return sorted(map(int, keys)) == list(range(1, len(keys) + 1))
    return keys[0] in ("A", "甲", "Ⅰ", "I")


def _are_titles(names: Mapping[str, str], proofs: Sequence[Passage]) -> bool:
    """Tell the titles of some lots, as a part of a tender for these alone has them."""
    keys = list(names)
    in_turn = all(key.isdecimal() for key in keys) and keys == sorted(keys, key=int)
    return in_turn and all(_TITLE.fullmatch(one.text.strip()) for one in proofs)


def _summed(
    body: Sequence[Passage], fact: Fact, subject: re.Pattern[str], above: Mapping[int, str]
) -> Fact | None:
    """Return what the sums of the lots come to; None where ``fact`` is none of them."""
    sums: dict[str, Decimal] = {}
    proofs: list[str] = []
    for passage in body:
        text = f"{above.get(passage.index, '')} {passage.text}"
        own = sums_by_lot(text, subject=subject)
        if own.keys() - sums.keys():
            proofs.append(text.strip())
            sums = own | sums
    if len(sums) < 2 or not any(float(each) == fact.value for each in sums.values()):
        return None
    return proved(fact.key, float(sum(sums.values())), fact, "\n".join(proofs))
