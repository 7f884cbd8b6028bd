"""Papers that lists, reviews and criteria name in passing, or in other words than most."""

import pytest

from tests.bid.conftest import names, read_text


def listed(*items):
    return names(
        read_text(
            "某医院设备采购项目招标文件",
            "第二章 投标人须知",
            "投标文件应包括下列内容：",
            *items,
            "第三章 评标办法",
        )
    )


def scored(criterion):
    return names(read_text("某设备采购项目招标文件", "第五章 评标办法", criterion))


def printed(*titles):
    return names(read_text("某设备采购项目招标文件", "第六章 投标文件格式", *titles))


def test_an_item_may_ask_for_copies_besides():
    assert listed(
        "（1）投标函；",
        "（2）开标一览表；",
        "（3）近三年同型号仪器用户名单，并附不少于2份合同复印件；",
    ) == ["投标函", "开标一览表", "近三年同型号仪器用户名单", "合同复印件"]


@pytest.mark.parametrize(
    ("criterion", "papers"),
    [
        (
            "（3）项目经理具有信息系统项目管理师证书的得3分，提供证书复印件及近三个月社保证明。",
            ["信息系统项目管理师证书", "近三个月社保证明"],
        ),
        (
            "（4）具有生产线的得4分，附设备清单及设备购置合同。",
            ["设备清单", "设备购置合同"],
        ),
        ("（5）12个月内可按需供货的承诺书4分。", ["12个月内可按需供货的承诺书"]),
        ("（6）具有软件著作权的每项1分，提供证书复印件。", ["软件著作权"]),
    ],
)
def test_a_criterion_names_what_earns_its_points(criterion, papers):
    assert scored(criterion) == papers


def test_a_promise_not_to_do_something_is_a_form_and_a_field_is_none():
    assert printed(
        "一、投标函",
        "二、法定代表人授权书",
        "三、投标人性质",
        "四、不转包、不违法分包承诺函",
        "五、售后服务方案",
    ) == ["投标函", "法定代表人授权书", "不转包、不违法分包承诺函", "售后服务方案"]


def test_a_qualification_names_the_registration_of_what_is_offered():
    tender = read_text(
        "某医院试剂采购项目招标公告",
        "二、投标人资格要求：",
        "1. 具有独立承担民事责任的能力，提供营业执照；",
        "2. 所投产品须具有有效的《医疗器械注册证》；",
    )

    assert names(tender) == ["营业执照", "医疗器械注册证"]
