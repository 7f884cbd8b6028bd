"""Says what a statement is about that a tender asks for by its kind alone."""

from __future__ import annotations

import re

_BARE = re.compile(r"^(?:书面|相应的?)?(?:声明|承诺)[函书]?$")
"""A statement of which nothing is said: ``承诺函``, ``书面声明``."""
_CLAUSE = re.compile(r"[，,。；;：:（()）|\n]")
_NUMBER = re.compile(r"^\s*(?:[（(]?\d{1,2}(?:\.\d{1,2})*[)）]?[、.．]?|[★▲※]+)\s*")
_AROUND = re.compile(r"^(?:在经营活动中|投标人|供应商|须|应当?)+|(?:并|须|需|应|请)+$")
_ABOUT = re.compile(r"记录|能力|信誉|制度|关系|处罚|名单|条件|义务|责任|保密|廉洁|真实")
"""What statements are about: ``没有重大违法记录``, ``专业技术能力``."""
_MAX_SUBJECT = 36


def of_subject(name: str, before: str) -> str:
    """Return the name of a statement with what stands before it: 没有重大违法记录的书面声明.

    Args:
        name: Of a paper; any other than a bare statement is returned as it is.
        before: The sentence up to the word that asks for it.

    """
    if not _BARE.match(name):
        return name
    clauses = [one for one in _CLAUSE.split(_NUMBER.sub("", before)) if len(one.strip()) > 1]
    subject = _AROUND.sub("", clauses[-1].strip()) if clauses else ""
    is_said = bool(_ABOUT.search(subject)) and len(subject) <= _MAX_SUBJECT
    return f"{subject}的{name}" if is_said else name
