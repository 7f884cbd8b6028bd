"""Papers that prove that a bidder may bid: lists of their own, and what reviews ask for."""

import pytest

from tests.bid.conftest import add_table, read, read_text, saved

HEAD = (
    *("某市智慧校园项目招标文件", "第一章 招标公告", "一、项目名称：某市智慧校园项目"),
    *("二、预算金额：300万元", "第二章 投标人须知", "1. 本须知适用于本次招标。"),
)
REST = (
    *("第三章 评标办法", "本项目采用综合评分法，满分100分。", "得分最高者为第一中标候选人。"),
    *("第四章 采购需求", "1. 服务器2台，内存不小于64GB。", "2. 存储一套，容量不小于200TB。"),
)
FORMS = (*HEAD, *REST, "第五章 投标文件格式")


def required(*lines):
    return {one.name: one.required for one in read_text(*lines).documents}


def test_papers_are_numbered_as_such_in_contents_of_their_own():
    tender = read_text(
        *FORMS,
        "资格证明文件目录",
        "文件1 公司概况（原件，格式附后）",
        "文件2 企业的营业执照、生产许可证（如有）等证明文件",
        "文件3 提供上一年度审计报告（新成立的公司提供自成立以来的财务报表，加盖公章）",
        "文件4设备清单（根据需要提供）",
        "文件5 产品应用于学校的案例",
        "文件1 公司概况",
        "我公司成立于    年，注册资本    万元。",
        "文件3份，正本一份，副本两份。",
    )

    assert [(one.number, one.name, one.required) for one in tender.documents] == [
        ("文件1", "公司概况", None),
        ("文件2", "企业的营业执照、生产许可证等证明文件", None),
        ("文件3", "上一年度审计报告", None),
        ("文件4", "设备清单", False),
        ("文件5", "产品应用于学校的案例", None),
    ]


def test_a_list_ends_where_the_number_of_another_clause_begins():
    assert required(
        *HEAD,
        "4.3 投标文件应包括以下部分：",
        "4.3.1 承诺函；",
        "4.3.2 报价表；",
        "4.3.3 其他有利于投标的资料；",
        "5.1.6 报价表须列清设备的全部内容",
        *REST,
    ) == {"承诺函": True, "报价表": True, "其他有利于投标的资料": False}


@pytest.mark.parametrize(
    "line",
    [
        "12.1 投标文件分为资格审查资料、商务文件和技术文件。",
        "第六部分 附表",
        "投标人认为需要提供的其他资料",
    ],
)
def test_what_only_speaks_of_documents_is_none(line):
    assert required(*HEAD, "12. 投标文件的组成", line, *REST) == {}


def test_marks_and_the_word_to_hand_in_are_no_part_of_a_name():
    assert required(
        *HEAD,
        "8. 投标文件应包括：",
        "1)*有效期内的营业执照复印件；",
        "2)★提供《廉洁承诺书》；",
        *REST,
    ) == {"有效期内的营业执照复印件": True, "廉洁承诺书": True}


@pytest.mark.parametrize(
    "head",
    [
        "3. 供应商应提供下列资格证明材料：",
        "3. 投标人提交如下的资格证明文件（复印件须加盖本单位公章），包括但不限于：",
        "3. 投标人须提交下列资格证明文件，包括但不限",
    ],
)
def test_heads_over_papers_that_prove_who_bids(head):
    assert required(*HEAD, head, "《资格承诺函》。", *REST) == {"资格承诺函": True}


@pytest.mark.parametrize(
    "head",
    [
        "3. 供应商报名时应提供下列证明材料：",
        "3. 投标人领取招标文件时应提供下列资料：",
        "3. 参加现场踏勘的供应商应提供以下证件：",
        "3. 货物到货时供应商应提供以下资料：",
    ],
)
def test_papers_of_another_occasion_are_no_part_of_the_bid(head):
    assert required(*HEAD, head, "1）营业执照复印件；", "2）授权委托书；", *REST) == {}


def reviewed(document, *rows, listed=("（1）投标函；", "（2）报价一览表；")):
    """What is required where a list names little and a review of who may bid looks for more."""
    lines = (*HEAD, "8. 投标文件应包括以下内容：", *listed, *REST, "第六章 资格审查", "资格审查表")
    for line in lines:
        document.add_paragraph(line)
    add_table(document, [["序号", "审查内容", "审查标准"], *rows])
    found = read(saved(document)).documents
    return {one.name: one.required for one in found if one.name not in ("投标函", "报价一览表")}


@pytest.mark.parametrize(
    ("item", "criteria", "names"),
    [
        ("依法纳税的证明", "提供并加盖公章", ["依法纳税的证明"]),
        ("财务制度健全", "提供上一年度审计报告", ["上一年度审计报告"]),
        (
            "依法缴纳税收和社会保障资金",
            "提供近三个月的完税证明，新成立的公司不需提供；提供同期的社保缴纳证明并加盖公章",
            ["近三个月的完税证明", "同期的社保缴纳证明"],
        ),
        ("能独立承担责任", "在国内注册的企业的营业执照副本复印件", ["营业执照副本复印件"]),
        ("信誉良好", "未被列入失信名单（尚在处罚期）的信用截图", ["信用截图"]),
        ("财务", "上一年度审计报告复印件，加盖公章", ["上一年度审计报告复印件"]),
        ("近三个月的完税证明", "", ["近三个月的完税证明"]),
    ],
)
def test_papers_that_a_review_of_who_may_bid_asks_for_are_required(document, item, criteria, names):
    assert reviewed(document, ["1", item, criteria]) == dict.fromkeys(names, True)


@pytest.mark.parametrize(
    ("item", "criteria"),
    [
        ("营业执照", "投标人为分公司的，应提供总公司的营业执照复印件"),
        ("财务制度健全", "如无审计报告，应提供银行出具的资信证明"),
        ("投标有效期", "不少于90天"),
    ],
)
def test_what_a_review_asks_of_some_or_scores_is_not_required_of_all(document, item, criteria):
    assert reviewed(document, ["1", item, criteria]) == {}


def test_a_paper_that_a_review_asks_for_where_there_is_one_is_not_required(document):
    row = ["1", "资信", "提供银行的资信证明（如有），加盖公章"]

    assert reviewed(document, row) == {"银行的资信证明": False}


def test_a_paper_that_is_listed_is_not_named_again_for_its_review(document):
    row = ["1", "依法纳税", "提供近三个月的税收缴纳凭证"]

    listed = ["（1）完税证明；", "（2）投标函；"]
    assert list(reviewed(document, row, listed=listed)) == ["完税证明"]


def test_a_paper_is_named_beside_the_one_that_is_to_hold_it(document):
    row = ["1", "依法纳税", "提供近三个月的税收缴纳凭证"]

    listed = ["（1）资格证明材料；", "（2）投标函；"]
    found = list(reviewed(document, row, listed=listed))
    assert found == ["资格证明材料", "近三个月的税收缴纳凭证"]


@pytest.mark.parametrize(
    ("line", "number", "name"),
    [
        ("附件2 《报价单》", "附件2", "报价单"),
        ("附件：项目报价表", "", "项目报价表"),
        ("附件3：供应商资格承诺函", "附件3", "供应商资格承诺函"),
        ("4.开标一览表（服务类格式）", "4.", "开标一览表"),
        ("附：法定代表人授权书", "", "法定代表人授权书"),
    ],
)
def test_a_notice_without_a_chapter_of_forms_attaches_those_to_fill_in(line, number, name):
    (found,) = read_text(*HEAD, *REST, line, "供应商名称（盖章）：").documents

    assert (found.number, found.name) == (number, name)


@pytest.mark.parametrize(
    "line",
    [
        "附件1：采购需求一览表",
        "附件2 开标记录表",
        "附件三：中标通知书",
        "附件：评分标准",
        "4.报价表",
    ],
)
def test_what_a_notice_attaches_for_others_is_no_form_of_a_bid(line):
    assert required(*HEAD, *REST, line) == {}


def test_forms_stand_in_their_chapter_where_there_is_one():
    attached = ("附件1 报价单", "第五章 投标文件格式", "附件1 投标函")

    assert list(required(*HEAD, *REST, *attached)) == ["投标函"]


def test_what_a_bidder_hands_in_is_no_volume_although_it_is_called_a_file():
    assert required(
        *HEAD, "8. 响应文件包括：", "（1）响应函；", "（2）供应商提供的响应文件；", *REST
    ) == {"响应函": True, "供应商提供的响应文件": True}


def test_a_list_may_have_numbers_of_the_same_kind_as_its_head():
    assert required(
        *HEAD,
        "8. 递交的响应文件应包括（不限于）：",
        "1、响应函",
        "2、报价明细表",
        "9. 响应保证金说明",
        *REST,
    ) == {"响应函": True, "报价明细表": True}


@pytest.mark.parametrize(
    ("first", "rest", "name"),
    [
        ("附件3 法定代表人", "授权委托书", "法定代表人授权委托书"),
        ("附件3：中小企业声明", "函（货物）", "中小企业声明函（货物）"),
        ("附件3 廉洁承诺书", "致：采购人", "廉洁承诺书"),
    ],
)
def test_the_title_of_a_form_may_stand_on_two_lines(first, rest, name):
    tender = read_text(*FORMS, first, rest, "本公司郑重承诺如下。")

    assert [(one.number, one.name) for one in tender.documents] == [("附件3", name)]


def test_a_volume_is_not_joined_with_its_first_form():
    assert list(required(*FORMS, "附件1 商务部分", "投标函", "致：采购人")) == ["投标函"]
