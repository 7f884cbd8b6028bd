"""Files that are empty, odd, or made to stop a reader."""

import io
import time

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presales_desk.bid.reader import read_content
from presales_desk.errors import NotReadError
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from tests.bid.conftest import add_table, facts, marked, read, read_text, saved

FRAGMENTS = st.sampled_from(
    [
        *(
            "第一章 投标邀请",
            "第三章 评标办法",
            "第四章 采购需求",
            "第六章 投标文件格式",
            "招标文件",
        ),
        *(
            "投标文件的组成",
            "响应文件包括：",
            "目 录",
            "附件1：",
            "文件名称",
            "投标函",
            "报价一览表",
        ),
        *("一、", "十二、", "（一）", "（十一）", "1.", "1.1", "3.4.1", "①", "(a) ", "- "),
        *("★", "▲", "“★”", "（★）", "标注“★”的条款为实质性要求", "修改为", "更正公告"),
        *("：", "；", "。", "—", "□", "☑", "$", "￥", "元", "至", "（20分）", "30分", "100 points"),
        *(
            "分值",
            "评分因素",
            "评分标准",
            "序号",
            "包号",
            "合计",
            "预算金额",
            "最高限价",
            "投标有效期",
        ),
        *("2026年3月5日9时30分", "2026年13月40日", "9:00-9:30", "99:99", "壹拾陆万元", "3,420万元"),
        *("不接受", "联合体", "正本", "副本", "一式三份", "Request for Proposals", "ITB 7.1"),
        *("The bidder shall", "Proposals must include the following:"),
    ]
)
PATIENCE = 15
"""Seconds; without bounds each of these takes minutes."""


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("括号.txt", ["第三章 评标办法", "（" * 40_000 + "20分"]),
        ("数字.txt", ["第一章 招标公告", "预算金额：" + "9" * 40_000 + "元"]),
        ("编号.txt", ["第二章 投标人须知", "投标文件组成：" + "（1）投标函；" * 8_000]),
        ("分句.txt", ["第二章 投标人须知", "接受联合" + "12.a：" * 10_000]),
        ("日期.txt", ["第一章 招标公告", "2026年3月5日至" * 1_300]),
        ("dots.md", ["# Request for Proposals", "", "Technical " + ". " * 25_000 + "35 points"]),
        ("stops.md", ["# Request for Proposals", "", (". " + "." * 90 + " ") * 300]),
        ("leaders.md", ["# Request for Proposals", "", *["." * 80, "", "1." * 40, ""] * 20]),
        ("wide.md", ["# 第三章 评标办法", "", "|" + "a|" * 20_000, "|" + "10|" * 20_000]),
        ("spaces.txt", ["第一章 投标邀请", "投标截止时间：" + " " * 20_000 + "详见"]),
        ("gap.txt", ["第一章 投标邀请", " " * 20_000 + "x"]),
        ("must.txt", ["Request for Proposals", "The contractor must " * 20_000]),
    ],
)
def test_text_made_to_stop_a_reader_is_read_at_once(name, lines):
    began = time.monotonic()

    read_text(*lines, name=name)

    assert time.monotonic() - began < PATIENCE


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(st.lists(FRAGMENTS, min_size=1, max_size=5), min_size=1, max_size=25),
    in_cells=st.booleans(),
)
def test_whatever_stands_in_a_tender_in_whatever_order_it_is_read(rows, in_cells):
    joined = [f"|{'|'.join(row)}|" if in_cells else "".join(row) for row in rows]

    tender = read_text("招标文件", *joined, name="招标文件.md")

    assert all(clause.text for clause in tender.clauses)
    assert all(document.name for document in tender.documents)


@pytest.mark.parametrize("name", ["空.txt", "空.md", "空.docx"])
def test_a_file_without_words_is_told_from_a_scan(name, document):
    content = saved(document) if name.endswith("docx") else b" \n\n"

    with pytest.raises(NotReadError) as refused:
        read_content(content, name, Unattended(), catalogue("zh"))

    assert "文件里没有文字" in catalogue("zh").error(refused.value)


def test_a_small_sheet_is_read_without_a_look_at_all_it_could_hold():
    book = openpyxl.Workbook()
    book.active.append(["评分因素", "分值", "评分标准"])
    book.active.append(["服务方案", 30, "完整的得30分"])
    file = io.BytesIO()
    book.save(file)
    began = time.monotonic()

    tender = read(file.getvalue(), "评分表.xlsx")

    assert [(item.item, item.points) for item in tender.scoring] == [("服务方案", 30.0)]
    assert time.monotonic() - began < PATIENCE / 5


def test_digits_may_be_of_full_width(document):
    add_table(
        document,
        [
            ["投标有效期", "９０天"],
            ["投标保证金", "￥２０，０００．００元"],
            ["投标截止时间", "２０２６年３月５日９：３０"],
        ],
    )

    known = facts(read(saved(document)))
    assert known["bid_validity_days"] == 90
    assert known["bid_bond_cny"] == 20_000
    assert known["bid_deadline"] == "2026-03-05T09:30"


def test_each_mark_of_a_mixed_legend_has_its_own_meaning():
    tender = read_text(
        "第二章 投标人须知",
        "标注“★”的条款为实质性要求，不满足投标无效；标注“▲”的为重要参数，每负偏离一项扣2分；"
        "“※”为一般提示条款，“●”为核心产品。",
        "第五章 技术要求",
        "★1.1 双机热备；",
        "▲1.2 内存不小于64GB；",
        "※1.3 现场可提供电源；",
        "●1.4 服务器；",
    )

    assert {one.mark: one.meaning.value for one in tender.marks} == {
        "★": "mandatory",
        "▲": "important",
        "※": "other",
        "●": "other",
    }
    assert [mark for mark, _ in marked(tender)] == ["★", "▲"]
