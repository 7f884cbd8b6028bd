"""Evidence that criteria, parameters and the notes of forms ask for, in whatever words."""

import pytest

from tests.bid.conftest import names, read_text

LIST = ("第三章 投标人须知", "投标文件应包括下列内容：", "（1）投标函；", "（2）开标一览表；")


def added(*lines):
    return names(read_text(*LIST, *lines))[2:]


def scored(criterion):
    return added("第四章 评标办法", criterion)


@pytest.mark.parametrize(
    ("criterion", "papers"),
    [
        ("每个业绩得2分，须提供合同复印件，不提供不得分。", ["合同复印件"]),
        ("（提供合同及验收证明）", ["合同及验收证明"]),
        ("须提供证书及近三个月社保证明。", ["近三个月社保证明"]),
        ("凭合同复印件，每个业绩得1分。", ["合同复印件"]),
        ("同类业绩每个2分。以合同（首页、签章页）和验收报告为准。", ["合同和验收报告"]),
        (
            "附证书及本单位为其缴纳的近3个月社保证明。",
            ["近3个月社保证明"],
        ),
        (
            "具有质量、环境、职业健康安全管理体系认证证书，每个2分，提供证书复印件。",
            ["质量、环境、职业健康安全管理体系认证证书"],
        ),
        ("具备防爆合格证得2分（提供证书复印件）", ["防爆合格证"]),
        ("以合同关键页复印件（加盖公章）为准。", ["合同关键页复印件"]),
        (
            "提供软件原厂商针对本项目的服务授权函得4分",
            ["软件原厂商针对本项目的服务授权函"],
        ),
        ("在本省有服务机构得3分，提供租赁合同或房产证明", ["租赁合同或房产证明"]),
        (
            "注：①须提供合同关键页复印件（含签章页），以及任意金额发票作为评审依据。",
            ["合同关键页复印件", "任意金额发票"],
        ),
        ("证明文件：一般纳税人证明/增值税专用发票扫描件。", ["一般纳税人证明或增值税专用发票"]),
        ("得4分；提供上一年度（2025年度）无欠税证明（税务机关开具）", ["上一年度无欠税证明"]),
        (
            "需提供服务团队人员身份证、学历证书及社保证明文件盖公章；",
            ["服务团队人员身份证", "学历证书", "社保证明文件"],
        ),
        ("附项目的中标通知书、合同复印件，", ["中标通知书", "合同复印件"]),
        ("有用户出具的优良评价证明，每份1分，须附用户评价证明扫描件", ["用户评价证明"]),
    ],
)
def test_a_criterion_asks_for_evidence_in_whatever_words(criterion, papers):
    assert scored(criterion) == papers


@pytest.mark.parametrize(
    "line",
    [
        "（以合同签订时间为准），每提供1个得3分，最高得12分。",
        "业绩金额以施工合同为准。",
        "须提供相关证明材料，否则不得分。",
        "评标委员会认为报价明显低于其他报价的，应当要求其提供成本证明材料。",
        "监狱企业须提供属于监狱企业的证明文件。",
        "若采用电汇，须附汇款凭证复印件。",
        "中标后须提供全部人员健康证复印件。",
        "供货时须提供合格证复印件。",
        "未提供合同复印件的不得分。",
    ],
)
def test_no_paper_is_what_names_none_or_is_handed_in_later_or_by_some(line):
    assert scored(line) == []


def test_each_kind_of_evidence_is_told_where_it_is_asked_for_first():
    asked = added(
        "第四章 评标办法",
        "项目经理须提供近6个月社保证明。",
        "技术负责人须提供近3个月的社保缴纳证明。",
        "须提供类似项目合同复印件。",
        "须提供同类业绩的合同扫描件。",
    )

    assert asked == ["近6个月社保证明", "类似项目合同复印件"]


def test_evidence_that_the_list_of_a_bid_names_is_not_told_again():
    lines = [*LIST, "（3）业绩证明材料（合同复印件）；", "（4）法定代表人及代理人身份证复印件；"]
    asked = ["第四章 评标办法", "须提供合同复印件，并附项目经理身份证复印件。"]

    assert names(read_text(*lines, *asked)) == names(read_text(*lines))


def test_a_requirement_asks_bidders_for_papers_and_the_winner_for_others():
    asked = added(
        "第四章 采购需求",
        "1.投标人应提供质保期内备品备件清单。",
        "2.每月一次现场巡检，出具报告。",
        "3.须提供服务人员有效期内健康证复印件。",
        "4.在本市有固定的服务点（须出具产权证明）。",
        "5.提供系统的操作手册与培训材料。",
    )

    assert asked == ["质保期内备品备件清单", "服务人员有效期内健康证复印件", "产权证明"]


@pytest.mark.parametrize(
    ("note", "paper"),
    [
        ("附：法定代表人及被授权人身份证正反面复印件", "法定代表人及被授权人身份证正反面复印件"),
        ("在此粘贴被授权人身份证正、反面复印件", "被授权人身份证正、反面复印件"),
        ("附身份证复印件", "身份证复印件"),
        ("请在此处上传身份证", "身份证"),
        ("注：须附被授权人身份证扫描件", "被授权人身份证"),
    ],
)
def test_the_note_below_a_form_asks_for_copies_of_cards(note, paper):
    forms = ("第五章 投标文件格式", "附件1 投标函", "附件2 授权委托书", note)

    assert [one for one in names(read_text(*LIST, *forms)) if "身份证" in one] == [paper]


@pytest.mark.parametrize(
    ("criterion", "papers"),
    [
        (
            "具有高新技术企业证书得1分；具有信用等级证书得1分。提供证书复印件。",
            ["高新技术企业证书", "信用等级证书"],
        ),
        (
            (
                "具有信息系统项目管理师证书的得2分。（提供证书扫描件及投标截止前近6个月任意1个月"
                "在本单位缴纳社保的证明材料）"
            ),
            ["信息系统项目管理师证书", "投标截止前近6个月任意1个月在本单位缴纳社保的证明材料"],
        ),
        ("具有高新技术企业证书得1分。", []),
        ("电工须持有电工证（提供证书复印件）。", ["电工证"]),
        ("通过CCRC认证得1分，提供证书复印件。", ["CCRC认证"]),
    ],
)
def test_what_is_held_is_a_paper_where_its_copy_is_asked_for(criterion, papers):
    assert scored(criterion) == papers


def test_what_the_winner_hands_over_is_no_paper_of_the_bid():
    line = "3.成交供应商须为服务人员购买意外伤害保险，提供保险单复印件。"

    assert added("第四章 采购需求", line) == []
    assert added("第四章 采购需求", "4.提供原厂服务承诺函。") == ["原厂服务承诺函"]
    assert added("第四章 采购需求", "5.供应商须提供人员社保证明。") == ["人员社保证明"]
    line = "※1.项目经理须具有5年以上经验，并提供近6个月社保证明。"
    assert added("第四章 采购需求", line) == ["近6个月社保证明"]
    assert added("第四章 采购需求", "6.投标人应提供安装图纸、使用说明书、合格证。") == []
    assert added("第四章 采购需求", "7.提供原厂三年质保函并加盖公章。") == ["原厂三年质保函"]


def test_samples_are_asked_for_whatever_becomes_of_them_afterwards():
    line = (
        "7. 样品：供应商须将课桌椅样品1套送至询价地点，"
        "未成交供应商的样品退还，成交供应商的样品封存作为验收依据。"
    )

    assert added(line) == ["样品"]


def test_a_review_counts_up_evidence_behind_a_colon():
    line = "资格性检查：投标人须提供以下证明材料：①营业执照副本；②近三个月纳税证明；③信用中国截图。"
    other = "符合性检查：投标函、授权委托书齐全。"

    assert scored(line + other) == ["营业执照副本", "近三个月纳税证明", "信用中国截图"]
