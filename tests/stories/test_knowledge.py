"""What was learned before is found."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt, QTimer

from presales_desk.knowledge.entry import EntryKind
from presales_desk.records.enums import Result
from presales_desk.records.library import SavedSearch
from presales_desk.ui.pages.knowledge.search_name import SearchNameDialog
from tests.stories.librarian import action


def test_two_characters_find_what_was_archived_and_show_where_it_stands(librarian):
    lines = [f"第{n}行，与此无关的内容。" for n in range(400)]
    lines[300] = "零中断割接用三级回退演练打消疑虑。"
    librarian.has("某省农信四级组网", "\n".join(lines), kind=EntryKind.PROJECT)
    librarian.has("等保测评", "与此无关")
    librarian.arrives()

    librarian.types("割接")

    assert librarian.titles == ["某省农信四级组网"]
    librarian.reads("某省农信四级组网")
    librarian.engineer.waits(lambda: librarian.marked == ["割接"])
    reader = librarian.page.search.entry.text
    librarian.engineer.waits(lambda: reader.verticalScrollBar().value() > 0)
    top = reader.cursorForPosition(reader.viewport().rect().topLeft()).blockNumber()
    assert 280 < top <= 301


def test_every_keystroke_is_answered(librarian):
    librarian.has("组网方案", "四级组网改造")
    librarian.has("组织架构", "客户的部门")
    librarian.arrives()

    librarian.types("组")
    librarian.waits_to_find("组网方案", "组织架构")
    librarian.types("组网")
    librarian.waits_to_find("组网方案")
    librarian.types("")
    librarian.waits_to_find("组网方案", "组织架构")


def test_terms_may_stand_apart(librarian):
    librarian.has("竞争分析", "E公司在四级架构上没有案例。\n另一段说到组网。")
    librarian.has("别的", "四级架构")
    librarian.arrives()

    librarian.types("四级 组网")
    assert librarian.titles == ["竞争分析"]
    librarian.types("E公司")
    assert librarian.titles == ["竞争分析"]


@pytest.mark.parametrize(
    "text", ["<b>粗</b>", '"', "NEAR(", "a OR b", "'; DROP TABLE entries;--", "😀", "*", "\\", "%_"]
)
def test_whatever_is_typed_is_no_syntax(librarian, text):
    librarian.has("平常的条目", "平常的内容")
    librarian.arrives()

    librarian.types(text)

    assert librarian.engineer.message == ""
    assert not librarian.titles


def test_hostile_text_stays_text(librarian):
    hostile = '<img src="file:///etc/passwd"><b onclick="x()">危险</b> & <script>alert(1)</script>'
    librarian.has(hostile, hostile, customer=hostile[:40], tags=("<i>标签</i>",))
    librarian.arrives()

    librarian.types("危险")

    librarian.reads(hostile)
    librarian.engineer.waits(lambda: hostile in librarian.text)
    librarian.engineer.waits(lambda: librarian.marked == ["危险"])


def test_facets_count_what_choosing_them_would_give(librarian):
    librarian.has("甲", "割接", industry="金融", result=Result.WON, kind=EntryKind.CASE)
    librarian.has("乙", "割接", industry="金融", result=Result.LOST, kind=EntryKind.CASE)
    librarian.has("丙", "割接", industry="电信")
    librarian.has("丁", "别的", industry="医疗")
    librarian.arrives()

    librarian.types("割接")
    assert [librarian.count("industries", name) for name in ("金融", "电信", "医疗")] == [2, 1, 0]

    librarian.takes("industries", "金融")
    librarian.waits_to_find("甲", "乙")
    assert librarian.count("industries", "电信") == 1
    assert librarian.count("kinds", "article") == 0
    librarian.takes("results", "won")
    librarian.waits_to_find("甲")

    librarian.page.search.facets.clear.click()
    librarian.waits_for_answer()
    librarian.waits_to_find("甲", "乙", "丙")


def test_the_stretch_of_time_narrows_and_says_what_is_wrong(librarian, qtbot):
    librarian.has("旧", "割接", date=dt.date(2024, 5, 1))
    librarian.has("新", "割接", date=dt.date(2026, 5, 1))
    librarian.arrives()

    qtbot.keyClicks(librarian.page.search.facets.since, "2025-01-01")
    qtbot.keyClick(librarian.page.search.facets.since, Qt.Key.Key_Return)
    librarian.waits_to_find("新")

    qtbot.keyClicks(librarian.page.search.facets.until, "2024-01-01")
    qtbot.keyClick(librarian.page.search.facets.until, Qt.Key.Key_Return)
    assert librarian.page.search.facets.wrong.text() == "开始日期晚于结束日期"
    assert librarian.titles == ["新"]


def test_words_that_find_nothing_are_taken_apart(librarian):
    librarian.has("割接方案", "割接与回退")
    librarian.arrives()

    librarian.types("割接 卫星")
    assert "没有找到“割接 卫星”" in librarian.state
    librarian.clicks("割接（1）")

    librarian.waits_to_find("割接方案")
    assert librarian.page.search.bar.field.text() == "割接"


def test_filters_that_leave_nothing_are_dropped_with_one_click(librarian):
    librarian.has("甲", "割接", kind=EntryKind.CASE)
    librarian.has("乙", "别的", kind=EntryKind.QA)
    librarian.arrives()
    librarian.takes("kinds", "qa")

    librarian.types("割接")
    librarian.clicks("去掉全部筛选（1）")

    librarian.waits_to_find("甲")


def test_an_empty_library_begins_with_what_comes_with_the_program(librarian):
    librarian.arrives()
    assert "第一次归档后，这里就有内容" in librarian.state

    librarian.clicks("载入文章与案例")
    librarian.engineer.waits_for_tasks()

    librarian.engineer.waits(lambda: len(librarian.titles) >= 10)
    assert librarian.state == ""


def test_a_list_goes_on_when_one_scrolls_down(librarian):
    for number in range(60):
        librarian.has(f"第 {number} 条", "割接")
    librarian.arrives()
    librarian.types("割接")
    assert len(librarian.titles) == 50

    librarian.page.search.hits.setFocus()
    librarian.engineer.presses("End")

    librarian.engineer.waits(lambda: len(librarian.titles) == 60)
    assert len(set(librarian.titles)) == 60


def test_a_list_goes_on_also_when_one_reaches_its_end_while_it_is_asked_for_again(librarian):
    for number in range(60):
        librarian.has(f"第 {number} 条", "割接")
    librarian.arrives()
    librarian.types("割接")

    librarian.page.search.ask()
    librarian.page.search.hits.setFocus()
    librarian.engineer.presses("End")

    librarian.engineer.waits(lambda: len(librarian.titles) == 60)


def test_the_keyboard_is_enough(librarian, qtbot):
    librarian.has("甲", "割接一")
    librarian.has("乙", "割接二")
    librarian.arrives()
    librarian.engineer.presses("/")
    assert librarian.page.search.bar.field.hasFocus()

    librarian.types("割接")
    first, second = librarian.titles
    librarian.reads(first)
    qtbot.keyClick(librarian.page.search.bar.field, Qt.Key.Key_Down)
    librarian.reads(second)
    assert librarian.page.search.bar.field.hasFocus()

    qtbot.keyClick(librarian.page.search.bar.field, Qt.Key.Key_Return)
    assert librarian.page.search.hits.hasFocus()
    qtbot.keyClick(librarian.page.search.hits, Qt.Key.Key_Return)
    assert librarian.page.search.entry.text.hasFocus()


def test_the_search_box_of_the_window_leads_here(librarian, qtbot):
    librarian.has("割接方案", "割接与回退")
    librarian.has("别的", "别的")
    librarian.engineer.presses("Ctrl+F")
    box = librarian.engineer.window.top_corner.search

    librarian.writes("割接", box)
    qtbot.keyClick(box, Qt.Key.Key_Return)

    librarian.waits_for_answer()
    librarian.waits_to_find("割接方案")


def test_the_page_speaks_english_too(librarian):
    librarian.has("Cut-over plan", "The cut-over was rehearsed.", language="en")
    librarian.arrives()
    librarian.engineer.preferences.language = "en"
    librarian.engineer.waits(
        lambda: librarian.engineer.page.search.bar.sorting.accessibleName() != "排序"
    )

    librarian.waits_for_answer()
    librarian.types("cut-over")

    librarian.waits_to_find("Cut-over plan")
    assert librarian.page.search.bar.count.whole().startswith("Found 1 in")


def test_a_search_is_saved_asked_again_and_deleted(librarian):
    librarian.has("割接方案", "窗口", industry="金融")
    librarian.has("割接预案", "窗口", industry="医疗")
    librarian.arrives()
    librarian.types("割接")
    librarian.takes("industries", "金融")
    librarian.waits_to_find("割接方案")
    saved = librarian.page.search.bar.saved
    saved.menu().aboutToShow.emit()
    action(saved.menu(), "保存此搜索").trigger()
    librarian.page.search.facets.drop_all()
    librarian.types("")
    librarian.waits_to_find("割接方案", "割接预案")

    saved.menu().aboutToShow.emit()
    action(saved.menu(), "割接·金融").trigger()
    librarian.waits_for_answer()
    librarian.waits_to_find("割接方案")
    assert librarian.page.search.bar.field.text() == "割接"

    saved.menu().aboutToShow.emit()
    action(saved.menu(), "删除", "割接·金融").trigger()
    assert librarian.engineer.workspace.count(SavedSearch) == 0


def test_a_saved_search_gets_the_name_the_user_wants(librarian, qtbot):
    librarian.has("割接方案", "窗口")
    librarian.arrives()
    librarian.types("割接")
    librarian.waits_to_find("割接方案")
    saved = librarian.page.search.bar.saved
    saved.save()

    def renames():
        dialog = saved.findChild(SearchNameDialog)
        dialog.field.setText(" ")
        assert not dialog.rename.isEnabled()
        dialog.field.setText("每周看一次")
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    QTimer.singleShot(0, saved, renames)
    saved.menu().aboutToShow.emit()
    action(saved.menu(), "改名", "割接").trigger()

    (search,) = librarian.engineer.finds(SavedSearch)
    assert (search.name, search.query) == ("每周看一次", "割接")
    assert librarian.engineer.undo_name == "撤销：把保存的搜索改名为“每周看一次”"


def test_the_status_bar_counts_what_came_in_meanwhile(librarian):
    librarian.has("割接方案", "窗口")
    librarian.arrives()
    place = librarian.engineer.frame.status.context
    librarian.engineer.waits(lambda: place.whole() == "1 条结果·第 1 条")

    librarian.has("割接预案", "窗口")
    librarian.page.search.refresh()
    librarian.waits_to_find("割接方案", "割接预案")

    librarian.engineer.waits(lambda: place.whole().startswith("2 条结果·"))
    librarian.page.show_part("lessons")
    assert place.whole() == ""  # the hits are not in sight
    librarian.page.show_part("search")
    assert place.whole().startswith("2 条结果·")


def test_values_without_a_hit_stay_and_groups_beyond_the_first_are_folded(librarian):
    librarian.has("割接", "窗口", customer="省农信", industry="金融")
    librarian.has("报价", "底价", customer="市二院", industry="医疗")
    librarian.arrives()
    librarian.types("割接")
    librarian.waits_to_find("割接")

    assert librarian.count("industries", "医疗") == 0
    assert librarian.count("customers", "省农信") == 1
    assert not librarian.page.search.facets.tree._groups["customers"].isExpanded()


def test_when_several_filters_leave_nothing_one_of_them_can_be_dropped(librarian):
    librarian.has("割接方案", "窗口", industry="金融", kind=EntryKind.CASE)
    librarian.has("报价", "底价", industry="医疗", kind=EntryKind.QA)
    librarian.arrives()
    librarian.types("窗口")
    librarian.waits_to_find("割接方案")
    librarian.takes("industries", "金融")
    librarian.takes("kinds", "qa")
    librarian.engineer.waits(lambda: librarian.titles == [])

    librarian.clicks("不限类型")

    librarian.waits_to_find("割接方案")
    assert librarian.page.search.facets.filters.industries == ("金融",)
