"""Tells text from what undecodable fonts give: letters that no language mixes."""

from __future__ import annotations

import re

_COMMON = frozenset(
    "的投标人文件项目采购应不中供有为合同及或在一和以要求价格评审服务时本内是务按其定"
)
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_LETTERS = re.compile(r"[^\W\d_]")
_USUAL = re.compile(r"[\u4e00-\u9fffA-Za-z\u00c0-\u024f\uff00-\uffef\u0370-\u03ff]")
_ENOUGH = 60
"""Letters below which nothing can be told."""


def is_legible(text: str) -> bool:
    """Tell whether ``text`` is written in letters a tender is written in."""
    letters = _LETTERS.findall(text)
    if len(letters) < _ENOUGH:
        return True
    unusual = sum(not _USUAL.match(letter) for letter in letters)
    if unusual > 0.15 * len(letters):
        return False
    chinese = _CHINESE.findall(text)
    if len(chinese) < max(_ENOUGH, 0.3 * len(letters)):
        return text.count("\ufffd") < 0.05 * len(text)
    return sum(letter in _COMMON for letter in chinese) > 0.04 * len(chinese)
