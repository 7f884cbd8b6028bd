"""The contents that a chapter of forms begins with name papers; those of the tender do not."""

import pytest
from docx import Document

from tests.bid.conftest import names, read, read_text, saved

LINES = (
    "第一章 投标邀请……3",
    "第六章 投标文件格式……40",
    "第一章 投标邀请",
    "本项目采用公开招标。",
    "第六章 投标文件格式",
    "投标文件",
    "项目名称：",
    "目录",
    "一、投标函……41",
    "二、开标一览表……42",
    "三、法定代表人身份证明……43",
    "四、项目实施方案……44",
    "一、投标函",
    "致：某市人民医院",
    "我方愿意参加本次投标。",
)
PAPERS = ["投标函", "开标一览表", "法定代表人身份证明", "项目实施方案"]


def in_word():
    document = Document()
    for line in LINES:
        document.add_paragraph(line.replace("……", "\t"))
    return read(saved(document))


@pytest.mark.parametrize("tender", [in_word, lambda: read_text(*LINES)])
def test_contents_of_forms_name_papers_that_are_printed_nowhere(tender):
    assert names(tender()) == PAPERS


def test_contents_of_a_tender_name_no_papers():
    tender = read_text(
        "某医院设备采购项目招标文件",
        "目录",
        "一、投标邀请……3",
        "二、技术参数响应表……9",
        "三、售后服务承诺书……12",
        "第一章 投标邀请",
        "本项目采用公开招标。",
    )

    assert names(tender) == []
