"""Finds the papers that the review of a bid looks for, and that no list of its documents names."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part
from presales_desk.bid.required.asked import asked_papers
from presales_desk.bid.required.joined import names_none, papers_in
from presales_desk.bid.required.names import NOTE, cleaned, handed_in, is_paper, same
from presales_desk.bid.required.need import is_of_some
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Check

_SUBJECTS = tuple(
    map(
        re.compile,
        (
            r"营业执照|登记证|主体资格",
            r"审计|财务|会计|资信",
            r"税(?!率)",
            r"社保|社会保[障险]",
            r"违法",
            r"信用(?!代码)|失信|查询(?:结果)?(?:截|报告)",
            r"专业技术能力",
            r"注册[^，。；]{2,8}师",
            r"^注册证书",
            r"考核合格证",
            r"[\u4e00-\u9fff]{4}(?:许可证|资质证书)",
            r"^资质证书",
            r"[\u4e00-\u9fff]{4}注册证(?!书)|备案凭证",
            r"^(?:法定代表人|法人|负责人)*授权委托书",
            r"(?<!退还)(?:投标|响应|磋商|谈判)保证金(?!.{0,4}[说声]明)|保证金.{0,6}凭证",
        ),
    )
)
"""What the papers that prove who may bid are about; every law on tenders asks for the same."""
_GATHERED = re.compile(r"资格[^，。；]{0,8}(?:材料|资料|文件)")
"""A document of the bid that holds all such papers, and is none of them: ``资格审查资料``."""
_COVERS_NONE = re.compile(rf"{_GATHERED.pattern}|财务(?:状况)?(?:情况)?表$")
"""Such a document, or a form that sums up a paper handed in with it: ``财务状况表``."""
_HANDED_IN = re.compile(
    r"^\s*(?:是否|[须需]|应当?)?提[供交](?!的)|^\s*按照?(?:招标|采购|磋商|谈判|询价)文件[^，。；]{0,8}"
    r"(?:提[供交]|填写|签署)|^(?!.*(?:报价|响应|偏离|方案))[^；]{0,30}(?:符合|按照?)[^，。；]{0,12}格式"
)
"""What a review says beside the name of a paper: ``提供并加盖公章``, ``符合规定的格式``."""
_COPY = re.compile(
    r"^(?:.*的|(?=[^的]*(?:复印|扫描)件$))"
    r"(?P<name>[^的，。；]{0,40}(?:复印件|扫描件|(?:信用|查询)(?:结果)?截[图屏]))$"
)
"""Words that end with the copy that is looked at: ``……的营业执照副本扫描件``."""
_HELD = re.compile(
    r"(?:具[有备]|持有|取得)(?:在?有效期?内?的?|合法的?|相应的?|[^，。；的《]{2,12}颁发的)*《?"
    r"(?P<name>[^，。；的《》]{0,24}(?:营业执照|许可证|资质证书|登记证书?|备案凭证))》?(?!》?[或/])"
)
"""What a bidder must hold, and shows: ``具有有效的营业执照``."""
_SHOWN = re.compile(r"(?:凭[证据]|证明(?:材料|文件)?|报告|截[图屏])$")
"""What can only be looked at where it is handed in: ``近6个月内任意一个月纳税凭证``."""
_RULED = re.compile(r"[须应未]|是否|具有|具备|提供")
"""What an item says that is a condition or a sentence, and no name of a paper."""
_ON_CONDITION = re.compile(
    r"^\s*(?:\d[）)、.]\s*)?(?:如|若|当)|联合体|分包|(?:为|是|属于?)[^，。；]{1,30}的[，,]"
)
"""``如无法提供……``, ``投标人为分公司的，……``: what is asked then is not asked of every bidder."""
_IF_ANY = re.compile(r"[（(][如若][^（）()]{1,10}[)）]")
"""``（如有）``, which may stand behind any word of a sentence."""
_UNNAMED = re.compile(r"(?:相关|有关)材料$")
"""Whatever proves something, which names no paper of its own: ``缴纳税收的相关材料``."""
_OF_NOTICE = (Part.NOTICE, Part.REQUIREMENTS, Part.OTHER)
_SENTENCES = re.compile(r"[。；;\n]")
_CLAUSES = re.compile(r"[，,]")


def papers_of_reviews(
    checks: Sequence[Check], known: Sequence[RequiredDocument]
) -> Iterator[RequiredDocument]:
    """Yield the papers that reviews ask for and no known document is.

    Where nothing else says what a bid contains, all that they ask for; else those alone that
    prove who may bid, each subject of such proof once.
    """
    if not known:
        asked = list(chain.from_iterable(map(_asked, checks)))
        yield from asked
        yield from _unknown(chain.from_iterable(map(_proofs, checks)), asked)
    else:
        yield from _unknown(chain.from_iterable(map(_proofs, checks)), known)


def papers_of_sentences(
    passages: Sequence[Passage], known: Sequence[RequiredDocument]
) -> Iterator[RequiredDocument]:
    """Yield the papers that sentences ask for, as ``papers_of_reviews`` does those of reviews.

    What is handed in to register counts only in a notice, which says no more of the bid.
    """
    asked = list(asked_papers(passages))
    is_notice = all(one.part in _OF_NOTICE for one in passages)
    if is_notice or not known:
        yield from (one.paper for one in asked if is_notice or not one.is_early)
    else:
        yield from _unknown((one.paper for one in asked if not one.is_early), known)


def _unknown(
    papers: Iterable[RequiredDocument], known: Sequence[RequiredDocument]
) -> Iterator[RequiredDocument]:
    """Yield the papers that prove what no known document does, each subject of proof once."""
    names = {same(one.name) for one in known}
    single = [one.name for one in known if not _COVERS_NONE.search(one.name)]
    subjects = {subject for name in single for subject in _subjects(name)}
    for paper in papers:
        own = _subjects(paper.name)
        is_named = bool(own) and not _UNNAMED.search(paper.name)
        if is_named and not own & subjects and same(paper.name) not in names:
            yield paper
            subjects |= own


def _asked(check: Check) -> Iterator[RequiredDocument]:
    for name in handed_in(f"{check.item}；{check.criteria}"):
        if not names_none(name):
            yield _paper(name, check.criteria, check)


def _proofs(check: Check) -> Iterator[RequiredDocument]:
    """Yield the papers of one row: its item is one to hand in, or what is right names them."""
    is_alone = not check.criteria and not _RULED.search(check.item)
    if is_paper(check.item) and (is_alone or _HANDED_IN.match(check.criteria)):
        yield _paper(cleaned(check.item), "", check)
        return
    for sentence in _SENTENCES.split(check.criteria):
        if not _ON_CONDITION.search(sentence):
            noted = "".join(_IF_ANY.findall(sentence))
            for clause in _CLAUSES.split(NOTE.sub("", sentence)):
                yield from (_paper(name, clause + noted, check) for name in _named(clause))


def _named(clause: str) -> list[str]:
    """Return the papers that a clause of a sentence asks for, or whose copy it looks at."""
    copy = _COPY.match(clause.strip())
    copied = copy["name"] if copy else ""
    several = papers_in(copied) if "、" in copied else []
    names = handed_in(clause) or several or ([copied] if copied else [])
    if not names and (held := _HELD.search(clause)):
        names = [held["name"]]
    elif not names:
        names = [name for name in papers_in(clause) if _SHOWN.search(name)]
    return [name for name in names if not names_none(name)]


def _paper(name: str, said: str, check: Check) -> RequiredDocument:
    is_required = not is_of_some(said, name)
    return RequiredDocument(number="", name=name, required=is_required, place=check.place)


def _subjects(name: str) -> set[int]:
    """Return which kinds of proof a paper is, by their numbers; several in one paper."""
    return {number for number, one in enumerate(_SUBJECTS) if one.search(name)}
