"""Where the sentences of a Chinese text end."""

from __future__ import annotations

import re

_END = re.compile(r"(?<=[。；;])|\n")


def sentences_in(text: str) -> list[str]:
    """Return the sentences of a text, each with its full stop or semicolon; a line ends one too."""
    return _END.split(text)
