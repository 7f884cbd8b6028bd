"""What each lot may cost, and the number of the project, however a sentence names them."""

from tests.bid.conftest import facts, read_text

NOTICE = "第一章 招标公告"


def test_the_number_of_a_project_ends_where_the_bracket_around_it_does():
    tender = read_text(
        "招标编号：JZYY2026-HW-038",
        "第一部分 投标邀请",
        "某公司受某医院委托，就“血管造影系统采购项目”（招标编号：JZYY2026-HW-038）进行国内公开招标。",
    )

    assert facts(tender)["project_no"] == "JZYY2026-HW-038"
    assert [one for one in tender.warnings if one.code == "other_number"] == []


def test_a_number_of_a_project_may_hold_brackets_of_its_own():
    tender = read_text(NOTICE, "项目编号：某采公(2026)字[001]号")

    assert facts(tender)["project_no"] == "某采公(2026)字[001]号"
