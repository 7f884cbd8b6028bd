"""Takes out the spaces that converted files put between Chinese characters."""

from __future__ import annotations

import re

_WIDE = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…★▲"
_SPREAD = re.compile(
    rf"(?<![{_WIDE}])(?:[\u4e00-\u9fff][ \t\u3000]{{1,6}})+[\u4e00-\u9fff](?![{_WIDE}])"
)
_BETWEEN = re.compile(rf"(?<=[{_WIDE}])[ \t](?=[{_WIDE}])")
_BESIDE_NUMBER = re.compile(r"(?<=[\u4e00-\u9fff])[ \t](?=\d)|(?<=\d)[ \t](?=[\u4e00-\u9fff])")
_POINT = re.compile(r"(?<=\d\.) (?=\d)|(?<=\d) (?=\.\d)|(?<=[A-Za-z])(?: :|: )(?=\s*//)")
_MANY = re.compile(r"[ \t\u3000\xa0]+")
_HALF_WIDTH = re.compile(
    r"(?<=[\u4e00-\u9fff）》])[,;] ?(?=[\u4e00-\u9fff（“《★▲※#\d])|"
    r"(?<=[)”])[,;] ?(?=[\u4e00-\u9fff（《★▲※])"
)
"""A comma beside Chinese; English stands behind quotes and brackets too: ``“shall”, “must”``."""
_FULL_WIDTH = {",": "，", ";": "；"}
_RUN = re.compile(r"(\S)\1{100,}")
_MAX_RUN = 100
"""Of one character in a row; longer ones are lines drawn with letters, or made to stop a reader."""
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b-\x1f\x7f]")


_BULLET = re.compile("^\\s*[\uf0a7\uf0b7\uf0d8](?=\\s)")
"""A bullet in the signs of a symbol font, which no other font has."""


def tidy(text: str) -> str:
    """Return a line without spaces between Chinese characters; wider gaps stay as one space.

    Commas among them get the full width that the rules of reading look for.

    Invisible characters go too: they could make a reader see another text than the machine.
    """
    text = _BULLET.sub("•", _INVISIBLE.sub("", text.replace("\xa0", " ")))
    if len(text) > _MAX_RUN:
        text = _RUN.sub(lambda hit: hit[1] * _MAX_RUN, text)
    text = _SPREAD.sub(lambda hit: re.sub(r"\s", "", hit[0]), text)
    text = _BETWEEN.sub("", text) if "  " not in text else _keep_gaps(text)
    text = _HALF_WIDTH.sub(lambda hit: _FULL_WIDTH[hit[0][0]], text)
    text = _POINT.sub(lambda hit: hit[0].strip(), text)
    text = _BESIDE_NUMBER.sub("", text)
    return _MANY.sub(" ", text).strip()


def _keep_gaps(text: str) -> str:
    """Two spaces or more stand between two things on one line; one is an accident."""
    single = re.compile(rf"(?<=[{_WIDE}])(?<! )[ \t](?! )(?=[{_WIDE}])")
    return single.sub("", text)
