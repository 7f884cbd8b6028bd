"""Requirements in tables: what each is about stays with it."""

from tests.bid.conftest import add_table, read, read_markdown, saved

LEGEND = "标“★”的为实质性条款，否则投标无效；标“▲”的为重要条款，负偏离每项扣2分。"


def sections(tender):
    return [(clause.text, clause.section) for clause in tender.clauses]


def test_rows_beside_a_merged_cell_are_about_what_it_names(document):
    document.add_paragraph("第四章 采购需求")
    document.add_paragraph("一、技术要求")
    rows = [
        ["品目", "序号", "指标", "要求"],
        ["折叠餐桌椅", "1", "桌面尺寸", "展开后1200mm×600mm"],
        ["", "2", "承重", "静载不小于150kg"],
        ["保温餐箱", "3", "容积", "不小于60L"],
    ]
    table = add_table(document, rows)
    table.cell(1, 0).merge(table.cell(2, 0))

    assert sections(read(saved(document))) == [
        ("折叠餐桌椅 | 1 | 桌面尺寸 | 展开后1200mm×600mm", "一、技术要求 / 折叠餐桌椅"),
        ("2 | 承重 | 静载不小于150kg", "一、技术要求 / 折叠餐桌椅"),
        ("保温餐箱 | 3 | 容积 | 不小于60L", "一、技术要求"),
    ]


def test_the_lines_of_a_cell_are_about_what_the_cells_before_it_name(document):
    document.add_paragraph("第四章 采购需求")
    document.add_paragraph(LEGEND)
    document.add_paragraph("三、功能要求")
    lines = "1.支持不少于12种数据源。\n▲2.内置转换组件不少于40个。"
    rows = [["模块", "子模块", "功能描述"], ["治理平台", "数据集成", lines]]
    add_table(document, rows)

    (first, second) = read(saved(document)).clauses

    assert first.section == second.section == "三、功能要求 / 治理平台 / 数据集成"
    assert second.place.part == "第四章采购需求 / 三、功能要求 / 治理平台 / 数据集成"


def test_a_second_row_of_heads_is_no_requirement(document):
    document.add_paragraph("第四章 采购需求")
    document.add_paragraph("五、保洁要求")
    rows = [
        ["项目", "工作内容", "频次要求", "频次要求"],
        ["", "", "每天巡回次数", "每周集中次数"],
        ["大堂", "地面推尘与清洗", "2", "1"],
    ]
    table = add_table(document, rows)
    for column in (0, 1):
        table.cell(0, column).merge(table.cell(1, column))

    asked = [text for text, _ in sections(read(saved(document)))]

    assert asked == ["大堂 | 地面推尘与清洗 | 2 | 1"]


def test_an_annex_of_the_requirements_is_a_section():
    tender = read_markdown(
        "第二章 采购需求",
        "",
        "一、项目概况：",
        "",
        "附表一：实训台",
        "",
        "| 序号 | 参数性质 | 具体参数 |",
        "| --- | --- | --- |",
        "| 1 | ★ | 算力不低于21TOPS，内存不低于8GB |",
    )

    assert sections(tender) == [("1 | ★ | 算力不低于21TOPS，内存不低于8GB", "附表一：实训台")]


def test_a_row_has_the_number_of_its_first_cell(document):
    document.add_paragraph("第五章 商务要求")
    add_table(
        document,
        [
            ["序号", "内容", "要求"],
            ["1", "服务期", "自合同签订之日起一年。"],
            ["2.1", "★付款方式", "验收合格后一次付清，供应商须开具发票。"],
            ["其他", "保险", "人身意外险由供应商承担。"],
        ],
    )

    assert [one.number for one in read(saved(document)).clauses] == ["1", "2.1", ""]
