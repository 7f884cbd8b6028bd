"""Reads what a row of boxes says: only what stands behind a ticked one."""

from __future__ import annotations

import re

_BOX = re.compile(
    r"(?P<ticked>[☒☑☛✓✔✗✘■]|\[\s*[xX✓✔]\s*\])|[☐□❏❑◻]|\[\s{1,3}\]",
)


def ticked_in(value: str) -> str:
    """Return what stands behind the ticked boxes of a value; all of it where none is ticked.

    ``☐ Required ☒ Not required`` says ``Not required``.
    """
    hits = list(_BOX.finditer(value))
    if not any(hit["ticked"] for hit in hits):
        return value
    ends = [*(hit.start() for hit in hits[1:]), len(value)]
    told = (value[hit.end() : end] for hit, end in zip(hits, ends, strict=True) if hit["ticked"])
    return " ".join(text.strip(" \n/;,") for text in told)
