"""P1 and P2: whether a deck is made for this customer, and finished."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.deck.checking.finding import Problem, Rule
from presales_desk.deck.checking.names import mentions
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Talk

_TARGET = Rule("P1.customer", Problem.UNTARGETED)
_SHARED = Rule("P1.shared", Problem.UNTARGETED)
_DRAFT = Rule("P2.draft", Problem.WRONG_CUSTOMER)
_LINKS = Rule("P2.links", Problem.WRONG_CUSTOMER)
_FEW = 4
_RUN = 20
"""Characters in a row that two texts share only when one was copied."""
_SPACE = re.compile(r"\s+")
_MADE_UP = ("示例数据", "样例数据", "sample data", "illustrative data")
_UNFINISHED = re.compile(
    r"示例数据|样例数据|\b(?:sample|illustrative) data\b"
    r"|[×xX]{2,}(?:公司|客户|项目|单位|集团|局|院|银行|系统|年|月)"
    r"|×{2,}|某某|此处(?:填写|输入|插入)"
    r"|待(?:补充|填写|更新|定稿)|客户(?:名称|LOGO)(?:[）)\]】]|$)"
    r"|\bTBD\b|\bTODO\b|\bFIXME\b|\blorem ipsum\b|\bXX+\b(?!L)"
    r"|\[[Tt]o (?:fill in|be (?:filled in|completed|confirmed))\b[^\]\n]{0,30}\]"
    r"|\[[^\]\n]{0,30}\b(?:name|logo|insert|customer)\b[^\]\n]{0,30}\]"
    r"|<[^>\n]{0,20}(?:name|customer|date|客户|日期)[^>\n]{0,20}>",
)


def names_customer(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Most slides name the customer, the project, or speak in the customer's own words."""
    project = context.project
    if project is None or context.internal or len(talk.content) < _FEW:
        return
    own = (project.customer, *project.names, *project.terms)
    hit = sum(any(mentions(page.text, word) for word in own if word) for page in talk.content)
    share, limits = round(100 * hit / len(talk.content)), context.limits
    if share < limits.customer_share and project.customer:
        severe = share < limits.customer_share_low
        yield _TARGET.found(
            "customer_absent",
            severity=Severity.ERROR if severe else None,
            customer=project.customer,
            share=share,
            least=limits.customer_share,
        )


def shared_words(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Not the same words that another customer was shown."""
    if context.project is None or context.internal or len(talk.content) < _FEW:
        return
    for other in context.project.others:
        known = _pieces(other.text)
        same = sum(not known.isdisjoint(_pieces(page.text)) for page in talk.content)
        share = round(100 * same / len(talk.content))
        if share > context.limits.shared_share:
            yield _SHARED.found("shared_words", customer=other.customer, share=share)


def unfinished(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """No marks of a draft are left; a slide with several of one kind is told of once."""
    for page in talk.pages:
        told: set[str] = set()
        for shape in page.shapes:
            texts = (
                shape.text,
                *(c.text for r in (shape.table.rows if shape.table else ()) for c in r),
            )
            found = next(filter(None, (_UNFINISHED.search(text) for text in texts)), None)
            if found is not None and found.group() not in told:
                told.add(found.group())
                severity = _weight(found.group(), context)
                yield _DRAFT.found(
                    "draft_mark", page.number, shape.name, severity=severity, text=found.group()
                )


def _weight(mark: str, context: CheckContext) -> Severity | None:
    """Return how much a mark matters: data that says it is made up is honest until it leaves."""
    if context.sending:
        return Severity.ERROR
    return Severity.HINT if mark in _MADE_UP else None


def outside(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """A deck fetches nothing and runs nothing."""
    del context
    if talk.deck.external:
        yield _LINKS.found("external", count=talk.deck.external)
    if talk.deck.macros:
        yield _LINKS.found("macros")


def _pieces(text: str) -> set[str]:
    joined = _SPACE.sub("", text)
    return {joined[at : at + _RUN] for at in range(len(joined) - _RUN + 1)}
