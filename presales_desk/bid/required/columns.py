"""Finds the papers that tables name in a column of what proves each of their rows.

Reviews and criteria set beside each condition what shows it (``证明材料``, ``审查依据``); there the
name of a paper alone asks for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part
from presales_desk.bid.required.joined import papers_in
from presales_desk.bid.required.kinds_of_proofs import kinds_of, kinds_of_listed
from presales_desk.bid.required.names import NOTE, bare, same
from presales_desk.bid.required.need import is_of_some, is_spared
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_HEAD = re.compile(
    r"^\s*(?:(?:投标|响应|报价)(?:人|单位)|供应商)?(?:应当?|必?须|需)?(?:提[供交]|递交|出具)?的?"
    r"(?:(?:资格)?证明|佐证|支撑|审查|评审|审核)(?:的)?(?:材料|资料|文件|依据)"
    r"(?:要求|名称|及要求|清单)?\s*$|"
    r"^\s*(?:应当?|必?须|需)?(?:提[供交]|递交|出具)的?(?:证明)?(?:材料|资料|文件)(?:要求|名称|清单)?\s*$"
)
"""The head of such a column: ``证明材料``, ``审查依据``, ``应提交的资料``."""
_ASKS = re.compile(
    r"^(?:(?:投标|响应|应答|报价)(?:人|单位)|供应商)?(?:应当?|必?须|需|请)?"
    r"(?:提供|提交|递交|出具|附上?|上传)(?:有效的?|合法的?|其|以下|下列)*"
)
"""What may stand before the name: ``须提供``."""
_OF_SOME = re.compile(
    r"[如若当](?!下|实)[^，。；]{0,30}[，,]|(?:为|是|属于?|委托|采用|投标)[^，。；：]{0,30}的[，,]|以下[^，。；：]{0,4}或|之一|"
    r"联合体|分包|中小企业|监狱|残疾人"
)
"""``代理商投标的，``: what is asked then is not asked of every bidder."""
_NOT_IN_BID = re.compile(
    r"中标后|成交后|签[订约]|评[标审]委员会|开标现场|[交到供]货时|验收时|采购人|代理机构"
)
_SENTENCE = re.compile(r"[。；;\n]|(?=[（(]?\d{1,2}[)）、.](?!\d))")
_CLAUSE = re.compile(r"[，,：:]|或者?(?=[^，]{0,4}《)")
_PARTS = (Part.NOTICE, Part.INSTRUCTIONS, Part.EVALUATION, Part.OTHER)
_FEWEST = 4
"""Letters of a name from which on it may be told inside another."""
_MAX_CELL = 600


def papers_of_columns(
    passages: Sequence[Passage], known: Sequence[RequiredDocument]
) -> Iterator[RequiredDocument]:
    """Yield the papers in columns of proofs that no known document is, in reading order."""
    keys = {same(one.name) for one in known}
    kinds = {kind for one in known for kind in kinds_of_listed(one.name)}
    table: int | None = None
    column: int | None = None
    for passage in passages:
        cells = passage.block.cells
        if not cells or passage.part not in _PARTS:
            continue
        if passage.block.table != table or any(_HEAD.match(cell.text) for cell in cells):
            table = passage.block.table
            column = next((cell.column for cell in cells if _HEAD.match(cell.text)), None)
            continue
        own = [cell.text for cell in cells if cell.column == column and not cell.continued]
        for name, said in _named("".join(own)[:_MAX_CELL]):
            if _is_known(name, keys, kinds):
                continue
            keys.add(same(name))
            kinds |= kinds_of(name)
            required = not (_OF_SOME.search(said) or is_of_some(said, name))
            yield RequiredDocument(number="", name=name, required=required, place=passage.place)


def _named(cell: str) -> Iterator[tuple[str, str]]:
    """Yield the papers of a cell, each with the sentence that names it."""
    for sentence in _SENTENCE.split(cell):
        if _NOT_IN_BID.search(sentence):
            continue
        for clause in _CLAUSE.split(NOTE.sub("", bare(sentence))):
            names = papers_in(_ASKS.sub("", clause.strip()))
            yield from ((name, sentence) for name in names if not is_spared(sentence, name))


def _is_known(name: str, keys: set[str], kinds: set[str]) -> bool:
    """Tell a paper whose name or whose kind another one has."""
    key = same(name)
    own = kinds_of(name)
    is_inside = any(key in one or (one in key and len(one) >= _FEWEST) for one in keys)
    return is_inside or bool(own and own <= kinds)
