"""Papers that sentences ask for: in qualifications, in notices, in short requests."""

import pytest

from tests.bid.conftest import names, read_markdown, read_text

NOTICE = (
    "某医院冷链设备采购项目竞争性磋商公告",
    "一、项目基本情况",
    "项目名称：冷链设备采购项目",
)


def test_a_qualification_names_in_brackets_the_paper_that_proves_it():
    tender = read_text(
        *NOTICE,
        "二、申请人的资格要求：",
        "1、具有独立承担民事责任的能力（提供有效的营业执照副本复印件并加盖公章）；",
        "2、有依法缴纳税收和社会保障资金的良好记录（提供近三个月的纳税证明和社保缴纳证明）；",
        "3、具有医疗器械经营许可证（提供证书复印件）；",
        "4、单位负责人为同一人的不同供应商不得参加同一项目。",
    )

    assert names(tender) == [
        "营业执照副本复印件",
        "近三个月的纳税证明",
        "社保缴纳证明",
        "医疗器械经营许可证",
    ]


def test_what_a_bidder_must_hold_and_show_may_stand_before_the_word_copy():
    tender = read_text(
        *NOTICE,
        "二、供应商资格要求：1.具有有效的《食品经营许可证》，提供许可证复印件；"
        "2.须具备营业执照、安全生产许可证，并提供以上证件的复印件加盖公章。",
    )

    assert names(tender) == ["食品经营许可证", "营业执照", "安全生产许可证"]


@pytest.mark.parametrize(
    "line",
    [
        "四、报名时须携带以下材料：营业执照副本、法定代表人授权书和被授权人身份证。",
        "四、凡报名的商家，须带营业执照副本、法定代表人授权书、被授权人身份证送至报名组审核。",
        "四、请将营业执照副本、法定代表人授权书、被授权人身份证等资料加盖公章扫描件发送至邮箱。",
        "四、获取文件方式：（1）营业执照副本；（2）法定代表人授权书（原件）、被授权人身份证。",
        "四、凡有意参加者请携营业执照副本、法定代表人授权书及被授权人身份证到政务大厦登记报名。",
        "四、购买标书应提交的资料：（1）营业执照副本、法定代表人授权书、被授权人身份证（盖章），",
        "四、供应商需提供以下文件：营业执照副本、法定代表人授权书和被授权人身份证，一式三份。",
    ],
)
def test_a_notice_says_in_one_sentence_what_to_bring(line):
    expected = ["营业执照副本", "法定代表人授权书", "被授权人身份证"]

    assert names(read_text(*NOTICE, line)) == expected


def test_items_below_a_head_may_name_several_papers_each():
    tender = read_text(
        *NOTICE,
        "三、参会需携带的资料（加盖公章，装订成册）：",
        "1．公司营业执照、医疗器械经营许可证；",
        "2．产品注册证；",
        "3．授权委托书及被授权人身份证复印件。",
        "四、时间：2026年3月15日09点30分",
    )

    assert names(tender) == [
        "公司营业执照",
        "医疗器械经营许可证",
        "产品注册证",
        "授权委托书",
        "被授权人身份证复印件",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "5、中标人须在签订合同时提供履约保函和保险单。",
        "5、供应商不得提供虚假的营业执照复印件。",
        "5、如为分公司投标的，须提供总公司授权书。",
        "5、技术资料由采购人提供图纸清单。",
        "5、供货时提供合格证书和检测报告。",
        "投标人不须提供业绩证明材料。",
        "评审小组应出具评审报告。",
        "送货时须附送货单和检测报告。",
        "服务期满后须提交总结报告。",
    ],
)
def test_what_only_some_hand_in_or_later_is_no_paper_of_the_bid(line):
    assert names(read_text(*NOTICE, "二、资格要求", line)) == []


def test_papers_to_register_with_are_none_of_a_bid_whose_forms_are_known():
    tender = read_text(
        "第一章 招标公告",
        "四、报名时须携带以下材料：单位介绍信、经办人身份证。",
        "第五章 投标文件格式",
        "一、投标函",
        "二、开标一览表",
        "三、授权委托书",
    )

    assert names(tender) == ["投标函", "开标一览表", "授权委托书"]


def test_a_bid_with_forms_holds_the_proofs_too_that_its_qualifications_ask_for():
    tender = read_text(
        "第一章 招标公告",
        "二、投标人资格要求",
        "1、具有独立法人资格，提供营业执照复印件；",
        "2、提供产品说明书复印件；",
        "第五章 投标文件格式",
        "一、投标函",
        "二、开标一览表",
        "三、授权委托书",
    )

    assert names(tender) == ["营业执照复印件", "投标函", "开标一览表", "授权委托书"]


def test_a_list_in_a_sentence_may_end_with_a_note_behind_and_so_on():
    tender = read_text(
        *NOTICE,
        "（二）报价文件：按规定格式编制；报价文件包括：营业执照复印件、授权书、报价函等"
        "（具体内容见询价文件）。",
    )

    assert names(tender) == ["营业执照复印件", "授权书", "报价函"]


def test_papers_may_be_listed_in_the_order_in_which_the_bid_is_to_hold_them():
    tender = read_text(
        *NOTICE,
        "五、响应文件要求",
        "供应商须按以下顺序编制响应文件并装订成册：",
        "1、报价单（格式自拟）",
        "2、营业执照",
        "3、售后服务承诺书",
        "六、评审办法",
    )

    assert names(tender) == ["报价单", "营业执照", "售后服务承诺书"]


def test_volumes_of_proof_of_conformity_have_lists_of_their_own():
    tender = read_text(
        "第二章 投标人须知",
        "10.1 投标文件应包括资格证明文件、符合性证明文件和其它材料等部分。",
        "资格证明文件包括：",
        "（1）营业执照副本复印件；",
        "（2）授权委托书。",
        "符合性证明文件包括：",
        "（1）投标函；",
        "（2）技术规格偏离表。",
        "11. 投标报价",
    )

    assert names(tender) == ["营业执照副本复印件", "授权委托书", "投标函", "技术规格偏离表"]


def test_a_copy_of_a_certificate_that_a_review_does_not_name_is_no_document():
    tender = read_markdown(
        "# 第四章 评审办法",
        "",
        "资格审查表",
        "",
        "| 序号 | 审查内容 | 合格标准 |",
        "| - | - | - |",
        "| 1 | 营业执照 | 提供有效的营业执照复印件 |",
        "| 2 | 项目经理 | 具有二级建造师资格（提供证书复印件） |",
    )

    assert names(tender) == ["营业执照复印件"]


def test_a_qualification_may_be_the_name_of_the_paper_alone():
    tender = read_text(
        *NOTICE,
        "三、投标人资格要求",
        "1、具有有效的草种经营许可证。",
        "2、近三年在经营活动中没有重大违法记录的声明。",
        "3、投标保证金交纳凭证；",
        "4、成立不足一年的提供自成立以来的财务报表；",
        "5、以下材料任选其一：提供资信证明；",
    )

    assert names(tender) == [
        "草种经营许可证",
        "近三年在经营活动中没有重大违法记录的声明",
        "投标保证金交纳凭证",
    ]


def test_a_licence_that_a_bidder_must_hold_is_shown_though_nobody_asks_for_a_copy():
    tender = read_text(
        *NOTICE,
        "3．投标人资格要求",
        "3.1 具备独立法人资格，持有有效的营业执照，安全生产许可证，并在资金方面具备相应能力。",
        "3.2 投标人须具有《食品经营许可证》或《食品生产许可证》的供应商。",
        "3.3 投标人提供的产品应符合国家规定的许可证要求。",
    )

    assert names(tender) == ["营业执照", "安全生产许可证", "食品经营许可证或食品生产许可证"]


def test_what_is_taken_along_to_buy_the_documents_may_stand_below_a_long_paragraph():
    tender = read_text(
        *NOTICE,
        "投标人应在工作日获取招标文件，售价为600元。投标人须携带下列资料购买招标文件（复印件盖章）：",
        "1、营业执照（原件或复印件盖单位公章）；",
        "2、法定代表人身份证明文件、授权委托书。",
    )

    assert names(tender) == ["营业执照", "法定代表人身份证明文件", "授权委托书"]


def test_proofs_are_asked_for_beside_one_document_that_is_to_hold_them():
    tender = read_text(
        "第一章 招标公告",
        "二、投标人资格要求",
        "1、提供2025年度的会计报表或审计报告；",
        "2、提供具有专业技术能力加盖公章的声明；",
        "第五章 投标文件格式",
        "一、投标函",
        "二、投标人资格、资信证明文件",
        "三、授权委托书",
    )

    assert names(tender) == [
        "2025年度的会计报表或审计报告",
        "具有专业技术能力加盖公章的声明",
        "投标函",
        "投标人资格、资信证明文件",
        "授权委托书",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "四、报名时应提供以下资料一套：①营业执照；②授权委托书及被授权人身份证；③资质证书。",
        "四、报名资料：营业执照、授权委托书、被授权人身份证、资质证书各一份，加盖公章。",
        "四、请将以下资料扫描件合并发送至a@b.cn：营业执照、授权委托书、被授权人身份证、资质证书。",
        "五、投标时须提交：（1）营业执照；（2）授权委托书；（3）被授权人身份证；（4）资质证书。",
        "五、响应文件包括但不限于：1）营业执照 2）授权委托书 3）被授权人身份证 4）资质证书",
        "五、投标文件应包含：营业执照、授权委托书、被授权人身份证、资质证书等内容，正本一份。",
    ],
)
def test_papers_stand_behind_the_colon_of_what_asks_for_them(line):
    expected = ["营业执照", "授权委托书", "被授权人身份证", "资质证书"]

    assert names(read_text(*NOTICE, line)) == expected
    assert names(read_text(" ".join((*NOTICE, line)))) == expected


def test_qualifications_that_run_on_without_full_stops_ask_for_papers_each():
    tender = read_text(
        " ".join(NOTICE) + "二、供应商资格（一）具有独立法人资格，提供营业执照复印件加盖公章"
        "（二）提供法定代表人授权书（三）提供投标保证金汇款凭证",
    )

    assert names(tender) == ["营业执照复印件", "法定代表人授权书", "投标保证金汇款凭证"]


@pytest.mark.parametrize(
    "unit", ["报名资料：1）", "：提交材料", "提供营业执照和", "1）", "（1）提供"]
)
def test_words_that_ask_for_papers_over_and_over_are_read_to_their_end(unit):
    assert read_text(*NOTICE, unit * 400).language == "zh"


@pytest.mark.parametrize(
    "line",
    [
        "三、采购单位提供现场查勘证明。供应商提供营业执照副本。",
        "三、供应商提供营业执照副本。代理机构将向供应商提交收据。值班人员每天提供考勤表。",
        "三、供应商提供营业执照副本。卖方在发货的同时提供产品合格证。",
        "三、供应商提供营业执照副本。中标供应商每年提供检测报告，每月向采购人提交考勤表。",
        "三、报名方式：携带营业执照副本。",
    ],
)
def test_what_others_hand_in_or_what_comes_year_by_year_is_no_paper_of_the_bid(line):
    assert names(read_text(*NOTICE, line)) == ["营业执照副本"]


@pytest.mark.parametrize(
    "words", ["无需提供", "免于提供", "不要求提供", "不必提供", "免予提交", "不再要求提供"]
)
def test_a_sentence_that_spares_bidders_a_paper_names_none_and_its_neighbour_is_needed(words):
    tender = read_text(*NOTICE, f"三、供应商应提供营业执照副本（{words}财务审计报告）。")
    alone = read_text(*NOTICE, f"三、供应商{words}财务审计报告。")

    assert [(one.name, one.required) for one in tender.documents] == [("营业执照副本", True)]
    assert names(alone) == []
