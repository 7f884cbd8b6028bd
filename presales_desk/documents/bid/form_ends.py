"""What stands at the end of a printed form: seals and dates, and notes to bidders behind them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLOSES = re.compile(
    r"日\s*期\s*[：:]|年[\s_＿]*月[\s_＿]*日?\s*$"
    r"|(?:盖章|公章|签字|签名|签章|单位章)\s*[）)]?\s*[：:]?[\s_＿]*$"
)
"""Where one seals, signs and dates: ``日期：    年  月  日``, ``投标人（公章）：``."""
_NOTE = re.compile(
    r"\s*[（(【*＊]?\s*(?:注|说明|备注|填[写报]说明|填表说明|特别提[示醒]|温馨提[示醒]|注意事项)"
    r"\s*[】）)]?\s*\d?\s*[：:.、]"
    r"|\s*[（(]?\s*(?:请|投标人应?|供应商应?)(?:按照?|根据|对照|逐条)"
    r"|.{0,60}(?:可不填[报写]|无需(?:填写|提供)|不用(?:填写|提供|提交)|不需(?:填写|提供))"
)
"""What tells how to fill a form in: ``注：本表可扩展。``, ``请按照第三章逐条响应。``."""
_TERM = re.compile(r"有效期|有效期限|生效")
"""A note that is part of what one signs: ``说明：本授权书有效期……``."""
_ATTACHED = re.compile(r"\s*(?:附\s*[：:件录表]|后附|附后|[（(]?.{0,20}(?:粘贴|复印件))")
"""Where something is put behind a form: ``附：身份证复印件``."""
_TITLE = re.compile(r"^.{2,24}(?:函|书|表|声明|证明|协议|清单)(?:格式)?$")
"""Where another form begins: ``分包意向协议``."""
_PAGE = re.compile(
    r"\s*[-—–－]{1,3}\s*\d{1,3}\s*[-—–－]{1,3}\s*"
    r"|\s*第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?\s*"
)
"""A number of a page of the tender: ``— 57 —``."""
_LONGEST, _MOST_LINES = 60, 6
"""Characters of a line of a signature, and how many lines stay on one page."""


def without_notes(blocks: Sequence[Any], *, draft: bool) -> list[Any]:
    """Return the paragraphs and tables of a form that are handed in.

    The pages of the tender count for nobody. Notes to bidders behind the place to sign go as well,
    but from a draft, whose readers have to fill the form in.
    """
    pages = [block for block in blocks if _is_paragraph(block) and _PAGE.fullmatch(_said(block))]
    kept = [block for block in blocks if not any(block is page for page in pages)]
    return kept if draft else _signed(kept)


def keep_signature(blocks: Sequence[Any]) -> None:
    """Let the places to seal, sign and date stay on one page, with a line of what is signed."""
    last = max((n for n, block in enumerate(blocks) if closes(block)), default=0)
    for count, block in enumerate(reversed(blocks[:last])):
        if not _is_paragraph(block) or count == _MOST_LINES:
            return
        block.get_or_add_pPr().get_or_add_keepNext()
        if len(_said(block)) > _LONGEST:
            return


def closes(block: Any) -> bool:
    """Tell a line on which one seals, signs or dates."""
    text = _said(block) if _is_paragraph(block) else ""
    plain = " ".join(text.split())  # some forms leave room with spaces alone
    return bool(text) and len(plain) <= _LONGEST and _CLOSES.search(plain) is not None


def _signed(blocks: Sequence[Any]) -> list[Any]:
    """Return a form without the notes behind the last place to sign; above it others may begin."""
    last = max((n for n, block in enumerate(blocks) if closes(block)), default=len(blocks))
    signed = list(blocks[: last + 1])
    is_note = False
    for block in blocks[last + 1 :]:
        text = _said(block) if _is_paragraph(block) else ""
        if _NOTE.match(text):
            is_note = True
        elif not _is_paragraph(block) or _ATTACHED.match(text) or _TITLE.search(text):
            is_note = False
        if not is_note or _TERM.search(text):
            signed.append(block)
    while len(signed) < len(blocks) and signed and _is_empty(signed[-1]):
        signed.pop()
    return signed


def _is_paragraph(block: Any) -> bool:
    return block.tag == qn("w:p")


def _is_empty(block: Any) -> bool:
    return _is_paragraph(block) and not _said(block) and block.find(f".//{qn('w:drawing')}") is None


def _said(block: Any) -> str:
    """Return what a paragraph says; a tab is a space."""
    nodes = block.iter(qn("w:t"), qn("w:tab"))
    return "".join(node.text or "" if node.tag == qn("w:t") else " " for node in nodes).strip()
