"""What the columns of a list of contacts mean, and what would become of each row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from presales_desk.errors import Term
from presales_desk.planning.people import same_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.records.people import Stakeholder

FAMILY, GIVEN = "family", "given"
"""Halves of a name, where a list has them apart."""

FIELDS = (
    "name",
    "unit",
    "title",
    "phone",
    "email",
    "stance",
    "influence",
    "needs",
    "excitement",
    "doubts",
    "answer",
    "knowledge",
    "source",
    "note",
)
"""Fields of a stakeholder that a column can fill, in the order in which they are offered."""

_HEADINGS: dict[str, tuple[str, ...]] = {
    "name": ("姓名", "名字", "联系人", "联系人姓名", "客户姓名", "人员", "name", "fullname",
             "displayname", "contact", "contactname"),
    FAMILY: ("姓", "姓氏", "lastname", "familyname", "surname"),
    GIVEN: ("名", "firstname", "givenname"),
    "unit": ("单位", "公司", "部门", "单位名称", "公司名称", "所在单位", "所属单位", "机构", "组织",
             "company", "companyname", "organization", "organisation", "org", "department", "unit"),
    "title": ("职务", "职位", "岗位", "职称", "头衔", "title", "jobtitle", "position", "role"),
    "phone": ("电话", "手机", "手机号", "手机号码", "联系电话", "联系方式", "移动电话", "办公电话",
              "phone", "mobile", "mobilephone", "telephone", "tel", "cell", "businessphone"),
    "email": ("邮箱", "邮件", "电子邮件", "电子邮箱", "邮箱地址", "email", "emailaddress", "mail"),
    "stance": ("立场", "态度", "支持度", "stance", "attitude"),
    "influence": ("影响力", "决策影响力", "影响", "influence"),
    "needs": ("需求", "关注点", "诉求", "needs", "need"),
    "excitement": ("兴奋点", "hotbutton", "hotbuttons"),
    "doubts": ("疑虑", "顾虑", "可能的疑虑", "doubts", "concerns"),
    "answer": ("应对", "对策", "answer", "response"),
    "knowledge": ("知识水平", "专业水平", "knowledge"),
    "source": ("来源", "信息来源", "source"),
    "note": ("备注", "说明", "注", "note", "notes", "remark", "remarks", "comments"),
}  # fmt: skip
_BOUNDS = {"stance": (-100, 100), "influence": (0, 100)}
_STANCES: dict[str, int] = {
    **dict.fromkeys(("支持", "支持者", "支持我方", "赞成", "正面", "supporter", "support",
                     "supportive", "for", "positive", "champion"), 67),
    **dict.fromkeys(("中立", "中立者", "中性", "neutral", "undecided"), 0),
    **dict.fromkeys(("反对", "反对者", "反对我方", "不支持", "负面", "opponent", "opposed",
                     "against", "negative", "blocker"), -67),
}  # fmt: skip
"""Where somebody stands in words: the middle of its third, since nobody said how far."""
_LINE_FIELDS = {"name": 80, "unit": 120, "title": 120, "phone": 80, "email": 120, "source": 200}
"""The most characters of fields of one line."""
_HEADER_ROWS = 10
_DECORATION = re.compile(r"[\s_\-*＊:：/.()（）【】\[\]\d]+")
_CJK = re.compile(r"[\u3400-\u9fff]")


class Fate(StrEnum):
    """What becomes of a row."""

    ADD = "add"
    UPDATE = "update"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row of the list, read as a person.

    Attributes:
        row: Its number in the list, counted from 1.
        fields: Values for the fields of a stakeholder.
        problems: What is wrong with it, as terms.
        known: The stakeholder of the same name; None for none.
        fate: What would become of it, unless the user chooses something else.

    """

    row: int
    fields: dict[str, Any]
    problems: tuple[Term, ...] = ()
    known: Stakeholder | None = None
    fate: Fate = Fate.ADD

    @property
    def possible(self) -> tuple[Fate, ...]:
        """What the user may choose for it."""
        if not self.fields.get("name"):
            return (Fate.SKIP,)
        if self.known is None:
            return (Fate.ADD, Fate.SKIP)
        return (Fate.ADD, Fate.UPDATE, Fate.SKIP)


def guess_columns(heading: Sequence[str]) -> tuple[str, ...]:
    """Return for each heading the field it means, or an empty text; each field only once."""
    found: list[str] = []
    for text in heading:
        field = _meaning(text)
        found.append(field if field not in found else "")
    return tuple(found)


def heading_row(rows: Sequence[Sequence[str]]) -> int | None:
    """Return which of the first rows names the columns; None when none names a name.

    Lists often begin with a title or the name of a company.
    """
    best, most = None, 0
    for number, row in enumerate(rows[:_HEADER_ROWS]):
        meanings = set(filter(None, guess_columns(row)))
        if {"name", FAMILY, GIVEN} & meanings and len(meanings) > most:
            best, most = number, len(meanings)
    return best


def candidates(
    rows: Iterable[Sequence[str]], columns: Sequence[str], people: Sequence[Stakeholder]
) -> list[Candidate]:
    """Return what the rows say about people.

    Args:
        rows: Below the heading.
        columns: The field that each column fills; empty for none.
        people: Who is in the project already.

    """
    known = {same_name(person.name): person for person in people if person.name}
    seen: set[str] = set()
    found: list[Candidate] = []
    for number, row in enumerate(rows, start=1):
        fields, problems = _read(dict(zip(columns, row, strict=False)))
        name = same_name(fields.get("name", ""))
        fate = Fate.UPDATE if name in known else Fate.ADD
        if not name:
            problems, fate = [*problems, Term("contact_problem.no_name")], Fate.SKIP
        elif name in seen:
            problems, fate = [*problems, Term("contact_problem.twice")], Fate.SKIP
        seen.add(name)
        found.append(Candidate(number, fields, tuple(problems), known.get(name), fate))
    return found


def _meaning(heading: str) -> str:
    plain = _DECORATION.sub("", heading).casefold()
    return next((field for field, words in _HEADINGS.items() if plain in words), "")


def _read(cells: dict[str, str]) -> tuple[dict[str, Any], list[Term]]:
    """Return the values of a row by field, and what could not be read."""
    cells.pop("", None)
    if name := _joined_name(cells.pop(FAMILY, ""), cells.pop(GIVEN, "")):
        cells["name"] = cells.get("name") or name
    fields: dict[str, Any] = {}
    problems: list[Term] = []
    for field, text in cells.items():
        if not text.strip():
            continue
        value, problem = _value(field, text)
        if value is not None:
            fields[field] = value
        if problem is not None:
            problems.append(problem)
    return fields, problems


def _value(field: str, text: str) -> tuple[Any, Term | None]:
    if field in _BOUNDS:
        return _points(field, text)
    most = _LINE_FIELDS.get(field)
    if most is None:
        return text.strip(), None
    line = " ".join(text.split())
    return line[:most], Term("contact_problem.long") if len(line) > most else None


def _points(field: str, text: str) -> tuple[int | None, Term | None]:
    least, most = _BOUNDS[field]
    try:
        value = round(float(text.strip().removesuffix("%")))
    except (ValueError, OverflowError):
        value = _STANCES.get(text.strip().casefold()) if field == "stance" else None
    if value is not None and least <= value <= most:
        return value, None
    named = {"field": Term(f"stakeholder_field.{field}"), "value": text.strip()[:20]}
    return None, Term("contact_problem.value", **named)


def _joined_name(family: str, given: str) -> str:
    family, given = family.strip(), given.strip()
    if _CJK.search(family + given):
        return family + given
    return f"{given} {family}".strip()
