"""Every way to say that a bid is thrown out, and sentences that only sound like it."""

import pytest

from tests.bid.conftest import add_table, read, read_text, saved

HEAD = (
    "某市智慧校园项目招标文件",
    "第一章 招标公告",
    "一、项目名称：某市智慧校园项目",
    "二、预算金额：300万元",
    "第二章 投标人须知",
    "1. 本须知适用于本次招标。",
)
REST = (
    "第三章 采购需求",
    "1. 服务器2台，内存不小于64GB。",
    "2. 存储一套，容量不小于200TB。",
)


def rules(*lines):
    tender = read_text(*HEAD, *lines, *REST)
    return [one.text for one in tender.rejections]


@pytest.mark.parametrize(
    "sentence",
    [
        "投标人须按前附表规定提交投标保证金，否则其投标将被拒绝。",
        "带※的条款任何一条负偏离将导致废标。",
        "★条款为废标条款，必须完全满足。",
        "资格审查不合格的投标人不进入符合性审查。",
        "技术得分低于60分的，不再参与后续评审。",
        "未按要求签字的投标文件作废标处理。",
        "逾期送达的投标文件恕不接受。",
        "除招标文件另有规定外，有多方案、多报价的投标将不被接受。",
        "联合体的响应文件不予接受。",
        "逾期送达或未密封的响应文件，采购人不予接收。",
        "超过控制价的报价不予接受。",
        "采购人将拒绝接受迟到的响应文件。",
        "逾期未上传的视为放弃应答。",
        "供应商未按时签到的视为自动放弃磋商。",
        "未在规定时间内解密的，视为撤销其投标文件。",
        "未按要求盖章的，按非实质性响应处理。",
        "不提供分项报价的，将视为没有实质性响应招标文件。",
        "未提供上述材料的，资格审查不通过。",
        "未通过资格审查的供应商不得进入详细评审。",
        "不符合上述要求的，取消其投标资格。",
        "以上资格条件缺一不可，否则作淘汰处理。",
        "投标文件有下列缺陷的，其投标不予评审。",
        "投标报价高于最高限价的，该报价无效。",
        "不按要求提交保证金的投标无效。",
        "技术参数不得有任何负偏离。",
        "投标人提供虚假材料的，一票否决其投标。",
        "对投标人提出疑问后拒不说明的，其投标将被否决。",
        "未装订成册的，投标人承担投标被否决的风险。",
        "逾期送达的响应文件，我公司不予受理。",
        "缺少任何一项即视为资格审查不通过。",
        "供应商未到场参加磋商的，视为自动退出磋商。",
        "初审不合格的投标文件，不再进行详细评审。",
        "技术得分低于40分的，不进入价格评审。",
    ],
)
def test_ways_to_throw_a_bid_out(sentence):
    assert rules(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "凡加注“【评】”者为重点考察的条款，偏离不导致否决，但影响得分。",
        "一般参数允许负偏离，每项扣2分，不作为否决投标的依据。",
        "应当允许投标人澄清，不得直接否决其投标。",
        "密封完好的投标文件，招标人不拒收。",
        "供应商可拒绝接受延期要求而不会导致保证金被没收。",
        "逾期提出的质疑不予受理。",
        "供应商对采购文件有疑问的，应在11月27日前提出，逾期不予受理。",
        "被更换的评标委员会成员作出的评审结论无效，由更换后的成员重新评审。",
        "有效投标人不足三家的，本项目作废标处理。",
        "评标委员会决定否决全部投标的，招标人重新招标。",
        "除此以外的其他任何澄清、修改方式均属无效，不得作为投标的依据。",
        "招标文件的澄清以书面形式发出，口头答复无效。",
        "投标人不存在被依法暂停或者取消投标资格的情况。",
        "合同清晰度不足的，视为无效业绩。",
        "未出现法律法规规定的投标无效的情形。",
        "中标人不按时签订合同的，中标无效，保证金不予退还。",
        "投标人可以在截止时间前撤回其投标文件。",
        "对初步被认定为无效投标者，由评标委员会组长告知投标当事人。",
        "投标人在有效期内撤销投标的，其撤销投标的行为无效。",
    ],
)
def test_sentences_that_throw_no_bid_out(sentence):
    assert rules(sentence) == []


def test_what_a_bidder_promises_in_a_form_is_no_rule_of_the_tender():
    form = ("第四章 投标文件格式", "附件1 投标函", "以上内容如有虚假，我公司投标按无效处理。")

    assert read_text(*HEAD, *REST, *form).rejections == ()


def test_goods_and_staff_that_are_turned_down_are_no_bid():
    tender = read_text(
        *HEAD,
        *REST,
        "3. 供应商交付的货物与订单不符的，采购人有权拒收。",
        "4. 季度考核评分低于60分的驻场人员予以淘汰。",
        "5. ★供应商响应时间不得超过2小时，不满足的按无效响应处理。",
    )

    assert [one.text[:2] for one in tender.rejections] == ["5."]


def test_a_list_ends_with_its_numbers_and_keeps_what_stands_between_them():
    assert rules(
        "3.1 有下列情形之一的，否决其投标：",
        "a）未按要求签署下列文件的：",
        "①投标函",
        "②授权委托书",
        "b）报价高于采购控制价的；",
        "3.2 评标委员会按得分由高到低排序。",
        "第二篇 审查办法",
    ) == ["a）未按要求签署下列文件的：", "b）报价高于采购控制价的；"]


def test_the_head_of_a_list_may_end_like_a_sentence():
    head = "5.有下列情形之一的，视为投标人串通投标，其投标无效；"

    assert rules(head, "5.1投标文件相互混装；", "5.2详见附件的其他情形；", "6.定标") == [
        head,
        "5.1投标文件相互混装；",
    ]


@pytest.mark.parametrize(
    "head",
    [
        "投标人不接受修正的应当否决其投标，投标报价按以下原则修正：",
        "有下列情形之一的异议，招标人不予受理：",
        "出现下列情形之一的，应予废标：",
        "废标后的处理：",
    ],
)
def test_lists_of_something_else_hold_no_rules(head):
    found = rules(head, "（1）供应商不足三家的；", "（2）因重大变故采购任务取消的。")

    assert not [text for text in found if text.startswith("（")]


@pytest.mark.parametrize(
    "cell",
    [
        "（1）未提交投标保证金的；（2）报价超过最高限价的。",
        "（1）未提交投标保证金的；\n（2）报价超过最高限价的。",
        "有下列情形之一的，投标无效：（1）未提交投标保证金的；（2）报价超过最高限价的。",
    ],
)
def test_a_row_may_hold_a_list_of_rules(document, cell):
    for line in HEAD:
        document.add_paragraph(line)
    add_table(
        document, [["条款", "名称", "内容"], ["8", "否决投标的情形", cell], ["9", "份数", "3"]]
    )

    found = read(saved(document)).rejections

    assert [one.text for one in found] == ["（1）未提交投标保证金的；", "（2）报价超过最高限价的。"]


def test_a_rule_that_goes_back_to_the_sentence_before_is_told_with_it():
    assert rules("8. 修改处应由法定代表人签字并盖章。否则，将导致响应文件无效。") == [
        "8. 修改处应由法定代表人签字并盖章。否则，将导致响应文件无效。"
    ]


def test_a_column_of_a_table_may_hold_the_rules(document):
    document.add_paragraph("第三章 评标办法")
    add_table(
        document,
        [
            ["序号", "评审内容", "否决情形", "否决事项"],
            ["1", "形式评审", "格式内容", "关键字迹模糊无法辨认的投标文件。"],
            ["2", "响应性评审", "投标期限", "投标有效期不满足招标文件要求的。"],
        ],
    )

    assert [one.text for one in read(saved(document)).rejections] == [
        "关键字迹模糊无法辨认的投标文件。",
        "投标有效期不满足招标文件要求的。",
    ]


def test_rules_about_bids_may_speak_of_fair_bidding():
    assert (
        len(
            rules(
                "有下列情况之一的投标文件视为无效：", "（1）没有盖章的；", "（2）影响采购公正的。"
            )
        )
        > 1
    )
    assert rules("有下列情况之一的，应予废标：", "（1）不足三家的；", "（2）影响采购公正的。") == []


@pytest.mark.parametrize(
    "head",
    [
        "5.1 下列情形属于重大偏差：",
        "5.1 开标时出现下列情形之一的，不参与评标：",
        "5.1 有以下情形之一的，视为投标人串通投标：",
        "5.1 投标人有下列情况的，招标人可取消其投标资格，已交的投标保证金按规定不予退还。",
    ],
)
def test_cases_that_end_a_bid_by_another_name(head):
    cases = ["（1）未提供投标担保的；", "（2）两家的投标文件由同一人编制的。"]

    assert [one for one in rules(head, *cases) if not one.startswith("5.1")] == cases


def test_cases_without_numbers_are_told_by_how_they_end():
    found = rules(
        "投标文件有下列情况的视为无效投标：",
        "·逾期送达指定地点的；",
        "5.3",
        "未按要求密封的；",
        "投标人应当仔细阅读本须知。",
        "样品由采购人封存，供验收时比对的；",
    )

    assert found == ["逾期送达指定地点的；", "未按要求密封的；"]


def test_cases_may_have_numbers_of_the_same_kind_as_their_head():
    found = rules(
        "8. 有下列情形之一的，投标无效：",
        "1、未按要求签字盖章的；",
        "2、报价超过最高限价的；",
        "9. 投标人应当遵守开标纪律。",
    )

    assert found == ["1、未按要求签字盖章的；", "2、报价超过最高限价的；"]


@pytest.mark.parametrize(
    "rest",
    [
        "3、除上述情形以外，投标文件存在的其他问题应视为允许存在的缺陷或不足之处，由评委评分。",
        "3、除以上情形外，其他细微偏差不影响投标文件的有效性。",
        "3、投标文件的其他缺陷，由评标委员会通过评分予以区别评价。",
    ],
)
def test_what_a_list_says_of_all_other_faults_throws_no_bid_out(rest):
    cases = ["1、未按要求签字盖章的；", "2、报价超过最高限价的；"]

    assert rules("8. 投标无效情形", *cases, rest) == cases


def test_a_rule_that_two_chapters_say_is_told_once():
    found = rules(
        "8. 有下列情形之一的，投标无效：",
        "1、未按要求签字盖章的；",
        "2、报价超过最高限价的；",
        "第六章 评标办法",
        "二、有下列情形之一的，投标无效：",
        "（1）未按要求签字盖章的；",
        "（2）报价超过最高限价的；",
        "（3）提供虚假材料的。",
    )

    assert found == ["1、未按要求签字盖章的；", "2、报价超过最高限价的；", "（3）提供虚假材料的。"]


@pytest.mark.parametrize(
    "cases",
    [
        (
            "1.4.3 投标人不得存在下列情形之一：",
            "（1）为本标段前期准备提供设计或咨询服务的；",
            "（2）被责令停业的；",
        ),
        (
            "1.4.3投标人不得存在下列情形之一：（1）为本标段前期准备提供设计或咨询服务的；（2）被责令停业的；",
            "3.1投标文件的组成",
        ),
    ],
)
@pytest.mark.parametrize(
    "rule",
    [
        "（1）第二章“投标人须知”第1.4.3项规定的任何一种情形的；",
        "（1）有本章第1.4.3项规定情形之一的；",
    ],
)
def test_cases_that_a_rule_names_by_their_number_are_rules(cases, rule):
    found = rules(
        *cases, "3.1.2 投标人有以下情形之一的，其投标作废标处理：", rule, "（2）串通投标的；"
    )

    assert found == [
        "（1）为本标段前期准备提供设计或咨询服务的；",
        "（2）被责令停业的；",
        rule,
        "（2）串通投标的；",
    ]


def test_a_heading_that_is_a_whole_sentence_opens_the_list_below_it():
    found = rules(
        "三、投标文件有下列情形之一的，投标无效",
        "（1）未按招标文件要求签署、盖章的；",
        "（2）投标有效期不足的。",
    )

    assert found == ["（1）未按招标文件要求签署、盖章的；", "（2）投标有效期不足的。"]


def test_rules_that_one_line_below_a_head_holds_are_told_apart():
    found = rules(
        "7、出现下列情况之一，作为废标：",
        "（1）投标文件未按规定密封或逾期送达；（2）未按规定提交投标保证金；（3）投标书未加盖公章。",
    )

    assert found == [
        "（1）投标文件未按规定密封或逾期送达；",
        "（2）未按规定提交投标保证金；",
        "（3）投标书未加盖公章。",
    ]


def test_only_papers_that_bear_the_word_of_their_head_throw_a_bid_out():
    found = rules(
        "5. 报价文件由以下部分组成，凡注明“必备”者缺一不可，否则作无效报价处理：",
        "5.1报价函（必备），须加盖公章；",
        "5.2授权书（代理商报价时必备）；",
        "5.3近三年所投同型号仪器的用户名单；",
        "5.4供应商认为需要提交的其他材料。",
    )

    assert found == ["5.1报价函（必备），须加盖公章；", "5.2授权书（代理商报价时必备）；"]
