"""The scoring table, the documents to submit, and what throws a bid out."""

from tests.bid.conftest import add_table, read, read_text, saved


def scored(document, rows):
    document.add_paragraph("第三章 评标办法")
    add_table(document, rows)
    return read(saved(document))


def test_items_with_points_in_their_column(document):
    tender = scored(
        document,
        [
            ["评分因素", "分值", "评分标准"],
            ["报价", "30", "低价优先法计算"],
            ["服务方案", "0-70", "方案合理得70分"],
        ],
    )

    assert [(item.item, item.points) for item in tender.scoring] == [("报价", 30), ("服务方案", 70)]
    assert not [w for w in tender.warnings if w.code.startswith("points")]


def test_points_inside_the_name_and_a_warning_when_they_do_not_add_up(document):
    tender = scored(document, [["评审项目", "评分标准"], ["业绩（25分）", "每份合同得5分"]])

    assert [(item.item, item.points) for item in tender.scoring] == [("业绩", 25)]
    (warning,) = [w for w in tender.warnings if w.code == "points_not_full"]
    assert "25" in warning.message


def test_a_table_for_the_time_after_the_award_scores_no_bid(document):
    document.add_paragraph("第五章 采购需求")
    add_table(document, [["考核项目", "分值", "评分标准"], ["卫生", "100", "扣分"]])
    document.add_paragraph("第六章 评标办法")
    add_table(document, [["评分因素", "分值", "评分标准"], ["报价", "100", "低价优先"]])

    assert [item.item for item in read(saved(document)).scoring] == ["报价"]


def test_documents_of_the_list_and_of_the_forms_stand_once_each():
    tender = read_text(
        "第二章 投标人须知",
        "10.1投标文件应包括下列部分：",
        "（1）投标函；",
        "（2）联合体协议书（如有）；",
        "11.投标报价",
        "第六章 投标文件格式",
        "附件1 投标函",
        "附件2 廉洁承诺书",
    )

    assert [(one.name, one.required) for one in tender.documents] == [
        ("投标函", True),
        ("联合体协议书（如有）", False),
        ("廉洁承诺书", None),
    ]


def test_rejection_rules_from_a_list_and_from_single_lines():
    tender = read_text(
        "第二章 投标人须知",
        "有下列情形之一的，投标无效：",
        "（1）未按要求签字盖章的；",
        "（2）报价超过最高限价的；",
        "二、其他说明",
        "未提供承诺函的，否则按无效投标处理。",
        "有效投标不足三家的，予以废标。",
    )

    assert [one.text for one in tender.rejections] == [
        "（1）未按要求签字盖章的；",
        "（2）报价超过最高限价的；",
        "未提供承诺函的，否则按无效投标处理。",
    ]
