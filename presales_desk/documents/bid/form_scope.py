"""Which of the things we know belong into a form, by who fills it in and what it tells of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_TENDER = frozenset({"project", "number", "project_number", "buyer", "agency", "lot"})
"""What a tender is about, whoever bids."""
_US = frozenset({"company", "company_address", "address", "phone", "email"})
_OURS = frozenset(
    {"signer", "signer_title", "signer_post", "delegate", "delegate_title", "name", "title"}
)
"""Who signs for us."""
_WRITTEN_BY = (
    (
        re.compile(r"保函|担保函|guarantee|surety", re.IGNORECASE),
        _TENDER | {"company", "bond", "bond_words"},
    ),
    (
        re.compile(
            r"(?<!非)联合体.{0,6}(?:协议|授权)|(?<!非)联合.{0,4}协议|分包.{0,6}协议"
            r"|consortium|joint venture",
            re.IGNORECASE,
        ),
        _TENDER,
    ),
    (
        re.compile(r"(?:制造|生产)(?:厂?商|厂家)|原厂|manufacturer", re.IGNORECASE),
        _TENDER | {"company", "date"},
    ),
)
"""Forms that others fill in, or we with others, and what of ours stands in them.

``投标保证金银行保函``, ``联合体协议书`` but not ``非联合体投标声明``, ``制造商授权书``.
"""
_GUARANTEE = "保函"
_GUARANTEED = re.compile(r"本保函|担保人名称|不可撤销|irrevocabl", re.IGNORECASE)
"""What a guarantee says, also where its title is only ``投标保证金``."""
_POWER = re.compile(r"授权|委托|power of attorney|authori[sz]ation", re.IGNORECASE)
"""What holds for a term of its own, not as long as the bid."""
_PAST = re.compile(
    r"业绩|案例|(?:类似|同类|相似|已完成|完成的|在建|在手|正在).{0,12}(?:项目|工程|合同)"
    r"|references?\b|past performance|experience",
    re.IGNORECASE,
)
"""``近年完成的类似项目情况表``: its rows tell of other projects and of who bought them."""
_PERSON = re.compile(
    r"人员|简历|团队|成员|项目经理|物业经理|(?<![位（(/])负责人|personnel|staff|r[eé]sum[eé]|\bcv\b",
    re.IGNORECASE,
)
"""``拟派项目负责人情况表``: its rows tell of people; ``法定代表人（负责人）证明`` of who signs."""


def told_title(title: str, said: str) -> str:
    """Return the title of a form, with the word for a guarantee where only its text tells that.

    Args:
        title: Of the form.
        said: What it says.

    """
    is_untold = _GUARANTEED.search(said) and not _WRITTEN_BY[0][0].search(title)
    return f"{title}{_GUARANTEE}" if is_untold else title


def in_scope(values: Mapping[str, str], title: str) -> dict[str, str]:
    """Return those of the values that belong into a form.

    Args:
        values: What is known, by the keys of ``form_labels``.
        title: Of the form.

    """
    allowed = next((keys for words, keys in _WRITTEN_BY if words.search(title)), None)
    if allowed is not None:
        return {key: text for key, text in values.items() if key in allowed}
    without = {"validity"} if _POWER.search(title) else set[str]()
    return {key: text for key, text in values.items() if key not in without}


def in_rows(values: Mapping[str, str], title: str) -> dict[str, str]:
    """Return those of the values that belong into the tables of a form, not only around them."""
    told: frozenset[str] = frozenset(values)
    if _PAST.search(title):
        told &= {"company", "company_address"}
    elif _PERSON.search(title):
        told -= (_US - {"company"}) | _OURS
    return {key: text for key, text in values.items() if key in told}
