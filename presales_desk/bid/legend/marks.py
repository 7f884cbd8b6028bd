"""What marks look like: a glyph, the same glyph several times, or a word in brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.tender import Meaning

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALIKE = str.maketrans("＊﹡∗✱＃﹟∆Δ⭐✩♦◉", "****##△△★☆◆◎")
"""Glyphs that typists take for one another."""
GLYPHS = "★☆▲△▼▽※◆◇■●◎⊙*＊﹡∗✱#＃﹟∆Δ⭐✩♦◉"
GLYPH = rf"[{GLYPHS}]"
RUN = rf"{GLYPH}{{1,3}}"
WORDS = {
    "实质性要求": Meaning.MANDATORY,
    "实质性条款": Meaning.MANDATORY,
    "实质性响应": Meaning.MANDATORY,
    "实质性参数": Meaning.MANDATORY,
    "实质性指标": Meaning.MANDATORY,
    "关键条款": Meaning.MANDATORY,
    "重要条款": Meaning.IMPORTANT,
}
"""Words in brackets that are marks by themselves, with what they say."""
_NAMED = re.compile(
    rf"""(?:标|带|识|注|加|有|以|为|符|打|凡|含)[^。；\n{GLYPHS}]{{0,8}}?[“"'「【（(\[]*\s*(?P<after>{RUN})
      |[“"「【（('‘\[]\s*(?P<quoted>{RUN})\s*[”"」】）)'’\]]
      |(?:^\s*(?:注?(?:\d*|[一二三四五六七八九十]{{1,3}})[：:、.．)）]\s*)?|(?<=[，,；;。]))(?P<leading>{RUN})\s*[”"」）)]?\s*(?:号|级|标[记识注志示]|表示|代表|为(?!了|保|确|满足)|是指|[：:]|条款|项(?!目))
      |(?:说明|标[记识注志]|图例|符号)[^：:]{{0,6}}[：:]\s*(?P<listed>{RUN})
      |(?P<before>{RUN})\s*[”"」）)]?\s*(?:号|级|的?条款|的?标[记识志注]|项(?:要求|参数|指标)|参数)""",
    re.VERBOSE,
)
"""``标“★”的条款``, ``“▲”``, ``一、★号为……，▲代表……``, ``标记说明：※``, ``★条款``."""
_AS_MARK = re.compile(
    r"[“\"'「【（(\[]\s*[*#]+\s*[”\"'」】）)\]]|[*#]\s*(?:号|级|标|条款|项|参数|指标)|"
    r"(?:^\s*(?:\d+[、.．)）]\s*)?|[，,；;。、])[*#]+\s*(?:为|表示|代表|[：:])"
)
"""A star or hash sign that is a mark; elsewhere they multiply and count."""
_BESIDES = re.compile(
    rf"[“\"'「【（(]*{GLYPH}[”\"'」】）)]*(?:(?![必应须不无，,。；;])[^\n{GLYPHS}]){{0,8}}"
    r"(?:以外|之外|外(?=[的，,]))"
    rf"|(?:非|未[标带加][注有]?)\s*[“\"'「【（(]*\s*{GLYPH}"
    rf"(?:[”\"'」】）)]*\s*[、/和及或与]?\s*[“\"'「【（(]*\s*{GLYPH})*"
)
"""A mark that only tells which clauses are not meant: ``加注“*”以外的条款``, ``非★条款``."""
_MARKED_BY = (
    r"(?:(?:标[注记识示明有为]?|加注?|注[明有]|带有?|冠以|列为)"
    r"[^。；，,\n“\"‘【〖〔\[（(]{0,8}|[以用])"
)
_MARKS_THEM = (
    r"[”\"’]?\s*(?:字样|标[识记注志示]|符号|二字|两字)?(?:的|者|为|注明|标[明注示])?"
    r"[^，,。；;]{0,8}?(?:条款|参数|指标|要求|内容|条目|[项者的])"
)
_NAMED_WORDS = re.compile(
    rf"{_MARKED_BY}[“\"‘]?"
    rf"(?P<square>[【〖〔\[]\s*[\u4e00-\u9fffA-Za-z]{{1,8}}\s*[】〗〕\]]){_MARKS_THEM}"
    rf"|(?:标[注记识示明有为]|加注|注明|注有|填写?|列为)[^。；，,\n“\"‘]{{0,6}}"
    rf"[“\"‘][（(]?\s*(?P<quoted>[\u4e00-\u9fff]{{2,6}})\s*[）)]?{_MARKS_THEM}"
    rf"|{_MARKED_BY}[“\"‘][（(]\s*(?P<round>[\u4e00-\u9fff]{{1,6}})\s*[）)]{_MARKS_THEM}"
    r"|(?:标[注记识示明有]?|加注|注[明有]|带有?)[^。；，,\n（(]{0,8}[（(]"
    rf"(?P<word>{'|'.join(WORDS)})[）)]"
    r"|^\s*[“\"]?(?P<leading>[【〖〔\[][\u4e00-\u9fff]{1,6}[】〗〕\]])[”\"]?\s*"
    r"(?:表示|代表|为|是指|条款|[：:])"
    rf"|[“\"][（(]?(?P<named>{'|'.join(WORDS)})[）)]?[”\"]\s*(?:字样)?(?:注明|标[明注记识示]|的)"
)
"""``标注【必备】的条款``, ``注明“实质性要求”的``, ``标注（实质性要求）``, ``【必】表示``."""
_NO_CLAUSES = re.compile(
    r"信封|封套|封面|密封|包装|正本|副本|偏离表|响应表|光盘|U盘|投标函|盖章|"
    r"投标文件(?:名|上|中)|标题|格式"
)
"""What else is marked with words: envelopes, copies, answers, forms to fill in."""
_SPOKEN = (
    (re.compile(r"(?:五角)?星(?:号|标|形|花)?"), "★☆*"),
    (re.compile(r"三角(?:形|号|符号|标)?"), "▲△▼"),
    (re.compile(r"井字?号"), "#"),
    (re.compile(r"米字号?"), "※*"),
)
"""Names of glyphs, with those that are called so, the most usual first."""
_SPOKEN_OF = re.compile(r"(?:标|带|注|加|打|有)[^，。；“\"]{0,6}$")


def normal(run: str) -> str:
    """Return a glyph, or a run of them, in its usual shape."""
    return run.translate(_ALIKE)


def parted(run: str) -> list[str]:
    """Return the marks of a run: one for a glyph said several times, else each of its glyphs."""
    plain = normal(run)
    return [plain] if len(set(plain)) == 1 else list(plain)


def bare(mark: str) -> str:
    """Return a word without the brackets that make it a mark."""
    return mark.strip(" 　【】〖〗〔〕[]（）()")


def named_marks(text: str, sentence: str, used: Iterable[str]) -> set[str]:
    """Return the marks that a part of a sentence speaks of.

    Args:
        text: The part.
        sentence: All of it; stars and hash signs count only where it marks by them.
        used: Glyphs that clauses of the tender carry, for one that is called by its name.

    """
    said = _BESIDES.sub("", text)
    runs = (next(filter(None, hit.groups())) for hit in _NAMED.finditer(said))
    named = {mark for run in runs for mark in parted(run)}
    if not _AS_MARK.search(normal(sentence)):
        named = {mark for mark in named if mark[0] not in "*#"}
    return named | _words_in(said) or _spoken(said, used)


def pattern_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds a word that is a mark, in brackets of any kind.

    A condition may stand before it: ``授权书（代理商报价时必备）``.
    """
    known = "|".join(re.escape(word) for word in sorted({*words, *WORDS}, key=len, reverse=True))
    return re.compile(
        rf"[（(【〖〔\[]\s*(?:[^（）()，。；、【】]{{2,12}}时)?(?P<mark>{known})\s*[)）】〗〕\]]"
    )


def _words_in(text: str) -> set[str]:
    if _NO_CLAUSES.search(text):
        return set()
    found = (next(filter(None, hit.groups())) for hit in _NAMED_WORDS.finditer(text))
    return {re.sub(r"\s", "", word) for word in found}


def _spoken(text: str, used: Iterable[str]) -> set[str]:
    carried = set(used)
    for name, glyphs in _SPOKEN:
        for hit in name.finditer(text):
            if _SPOKEN_OF.search(text[: hit.start()]):
                return set(next((one for one in glyphs if one in carried), ""))
    return set()
