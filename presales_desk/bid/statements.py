"""Cuts a tender into what it states: a label and what is said of it, wherever it stands.

A label stands before a colon, in the cell to the left, in the head of a column, or in the heading
above.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice, zip_longest
from typing import TYPE_CHECKING

from presales_desk.bid.facts.options import chosen
from presales_desk.bid.label_words import JOINED_NAME, ROW_NAME, SPACED
from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.summaries import summary_fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell
    from presales_desk.bid.tender import Place

MAX_LABEL = 36
_COLON = re.compile(r"(?:(?<!\d)[：:]|[：:](?!\d{2}\b))(?!//)\s*|[”\"]?\s*(?:系指|是指)\s*")
"""A colon behind a label; not the one of a time of day, nor of a web address."""
_NEXT = re.compile(
    r"[\s，,；;。]*(?:[（(]\d{1,2}[)）]|(?<![\d-])\d{1,2}(?:\.\d{1,2})*[、.．]?)?\s*"
    r"(?:地\s*址|联\s*系\s*人|联系方式|联系电话|电\s*话|邮\s*编|邮政编码|传\s*真|邮\s*箱|"
    r"电子邮[箱件]|网\s*址|"
    r"项目名称|(?:\d(?:\.\d)*\s*)?(?:项目|招标|采购|磋商|谈判|询价|询比|比选)编号|采购人|招标人|"
    r"(?:采购|招标)代理(?:机构|单位|公司|人)?|代理机构|开标地点|开标时间|地\s*点|时\s*间|"
    r"截止时间|最高限价|"
    r"项目最高限价(?:（如有）)?|方\s*式|获取方式|获取地点|售\s*价|副本份数|评标办法|采购服务名称|"
    r"包号|账\s*号|户\s*名|开户行|质保期|保修期|交货期|交货地点|付款方式|服务期限?|"
    r"服务地点)\s*[：:]"
)
"""The next label in one line, where the break before it was lost: ``……；联系电话：``."""
_KNOWN = re.compile(r"(?:项目名称|项目编号|采购人|招标人|采购代理机构|招标代理机构)$")
"""Labels that stand behind other words where a line break was lost."""
_HEAD = re.compile(r"序号|编号|条款|包号|名称|内容|数量|项目")
_HEADLINE = re.compile(r"[★☆▲△※◆●■]?\s*[\u4e00-\u9fff、和及与/（）()]{2,14}")
"""What a numbered line says that only names the subject of the lines below: ``4.4 付款方式``."""
_STATES = re.compile(r"[：:□☑■]|^\d")
_NAMES_VALUE = re.compile(
    r"(?:名\s*称|编\s*号|采购人|招标人|机构|单位|预算|限价|金额|方式|办法|时间|日期|期限?|"
    r"地\s*[点址]|联系人|电\s*话|保证金)"
    r"(?:[（(][^（）()]*[)）])?[：:]?"
)
"""What the cell before a value says, where a row holds several of both."""
_NUMBERED = re.compile(r"^\d{1,2}(?=[\u4e00-\u9fff])(?![日天年月周个元万亿份套台人名家分项米])")
"""A number without a sign behind it: ``6结算与付款``."""
_ONE_LINE = re.compile(r"(?:时间|地点|金额|限价|编号|名称)$")
"""A name whose value is one line, also below its number; terms of payment may be several."""
_MAX_SPACED = 80
_IN_BRACKETS = re.compile(r"^\s*【([^【】：:]{2,16})】\s*(?=[^\s：:])")
_PIPED = re.compile(r"^\s*([^|：:。]{2,24})[：:]?\s*\|\s*(?=[^\s|])")
_HINT = re.compile(r"[（(][^（）()]*[)）]\s*$")
"""What a label adds in brackets: ``最高限价（投标报价上限，人民币）``."""
_PARTY = re.compile(r"集中采购(?:实施)?机构|采购人|招标人|采购单位|代理机构")
_BARE = ("时间", "地点")
"""Labels that say nothing without the heading above them."""
_MAX_OF, _MAX_NAME = 8, 16
"""Letters of such a heading, and of a row's name; a longer one names more than one time."""
_SEPARATOR = re.compile(r"[。；;，,：:]")
_REACH = 3 * MAX_LABEL
"""Letters before a colon among which its label stands, its number and spaces included."""
_MOST_COLONS, _MAX_VALUE = 200, 4_000
"""Of one line: colons that are looked at, and letters behind one that belong to its value."""
_OPENED = re.compile(r"^[（(](?=[^（）()]*$)")
"""A bracket that opens before a label and closes behind its value, as before ``（编号``."""
_ITEM = re.compile(r"[（(]\d{1,2}[)）]")
_MARKS = re.compile(r"^[★☆▲△※◆●■]+\s*")
_UNDER_HEADING = 4
"""Paragraphs below a heading that still speak of its subject."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said of something.

    Attributes:
        label: Of what; the nearest heading, head of a column, cell or words before a colon.
        value: What is said, unticked options left out.
        text: The whole sentence or row, as a proof.
        passage: Where it stands.
        is_near: The label stands directly before; else it is a heading above.

    """

    label: str
    value: str
    text: str
    passage: Passage
    is_near: bool = True

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.passage.place


def statements(passages: Sequence[Passage]) -> list[Statement]:
    """Return what a tender states, in reading order."""
    found: list[Statement] = []
    head: list[Cell] = []
    heading, section, since = "", "", 0
    table: int | None = None
    before = above = number = ""
    for position, passage in enumerate(passages):
        if passage.block.cells:
            if passage.block.table != table:
                table, first = passage.block.table, list(passage.block.cells)
                is_next = position > 0 and bool(passages[position - 1].block.cells)
                head = head if is_next and _goes_on(head, first) else first
                if _is_head(first):
                    continue
            found += _of_row(passage, head)
            continue
        fields = summary_fields(passage.text)
        found += (Statement(name, value, f"{name}：{value}", passage) for name, value in fields)
        stated = (_named(one, before) for one in _of_text(passage.text, passage))
        found += (_below_number(one, heading, number) for one in stated)
        if passage.is_heading or _is_label(passage.text):
            heading, since, above = _label(passage.text), passage.index, before
            number = number_of(passage.text)[0]
            section = passage.section
            found += _below(passages, position, heading)
        elif heading and passage.section == section and passage.index - since <= _UNDER_HEADING:
            value = chosen(passage.text)
            is_next = before == heading or (_label(before) == heading and _ONE_LINE.search(heading))
            is_near = bool(is_next and ROW_NAME.fullmatch(heading))
            below = Statement(heading, value, passage.text, passage, is_near=is_near)
            found.append(_named(below, above))
        before = passage.text
    return found


def _named(statement: Statement, before: str) -> Statement:
    """Say whose name it is, where ``名称：`` stands below ``1.采购人信息``."""
    party = _PARTY.search(before) if statement.label == "名称" and len(before) < 16 else None
    return replace(statement, label=party[0]) if party else statement


def _below_number(statement: Statement, heading: str, number: str) -> Statement:
    """Say of what a time or place is, where ``5.1 时间：`` stands below ``5. 开启``."""
    own = number_of(statement.passage.text)[0]
    is_inner = bool(number) and own.startswith(f"{number.rstrip('、.．')}.") and own != number
    if not is_inner or statement.label not in _BARE or len(heading) > _MAX_OF:
        return statement
    return replace(statement, label=f"{heading}{statement.label}")


def _below(passages: Sequence[Passage], position: int, heading: str) -> list[Statement]:
    """Return all that stands below a heading as one statement."""
    lines: list[str] = []
    for passage in passages[position + 1 : position + 1 + _UNDER_HEADING]:
        is_same = passage.section == passages[position].section
        if passage.block.cells or passage.is_heading or not is_same:
            break
        lines.append(passage.text)
    if len(lines) < 2:
        return []
    text = "\n".join(lines)
    return [Statement(heading, chosen(text), text, passages[position + 1], is_near=False)]


def _is_label(text: str) -> bool:
    if len(text) <= MAX_LABEL and text.rstrip().endswith(("：", ":")):
        return True
    bare = without_number(text)
    bare = _NUMBERED.sub("", bare)
    is_headline = bare != text.strip() and bool(_HEADLINE.fullmatch(bare))
    return is_headline or bool(ROW_NAME.fullmatch(text.strip()))


def _goes_on(head: Sequence[Cell], row: Sequence[Cell]) -> bool:
    """Tell the rest of a table on the next page of a PDF: its first row is no head again."""
    return _is_head(head) and len(head) == len(row) and not _is_head(row)


def _is_head(cells: Sequence[Cell]) -> bool:
    """Tell the head of a table, which names its columns, from a first row that states something."""
    words = "".join(cell.text for cell in cells)
    is_short = len(cells) >= 3 and all(len(cell.text) <= 16 for cell in cells)
    is_named = bool(_HEAD.search(words)) and not _STATES.search(words)
    return is_short and is_named and not _holds_pairs(cells)


def _holds_pairs(cells: Sequence[Cell]) -> bool:
    """Tell a row of labels and values in turn: ``项目名称 | …… | 项目编号 | ……``."""
    is_label = [bool(_NAMES_VALUE.search(cell.text[-12:])) for cell in cells]
    return len(cells) > 3 and all(is_label[::2]) and not any(is_label[1::2])


def _of_text(text: str, passage: Passage) -> Iterator[Statement]:
    lines = chosen(text).split("\n")
    for position, line in enumerate(_with_colon(line) for line in lines):
        for colon in islice(_COLON.finditer(line), _MOST_COLONS):
            before = line[max(0, colon.start() - _REACH) : colon.start()]
            hint = _HINT.search(before)
            asked = before[: hint.start()] if hint else before
            label = _label(f"{_SEPARATOR.split(asked)[-1]}{hint[0] if hint else ''}")
            if known := _KNOWN.search(label):
                label = known[0]
            if not 2 <= len(label) <= MAX_LABEL:
                continue
            rest = line[colon.end() : colon.end() + _MAX_VALUE]
            stop = _NEXT.search(rest)
            value = (rest[: stop.start()] if stop else rest).strip()
            if not value and position + 1 < len(lines):
                value = lines[position + 1]
            proof = line if value in line else f"{line} {value}"
            yield Statement(label, value, proof, passage)
        yield from _behind_spaces(line, passage)


def _with_colon(line: str) -> str:
    """Put a colon behind a label in brackets, or before a stroke that stands for a cell."""
    return _PIPED.sub(r"\1：", _IN_BRACKETS.sub(r"\1：", line))


def _behind_spaces(line: str, passage: Passage) -> Iterator[Statement]:
    """Yield what stands behind a label and a space: ``项目名称 …… 项目编号 ……``."""
    hits = list(SPACED.finditer(line))
    for hit, after in zip_longest(hits, hits[1:]):
        value = line[hit.end() : after.start() if after else len(line)].strip()
        if value and len(value) <= _MAX_SPACED:
            yield Statement(_label(hit["label"]), value, line, passage)
    if joined := JOINED_NAME.search(without_number(line)):
        yield Statement(joined["label"], joined["name"], line, passage)


def _of_row(passage: Passage, head: Sequence[Cell]) -> Iterator[Statement]:
    cells = passage.block.cells
    whole = "\n".join(cell.text for cell in cells if cell.text and not cell.continued)
    for index, cell in enumerate(cells[:-1]):
        label = _label(cell.text)
        if (
            not cell.text
            or len(label) > MAX_LABEL
            or not re.search(r"[\u4e00-\u9fffA-Za-z]{2}", label)
        ):
            continue
        rest = [one.text for one in cells[index + 1 :] if one.text and not one.continued]
        if rest:
            yield Statement(label, chosen("\n".join(rest)), whole, passage)
    yield from _by_column(passage, head, whole)
    for cell in cells:
        if not cell.continued:
            yield from _of_text(cell.text, passage)


def _by_column(passage: Passage, head: Sequence[Cell], whole: str) -> Iterator[Statement]:
    """Yield what stands below the head of each column."""
    cells = passage.block.cells
    if head is cells or len(head) < 3 or not cells:
        return
    titles = {cell.column: cell.text for cell in head}
    for cell in cells:
        title = re.sub(r"\s", "", titles.get(cell.column, ""))
        is_own = bool(cell.text) and not cell.continued
        if is_own and 2 <= len(title) <= MAX_LABEL and title != re.sub(r"\s", "", cell.text):
            of = _label(cells[0].text) if title in _BARE and cell is not cells[0] else ""
            label = f"{of}{title}" if len(of) <= _MAX_NAME else title
            yield Statement(label, chosen(cell.text), whole, passage)


def _label(text: str) -> str:
    bare = _OPENED.sub("", _ITEM.sub("", without_number(_MARKS.sub("", text))))
    return re.sub(r"\s", "", bare).strip('：:*★▲“”"')
