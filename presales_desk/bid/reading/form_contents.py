"""Tells the contents of a chapter of forms, which name papers, from the contents of a tender."""

from __future__ import annotations

import re

_FORMS = re.compile(
    r"^\s*(?:第.{1,3}[章部卷册篇]分?\s*[、：:]?\s*|[一二三四五六七八九十]{1,2}\s*[、.．]\s*|附件\s*[：:]?\s*)?"
    r"(?:(?:投标|响应|应答|报价|参选|竞标|申请)(?:文件|书)(?:相关|有关|主要)?的?(?:组成|构成|内容|参考)?(?:及|和|与|、)?"
    r"(?:附件|表格|文件)?(?:格式|样式|样本|范本))(?:要求)?\s*(?:[（(][^（）()]{0,20}[)）])?\s*$"
)
"""The title of a chapter of forms: ``第六章 投标文件格式``, ``响应文件组成及格式``."""
_LEADER = re.compile(r"\s*(?:(?:[.．·]\s?){4,}|…{2,}|\t)\s*\d{0,4}\s*$")
"""What leads to a page: ``投标函.....41``."""
_CHAPTER = re.compile(r"^\s*第.{1,3}[章部卷篇]")
"""What only the contents of a whole tender hold: ``第一章 投标邀请``."""
_COVER = 30
"""Lines of a cover that may stand between the title of the chapter and its contents."""


class FormContents:
    """Sees the lines of a tender in their order, and says which lines of contents to keep."""

    def __init__(self) -> None:
        self._left = 0

    def see(self, text: str) -> None:
        """Take note of a line that is none of contents."""
        self._left = _COVER if _FORMS.match(text) else max(0, self._left - 1)

    def kept(self, text: str) -> str:
        """Return a line of contents without what leads to its page; empty where none is kept."""
        if not self._left or _CHAPTER.match(text):
            return ""
        return _LEADER.sub("", text).strip()
