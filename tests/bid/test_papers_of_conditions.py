"""Papers that lists of conditions ask for, below a head that asks for proof."""

from tests.bid.conftest import names, read_text


def listed(*lines):
    tender = read_text("第二章 投标人须知", "1. 本须知适用于本次招标。", *lines, "第三章 评标办法")
    return {one.name: one.required for one in tender.documents}


def test_papers_asked_of_every_bidder_are_documents_those_of_later_are_not():
    assert listed(
        "13. 资格证明文件",
        "13.1 投标人应提交的资格证明文件如下：",
        "（1）具有独立承担民事责任的能力；",
        "（2）营业执照副本复印件；",
        "（3）无重大违法记录的书面声明；",
        "13.2 获取招标文件时须提供以下证明材料：",
        "（1）单位介绍信；",
        "13.3 中标人签订合同前应提交以下资料：",
        "（1）履约担保函；",
    ) == {"营业执照副本复印件": True, "无重大违法记录的书面声明": True}


def test_conditions_name_the_papers_that_prove_them():
    assert listed(
        "13.1 投标人应具备法律规定的条件，提供下列材料：",
        "（1）独立承担民事责任的能力：投标时提交有效的营业执照（或法人登记证）复印件。"
        "分支机构投标的，须提供总公司出具的授权书。",
        "（2）依法缴纳税收的良好记录：提供《资格信用承诺函》（格式见附件）或提供完税凭证。",
        "（3）无违法记录：提供相应证明材料。",
        "（4）健全的财务会计制度：提供年度财务报告或近3个月的财务报表。",
        "（5）良好的商业信誉：提供以下①或②材料：①信用报告；②同时提供银行资信证明。",
        "13.2 投标语言为中文。",
    ) == {
        "营业执照": True,
        "资格信用承诺函": True,
        "年度财务报告或近3个月的财务报表": True,
    }


def test_a_statement_is_named_by_what_it_is_about():
    tender = read_text(
        "某医院冷链设备采购项目竞争性磋商公告",
        "二、申请人的资格要求：",
        "（1）具有履行合同所必需的设备和专业技术能力：提供承诺函；",
        "（2）参加采购活动前三年内，在经营活动中没有重大违法记录（提供书面声明）；",
        "（3）法定代表人授权委托书及被授权人身份证（法定代表人参加的提供身份证明）。",
    )

    assert names(tender) == [
        "具有履行合同所必需的设备和专业技术能力的承诺函",
        "没有重大违法记录的书面声明",
        "法定代表人授权委托书",
        "被授权人身份证",
    ]
