"""What the chapters of a Chinese tender are known by."""

from tests.bid.conftest import facts, names, points, read, read_markdown, read_text, saved


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


def test_a_section_whose_text_stands_behind_its_title_ends_the_one_above():
    tender = read_text(
        "第一章 磋商公告",
        "四、供应商资格要求",
        "1. 供应商须具有独立承担民事责任的能力，并提供营业执照复印件。",
        "五、磋商文件的获取：凡有意参加者，请于2026年4月1日至4月7日现场领取磋商文件。",
        "六、磋商时间及地点：2026年4月12日9时30分，武川市中南路88号第1评标室。",
    )

    assert [(one.kind, one.section) for one in tender.clauses] == [
        ("qualification", "四、供应商资格要求")
    ]


def test_a_section_that_only_its_number_shows_tells_who_may_bid():
    tender = read_text(
        "第一章招标公告",
        "1.招标条件",
        "本招标项目青河变电站改造已由主管部门批准，招标人为青河供电有限公司。",
        "2.项目概况与招标范围",
        "2.1项目概况：更换电力电缆一批。",
        "3.投标人资格要求",
        "3.1通用资格条件",
        "（1）在中华人民共和国境内依法注册的独立法人，持有有效的营业执照；",
        "3.2专用资格条件",
        "（1）投标人须为投标产品的制造商，不接受代理商投标。",
        "4.招标文件的获取",
        "4.1凡有意参加者，请于2026年5月11日至5月16日登录平台下载招标文件。",
        "第二章投标人须知",
    )

    assert [(one.text, one.section) for one in tender.clauses if one.kind == "qualification"] == [
        ("3.1通用资格条件", "3.投标人资格要求"),
        (
            "（1）在中华人民共和国境内依法注册的独立法人，持有有效的营业执照；",
            "3.投标人资格要求",
        ),
        ("3.2专用资格条件", "3.投标人资格要求"),
        ("（1）投标人须为投标产品的制造商，不接受代理商投标。", "3.投标人资格要求"),
    ]


VOLUMES = (
    "卷一 商务部分",
    "一、招标邀请",
    "青河水务有限公司现对城东泵站水泵采购进行公开招标。",
    "1、供货期：合同生效后100天内运抵现场。",
    "2、投标单位资格：独立法人，注册资金2000万元以上，具有同类水泵供货业绩。",
    "二、投标须知",
    "1.1商务标包括：",
    "a)投标书（附件一）；",
    "b)授权委托书（附件二）；",
    "三、评分细则",
    "1.水泵性能（60分）：效率82%得60分。",
    "2.报价（40分）：最低的得40分。",
    "卷二 技术规范书",
    "1总则",
    "1.1本规范书适用于城东泵站的轴流泵及配套电气设备。",
    "2供货范围",
    "轴流泵4台，软启动柜4面。",
    "3水泵技术要求",
    "3.1单台额定流量2500m³/h，额定扬程6.8m。",
    "附件 投标文件格式",
    "附件一 投标书",
    "青河水务有限公司：我单位正式投标。",
    "附件二 授权委托书",
)


def test_volumes_and_an_annex_without_number_are_chapters():
    tender = read_text(*VOLUMES)

    assert [(one.text, one.section, one.kind) for one in tender.clauses] == [
        (
            "2、投标单位资格：独立法人，注册资金2000万元以上，具有同类水泵供货业绩。",
            "一、招标邀请",
            "qualification",
        ),
        ("1.1本规范书适用于城东泵站的轴流泵及配套电气设备。", "1总则", "technical"),
        ("轴流泵4台，软启动柜4面。", "2供货范围", "technical"),
        ("3.1单台额定流量2500m³/h，额定扬程6.8m。", "3水泵技术要求", "technical"),
    ]
    assert points(tender) == [("水泵性能", 60.0), ("报价", 40.0)]


def test_forms_of_an_annex_are_not_listed_beside_the_papers_that_name_it():
    assert names(read_text(*VOLUMES)) == ["投标书（附件一）", "授权委托书（附件二）"]


def test_an_invitation_without_a_chapter_tells_who_may_bid():
    tender = read_text(
        "青河银行股份有限公司上海分行人员外包项目",
        "一、项目概况",
        "二、申请人的资格要求：",
        "1.满足政府采购法第二十二条规定；",
        "2.具有良好的商业信誉和健全的财务会计制度；",
        "三、获取招标文件",
        "请于2026年5月7日前登录平台下载。",
    )

    assert [one.text for one in tender.clauses if one.kind == "qualification"] == [
        "1.满足政府采购法第二十二条规定；",
        "2.具有良好的商业信誉和健全的财务会计制度；",
    ]


def test_a_section_ends_where_its_number_goes_on_with_another_matter():
    tender = read_markdown(
        "# 青河银行人员外包招标邀请",
        "",
        "## 2 投标人应满足的资格要求",
        "",
        "2.1具有独立法人资格，具备独立承担民事责任的能力。",
        "",
        "3 有意参加本次招标的潜在投标人，请于2026年4月30日前报名。",
    )

    assert [one.text for one in tender.clauses] == [
        "2.1具有独立法人资格，具备独立承担民事责任的能力。"
    ]


FORMS_IN_PARTS = (
    "第五章 采购需求",
    "一、服务要求",
    "1、供应商须每周驻场两天。",
    "第六章 响应文件构成及格式",
    "第一部分 投标函",
    "致：某采购人",
    "第二部分 报价一览表（第一次）",
    "以上费用均为含税价格，以人民币元为单位。",
    "第三部分 资格证明文件",
    "供应商须提供营业执照副本复印件。",
    "第七章 合同条款",
    "甲方应在验收后付款。",
)


def test_forms_in_numbered_parts_are_no_requirements():
    tender = read_text(*FORMS_IN_PARTS)

    assert [one.text for one in tender.clauses] == ["1、供应商须每周驻场两天。"]


def test_a_part_that_does_not_go_on_from_the_forms_is_a_chapter():
    tender = read_text(
        "第三部分 投标文件格式",
        "第一部分 商务文件",
        "投标函由法定代表人签字。",
        "第四部分 技术规格需求书",
        "1、设备须为全新原装产品。",
    )

    assert [one.text for one in tender.clauses] == ["1、设备须为全新原装产品。"]


def test_a_title_in_brackets_parts_the_forms_and_is_no_chapter(document):
    document.add_paragraph("第三部分 投标文件格式")
    document.add_paragraph("（商务部分）", style="Heading 1")
    document.add_paragraph("（一）投标函", style="Heading 2")
    document.add_paragraph("（技术标部分）", style="Heading 1")
    document.add_paragraph("（二）开标一览表", style="Heading 2")
    document.add_paragraph("投标报价保留小数点后2位，须与投标函一致。")
    document.add_paragraph("第四部分 技术规格及需求")
    document.add_paragraph("1、每列车须配备保洁人员四名。")

    tender = read(saved(document))

    assert [one.text for one in tender.clauses] == ["1、每列车须配备保洁人员四名。"]
