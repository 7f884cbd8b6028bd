"""The summary that the national site puts above a notice, copied without its grid."""

from tests.bid.conftest import facts, read_text

SUMMARY = (
    "临江大学气相色谱仪采购项目公开招标公告 公告概要： 公告信息： "
    "采购项目名称 临江大学气相色谱仪采购项目 "
    "品目 货物/仪器仪表 采购单位 临江大学 行政区域 河南省 公告时间 2026年06月01日 10:21 "
    "获取招标文件时间 2026年06月02日至2026年06月09日 每日上午:8:30 至 12:00 招标文件售价 ￥500 "
    "获取招标文件的地点 某市文化路1号 开标时间 2026年06月25日 09:30 开标地点 某市三楼开标室 "
    "预算金额 ￥186.500000万元（人民币） 联系人及联系方式： 项目联系人 张三 采购单位 临江大学 "
    "代理机构名称 某省中正招标代理有限公司 代理机构地址 某市文化路2号"
)


def test_its_fields_are_facts():
    found = facts(read_text(SUMMARY))

    assert found["project_name"] == "临江大学气相色谱仪采购项目"
    assert found["purchaser"] == "临江大学"
    assert found["agency"] == "某省中正招标代理有限公司"
    assert found["budget_cny"] == 1865000
    assert (found["doc_from"], found["doc_until"]) == ("2026-06-02", "2026-06-09")
    assert found["opening_time"] == "2026-06-25T09:30"
    assert found["opening_place"] == "某市三楼开标室"


def test_a_sentence_with_such_words_is_no_summary():
    found = facts(
        read_text(
            "投标文件递交时间为2026年6月25日9:30前，开标时间为2026年6月25日9:30，预算金额80万元。",
        )
    )

    assert found["budget_cny"] == 800000
    assert found["bid_deadline"] == "2026-06-25T09:30"
