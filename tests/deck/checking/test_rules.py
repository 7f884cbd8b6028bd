"""Each rule: a deck that breaks it, and the same deck without the fault."""

import pytest
from lxml import etree
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.util import Inches, Pt

from presales_desk.deck.checking.context import (
    CheckContext,
    OtherDeck,
    ProjectKnowledge,
    Secret,
    SecretSort,
)
from presales_desk.deck.checking.finding import Problem
from presales_desk.deck.checking.report import RULES
from presales_desk.method import load
from presales_desk.records.enums import Severity
from presales_desk.records.messages import catalogue
from tests.deck.making import (
    COVER,
    TITLE_AND_BODY,
    Making,
    chart,
    picture,
    table,
    text,
)

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


def whole(making, closing="下一步：请确认试点范围"):
    """Six slides round whatever stands there already."""
    making.slides(6)
    if closing:
        text(making.slide(closing), "3 月 20 日前，信息中心")


def no_title(making, *, broken):
    text(making.slide("" if broken else "带宽三年翻两倍"), "正文", size=16)


def free_title(making, *, broken):
    slide = making.slide("" if broken else "带宽三年翻两倍")
    text(slide, "带宽三年翻两倍" if broken else "正文", at=(1, 0.5, 8, 1), size=32)


def same_title(making, *, broken):
    making.slide("带宽三年翻两倍")
    making.slide("带宽三年翻两倍！" if broken else "故障每年减少 20%")


def no_cover(making, *, broken):
    if not broken:
        making.slide("四级组网方案", COVER)
    else:
        chart(making.slide("带宽三年翻两倍"))
    whole(making)


def no_agenda(making, *, broken):
    making.slide("四级组网方案", COVER)
    if not broken:
        text(making.slide("目录"), "一、趋势")
    whole(making)


def no_closing(making, *, broken):
    making.slide("四级组网方案", COVER)
    whole(making, "" if broken else "下一步：请确认试点范围")


def hidden_slide(making, *, broken):
    slide = making.slide()
    if broken:
        slide._element.set("show", "0")


def topic_title(making, *, broken):
    making.slide("方案介绍" if broken else "三年内带宽将翻两倍")


def few_figures(making, *, broken):
    for letter in "甲乙丙丁戊":
        text(
            making.slide(f"{letter}类网点必须改造"),
            "改造前先测试" + ("" if broken else "，耗时 4 小时"),
        )


def chart_without_source(making, *, broken):
    slide = making.slide()
    chart(slide)
    if not broken:
        text(slide, "数据来源：工信部 2025", at=(1, 6.5, 8, 0.4), size=12)


def figure_without_source(making, *, broken):
    slide = making.slide("带宽需求持续增长")
    text(slide, "每年增长 35%" if broken else "每年都在增长")


def too_many_points(making, *, broken):
    slide = making.slide(layout=TITLE_AND_BODY)
    slide.placeholders[1].text = "\n".join(f"要点 {n}" for n in range(7 if broken else 5))


def too_much_text(making, *, broken):
    text(making.slide(), "字" * (150 if broken else 100), at=(1, 2, 8, 4))


def too_many_words(making, *, broken):
    making.slide("Traffic doubles in three years")
    for _ in range(3):
        making.slide("Traffic grows by a third every year")
    slide = making.slide("Outages fall by half")
    text(slide, "word " * (100 if broken else 80), at=(1, 2, 8, 4))


def few_graphics(making, *, broken):
    for number in range(5):
        slide = making.slide(f"第 {number} 项改造需要两天")
        text(slide, "说明文字")
        if not broken and number % 2:
            table(slide)


def text_in_a_row(making, *, broken):
    for number in range(6):
        slide = making.slide(f"第 {number} 项改造需要两天")
        if number % 2 and not broken:
            chart(slide)
        else:
            text(slide, "说明文字")


def long_title(making, *, broken):
    making.slide("三年内带宽将翻两倍" + "而且各地市都要提前准备" * (3 if broken else 1))


def small_text(making, *, broken):
    text(making.slide(), "这里有一行小字说明", size=9 if broken else 16)


def picture_of_chart(making, *, broken):
    picture(making.slide(), "图 1", "2025 年带宽柱状图" if broken else "机房现场照片")


def overflowing(making, *, broken):
    words = "这段文字放不进这么小的形状里" * (8 if broken else 1)
    text(making.slide(), words, at=(1, 2, 4, 1.2)).text_frame.auto_size = MSO_AUTO_SIZE.NONE


def shrinking(making, *, broken):
    slide = making.slide(layout=TITLE_AND_BODY)
    slide.placeholders[1].text = "这段文字很长，" * (60 if broken else 3)


def off_slide(making, *, broken):
    text(making.slide(), "右边的说明文字", at=(8.5 if broken else 6, 2, 3, 1))


def parked(making, *, broken):
    text(making.slide(), "备用", at=(12 if broken else 2, 2, 3, 1))


def overlapping(making, *, broken):
    slide = making.slide()
    text(slide, "第一段说明文字", at=(1, 2, 5, 1))
    text(slide, "第二段说明文字", at=(2, 2.1 if broken else 4, 5, 1))


def covered(making, *, broken):
    slide = making.slide()
    text(slide, "看不见的说明文字", at=(2, 3, 3, 1))
    if broken:
        picture(slide)


def empty_placeholder(making, *, broken):
    making.slide(layout=TITLE_AND_BODY).placeholders[1].text = "" if broken else "正文"


def same_kind(making, *, broken):
    for number in range(4):
        slide = making.slide(f"第 {number} 项改造需要两天")
        if number == 2 and not broken:
            chart(slide)
        else:
            table(slide)


def many_hues(making, *, broken):
    slide = making.slide()
    colours = ["FF0000", "00B050", "0070C0", "FFC000", "7030A0"]
    for place, colour in enumerate(colours if broken else colours[:2]):
        text(slide, "标签文字", at=(1 + 1.7 * place, 3, 1.6, 1), colour=colour, size=28)


def many_fonts(making, *, broken):
    slide = making.slide()
    for place, face in enumerate(("Comic Sans MS", "Impact", "Papyrus") if broken else ("Impact",)):
        box = text(slide, "标签文字", at=(1, 2 + place, 3, 0.8))
        box.text_frame.paragraphs[0].runs[0].font.name = face


def many_sizes(making, *, broken):
    slide = making.slide()
    for place, size in enumerate((15, 17, 19, 21, 23, 25) if broken else (18, 18)):
        text(slide, "标签文字", at=(1, 1.8 + 0.9 * place, 6, 0.8), size=size)


def effects(making, *, broken):
    box = making.slide().shapes.add_shape(MSO_SHAPE.RECTANGLE, *(Inches(2),) * 4)
    if broken:
        name = "{http://schemas.openxmlformats.org/drawingml/2006/main}effectLst"
        glow = etree.SubElement(etree.SubElement(box._element.spPr, name), name[:-9] + "glow")
        glow.set("rad", "1000")


def transitions(making, *, broken):
    slide = making.slide()
    if broken:
        move = etree.SubElement(slide._element, f"{P}transition")
        etree.SubElement(move, f"{P}push")


def timed(making, *, broken):
    slide = making.slide()
    if broken:
        etree.SubElement(slide._element, f"{P}transition").set("advTm", "3000")


def animations(making, *, broken):
    slide = making.slide()
    if broken:
        timing = etree.SubElement(slide._element, f"{P}timing")
        etree.SubElement(timing, f"{P}cTn").set("presetClass", "entr")


def fixed_colours(making, *, broken):
    slide = making.slide()
    for place in range(7):
        at = (1, 1.8 + 0.7 * place, 6, 0.6)
        text(slide, "标签文字", at=at, colour="112233" if broken else "")


def pale(making, *, broken):
    text(making.slide(), "几乎看不见的文字", colour="DDDDDD" if broken else "222222")


def no_alt(making, *, broken):
    picture(making.slide(), alt="" if broken else "机房现场，三列机柜")


def wrong_language(making, *, broken):
    box = text(making.slide(), "中文内容")
    for shape in making.deck.slides[0].shapes:
        for run in shape.text_frame.paragraphs[0].runs:
            run.font._element.set("lang", "zh-CN")
    if broken:
        box.text_frame.paragraphs[0].runs[0].font._element.set("lang", "en-US")


def draft_mark(making, *, broken):
    text(making.slide(), "××公司的带宽需求" if broken else "移动公司的带宽需求")


def no_notes(making, *, broken):
    making.slides(5)
    if not broken:
        for slide in making.deck.slides:
            slide.notes_slide.notes_text_frame.text = "先讲趋势，再讲三个数字，最后过渡到方案。"


def few_notes(making, *, broken):
    no_notes(making, broken=False)
    if broken:
        making.deck.slides[2].notes_slide.notes_text_frame.text = "略"


def emphasised(making, *, broken):
    slide = making.slide()
    paragraph = text(slide, "").text_frame.paragraphs[0]
    for place in range(12):
        run = paragraph.add_run()
        run.text, run.font.size = "文字内容", Pt(14)
        run.font.bold = bool(place % 2) and broken


BREAKING = {
    "title_missing": no_title,
    "title_free": free_title,
    "title_same": same_title,
    "no_cover": no_cover,
    "no_agenda": no_agenda,
    "no_closing": no_closing,
    "hidden_slide": hidden_slide,
    "title_topic": topic_title,
    "figures_few": few_figures,
    "source_chart": chart_without_source,
    "source_missing": figure_without_source,
    "points": too_many_points,
    "density_chars": too_much_text,
    "density_words": too_many_words,
    "graphics_few": few_graphics,
    "text_run": text_in_a_row,
    "title_long": long_title,
    "size_small": small_text,
    "picture_of_chart": picture_of_chart,
    "overflow": overflowing,
    "shrinks": shrinking,
    "off_slide": off_slide,
    "parked": parked,
    "overlap": overlapping,
    "covered": covered,
    "empty_placeholder": empty_placeholder,
    "same_kind": same_kind,
    "hues": many_hues,
    "fonts": many_fonts,
    "sizes": many_sizes,
    "effects": effects,
    "transitions": transitions,
    "timed": timed,
    "animations": animations,
    "theme_colours": fixed_colours,
    "contrast": pale,
    "alt_missing": no_alt,
    "language": wrong_language,
    "draft_mark": draft_mark,
    "notes_none": no_notes,
    "notes_short": few_notes,
    "emphasis": emphasised,
}


@pytest.mark.parametrize("key", BREAKING)
def test_a_fault_is_found_and_told_with_its_mend(key):
    making = Making()
    BREAKING[key](making, broken=True)

    found = making.found(key)

    assert found, [finding.key for finding in making.check().findings]
    for language in ("zh", "en"):
        words = catalogue(language)
        assert found[0].message(words)
        assert found[0].fix(words)


@pytest.mark.parametrize("key", BREAKING)
def test_a_sound_deck_is_not_accused_of_it(key):
    making = Making()
    BREAKING[key](making, broken=False)

    assert making.found(key) == []


def test_a_short_talk_beyond_its_slot_is_told():
    making = Making()
    making.slides(9)

    assert making.found("time", CheckContext(slot_minutes=10))
    assert not making.found("time", CheckContext(slot_minutes=20))


def known(**fields):
    return CheckContext(project=ProjectKnowledge(customer="安江省移动", **fields))


def test_a_deck_that_never_names_the_customer_is_standard_content():
    making = Making()
    making.slides(6)

    (found,) = making.found("customer_absent", known())

    assert found.severity is Severity.ERROR
    assert found.problem is Problem.UNTARGETED
    assert not making.found("customer_absent", known(terms=("措施",)))


def test_words_that_another_customer_was_shown_are_told():
    making = Making()
    long = "本方案采用四级组网架构，省市县乡逐级汇聚，关键链路双上联并自动切换"
    for number in range(5):
        text(making.slide(f"第 {number} 项改造需要两天"), long)

    assert making.found("shared_words", known(others=(OtherDeck("临海公安", long),)))
    assert not making.found("shared_words", known(others=(OtherDeck("临海公安", "别的话"),)))


def secret(word, sort=SecretSort.CUSTOMER):
    return known(secrets=(Secret(word, sort),))


@pytest.mark.parametrize(
    ("said", "name", "leaks"),
    [
        ("临海市公安局也采用了", "临海市公安局", True),
        ("与 ORION 对比", "Orion", True),
        ("Orionex 平台", "Orion", False),
        ("the orion's belt", "Orion", True),
        ("报价 1,780万元", "1,780万", True),
        ("报价 11,780万元", "1,780万", False),
        ("京东软件园", "东软", False),
        ("东软的方案", "东软", True),
        ("对比东软。", "东软", True),
    ],
)
def test_names_are_found_as_names(said, name, leaks):
    making = Making()
    text(making.slide(), said)

    assert bool(making.found("leak_customer", secret(name))) is leaks


def test_names_are_found_wherever_a_file_holds_words():
    making = Making()
    slide = making.slide()
    chart(slide, hidden="临海公安报价测算")
    picture(slide, alt="临海公安机房")
    slide.notes_slide.notes_text_frame.text = "临海公安讲过"
    making.deck.core_properties.keywords = "临海公安"
    making.slide("临海公安三年改造完成")._element.set("show", "0")

    found = making.check(secret("临海公安"), "临海公安.pptx").findings
    places = {str(f.values["place"]) for f in found if f.key == "leak_customer"}

    assert places == {
        f"deck_place.{place}"
        for place in ("workbook", "alt", "notes", "properties", "hidden_slide", "file_name")
    }


def test_nothing_is_a_leak_in_a_deck_for_our_own_eyes():
    making = Making()
    text(making.slide("SWOT 分析"), "东软报价底价")
    context = CheckContext(project=secret("东软").project, internal=True)

    assert making.found("internal_word")
    assert not making.found("internal_word", context)
    assert not making.found("leak_customer", context)


def test_a_judgement_about_one_of_the_customers_people_is_a_leak():
    making = Making()
    making.slide().notes_slide.notes_text_frame.text = "孙主任支持者，周工对我方态度冷淡"

    found = making.found("judged_person", known(people=("孙主任", "郑总")))

    assert [finding.values["name"] for finding in found] == ["孙主任"]


def test_findings_are_counted_by_problem_in_the_methods_order():
    making = Making()
    making.slide("方案介绍")

    report = making.check()

    assert list(report.by_problem) == [
        *("untargeted", "wrong_customer", "unstructured", "unbalanced"),
        *("unpersuasive", "too_much_text", "too_plain", "too_flashy"),
    ]
    assert sum(report.by_problem.values()) == len(report.findings)
    assert 0 <= report.score <= 100
    names = [load().name(problem.item, "zh") for problem in Problem]
    assert names == [item.name.zh for item in load().slide_problems]


def test_every_rule_is_asked_once():
    assert len(set(RULES)) == len(RULES)
