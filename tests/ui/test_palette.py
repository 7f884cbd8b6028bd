"""The command palette: a few letters, Enter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.actions.sample import open_sample
from presales_desk.app import PAGES as WHOLE
from presales_desk.ui.palette import WIDTH, Palette
from presales_desk.ui.palette_items import PaletteItem, matching
from presales_desk.ui.palette_match import rank, sounds_of
from tests.ui.notes_page import PAGES, ListPage, entry

SOUNDS = sounds_of(["对比策略版本", "等保三级测评"])


class KnowledgePage(ListPage):
    searched = ""

    def filter(self, text):
        self.searched = text


@pytest.fixture
def engineer(employ):
    pages = (PAGES[0], entry("knowledge", KnowledgePage, PAGES[0].group), *PAGES[1:])
    return employ(pages=pages)


def open_palette(engineer, command="window.palette"):
    engineer.runs(command)
    [palette] = [w for w in engineer.window.findChildren(Palette) if w.isVisible()]
    engineer.waits_for_tasks()
    return palette


def types(palette, text):
    palette.input.setText(text)  # keyClicks knows no Chinese


def test_initials_find_a_project_and_enter_opens_it(engineer, qtbot):
    project = engineer.has_project(name="市第一人民医院集成平台")
    engineer.has_project(name="省公安厅数据中台")

    palette = open_palette(engineer)
    qtbot.keyClicks(palette.input, "yyjc")
    assert palette.titles()[0] == "市第一人民医院集成平台"
    qtbot.keySequence(palette.input, "Return")

    assert engineer.desk.project_id == project.id
    assert engineer.page_name == "notes"


def test_long_titles_have_room(engineer):
    engineer.has_project(name="某省电信集团大客户四级组网技改试点项目")

    palette = open_palette(engineer)

    assert palette.width() == WIDTH
    assert not palette.list.horizontalScrollBar().isVisible()


def test_arrows_choose_among_what_was_found(engineer, qtbot):
    engineer.has_project(name="甲项目")
    wanted = engineer.has_project(name="乙项目")
    wanted_place = 0

    palette = open_palette(engineer, "window.open_project")
    assert palette.titles()[wanted_place] == wanted.name, "the newest first"
    qtbot.keySequence(palette.input, "Down")
    qtbot.keySequence(palette.input, "Up")
    qtbot.keySequence(palette.input, "Return")

    assert engineer.desk.project_id == wanted.id


def test_commands_are_found_by_their_words(engineer):
    palette = open_palette(engineer)
    types(palette, "右侧栏")
    assert palette.titles()[0] == "显示或隐藏右侧栏"


def test_what_cannot_be_run_is_not_offered(engineer):
    palette = open_palette(engineer)

    assert "notes" not in palette.titles(), "there is no project"


def test_anything_else_is_looked_up_in_the_knowledge_base(engineer, qtbot):
    palette = open_palette(engineer)
    types(palette, "WAF")
    assert palette.titles() == ["在知识库中搜索“WAF”"]
    qtbot.keySequence(palette.input, "Return")

    assert engineer.page_name == "knowledge"
    assert engineer.page.searched == "WAF"


def test_the_search_box_leads_to_the_knowledge_base(engineer, qtbot):
    engineer.runs("window.search")
    engineer.window.top_corner.search.setText("等保")
    qtbot.keySequence(engineer.window.top_corner.search, "Return")

    assert (engineer.page_name, engineer.page.searched) == ("knowledge", "等保")


@pytest.mark.parametrize(
    ("query", "title", "found"),
    [
        ("对比", "对比策略版本", True),
        ("db", "对比策略版本", True),
        ("db", "等保三级测评", True),
        ("celue", "对比策略版本", True),
        ("celve", "对比策略版本", True),
        ("clbb", "对比策略版本", True),
        ("db 版本", "对比策略版本", True),
        ("db 版本", "等保三级测评", False),
        ("xyz", "对比策略版本", False),
        ("", "对比策略版本", True),
    ],
)
def test_titles_are_found_by_text_pinyin_and_initials(query, title, found):
    assert (rank(query, title, SOUNDS) is not None) == found


@given(st.text(min_size=1, max_size=20), st.data())
def test_every_piece_of_a_title_finds_it(title, data):
    start = data.draw(st.integers(0, len(title) - 1))
    piece = title[start : data.draw(st.integers(start + 1, len(title)))]

    assert rank(piece, title, {}) is not None


@pytest.mark.parametrize("query", ["模式", "开场", "套路", "taolu"])
def test_patterns_of_slides_are_found_by_what_people_call_them(employ, query):
    engineer = employ(pages=WHOLE)
    engineer.opens(open_sample(engineer.workspace, "zh"), "outline")

    palette = open_palette(engineer)
    types(palette, query)

    assert any("开场" in title for title in palette.titles())


@pytest.mark.parametrize("typed", ["scppt", "jcpptwj", "shengchengppt", "scp"])
def test_latin_words_in_a_title_are_typed_whole(typed):
    titles = ["生成 PPT", "检查 PPT 文件…"]
    sounds = sounds_of(titles)
    assert any(rank(typed, title, sounds) is not None for title in titles)


def test_a_title_is_found_before_other_words():
    items = [
        PaletteItem("乙", "", "", print, also="模式"),
        PaletteItem("模式", "", "", print),
        PaletteItem("丙", "", "", print),
    ]
    assert [item.title for item in matching("模式", items, {})] == ["模式", "乙"]
