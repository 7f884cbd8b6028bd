import pytest
from PySide6.QtGui import QFontMetricsF

from presales_desk.knowledge.snippets import END_MARK, MARK
from presales_desk.ui.pages.knowledge.marked_line import led_to_mark, plain
from presales_desk.ui.theme import theme

FOUND = f"{MARK}链路{END_MARK}"


@pytest.fixture
def metrics(qapp):
    return QFontMetricsF(theme().font("small"))


def test_a_line_begins_later_where_the_found_word_would_lie_beyond_its_end(metrics):
    text = "还有哪些特殊之处请您指点" * 8 + f"双{FOUND}同时中断"
    width = metrics.horizontalAdvance("字" * 30)

    shown = led_to_mark(text, metrics, width)

    before = shown.partition(MARK)[0]
    assert before.startswith("…")
    assert before.endswith("指点双")
    assert metrics.horizontalAdvance(plain(before) + "链路…") <= width


@pytest.mark.parametrize("text", [f"双{FOUND}" + "同时中断" * 30, "没有标记" * 30, FOUND])
def test_a_line_whose_found_word_is_seen_stays_as_it_is(metrics, text):
    assert led_to_mark(text, metrics, metrics.horizontalAdvance("字" * 30)) == text
