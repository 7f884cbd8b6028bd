"""Tenders are built in many ways: lists inside sentences, lots in tables, points in headings."""

import pytest

from tests.bid.conftest import facts, marked, read_text


def read_markdown(*lines):
    return read_text(*lines, name="招标文件.md")


def points(tender):
    return [(item.item, item.points) for item in tender.scoring]


def names(tender):
    return [document.name for document in tender.documents]


def test_a_list_of_documents_may_run_on_inside_one_sentence():
    tender = read_text(
        "第二章 供应商须知",
        "3.响应文件由以下部分组成：（1）响应函；（2）报价一览表；（3）养护服务方案；（4）类似业绩证明。",
        "4.供应商只能提交一个报价。",
    )

    assert names(tender) == ["响应函", "报价一览表", "养护服务方案", "类似业绩证明"]


def test_each_volume_may_list_its_documents_in_a_sentence_of_its_own():
    tender = read_text(
        "第二章 投标人须知",
        "3.投标文件由资格证明文件、商务技术文件两部分组成：",
        "3.1 资格证明文件：（1）营业执照；（2）信用查询截图。",
        "3.2 商务技术文件：（1）投标函；（2）施工组织设计。",
    )

    assert names(tender) == ["营业执照", "信用查询截图", "投标函", "施工组织设计"]


def test_what_the_tender_itself_consists_of_is_no_document_of_the_bid():
    tender = read_text(
        "第二章 供应商须知",
        "2.1 本磋商文件包括：（1）采购邀请；（2）供应商须知；（3）评审办法。",
    )

    assert names(tender) == []


def test_a_list_of_more_than_ten_documents_in_chinese_numerals_is_read_to_its_end():
    numerals = "一二三四五六七八九"
    numbers = [*numerals, "十", "十一", "十二"]
    tender = read_text(
        "第二章 投标人须知",
        "1.投标文件应包括下列内容：",
        *(f"（{number}）第{number}类证明材料" for number in numbers),
    )

    assert len(names(tender)) == 12


def test_the_contents_of_the_forms_name_documents_that_end_with_no_usual_word():
    tender = read_text(
        "第五章 投标文件格式",
        "目 录",
        "一、投标函及投标函附录",
        "二、投标保证金",
        "三、施工组织设计",
        "一、投标函及投标函附录",
        "致：招标人",
    )

    assert names(tender) == ["投标函及投标函附录", "投标保证金", "施工组织设计"]


@pytest.mark.parametrize(
    "head", ["评审项目 | 评审内容 | 分值 | 评分标准", "序号 | 评审内容 | 评分标准 | 分值"]
)
def test_a_column_of_contents_names_the_items_where_another_holds_the_standards(head):
    columns = [title.strip() for title in head.split("|")]
    row = {
        "评审项目": "技术",
        "序号": "1",
        "评审内容": "巡查方案",
        "分值": "20",
        "评分标准": "优得16-20分",
    }
    tender = read_markdown(
        "# 第三章 评审办法",
        "",
        f"| {head} |",
        "| --- | --- | --- | --- |",
        "| " + " | ".join(row[title] for title in columns) + " |",
    )

    assert points(tender) == [("巡查方案", 20.0)]


def test_two_tables_one_below_the_other_are_two():
    tender = read_markdown(
        "# 第三章 评审办法",
        "",
        "| 评分因素 | 分值 |",
        "| --- | --- |",
        "| 商务部分 | 25分 |",
        "",
        "| 评分项目 | 评分标准 | 分值 |",
        "| --- | --- | --- |",
        "| 工程业绩 | 每项2分 | 10 |",
    )

    assert points(tender) == [("商务部分", 25.0), ("工程业绩", 10.0)]


def test_points_are_read_from_numbered_lines_where_there_is_no_table():
    tender = read_text(
        "第三章 评标办法",
        "一、技术部分（60分）",
        "1.总体方案（40分）：完整的得40分。",
        "2.培训方案（20分）：完整的得20分。",
        "二、投标报价（40分）",
    )

    assert points(tender) == [("总体方案", 40.0), ("培训方案", 20.0), ("投标报价", 40.0)]
    assert tender.scoring[0].group == "技术部分"


def test_a_sentence_that_divides_all_points_is_the_score_where_nothing_else_is():
    tender = read_text(
        "第三章 评标办法（综合评估法）",
        "分值构成（总分100分）：施工组织设计：30分；项目管理机构：10分；投标报价：60分",
    )

    assert points(tender) == [("施工组织设计", 30.0), ("项目管理机构", 10.0), ("投标报价", 60.0)]


@pytest.mark.parametrize("price", [30, 40])
def test_the_price_counts_where_the_tables_leave_just_its_points_open(price):
    tender = read_markdown(
        "# 第四部分 评标办法",
        "",
        "| 评审内容 | 评分标准 | 分值 |",
        "| --- | --- | --- |",
        "| 总体设计方案 | 完整 | 70 |",
        "",
        f"二、价格分（{price}分）",
    )

    expected = [("总体设计方案", 70.0)] + ([("价格分", 30.0)] if price == 30 else [])
    assert points(tender) == expected


def test_sums_of_several_lots_in_a_table_are_told_with_their_units():
    tender = read_markdown(
        "# 第一章 采购邀请",
        "",
        "| 包号 | 包名称 | 采购预算 | 最高限价（万元） |",
        "| --- | --- | --- | --- |",
        "| 1 | 外墙修缮 | 386万元 | 380 |",
        "| 2 | 电梯更新 | 142万元 | 139.5 |",
    )

    told = {one.code: one.message for one in tender.warnings}
    assert "(1) = 3,860,000 / (2) = 1,420,000" in told["budget_by_lot_alone"]
    assert "(1) = 3,800,000 / (2) = 1,395,000" in told["ceiling_by_lot_alone"]


def test_a_sum_with_two_digits_before_its_separator_is_no_time_of_day():
    tender = read_text("第二章 投标人须知", "投标保证金金额：12,000元", "最高限价：12.5万元")

    assert facts(tender)["bid_bond_cny"] == 12_000
    assert facts(tender)["max_price_cny"] == 125_000


def test_the_parties_and_the_project_may_stand_in_running_sentences():
    tender = read_text(
        "第一章 招标公告",
        "1.1 北溪河（东源）防洪治理工程已由某市水利局批准建设，项目法人为北溪水利开发有限公司，"
        "招标代理机构为中际项目管理有限公司。",
        "本工程投标保证金金额为壹拾陆万元，须在截止前到账。",
    )

    known = facts(tender)
    assert known["project_name"] == "北溪河（东源）防洪治理工程"
    assert known["purchaser"] == "北溪水利开发有限公司"
    assert known["agency"] == "中际项目管理有限公司"
    assert known["bid_bond_cny"] == 160_000


def test_the_sale_of_documents_may_begin_and_end_under_labels_of_their_own():
    tender = read_text(
        "第一章 投标邀请", "招标文件领购开始时间：2026-05-06", "招标文件领购结束时间：2026-05-13"
    )

    assert facts(tender)["doc_from"] == "2026-05-06"
    assert facts(tender)["doc_until"] == "2026-05-13"


def test_a_usual_mark_counts_behind_a_chinese_number_and_inside_a_row_too():
    tender = read_markdown(
        "# 第五章 采购需求",
        "",
        "二、★监理工程师须在关键节点到场。",
        "",
        "| 序号 | 项目 | 技术要求 |",
        "| --- | --- | --- |",
        "| 1 | 面层 | ▲厚度不小于4cm |",
    )

    assert [mark for mark, _ in marked(tender)] == ["★", "▲"]


def test_a_mark_that_asks_for_papers_is_important():
    tender = read_text(
        "第八章 技术规格",
        "注：标注“#”的指标须提供技术支持资料，否则视为不满足。",
        "#2.4 探测器有效面积不小于100平方毫米",
    )

    (clause,) = [one for one in tender.clauses if one.mark]
    assert (clause.mark, clause.meaning.value) == ("#", "important")


def test_numbered_headings_are_the_parts_of_a_tender_without_chapters():
    tender = read_text(
        "一、采购公告",
        "某银行股份有限公司（以下简称“采购人”）拟采购影像平台。",
        "二、投标须知",
        "2.1 本次采购不接受联合体投标。",
        "三、技术需求",
        "3.1 支持高拍仪、扫描仪采集影像。",
        "四、评标办法",
        "1.总体方案（60分）：完整的得60分。",
        "2.投标报价（40分）：最低的得40分。",
        "五、合同条款",
    )

    assert [clause.text for clause in tender.clauses] == ["3.1支持高拍仪、扫描仪采集影像。"]
    assert points(tender) == [("总体方案", 60.0), ("投标报价", 40.0)]
    assert facts(tender)["purchaser"] == "某银行股份有限公司"


def test_a_word_in_a_column_of_its_own_can_be_a_mark():
    tender = read_markdown(
        "# 第三章 技术需求",
        "",
        "需求分为“必须”“重要”两级，标记为“必须”的需求不满足者按废标处理。",
        "",
        "| 编号 | 需求名称 | 需求描述 | 重要性 |",
        "|---|---|---|---|",
        "| T-01 | 国密加密 | 存储与传输采用SM4 | 必须 |",
        "| T-02 | 报表 | 提供自定义统计报表 | 一般 |",
    )

    assert marked(tender) == [("必须", "T-01 | 国密加密 | 存储与传输采用SM4 | 必须")]
    assert [clause.meaning.value for clause in tender.clauses if clause.mark] == ["mandatory"]


def test_a_bid_in_two_envelopes_lists_the_documents_of_each():
    tender = read_text(
        "第二章 投标人须知",
        "3.1.1 投标文件应包括下列内容：",
        "第一个信封（商务及技术文件）：",
        "（1）投标函；",
        "（2）施工组织设计；",
        "第二个信封（报价文件）：",
        "（1）已标价工程量清单；",
    )

    assert names(tender) == ["投标函", "施工组织设计", "已标价工程量清单"]


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        (["投标保证金：____万元人民币", "注：投标保证金不得超过50万元。"], "bid_bond_cny"),
        (["工期：质量标准 41.6 投标人签名"], "contract_period"),
    ],
)
def test_what_a_form_leaves_open_is_not_known(lines, key):
    assert key not in facts(read_text("第二章 投标人须知", *lines))


def test_a_row_that_sums_up_the_rows_below_is_their_group():
    tender = read_markdown(
        "# 第五章 评分标准",
        "",
        "| 序号 | 评审因素 | 权重（%） | 评分准则 |",
        "|---|---|---|---|",
        "| 一、 | 商务评审 | 20 |  |",
        "| 1 | 财务 | 5% | 盈利得5分 |",
        "| 2 | 业绩 | 15% | 每个5分 |",
        "| 二、 | 价格评审 | 80 |  |",
        "| 3 | 报价 | 80% | 低价优先 |",
    )

    assert points(tender) == [("财务", 5.0), ("业绩", 15.0), ("报价", 80.0)]
    assert [item.group for item in tender.scoring] == ["商务评审", "商务评审", "价格评审"]


def test_items_of_equal_points_without_a_word_about_them_stay():
    tender = read_markdown(
        "# 第五章 评分标准",
        "",
        "| 评分因素 | 分值 |",
        "|---|---|",
        "| 技术 | 50 |",
        "| 报价 | 50分（客观分） |",
    )

    assert points(tender) == [("技术", 50.0), ("报价", 50.0)]


def test_numbered_lines_may_name_points_without_brackets():
    tender = read_text("第四章 评标办法", "（一）报价部分 30分", "（二）技术部分 70分")

    assert points(tender) == [("报价部分", 30.0), ("技术部分", 70.0)]


def test_a_row_may_count_up_the_documents_of_each_part_in_one_line():
    tender = read_markdown(
        "# 第二章 供应商须知",
        "",
        "| 序号 | 内容 | 要求 |",
        "|---|---|---|",
        "| 1 | 响应文件组成 | 1、商务部分：①响应函；②报价表；2、技术部分：③技术方案 |",
    )

    assert names(tender) == ["响应函", "报价表", "技术方案"]


def test_a_table_of_the_forms_names_the_documents_and_which_are_optional():
    tender = read_markdown(
        "# 第五章 响应文件格式",
        "",
        "| 序号 | 文件名称 | 是否必须 | 格式 |",
        "|---|---|---|---|",
        "| 1 | 响应函 | 必须 | 格式1 |",
        "| 2 | 中小企业声明函 | 如有 | 格式2 |",
    )

    assert names(tender) == ["响应函", "中小企业声明函"]
    assert tender.documents[1].required is False


def test_a_head_that_speaks_of_binding_too_opens_a_list():
    tender = read_text(
        "第二章 比选须知",
        "一、参选文件应包含以下资料，并按顺序装订：",
        "1、参选报价函（加盖公章）",
        "2、营业执照（复印件）",
        "二、参选文件一式三份，密封递交。",
    )

    assert names(tender) == ["参选报价函（加盖公章）", "营业执照（复印件）"]
    assert facts(tender)["copies"] == "一式三份"


def test_bids_taken_for_some_hours_end_with_the_last_of_them():
    tender = read_text(
        "第一章 比选公告", "递交时间：2026年7月15日9:00-9:30（北京时间），逾期不予受理"
    )

    assert facts(tender)["bid_deadline"] == "2026-07-15T09:30"


@pytest.mark.parametrize(
    "line",
    [
        "预算金额及最高限价：预算金额人民币3,420.00万元，最高限价人民币3,268.50万元",
        "采购预算及最高限价：最高限价人民币3,268.50万元，采购预算3,420.00万元",
    ],
)
def test_a_ceiling_is_told_from_the_budget_beside_it(line):
    tender = read_text("第一章 投标邀请", line)

    assert facts(tender)["max_price_cny"] == 32_685_000


def test_a_sentence_about_the_project_goes_before_the_title_on_the_cover():
    tender = read_text(
        "江源集团2026年第三批框架采购",
        "招标文件",
        "第一章 招标公告",
        "本招标项目江源集团2026年系统运维服务项目已由江源集团批准。",
        "申领时间：2026年7月6日至7月10日，上午8:30—11:30",
    )

    assert facts(tender)["project_name"] == "江源集团2026年系统运维服务项目"
    assert facts(tender)["doc_until"] == "2026-07-10"


def test_volumes_of_any_name_follow_one_another_below_the_head_of_a_list():
    tender = read_text(
        "第五篇 供应商须知",
        "响应文件由以下部分组成：",
        "（一）经济部分",
        "1.磋商报价函",
        "2.明细报价表",
        "（二）资格条件",
        "1.营业执照",
        "2.法定代表人授权委托书",
        "（三）响应文件的密封",
        "1.密封袋应写明供应商名称。",
    )

    assert names(tender) == ["磋商报价函", "明细报价表", "营业执照", "法定代表人授权委托书"]


def test_a_part_of_the_score_may_have_a_table_of_its_own_inside():
    tender = read_markdown(
        "# 评标信息",
        "",
        "| 序号 | 评分项 | 权重 |",
        "|---|---|---|",
        "| 一 | 价格 | 30 |",
        "| 二 | 技术部分 | 70 |",
        "|  | 行号 | 内容 | 权重（%） | 评分准则 |",
        "|  | 1 | 偏离情况 | 40 | 每负偏离一项扣5分 |",
        "|  | 2 | 实施方案 | 30 | 优良中差 |",
    )

    assert points(tender) == [("价格", 30.0), ("偏离情况", 40.0), ("实施方案", 30.0)]


def test_a_heading_with_a_mark_is_still_what_the_lines_below_are_about():
    tender = read_text("第三章 商务需求", "※三、付款方式", "按季度考核支付。")

    assert facts(tender)["payment"] == "按季度考核支付。"


def test_words_that_belong_to_a_number_stay_in_it():
    tender = read_text("第一章 招标公告", "项目编号：安财公开采购-2026-37")

    assert facts(tender)["project_no"] == "安财公开采购-2026-37"


def test_the_hour_may_stand_behind_the_name_of_its_time():
    tender = read_text(
        "第一章 磋商邀请书",
        "提交首次响应文件开始时间：2026年7月20日北京时间13:30",
        "提交首次响应文件截止时间：2026年7月20日北京时间14:00",
        "磋商开始时间：2026年7月20日北京时间14:00",
    )

    assert facts(tender)["bid_deadline"] == "2026-07-20T14:00"
    assert facts(tender)["opening_time"] == "2026-07-20T14:00"


def test_what_a_chapter_adds_to_its_title_in_brackets_may_be_a_sentence():
    tender = read_text(
        "第三章 技术规范及制作安装要求",
        "第四章 评标办法（综合评估法，总分100分）",
        "一、投标报价（35分）",
        "1.以有效投标报价算术平均值为基准价；",
        "2.等于基准价得30分；每高1%扣1分，每低1%加0.5分（最高35分）。",
        "二、技术方案（65分）",
        "1.深化设计能力（40分）：图纸深度、效果图还原度；",
        "2.材质工艺（25分）：材质品牌、厚度、耐用性。",
        "第五章 合同主要条款",
    )

    assert [(one.group, one.item, one.points) for one in tender.scoring] == [
        ("", "投标报价", 35),
        ("技术方案", "深化设计能力", 40),
        ("技术方案", "材质工艺", 25),
    ]
    assert not tender.clauses
