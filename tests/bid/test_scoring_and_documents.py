"""The scoring table, the documents to submit, and what throws a bid out."""

from tests.bid.conftest import add_table, names, read, read_text, saved


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
        ("联合体协议书", False),
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


def test_what_a_numbered_form_says_inside_is_no_document():
    tender = read_text(
        "第六章 投标文件格式",
        "格式1 投标函",
        "1. 我方同意提供贵方要求的一切资料。",
        "格式2 投标人基本情况表",
        "一、投标人基本情况",
        "格式3 廉洁承诺书",
        "（3）不提供有违真实的材料",
        "3-1 项目负责人简历表",
    )

    assert names(tender) == ["投标函", "投标人基本情况表", "廉洁承诺书", "项目负责人简历表"]


def test_forms_without_numbers_are_known_by_what_they_are_called():
    tender = read_text(
        "第五章 投标文件格式",
        "投标函格式",
        "致：某局",
        "法定代表人（签字）：",
        "商务条款响应/偏离表",
        "法定代表人授权书",
        "特此声明。",
    )

    assert names(tender) == ["投标函", "商务条款响应/偏离表", "法定代表人授权书"]


def test_letters_of_complaint_and_papers_of_later_are_no_part_of_a_bid():
    tender = read_text(
        "第六章 投标文件格式",
        "一、投标函",
        "二、合同协议书",
        "三、政府采购履约担保函（投标时无需提供）",
        "四、质疑函范本",
        "一、质疑项目基本情况",
        "二、质疑事项说明",
    )

    assert names(tender) == ["投标函"]


def test_an_item_is_named_without_what_explains_it():
    tender = read_text(
        "第二章 投标人须知",
        "14.1.1商务响应文件由以下部分组成",
        "（1）按照本须知第9条要求填写的投标函；",
        "（2）项目组人员安排，包括主要管理人员的资历；",
        "（3）中小企业声明函（服务）；",
        "（4）投标人认为需要提供的其他资料。",
        "14.1.2技术标",
        "（1）供应商针对本项目的需求理解；",
        "（1）外层信封均应写明项目名称。",
    )

    assert names(tender) == [
        "投标函",
        "项目组人员安排",
        "中小企业声明函（服务）",
        "供应商针对本项目的需求理解",
    ]


def test_one_form_named_twice_in_different_words_stands_once():
    tender = read_text(
        "第二章 投标人须知",
        "10.1投标文件应包括下列部分：",
        "附件6 技术条款偏离表",
        "附件7 法定代表人身份证明书",
        "第六章 投标文件格式",
        "附件6 技术规格偏离表",
        "附件7 法定代表人证明",
    )

    assert names(tender) == ["技术条款偏离表", "法定代表人身份证明书"]


def test_what_a_list_names_together_or_more_fully_is_not_named_again_by_its_form():
    tender = read_text(
        "第二章 投标人须知",
        "10.投标文件由以下部分组成：",
        "（1）法定代表人身份证明及法定代表人授权委托书；",
        "（2）没有重大违法记录的书面声明函；",
        "（3）投标报价一览表；",
        "（4）营业执照副本复印件；",
        "（5）相关证明材料。",
        "第六章 投标文件格式",
        "一、授权委托书",
        "二、没有重大违法记录的声明",
        "三、报价一览表",
        "四、营业执照",
        "五、制造商授权书",
    )

    assert names(tender) == [
        "法定代表人身份证明及法定代表人授权委托书",
        "没有重大违法记录的书面声明函",
        "投标报价一览表",
        "营业执照副本复印件",
        "制造商授权书",
    ]


def test_one_head_may_stand_over_groups_and_names(document):
    document.add_paragraph("第四章 评标办法")
    rows = [
        ["评审因素", "", "分值", "评审标准"],
        ["技术部分", "技术参数", "30", "完全满足得30分"],
        ["", "实施方案", "10", "优秀得10分"],
    ]
    table = add_table(document, rows)
    table.cell(0, 0).merge(table.cell(0, 1))
    table.cell(1, 0).merge(table.cell(2, 0))

    tender = read(saved(document))

    assert [(one.item, one.points) for one in tender.scoring] == [
        ("技术参数", 30.0),
        ("实施方案", 10.0),
    ]
    assert tender.scoring[1].group == "技术部分"


def test_points_may_stand_in_the_names_alone(document):
    tender = scored(
        document,
        [
            ["条款号", "评审因素", "评审标准"],
            ["2.1.1", "投标人名称", "与营业执照一致"],
            ["2.2.1", "分值构成（总分100分）", "商务20分，技术80分"],
            ["2.2.4", "业绩（20分）", "每个2分"],
            ["2.2.4", "方案（80分）", "优得80分"],
        ],
    )

    assert [(one.item, one.points) for one in tender.scoring] == [("业绩", 20.0), ("方案", 80.0)]
