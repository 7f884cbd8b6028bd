"""Facts as notices of buyers of many kinds word them, and words beside them that tell others."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved

NOTICE = "第一章 招标公告"


def known(*lines):
    return facts(read_text(NOTICE, *lines))


def known_of_rows(document, title, rows):
    document.add_paragraph(title)
    add_table(document, rows)
    return facts(read(saved(document)))


def test_the_end_of_questions_in_a_row_named_so_is_not_that_of_bidding(document):
    found = known_of_rows(
        document,
        "第二章 投标人须知前附表",
        [
            ["条款号", "条款名称", "编列内容"],
            [
                "2.4.1",
                "投标人提出澄清问题的截止时间和方式",
                "截止时间：2026年10月22日12时00分\n方式：书面方式。",
            ],
            ["5.1", "开标时间和地点", "同投标文件递交截止时间、地点。"],
        ],
    )

    assert found["clarification_deadline"] == "2026-10-22T12:00"
    assert "bid_deadline" not in found
    assert "opening_time" not in found


def test_a_bare_end_in_a_row_named_after_the_bids_is_that_of_bidding(document):
    found = known_of_rows(
        document,
        "第二章 投标人须知前附表",
        [
            ["条款号", "条款名称", "编列内容"],
            ["4.2", "投标文件的递交", "截止时间：2026年10月30日9时00分\n地点：平台"],
        ],
    )

    assert found["bid_deadline"] == "2026-10-30T09:00"


def test_days_of_several_lines_are_no_range():
    found = known(
        "二、报名方法及时间",
        "1、报名时间：公告之日起至2026年7月5日",
        "2、开标时间：2026年7月16日",
        "3、报名时请携带营业执照。",
    )

    assert found["doc_until"] == "2026-07-05"
    assert "doc_from" not in found


def test_a_row_may_be_the_heading_of_those_below(document):
    found = known_of_rows(
        document,
        "江海市食堂服务项目磋商公告",
        [
            ["一、项目基本情况", ""],
            ["项目名称", "江海市食堂服务项目"],
            ["二、获取采购文件", ""],
            ["时间：", "2026年3月6日到2026年3月10日，每天9:00至17:00"],
            ["三、公告期限", ""],
            ["时间：", "2026年4月6日到2026年4月10日"],
        ],
    )

    assert (found["doc_from"], found["doc_until"]) == ("2026-03-06", "2026-03-10")


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        (
            "受江海学院委托，对江海学院等保测评项目（编号：JH-01）在中国境内进行竞争性磋商。",
            "project_name",
            "江海学院等保测评项目",
        ),
        (
            "我公司拟对“东港机械城（一期）”综合楼暖通工程进行公开比选。",
            "project_name",
            "东港机械城（一期）综合楼暖通工程",
        ),
        ("项目名称：（训练处）测试系统采购", "project_name", "（训练处）测试系统采购"),
        (
            "测试系统专项采购 采购项目的潜在供应商应在平台获取文件。",
            "project_name",
            "测试系统专项采购",
        ),
        ("1、询价单号：XJ20260311-07", "project_no", "XJ20260311-07"),
        ("江海市政府采购中心对下列服务进行竞争性谈判。", "agency", "江海市政府采购中心"),
        (
            "江海水库工程二次招标公告已经省水利厅以江水〔2018〕1号批准建设。",
            "project_name",
            "江海水库工程",
        ),
        ("五、议价时间：2026年6月5日下午2:30", "opening_time", "2026-06-05T14:30"),
        ("六、议价地点：江海大厦五楼会议室", "opening_place", "江海大厦五楼会议室"),
        ("采购人：商务部", "purchaser", "商务部"),
        ("项目名称：《税务公报》印刷服务项目", "project_name", "《税务公报》印刷服务项目"),
        ("标段（包）名称：江海县保障房项目监理", "project_name", "江海县保障房项目监理"),
        ("交货完工期：签订合同后90个日历日", "contract_period", "签订合同后90个日历日"),
        ("1.本项目无需缴纳竞谈保证金。", "bid_bond_cny", 0),
        ("获取时间：2026-03-1908:30:00~2026-03-2317:00:00", "doc_until", "2026-03-23T17:00"),
        ("获取时间：2026-03-1908:30:00~2026-03-2317:00:00", "doc_from", "2026-03-19T08:30"),
        ("③、计划工期：45日历天", "contract_period", "45日历天"),
        ("⑧、支持设计、施工联合体投标。", "consortium", "接受"),
    ],
)
def test_more_ways_to_say_what_must_be_known(line, key, value):
    assert known(line)[key] == value


@pytest.mark.parametrize(
    "line",
    [
        "项目名称：（项目名称）",
        "项目名称：（盖单位章）江海项目",
        "项目名称：投标总报价（元）",
        "项目名称：标段名称",
    ],
)
def test_a_blank_in_brackets_names_no_project(line):
    assert "project_name" not in known(line)


@pytest.mark.parametrize(
    ("lines", "key", "value"),
    [
        (("六、开标地点：", "江海大道114号三楼会议室"), "opening_place", "江海大道114号三楼会议室"),
        (
            ("7、谈判地点", "江海市政府采购中心（章胡同9号）"),
            "opening_place",
            "江海市政府采购中心（章胡同9号）",
        ),
        (("五、开启响应文件", "时间：2026年7月7日9点00分"), "opening_time", "2026-07-07T09:00"),
        (
            ("六、公开报价地点：", "江海大学开标室（颂恩楼6楼）"),
            "opening_place",
            "江海大学开标室（颂恩楼6楼）",
        ),
        (("五、公开报价时间：", "2026年5月18日上午9:00"), "opening_time", "2026-05-18T09:00"),
    ],
)
def test_a_value_may_stand_below_its_numbered_label(lines, key, value):
    assert known(*lines)[key] == value


def test_terms_below_a_numbered_label_are_all_told():
    found = known("（四）付款方式", "1.签订后付30%；", "2.验收合格付65%；", "3.质保期满付5%。")

    assert "65%" in found["payment"]


def test_the_line_above_the_words_tender_document_may_name_no_project():
    assert "project_name" not in known("本招标项目划分为1个标段，本次招标为其中的", "招标文件")


def test_letters_without_a_digit_are_no_number_of_a_project():
    assert "project_no" not in known("二、项目编号：JHZFCG")


def test_bids_may_be_opened_at_a_meeting():
    found = known(
        "递交响应文件截止时间及磋商会议时间：2026年8月5日13:30",
        "递交响应文件及磋商会议地点：江海大厦5楼会议室",
    )

    assert found["opening_time"] == found["bid_deadline"] == "2026-08-05T13:30"
    assert found["opening_place"] == "江海大厦5楼会议室"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("江海云龙招标有限公司", "agency"),
        ("江海诚信工程咨询有限公司", "agency"),
        ("江海水务有限公司", "purchaser"),
        ("江海市中医院", "purchaser"),
    ],
)
def test_a_name_alone_above_the_day_signs_the_notice(name, key):
    found = known("一、江海检验服务的内容", name, "2026年4月10日")

    assert found[key] == name
    assert len({"agency", "purchaser"} & found.keys()) == 1


@pytest.mark.parametrize(
    ("signature", "buyer"),
    [
        ("江海化工集团有限公司物资采购部", "江海化工集团有限公司"),
        ("江海市妇幼保健院采购办", "江海市妇幼保健院"),
    ],
)
def test_the_office_that_signs_is_left_out_of_the_buyer(signature, buyer):
    assert known("一、药剂的内容", signature, "2026年3月11日")["purchaser"] == buyer


def test_an_agency_may_stand_above_the_title_of_its_notice():
    agency = "江海国力招标有限公司"

    assert facts(read_text("一、公告", agency, "公开招标公告", "项目概况"))["agency"] == agency


@pytest.mark.parametrize(("name", "is_buyer"), [("江海大学", True), ("江海咨诚有限公司", False)])
def test_a_public_body_on_the_cover_is_the_buyer(name, is_buyer):
    found = facts(read_text(name, "采购文件", "一、采购内容：学生宿舍单人床"))

    assert (found.get("purchaser") == name) is is_buyer


def test_the_name_below_the_words_about_an_agency_is_its_own():
    lines = ("1.采购人信息", "名 称:", "江海市医院", "2.集中采购实施机构信息", "名 称:")
    found = known(*lines, "江海市公共资源交易中心")

    assert found["agency"] == "江海市公共资源交易中心"
    assert found["purchaser"] == "江海市医院"


def test_an_agency_that_signs_is_no_buyer():
    found = known("采购代理机构：江海正达建设有限公司", "江海正达建设有限公司", "2026年4月10日")

    assert found["agency"] == "江海正达建设有限公司"
    assert "purchaser" not in found


def test_the_buyer_may_seek_bids_itself():
    line = "江海能源集团有限公司就2026年劳保用品采购进行公开竞争性谈判，邀请供应商参加。"
    agency = "江海国际招标有限公司就2026年劳保用品采购进行公开竞争性谈判，邀请供应商参加。"

    assert known(line)["purchaser"] == "江海能源集团有限公司"
    assert "purchaser" not in known(agency)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("江海银行2026年营销礼品入围采购项目招标公告", "江海银行2026年营销礼品入围采购项目"),
        ("关于江海市中医院外送检验服务公开遴选公告", "江海市中医院外送检验服务"),
        ("江海市东山镇农田建设项目施工招标公告（二次）", "江海市东山镇农田建设项目施工"),
        ("江海化工集团2026年药剂框架询价采购公告", "江海化工集团2026年药剂框架采购"),
        ("江海职业学院工作服采购成交公告", None),
        ("江海职业学院工作服采购项目更正公告", None),
        ("江海市市政公用局招标公告", None),
    ],
)
def test_the_title_of_a_notice_names_the_project_where_nothing_else_does(title, name):
    assert facts(read_text(title, "一、采购内容：详见附件。")).get("project_name") == name


def test_the_project_may_stand_in_the_line_above_the_bare_title():
    name = "江海电力公司2026年第四次综合服务公开招标采购"

    assert facts(read_text("第一章 招标公告", name, "招标公告", "一、内容"))["project_name"] == name


def test_the_names_of_lots_in_a_list_are_not_the_project(document):
    document.add_paragraph("江海轨道交通2号线工程监理招标公告")
    add_table(
        document,
        [
            ["标段编号", "标段名称", "监理服务期"],
            ["JL-1", "设备安装监理1标", "36个月"],
            ["JL-2", "设备安装监理2标", "36个月"],
        ],
    )

    assert facts(read(saved(document)))["project_name"] == "江海轨道交通2号线工程监理"


def test_a_day_that_is_corrected_counts_no_more():
    tender = read_text(
        "江海市道路养护服务更正公告",
        "1、原投标截止时间、开标时间：2026年3月24日09:30，现更正为：2026年3月31日09:30。",
    )
    found = facts(tender)

    assert found["bid_deadline"] == found["opening_time"] == "2026-03-31T09:30"
    assert not {"deadline_differs", "opening_differs"} & {one.code for one in tender.warnings}
