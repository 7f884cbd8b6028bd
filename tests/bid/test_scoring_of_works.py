"""Scoring as the standard documents for works print it, and the papers that they append."""

from tests.bid.conftest import add_table, names, points, read, read_text, saved


def test_points_stand_before_the_criteria_below_a_second_head(document):
    document.add_paragraph("第三章 评标办法")
    add_table(
        document,
        [
            ["条款号", "评审因素", "评审标准"],
            ["2.1.1", "投标人名称", "与营业执照一致"],
            ["条款号", "条款内容", "编列内容"],
            ["2.2.4（1）", "实施方案（58分）", "0～58分"],
            ["2.2.4（2）", "企业业绩", "7分：每增加一项类似业绩得3.5分，提供合同"],
            ["2.2.4（3）", "投标报价", "35分：每高1%扣1分，每低1%扣0.5分"],
        ],
    )

    found = points(read(saved(document)))

    assert [one for one in found if one[1]] == [
        ("实施方案", 58.0),
        ("企业业绩", 7.0),
        ("投标报价", 35.0),
    ]
    assert "条款内容" not in [name for name, _ in found]


def test_papers_appended_to_the_forms_are_asked_for():
    tender = read_text(
        "第二章 投标人须知",
        "3.1 投标文件的组成",
        "（1）投标函；",
        "（2）资格审查资料；",
        "3.5.1 “投标人基本情况表”应附投标人营业执照、资质证书、安全生产许可证等材料的扫描件。",
        "3.5.2 “近年财务状况表”应附经会计师事务所审计的财务会计报表。",
    )

    assert names(tender) == [
        "投标函",
        "资格审查资料",
        "营业执照",
        "资质证书",
        "安全生产许可证",
        "财务会计报表",
    ]
