"""Our references and people out of the library: in the tables that tenders print, and in ours."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from presales_desk.documents.bid.fields import Blank
from presales_desk.records.enums import QualificationKind
from presales_desk.records.formats import day, in_figures, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.documents.bid.paper import BidPaper
    from presales_desk.documents.bid.pieces import Piece
    from presales_desk.records.bid import Qualification

    Rows = Sequence[Sequence[Piece]]
    Meanings = Mapping[str, re.Pattern[str]]

_WAN = Decimal(10_000)
_LABEL = 24
"""Characters of a head that call a place to fill in."""
_OF_REFERENCES = re.compile(
    r"业绩|案例|(?:类似|同类|相关)项目|track record|references?\b|past performance", re.IGNORECASE
)
_OF_PEOPLE = re.compile(
    r"人员|团队|项目组|成员|管理机构|项目班子|\bstaff|personnel|\bteam\b", re.IGNORECASE
)


def _meanings(**words: str) -> Meanings:
    return {name: re.compile(text, re.IGNORECASE) for name, text in words.items()}


_REFERENCE = _meanings(
    row=r"^序号|^no\.?$",
    note=r"备注|页码|remark|\bpage\b",
    unknown=r"联系|经办|电话|证明人|contact|phone",
    year=r"^年份|^year",
    number=r"合同(?:编)?号|contract n",
    amount=r"金额|合同[价额]|造价|contract (?:value|amount|price|sum)|^(?:value|amount)",
    signed=r"签[订约署](?:日期|时间)|合同日期|^日期|^date",
    period=r"期限|起止|服务期|(?:服务|实施|完成|合同|履行)时间|period|duration",
    name=r"(?:项目|合同|案例|业绩|工程)名称|^(?:项目|业绩|案例)$|project|^reference",
    customer=r"单位|用户|客户|业主|采购人|甲方|发包人|委托[方人]|client|customer|owner",
)
"""What a column of a list of references holds, by its head: the first that fits."""
_PERSON = _meanings(
    row=r"^序号|^no\.?$",
    note=r"备注|remark",
    name=r"姓名$|^(?:full )?name$",
    unknown=r"年限|日期|时间|\byears\b",
    number=r"证书.{0,2}号|certificate n",
    issuer=r"发证|颁发|\bissu",
    titles=r"职称.*资格|资格.*职称",
    certificate=r"资格|证书|持证|certifi|licen[cs]e",
    grade=r"职称|等级|级别|\bgrade",
)
"""Likewise of a list of people."""
_SAYS_LITTLE = {"row", "note", "unknown", "name", ""}
"""Columns that do not tell a list of ours from any other."""
_REFERENCE_COLUMNS = ("name", "customer", "number", "amount", "signed")
_PERSON_COLUMNS = ("name", "grade", "certificate", "issuer", "post")


def proof_rows(material: BidMaterial, title: str, heads: Sequence[str]) -> Rows | None:
    """Return the rows of a table that lists our references or our people; None for others.

    What the library does not tell is left as a place to fill in.

    Args:
        material: Of the bid.
        title: Of the document that the table stands in.
        heads: What stands above the columns; see ``plain_label``.

    """
    if _OF_REFERENCES.search(title):
        rows = _in_columns(heads, _REFERENCE, _references(material))
        if rows:
            return rows
    return _in_columns(heads, _PERSON, _people(material)) if _OF_PEOPLE.search(title) else None


def add_references(paper: BidPaper, material: BidMaterial) -> None:
    """Write our list of references, with room for the contracts that prove them."""
    _add_list(paper, "reference", _REFERENCE_COLUMNS, _references(material))


def add_people(paper: BidPaper, material: BidMaterial) -> None:
    """Write our list of people, with room for their certificates."""
    _add_list(paper, "person", _PERSON_COLUMNS, _people(material))


def add_people_and_references(paper: BidPaper, material: BidMaterial) -> None:
    """Write both lists, where a tender wants them as one."""
    paper.heading(paper.text("person.title"), 2)
    add_people(paper, material)
    paper.heading(paper.text("reference.title"), 2)
    add_references(paper, material)


def _add_list(
    paper: BidPaper, kind: str, columns: Sequence[str], known: Sequence[Mapping[str, str]]
) -> None:
    """Write a list of ours; where the library holds nothing for it, only room for it."""
    if not known or paper.is_blind:
        paper.paragraph(paper.blank("document"))
        return
    head = [paper.text(f"{kind}.{column}") for column in columns]
    rows: list[Sequence[Piece]] = [
        [str(place), *(told.get(c) or Blank(name) for c, name in zip(columns, head, strict=True))]
        for place, told in enumerate(known, 1)
    ]
    paper.table([paper.text("list.row"), *head], rows, (1, 4, 3, 3, 2.2, 2.6))
    paper.paragraph(paper.blank("copies"))


def _references(material: BidMaterial) -> list[dict[str, str]]:
    """Return what is known of each of our references, by what a column of a list holds."""
    language = material.project.language
    return [
        {
            "name": each.name,
            "number": each.number,
            "customer": each.holder,
            "amount": in_figures(each.amount),
            "year": str(each.valid_from.year) if each.valid_from else "",
            "signed": day(each.valid_from, language),
            "period": _period(each, language),
        }
        for each in material.proofs
        if each.kind is QualificationKind.REFERENCE
    ]


def _people(material: BidMaterial) -> list[dict[str, str]]:
    """Return what is known of each of our people, with all certificates, likewise."""
    held: dict[str, list[Qualification]] = {}
    for each in material.proofs:
        if each.kind is QualificationKind.PERSON:
            held.setdefault(each.holder or each.name, []).append(each)
    return [{"name": name, **_titles(name, own)} for name, own in held.items()]


def _titles(name: str, held: Sequence[Qualification]) -> dict[str, str]:
    """Return grades and certificates; one that is called as its holder has a number alone."""
    grade = _joined(each.grade for each in held)
    named = [each.but(name="") if each.name == name else each for each in held]
    certificate = _joined(" ".join(filter(None, (e.name, e.number))) for e in named)
    return {
        "grade": grade,
        "certificate": certificate,
        "titles": _joined((grade, certificate)),
        "number": _joined(each.number for each in held),
        "issuer": _joined(each.issuer for each in held),
    }


def _in_columns(
    heads: Sequence[str], meanings: Meanings, known: Sequence[Mapping[str, str]]
) -> Rows | None:
    """Return a row for each of ``known``; None for a table whose heads are about something else."""
    columns = [_meaning(head, meanings) for head in heads]
    if "name" not in columns or not set(columns) - _SAYS_LITTLE:
        return None
    return [
        [_cell(head, column, place, told) for head, column in zip(heads, columns, strict=True)]
        for place, told in enumerate(known, 1)
    ]


def _cell(head: str, column: str, place: int, told: Mapping[str, str]) -> Piece:
    if column == "row":
        return str(place)
    if column == "note":
        return ""
    value = told.get(column, "")
    if column == "amount" and "万" in head and value:
        value = number(Decimal(value.replace(",", "")) / _WAN)
    return value or Blank(head[:_LABEL])


def _meaning(head: str, meanings: Meanings) -> str:
    return next((name for name, words in meanings.items() if words.search(head)), "")


def _period(reference: Qualification, language: str) -> str:
    """Return from when until when; empty while the end is unknown."""
    if reference.valid_from is None or reference.valid_until is None:
        return ""
    between = "至" if language == "zh" else " – "
    return f"{day(reference.valid_from, language)}{between}{day(reference.valid_until, language)}"


def _joined(texts: Iterable[str]) -> str:
    return "、".join(dict.fromkeys(text for text in texts if text))
