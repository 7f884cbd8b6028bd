"""Finds the forms of a bid that a notice attaches, where no chapter of the tender holds them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part
from presales_desk.bid.required.names import FORM, NOTE, bare, numbered
from presales_desk.bid.required.tables import Listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_ATTACHED = re.compile(r"^\s*附件?\s*[：:]\s*(?P<name>.{2,40})$")
"""The only attachment, which needs no number: ``附件：报价单``."""
_FILLED_IN = re.compile(
    r"^(?:开标一览表|(?:投标|响应|应答|首次|首轮|最终|分项|明细|采购|项目)*"
    r"报价(?:一览|明细|汇总)?[表单书]|"
    r"(?:投标|响应|应答|报价)[函书]|法定代表人[^，。；]{0,12}(?:证明|授权)书?|"
    r"(?:法人)?授权(?:委托)?书|[^，。；]{2,12}偏离表|"
    r"(?:中小企业|[^，。；]{0,12}(?:供应商|投标人|资格|信用)[^，。；]{0,6})?(?:声明|承诺)[函书])$"
)
"""What bidders alone fill in; others are tables of judges, of the buyer, and of contracts."""


def attached_forms(passages: Sequence[Passage]) -> Iterator[Listed]:
    """Yield the titles of forms such as ``附件2 报价单``; none where a chapter holds the forms."""
    if any(one.part is Part.FORMS for one in passages):
        return
    for passage in passages:
        if passage.part is not Part.CONTRACT and not passage.block.cells:
            text = _attached(passage.text)
            if _FILLED_IN.match(NOTE.sub("", text).strip(" 《》；;。")):
                yield Listed(numbered(passage.text)[0], text, passage)


def _attached(text: str) -> str:
    """Return what a line says it attaches, or sets as a form; empty for any other line."""
    if title := FORM.match(text) or _ATTACHED.match(text):
        return title["name"]
    return bare(text) if text.rstrip(" )）").endswith("格式") else ""
