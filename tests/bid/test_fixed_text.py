"""Letters that the tender prints keep their text when they are filled in."""

import docx
import pytest

from presales_desk.bid.finished.expected import Expected, Rule
from presales_desk.bid.finished.model import Finished
from presales_desk.bid.finished.reading import read_finished
from presales_desk.bid.finished.report import check_files
from presales_desk.bid.forms.fixed_text import fixed_text
from presales_desk.bid.forms.plain import plain_forms
from presales_desk.bid.reading.blocks import Block
from presales_desk.records.enums import Severity
from presales_desk.records.job import Unattended
from tests.bid.conftest import saved

LETTER = (
    "致：____________（采购人）",
    "我方已详细审查________（项目名称）的全部招标文件，愿意以人民币______元的报价提供全部服务。",
    "本投标自开标之日起____日内有效，在此期间我方不得撤回投标文件。",
    "□我方为中小企业，享受价格扣除优惠政策。",
    "投标人（盖章）：",
    "日期：    年   月   日",
    "注：本函不得修改格式，否则按无效投标处理。",
)
FILLED = (
    "致：某市公安局（采购人）",
    "我方已详细审查某市数据平台项目的全部招标文件，愿意以人民币1,200,500元的报价提供全部服务。",
    "本投标自开标之日起 90 日内有效，在此期间我方不得撤回投标文件。",
    "投标人（盖章）：恒川科技有限公司",
    "日期：2026年12月17日",
)


def printed(name, *lines):
    blocks = ["第六章 投标文件格式", f"附件1 {name}", *lines, "投标人（盖章）："]
    [form] = plain_forms([Block(text) for text in blocks], "t1").forms
    return form


def finished(*lines, heading="一、投标函") -> Finished:
    document = docx.Document()
    document.add_heading(heading)
    for line in lines:
        document.add_paragraph(line)
    return read_finished(saved(document), "投标文件.docx", Unattended())


def altered(document):
    expected = Expected(letters={"投标函": fixed_text(printed("投标函", *LETTER))})
    [report] = check_files([document], expected)
    return [fault for fault in report.faults if fault.rule is Rule.ALTERED]


def test_what_is_filled_in_chosen_or_only_explained_is_no_fixed_text():
    assert fixed_text(printed("投标函", *LETTER)) == (
        "元的报价提供全部服务",
        "本投标自开标之日起",
        "在此期间我方不得撤回投标文件",
    )


@pytest.mark.parametrize("name", ["中小企业声明函", "技术偏离表", "制造商授权书", "投标保函"])
def test_forms_that_are_chosen_or_written_by_others_are_not_looked_at(name):
    assert fixed_text(printed(name, *LETTER)) == ()


def test_a_letter_that_is_only_filled_in_is_right():
    assert altered(finished(*FILLED)) == []


def test_a_letter_with_other_words_is_told_with_the_first_of_them():
    other = [line.replace("我方不得撤回", "我方可以撤回") for line in FILLED]
    [fault] = altered(finished(*other))
    assert fault.severity is Severity.WARNING
    assert fault.values == {"name": "投标函", "count": 1, "piece": "在此期间我方不得撤回投标文件"}


def test_a_place_that_waits_for_the_letter_and_other_forms_are_not_told():
    assert altered(finished("【投标函】")) == []
    assert altered(finished(*FILLED[:2], heading="二、承诺书")) == []
