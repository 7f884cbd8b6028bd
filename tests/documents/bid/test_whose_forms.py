"""Who and what the forms of a tender are about: not everything we know belongs in each of them."""

import pytest

from presales_desk.documents.bid.form_labels import key_of
from presales_desk.records.bid import Bid
from tests.documents.bid.test_tender_forms import P, form, paragraph, rows_of, table, written

BID = Bid(
    project_id=P, signer="张三", signer_title="总经理", delegate="李四", delegate_title="销售总监"
)


def test_who_represents_us_by_law_goes_before_who_is_empowered():
    page = form(
        paragraph("____(供应商名称)的法定代表人（负责人）____(姓名、职务)"),
        paragraph("的 法 定 代 表 人 （ 负 责 人 ） ____(姓名、职务)授权"),
        paragraph("在下面签字的____（单位法定代表人姓名、职务）授权"),
        paragraph("____（被授权代表姓名、职务）为我方代理人。"),
    )
    _, _, lines = written(page, name="授权委托书", bid=BID)
    assert "恒川科技有限公司(供应商名称)的法定代表人（负责人）张三、总经理(姓名、职务)" in lines
    assert "的 法 定 代 表 人 （ 负 责 人 ） 张三、总经理(姓名、职务)授权" in lines
    assert "在下面签字的张三、总经理（单位法定代表人姓名、职务）授权" in lines
    assert "李四、销售总监（被授权代表姓名、职务）为我方代理人。" in lines


def test_an_amount_in_words_stands_in_words_beside_its_figures():
    _, _, lines = written(
        form(paragraph("愿意以人民币（大写）______（¥______）的投标总报价投标。"))
    )
    assert "愿意以人民币（大写）壹佰贰拾万零伍佰元整（¥1,200,500）的投标总报价投标。" in lines


def test_nobodys_name_is_typed_where_they_sign():
    page = form(
        paragraph("我方承诺所提供的全部资料真实有效。"),
        paragraph("投标人：________（盖单位章）"),
        paragraph("法定代表人或其委托代理人：________（签字）"),
    )
    paper, _, lines = written(page, bid=BID)
    assert "投标人：恒川科技有限公司（盖单位章）" in lines
    assert "法定代表人或其委托代理人：________（签字）" in lines
    assert not paper.blanks


@pytest.mark.parametrize("name", ["投标保证金银行保函", "投标保证金"])
def test_a_guarantee_is_filled_in_by_the_bank_but_for_what_it_is_about(name):
    page = form(
        paragraph("本保函作为________（投标人名称）对________（项目名称）的担保。"),
        paragraph("银行授权代表：________"),
        paragraph("银行地址：________"),
        paragraph("有效期为____天"),
    )
    paper, _, lines = written(page, name=name, bid=BID)
    assert "本保函作为恒川科技有限公司（投标人名称）对某市数据平台（项目名称）的担保。" in lines
    assert {"银行授权代表：________", "银行地址：________", "有效期为____天"} <= set(lines)
    assert {"银行授权代表", "银行地址"} <= {blank.label for blank in paper.blanks}


@pytest.mark.parametrize("name", ["联合体协议书", "联合响应协议书"])
def test_the_names_of_several_bidders_are_left_to_them(name):
    page = form(
        paragraph("________（所有成员单位名称）自愿组成联合体，参加________（项目名称）投标。"),
        paragraph("法定代表人：________"),
    )
    _, _, lines = written(page, name=name, bid=BID)
    assert "________（所有成员单位名称）自愿组成联合体，参加某市数据平台（项目名称）投标。" in lines
    assert "法定代表人：________" in lines


@pytest.mark.parametrize("name", ["非联合体投标声明", "投标承诺书"])
def test_a_declaration_of_ours_alone_names_us(name):
    _, _, lines = written(form(paragraph("投标人名称：________")), name=name)
    assert "投标人名称：恒川科技有限公司" in lines


def test_a_project_of_the_past_is_not_the_one_we_bid_for():
    rows = (("项目名称", ""), ("买方名称", ""), ("合同价格", ""), ("备注", ""))
    page = form(paragraph("项目编号：____"), table(*rows))
    _, document, lines = written(page, name="近年完成的类似项目情况表")
    assert "项目编号：SZ-118" in lines
    assert [row[1] for row in rows_of(document)[:2]] == ["【项目名称】", "【买方名称】"]


def test_a_person_of_the_team_is_not_reached_at_our_own_number():
    rows = (("姓名", "", "联系方式", ""), ("职称", "", "地址", ""))
    _, document, _ = written(form(table(*rows)), name="项目负责人情况表", bid=BID)
    assert [row[3] for row in rows_of(document)] == ["【联系方式】", "【地址】"]


@pytest.mark.parametrize("label", ["年度投标报价（含税）", "投标单价报价", "报价小计"])
def test_the_price_of_a_part_is_not_the_price_of_all(label):
    assert key_of(label) != "total"


@pytest.mark.parametrize(
    ("said", "label"),
    [("1.____（标的名称），属于", "标的名称"), ("2．单车作业费用：____元", "单车作业费用")],
)
def test_a_place_is_called_by_words_and_not_by_the_number_of_its_line(said, label):
    paper, _, _ = written(form(paragraph(said), paragraph("投标人：")))
    assert [blank.label for blank in paper.blanks if blank.label != "项目编号"] == [label]


def test_the_title_of_who_represents_us_is_told_beside_their_name():
    said = "姓名：____性别：____年龄：____职务：____系____（投标人名称）的法定代表人。"
    name = "法定代表人身份证明或授权委托书"
    _, _, lines = written(form(paragraph(said)), name=name, bid=BID)
    told = next(line for line in lines if "性别" in line)
    assert told.startswith("姓名：张三")
    assert "职务：总经理系恒川科技有限公司" in told


@pytest.mark.parametrize("said", ["致：采购人或采购代理机构", "致采购人："])
def test_a_letter_is_for_the_buyer_by_name(said):
    _, _, lines = written(form(paragraph(said), paragraph("投标人：")))
    assert any(line.startswith("致") and "某市公安局" in line for line in lines)
    assert not any("采购人" in line for line in lines if line.startswith("致"))


@pytest.mark.parametrize("label", ["企业名称（盖章）", "单位名称（公章）"])
def test_a_company_that_seals_is_named_on_its_line(label):
    _, _, lines = written(form(*[paragraph(f"{label}：________")] * 2, paragraph("我方承诺。")))
    assert lines.count(f"{label}：恒川科技有限公司") == 2


def test_the_bond_in_words_is_not_the_price():
    said = "随同本投标函提交投标保证金一份，金额为人民币（大写）______（¥______）。"
    _, _, lines = written(form(paragraph(said), paragraph("投标人：")))
    told = next(line for line in lines if line.startswith("随同"))
    assert told.endswith("（大写）贰万元整（¥20,000）。")


def test_a_blank_behind_the_explanation_of_another_is_not_called_by_it():
    said = "________（投标人名称）________，系中华人民共和国合法企业。"
    _, _, lines = written(form(paragraph(said), paragraph("投标人：")))
    told = next(line for line in lines if "合法企业" in line)
    assert told.count("恒川科技有限公司") == 1


def test_a_day_within_a_sentence_is_not_that_of_signing():
    said = (
        "为响应贵方____年__月__日发布的公告",
        "本授权书于____年__月__日签字生效",
        "____年__月__日",
    )
    _, _, lines = written(form(*map(paragraph, said), paragraph("投标人：")))
    assert "为响应贵方____年__月__日发布的公告" in lines
    assert "本授权书于2026年11月22日签字生效" in lines
    assert "2026年11月22日" in lines
