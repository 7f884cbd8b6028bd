"""Slides from plain text and Markdown: the right kinds, and not a word lost."""

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from presales_desk import structure
from presales_desk.method.keys import Section
from presales_desk.planning.text_outline import text_slides
from presales_desk.records.enums import SlideKind
from presales_desk.records.slide_content import content_of

MARKDOWN = """# 四级组网技改方案

## 行业趋势
### 峰值流量四年增至3.2倍
- 2022年18 Gbps
- 2026年58 Gbps
  - 2028年见顶
所以：现在启动试点
来源：信息中心流量统计
备注：先看图
停两秒

## 问题与痛点
### 恢复慢让四类人付代价
| 谁 | 最关心什么 |
|----|:----|
| 高层 | 考核 |
| 技术 | 定位 \\| 抢修 |
来源：访谈记录
### 现场
![机房照片](room.png)

## 解决方案
"""


def words(text):
    return Counter(re.findall(r"[^\W_]+", text))


def said(slides):
    return "\n".join(text for slide in slides for text in strings(structure.plain(slide)))


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def test_markdown_becomes_slides_in_their_blocks():
    cover, trend, pains, room, chapter = text_slides(MARKDOWN, "o")
    assert (cover.kind, cover.title) == (SlideKind.COVER, "四级组网技改方案")

    assert (trend.section, trend.kicker) == (Section.TRENDS, "行业趋势")
    assert trend.title == "峰值流量四年增至3.2倍"
    points = content_of(trend.kind, trend.content).points
    assert [(p.text, p.detail) for p in points] == [
        ("2022年18 Gbps", ""),
        ("2026年58 Gbps", "2028年见顶"),
    ]
    assert trend.takeaway == "所以：现在启动试点"
    assert trend.source == "来源：信息中心流量统计"
    assert trend.notes == "备注：先看图\n停两秒"

    table = content_of(pains.kind, pains.content)
    assert (pains.section, table.head) == (Section.QUESTIONS, ("谁", "最关心什么"))
    assert table.rows == (("高层", "考核"), ("技术", "定位 | 抢修"))
    assert pains.source == "来源：访谈记录"

    assert (room.kind, room.title) == (SlideKind.IMAGE, "现场")
    assert content_of(room.kind, room.content).alt == "机房照片"
    assert (chapter.kind, chapter.section) == (SlideKind.SECTION, Section.SOLUTION)


def test_a_first_heading_with_a_list_below_it_is_no_cover():
    first, second = text_slides("# 同行已在换平台\n- 12家医院\n\n## 分期切换\n- 先住院\n", "o")

    assert [first.kind, second.kind] == [SlideKind.BULLETS, SlideKind.BULLETS]
    assert (first.title, second.title) == ("同行已在换平台", "分期切换")


def test_plain_text_with_indented_lines_has_titles_too():
    text = "Recovery is too slow\n- 4.6 hours each\n- three systems\n\nWhat we do\n  one system\n"
    first, second = text_slides(text, "o")
    assert (first.title, second.title) == ("Recovery is too slow", "What we do")
    assert [p.text for p in content_of(second.kind, second.content).points] == ["one system"]


def test_what_is_not_clear_stays_text():
    (slide,) = text_slides("Just a sentence.\nAnd another one.", "o")
    assert slide.title == ""
    assert len(content_of(slide.kind, slide.content).points) == 2


def test_a_long_heading_with_the_word_of_a_block_is_a_message():
    text = "# Trends\n## The problem costs every branch 33 hours a year\n- text\n"
    (slide,) = text_slides(text, "o")
    assert (slide.section, slide.kicker) == (Section.TRENDS, "Trends")
    assert slide.title.startswith("The problem")


def test_points_and_a_table_become_two_slides_of_one_title():
    first, second = text_slides("# Costs\n# Costs fall\n- by a third\n| a | b |\n| 1 | 2 |\n", "o")[
        -2:
    ]
    assert (first.kind, second.kind) == (SlideKind.BULLETS, SlideKind.TABLE)
    assert first.title == second.title == "Costs fall"


def test_a_table_keeps_all_its_sources():
    (slide,) = text_slides("# Costs\n| a | b |\n| 1 | 2 |\nSource: report\nSource: survey\n", "o")
    assert slide.source == "Source: report Source: survey"


def test_nothing_gives_nothing():
    assert text_slides("", "o") == []
    assert text_slides("\n---\n\n", "o") == []


WORD = st.sampled_from(
    ["趋势", "痛点", "案例", "方案", "成功要素", "恢复", "Traffic", "grows", "99%", "来源："]
)
TEXT = st.lists(WORD, min_size=1, max_size=5).map(" ".join)
LINE = st.one_of(
    st.builds("{} {}".format, st.sampled_from(["#", "##", "###"]), TEXT),
    st.builds("{}- {}".format, st.sampled_from(["", "  "]), TEXT),
    st.builds("| {} | {} |".format, TEXT, TEXT),
    st.builds("> {}".format, TEXT),
    st.builds("备注：{}".format, TEXT),
    st.builds("![{}](picture.png)".format, TEXT),
    st.just(""),
    TEXT,
)


@settings(deadline=None)
@given(st.lists(LINE, max_size=14))
def test_not_a_word_is_lost(lines):
    text = "\n".join(lines)
    slides = text_slides(text, "o")
    assert not words(text) - words(said(slides))
    assert all(content_of(slide.kind, slide.content) for slide in slides)


@settings(deadline=None)
@given(st.text(alphabet=" \t\n#-*|>![]()`1.。：AB趋势\\", max_size=60))
def test_any_text_is_read(text):
    slides = text_slides(text, "o")
    kept = words(
        re.sub(r"^\s*\d{1,2}[.)、]|^\s*```.*$|^\s*[（(]\d{1,2}[)）]", "", text, flags=re.M)
    )
    assert not kept - words(said(slides))
