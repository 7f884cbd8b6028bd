"""The naming rule: what is wrong with one, which names follow it, how a name is mended."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.planning.file_names import FileNames, next_version, rule_findings, split_name

USUAL = "{date}_{customer}_{project}_{what}"
VALUES = {
    "date": "20261126",
    "customer": "G 集团",
    "project": "四级组网",
    "code": "PS-118",
    "version": "V1.0",
    "author": "林晓",
    "company": "恒川",
}
words = st.text("客户A方案 _-.(1)V{0}", max_size=30)


def names(rule=USUAL, **values):
    return FileNames(rule, VALUES | values, USUAL)


@pytest.mark.parametrize(
    ("rule", "faults"),
    [
        (USUAL, []),
        ("项目文件（{what}）V1", []),
        ("", ["naming.no_what"]),
        ("{date}_{code}", ["naming.no_what"]),
        ("{what}_{secret}", ["naming.unknown_place"]),
        ("{what:>9}", ["naming.unknown_place", "naming.no_what"]),
        ("{what}_{date", ["naming.brace"]),
        ("{code}/{what}", ["naming.character"]),
    ],
)
def test_what_is_wrong_with_a_rule_is_said(rule, faults):
    assert [finding.key for finding in rule_findings(rule)] == faults


@pytest.mark.parametrize(
    ("rule", "without_customer"),
    [
        (USUAL, "20261126_四级组网_讲稿"),
        ("{customer}-{what}", "讲稿"),
        ("{what} · {customer}", "讲稿"),
        ("{date}（{customer}）{what}", "20261126讲稿"),
        ("[{customer}] {what}_{version}", "讲稿_V1.0"),
    ],
)
def test_an_empty_place_leaves_no_gap(rule, without_customer):
    assert names(rule, customer="  ").made("讲稿") == without_customer


@pytest.mark.parametrize(
    "name",
    [
        "20261126_G 集团_四级组网_讲稿.pptx",
        "20251231_g 集团_四级组网_另一份_讲稿 (2).pptx",
        "20251231_G 集团_四级组网_讲稿",
    ],
)
def test_a_name_of_any_day_and_kind_follows_the_rule(name):
    assert names().fits(name)


@pytest.mark.parametrize(
    "name",
    [
        "讲稿 最终版2.pptx",
        "2026-11-26_G 集团_四级组网_讲稿.pptx",
        "20261399_G 集团_四级组网_讲稿.pptx",
        "20261126_别的客户_四级组网_讲稿.pptx",
        "20261126_G 集团_四级组网_.pptx",
    ],
)
def test_another_shape_another_day_or_another_customer_does_not(name):
    assert not names().fits(name)


def test_a_colleague_may_have_written_a_file():
    rule = "{project}_{what}_{author}_{version}"

    assert names(rule).fits("四级组网_讲稿_许峰_V2.3.pptx")
    assert names(rule, author="").fits("四级组网_讲稿_许峰_v2.pptx")
    assert not names(rule).fits("四级组网_讲稿_许峰.pptx")


@pytest.mark.parametrize(
    ("name", "mended"),
    [
        ("讲稿 最终版2.pptx", "20261126_G 集团_四级组网_讲稿 最终版2.pptx"),
        ("讲稿-2026.11.03.pptx", "20261103_G 集团_四级组网_讲稿.pptx"),
        ("20261103讲稿.pptx", "20261103_G 集团_四级组网_讲稿.pptx"),
        ("四级组网_讲稿_G 集团.pptx", "20261126_G 集团_四级组网_讲稿.pptx"),
        ("G 集团 的需求.docx", "20261126_G 集团_四级组网_G 集团 的需求.docx"),
        ("2026-11-03.pdf", "20261103_G 集团_四级组网_其他.pdf"),
        ("报价 V2.0", "20261126_G 集团_四级组网_报价 V2.0"),
    ],
)
def test_a_mended_name_keeps_day_words_and_ending(name, mended):
    assert names().mended(name, what="其他") == mended


def test_a_version_is_kept_where_the_rule_has_a_place_for_it():
    assert names("{what}_{version}").mended("讲稿v2.1.pptx", what="其他") == "讲稿v2.1_V1.0.pptx"
    assert names("{what}_{version}").mended("讲稿 v2.1.pptx", what="其他") == "讲稿_V2.1.pptx"
    assert names("{version}_{what}").mended("讲稿.pptx", what="其他") == "V1.0_讲稿.pptx"


def test_long_names_leave_room_for_what_the_file_is():
    rule = names(customer="某市政务服务和大数据管理局" * 9, project="数据中心改造" * 20)

    made = rule.made("售前项目总结")

    assert made.endswith("_售前项目总结")
    assert len(made.encode()) <= 240
    assert rule.fits(f"{made}.docx")


@given(rule=words, customer=words, what=words.filter(str.strip))
def test_whatever_is_made_follows_its_rule(rule, customer, what):
    names = FileNames(rule, VALUES | {"customer": customer}, USUAL)

    made = names.made(what)

    assert names.fits(f"{made}.pptx") or names.mended(f"{made}.pptx", what="其他") == f"{made}.pptx"


@given(rule=words, name=words)
def test_a_name_is_mended_once_and_for_all(rule, name):
    names = FileNames(rule, VALUES, USUAL)

    once = names.mended(f"{name}.pptx", what="其他")

    assert names.fits(once) or names.mended(once, what="其他") == once
    assert once.endswith(".pptx")


@pytest.mark.parametrize(
    ("name", "following"),
    [
        ("讲稿_V1.0.pptx", "讲稿_V1.1.pptx"),
        ("V1.9_讲稿.pptx", "V1.10_讲稿.pptx"),
        ("V1.0 平台_讲稿_V2.3", "V1.0 平台_讲稿_V2.4"),
        ("讲稿.pptx", ""),
        ("CV1.0.pptx", ""),
    ],
)
def test_the_version_that_follows(name, following):
    assert next_version(name) == following


def test_a_version_is_no_ending():
    assert split_name("讲稿 V1.0") == ("讲稿 V1.0", "")
    assert split_name("图.7z") == ("图", ".7z")
