"""What our layouts wish for in a template that is not ours: types, names and placeholders."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from presales_desk.deck import design

TITLES = ("title", "ctrTitle")
"""Types of placeholders that hold the title."""
Boxes = tuple[tuple[int, tuple[str, ...]], ...]
_TEXT = ("obj", "body", "subTitle")
_TABLE = ("obj", "tbl")
_CHART = ("chart", "obj")


@dataclass(frozen=True, slots=True)
class Wish:
    """What suits one of our layouts.

    Attributes:
        types: Layouts of PowerPoint by their type in the file format, the best first.
        names: Words in the name of a layout, in Chinese and English, as a pattern.
        boxes: Our boxes that look for a placeholder, and the types that can hold each.
        opening: It opens the talk or a chapter, where a layout may be mostly picture.
        wide: Its content needs most of the width.

    """

    types: tuple[str, ...]
    names: str = ""
    boxes: Boxes = ()
    opening: bool = False
    wide: bool = True

    def holds_anything(self, name: str) -> bool:
        """Tell whether a layout called ``name`` says that it is for any content."""
        return not self.opening and _pattern(_CONTENT_NAMES).search(name) is not None

    def named(self, name: str) -> bool:
        """Tell whether a layout called ``name`` says that it is made for this."""
        return bool(self.names) and _pattern(self.names).search(name) is not None


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_ANY = Wish(("titleOnly", "obj", "tx"), r"仅标题|只有标题|空白标题|title only")
_TABLE_WISH = Wish(("tbl", "obj", "titleOnly"), r"表格|\btable\b", ((20, _TABLE),))
_PAIRS: Boxes = ((20, ("body",)), (21, ("obj",)), (22, ("body",)), (23, ("obj",)))
_TWO = ("twoTxTwoObj", "titleOnly", "twoObj", "obj")
_CONTENT_NAMES = r"内容|正文|内页|仅标题|content|title only|innehåll|inhalt|contenu"
_COVER_NAMES = r"封面|首页|标题幻灯片|标题页|\bcover\b|title slide|opening"
_SECTION_NAMES = r"章节|节标题|过渡|分隔|转场|\bsection\b|divider|chapter|transition"
_QUESTION_NAMES = r"问答|提问|答疑|q\s*&\s*a|question"

WISHES: dict[str, Wish] = {
    "cover": Wish(
        ("title",),
        _COVER_NAMES,
        ((design.SUBTITLE, ("subTitle", "body", "obj")),),
        opening=True,
        wide=False,
    ),
    "agenda": Wish(("tbl", "obj", "titleOnly"), r"目录|议程|日程|agenda|contents", ((20, _TABLE),)),
    "section": Wish(("secHead", "title"), _SECTION_NAMES, ((22, _TEXT),), opening=True, wide=False),
    "bullets": Wish(
        ("obj", "tx", "txAndObj"), r"要点|内容|正文|content|bullet|\btext\b", ((1, _TEXT),)
    ),
    "two_col": Wish(_TWO, r"两栏|双栏|对比|比较|two col|two content|comparison", _PAIRS),
    "before_after": Wish(_TWO, r"对比|比较|前后|comparison|before", _PAIRS),
    "table": _TABLE_WISH,
    "i_table": _TABLE_WISH,
    "chart": Wish(("chart", "obj", "titleOnly"), r"图表|chart|graph", ((21, _CHART),)),
    "picture": Wish(("titleOnly", "obj"), r"图片|照片|picture|photo|image", ((20, ("pic",)),)),
    "qa": Wish(("titleOnly", "obj", "tx"), _QUESTION_NAMES, ((21, _TEXT),)),
    "closing": Wish(("titleOnly", "obj", "tx"), "", ((24, ("body", "obj")),)),
}
"""By our layout; what is not here stands free below the title."""


def wish_for(key: str) -> Wish:
    """Return what our layout ``key`` wishes for."""
    return WISHES.get(key, _ANY)
