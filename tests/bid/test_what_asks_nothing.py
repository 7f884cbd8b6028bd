"""Lines that lay a tender out: nobody can answer a title, a blank, a sum or a head of columns."""

import pytest

from tests.bid.conftest import add_table, read, read_text, saved

ASKED = "1、系统须支持双机热备。"


def requirements(*lines):
    tender = read_text("\n".join(("第四章 采购需求", "一、服务要求", ASKED, *lines)))
    return [one.text for one in tender.clauses]


@pytest.mark.parametrize(
    "line",
    [
        "食堂食品配送单位考核细则",
        "附表：后勤服务综合考评表",
        "岗位设置人数要求",
        "《驻场外包服务人员二十条禁令》",
        "（技术文件部分）",
        "2026年零售业务劳务外包服务采购项目",
        "某某国际银行股份有限公司上海分行",
        "2024年12月",
        "被考核单位：        考核月份：    年  月",
        "供应商全称（公章）：",
        "法定代表人/被授权人（签字）：        ",
        "投标人代表签字或盖单位章__________________",
    ],
)
def test_a_title_or_a_place_to_fill_in_is_no_clause(line):
    assert requirements(line) == [ASKED]


@pytest.mark.parametrize(
    "line",
    [
        "满足国家信息安全等级保护三级标准",
        "按采购人确认的排班表提供服务",
        "投标报价表须由法定代表人签字并加盖公章",
        "服务方式：派驻人员常驻采购人指定地点办公",
        "本次委托检修对象包含：",
        "具备完整的应急预案和管理制度",
        "响应时间：30分钟；到场时间：2小时",
    ],
)
def test_a_requirement_without_a_full_stop_stays_a_clause(line):
    assert requirements(line) == [ASKED, line]


def test_sums_and_heads_of_tables_are_no_clauses(document):
    document.add_paragraph("第四章 采购需求")
    document.add_paragraph("二、考核办法")
    add_table(
        document,
        [
            ["得分", "考核绩效发放规则"],
            ["90分（含）-100分（含）", "按绩效标准的100%发放"],
            ["合计", "100分"],
        ],
    )
    document.add_paragraph("三、人员考核")
    add_table(
        document,
        [
            ["评价维度", "基础分值", "赋分计算说明"],
            ["服务礼仪", "7", "微笑服务，用语礼貌"],
            ["6", "标准分", "100"],
        ],
    )

    clauses = read(saved(document)).clauses

    assert [one.text for one in clauses] == [
        "90分（含）-100分（含） | 按绩效标准的100%发放",
        "服务礼仪 | 7 | 微笑服务，用语礼貌",
    ]


def test_a_first_row_that_states_something_stays_a_clause(document):
    document.add_paragraph("第四章 采购需求")
    document.add_paragraph("二、商务要求")
    add_table(document, [["服务地点", "采购人指定地点"], ["付款方式", "验收后一次付清"]])

    assert len(read(saved(document)).clauses) == 2


def test_how_the_buyer_reviews_is_no_condition_of_bidding():
    tender = read_text(
        "第一章 招标公告\n一、投标人资格要求\n投标人的资格能力要求：\n"
        "1、投标人须具有独立法人资格，提供营业执照复印件。\n"
        "开标结束后，由采购人依法对投标人的资格证明文件进行审查。\n"
        "通过资格审查的投标人不足3家的，不得评标。"
    )

    assert [one.number for one in tender.clauses] == ["1、"]


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("1.26周岁（含）以下，大专及以上学历。", "1."),
        ("2.3年以上同类工作经验。", "2."),
        ("3.5名及以上技术人员驻场。", "3."),
        ("2.1人员须持证上岗。", "2.1"),
        ("3.5 项目经理须在现场。", "3.5"),
    ],
)
def test_a_figure_behind_a_number_is_no_part_of_it(line, number):
    tender = read_text(f"第四章 采购需求\n一、人员要求\n{line}")

    assert [one.number for one in tender.clauses] == [number]
