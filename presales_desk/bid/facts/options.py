"""Ticked and unticked boxes: what was not chosen is not said."""

from __future__ import annotations

import re

OPEN, TICKED = "□☐○", "■☑☒√✓✔▣●"
_BOX = re.compile(rf"[{OPEN}]|[■☑☒✓✔▣]|(?<![A-Za-z0-9（(“\"打划])√(?!”)")
_MARKED = re.compile(r"[□☐]")
_READ_TICK = re.compile(
    r"(?<=[，,、：:\s])回(?=\s*(?:是|否|不?接受|不?允许|不?可以)(?:[。；，,]|$))"
)
"""A ticked box as programs that recognise letters read it."""
_BEHIND = re.compile(
    rf"[^\n{OPEN}{TICKED}]*[\u4e00-\u9fff] ?[{OPEN}{TICKED}][^\n]*"
    rf"[{OPEN}{TICKED}][ \t]*(?:[，,。；;][^\n]*)?"
)
"""A line whose boxes stand behind their options: ``不接受□ 接受☑``."""
_OPTION_BOX = re.compile(rf"([^\s：:，,、；;。{OPEN}{TICKED}]+) ?([{OPEN}{TICKED}])")


def chosen(text: str) -> str:
    """Return ``text`` without unticked options and without the ticks of the others.

    A text without any open box is returned as it is: its black squares may be bullets or marks.
    """
    if not _MARKED.search(text):
        return text
    text = _READ_TICK.sub("☑", text)
    text = "\n".join(_boxes_first(line) for line in text.split("\n"))
    boxes = [hit.start() for hit in _BOX.finditer(text)]
    kept = [text[: boxes[0]]]
    for start, end in zip(boxes, [*boxes[1:], len(text)], strict=True):
        if text[start] not in OPEN:
            kept.append(text[start + 1 : end])
    return "".join(kept)


def _boxes_first(line: str) -> str:
    return _OPTION_BOX.sub(r"\2\1", line) if _BEHIND.fullmatch(line) else line
